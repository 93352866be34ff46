// WCAG 1.4.4 and 1.4.10: text at 200 %, and a window of 320 pixels. Nothing is cut off and nothing scrolls sideways.
import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { draw, painted, roleOf } from "../helpers/drawing.js";
import { misfits } from "../helpers/fit.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

const page = document.documentElement;
afterEach(() => page.removeAttribute("style"));
after(() => setViewport({ width: 800, height: 600 }));

const spacing = "* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }";

for (const { tag } of fourElements) {
  describe(`<${tag}> for a reader who needs it larger`, () => {
    for (const width of [320, 640, 1280]) {
      for (const [what, enlarge] of Object.entries({
        "text of 200 %": (element: HTMLElement) => element.style.setProperty("--fiche-font-size", "200%"),
        "twice the font size": (element: HTMLElement) => element.style.setProperty("--fiche-font-size", "32px"),
        "a page of 200 %": () => (page.style.fontSize = "200%"),
      })) {
        it(`fits a window of ${width} pixels with ${what}`, async () => {
          await setViewport({ width, height: 700 });
          const element = await draw(tag, realRecord, { lang: "fr" });
          enlarge(element);
          await painted();
          for (const control of roleOf(element, "button")) control.click();
          await painted();
          expect(misfits(element)).to.deep.equal([]);
          expect(page.scrollWidth).to.be.at.most(page.clientWidth);
        });
      }

      it(`fits a window of ${width} pixels with a reader's own spacing`, async () => {
        await setViewport({ width, height: 700 });
        const element = await draw(tag, realRecord, { lang: "fr" });
        const sheet = document.createElement("style");
        sheet.textContent = spacing;
        element.before(sheet);
        await painted();
        expect(misfits(element)).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      });
    }

    it("grows in proportion: every text is twice as large", async () => {
      const element = await draw(tag, realRecord);
      element.parentElement!.style.width = "320px";
      const sizes = () =>
        [...element.shadowRoot!.querySelectorAll("*")].map((node) => parseFloat(getComputedStyle(node).fontSize));
      element.style.setProperty("--fiche-font-size", "16px");
      const before = sizes();
      element.style.setProperty("--fiche-font-size", "32px");
      const after = sizes();
      for (const [at, size] of before.entries()) expect(after[at]).to.be.closeTo(2 * size, 0.01);
    });
  });
}
