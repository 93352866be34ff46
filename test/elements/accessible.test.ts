import { expect } from "chai";
import { axeViolations } from "../helpers/axe.js";
import { draw, drawnText, painted } from "../helpers/drawing.js";
import { fourElements, realRecord, unreadable, unreadableData } from "../helpers/four-elements.js";

const surfaces = { light: "#fff", dark: "#000" };

for (const { tag, ...words } of fourElements) {
  describe(`<${tag}> is accessible`, () => {
    for (const lang of ["fr", "en"] as const) {
      for (const theme of ["light", "dark"] as const) {
        it(`in ${lang}, ${theme}`, async () => {
          const element = await draw(tag, realRecord, { lang, theme });
          element.parentElement!.style.background = surfaces[theme];
          await painted();
          expect(drawnText(element)).to.contain(words[lang]);
          expect(await axeViolations(element)).to.deep.equal([]);
        });
      }

      it(`in ${lang} where the data cannot be read`, async () => {
        const element = await draw(tag, unreadableData, { lang });
        expect(drawnText(element)).to.equal(unreadable(lang));
        expect(await axeViolations(element)).to.deep.equal([]);
      });
    }

    it("with everything folded away shown, and folded", async () => {
      const element = await draw(tag, { ...realRecord, summary: "Une phrase. ".repeat(60) }, { lang: "fr", max: "1" });
      await painted();
      expect(await axeViolations(element)).to.deep.equal([]);
      for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>("button, summary")) control.click();
      await painted();
      expect(await axeViolations(element)).to.deep.equal([]);
    });

    it("with lists that WebKit takes for lists, too", async () => {
      const objectives = [{ text: "Un", items: ["Deux"] }];
      const element = await draw(tag, { ...realRecord, objectives });
      const lists = [...element.shadowRoot!.querySelectorAll("ul, ol")];
      expect(lists.length).to.be.greaterThan(0);
      for (const list of lists) expect(list.getAttribute("role")).to.equal("list");
    });

    it("with a record in another language than its own", async () => {
      const element = await draw(tag, { ...realRecord, lang: "ar" }, { lang: "fr" });
      await painted();
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  });
}
