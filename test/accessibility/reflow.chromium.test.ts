// WCAG 1.3.4, 1.4.4, 1.4.10 and 1.4.12 at their limits: a window of 1280 × 1024 at 400 %, the narrowest width that WCAG promises, the same
// in landscape, and with a reader's own text spacing.
import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { draw, painted, roleOf } from "../helpers/drawing.js";
import { misfits } from "../helpers/fit.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, realRecord, unreadableData } from "../helpers/four-elements.js";

after(() => setViewport({ width: 800, height: 600 }));

const page = document.documentElement;
const spacing = `* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const { tag } of fourElements)
  for (const lang of ["fr", "en"])
    describe(`<${tag}> in a small window, in ${lang}`, () => {
      for (const [width, height] of [
        [320, 256],
        [256, 320],
        [256, 256],
        [844, 390],
      ])
        for (const spaced of [false, true])
          it(`of ${width} × ${height}${spaced ? ", with a reader's own spacing," : ""} is scrolled one way only`, async () => {
            await setViewport({ width, height });
            if (spaced) mount("<style></style>").textContent = spacing;
            const element = await draw(tag, realRecord, { lang, max: "1" });
            await painted();
            for (const control of roleOf(element, "button")) control.click();
            await painted();
            expect(misfits(element)).to.deep.equal([]);
            expect(page.scrollWidth).to.be.at.most(page.clientWidth);
            for (const node of element.shadowRoot!.querySelectorAll(".root, .root *")) {
              const { position, overflowX, overflowY } = getComputedStyle(node);
              expect(["fixed", "sticky"], node.className).not.to.include(position);
              expect([overflowX, overflowY], "no box that is scrolled by itself").not.to.include.members(["scroll"]);
            }
          });

      it("of 256 pixels shows the sentence for unreadable data whole", async () => {
        await setViewport({ width: 256, height: 256 });
        const element = await draw(tag, unreadableData, { lang });
        await painted();
        expect(misfits(element)).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      });
    });
