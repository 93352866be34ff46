import { expect } from "chai";
import { draw, drawnText, make, observed, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, longRecord, record } from "../helpers/four-elements.js";

for (const { tag, fr, en, formatted } of fourElements) {
  const inside = async (parent: Element | ShadowRoot, attributes = {}) => {
    const element = make(tag, attributes);
    element.project = record;
    parent.append(element);
    await settled(element);
    return element;
  };
  const speaks = (element: Element, lang: "fr" | "en") => {
    expect(drawnText(element)).to.contain(lang === "fr" ? fr : en);
    expect(drawnText(element)).not.to.contain(lang === "fr" ? en : fr);
  };

  describe(`the language of <${tag}>`, () => {
    it("is English where nothing says otherwise", async () => {
      document.documentElement.removeAttribute("lang");
      speaks(await draw(tag, record), "en");
    });

    it("is its own, before that of what surrounds it", async () => {
      speaks(await inside(mount('<div lang="en"></div>'), { lang: "fr" }), "fr");
    });

    it("is that of the nearest ancestor that has one", async () => {
      const section = mount('<div lang="en"><p lang="fr"><span lang=""></span></p></div>');
      speaks(await inside(section.querySelector("span")!), "fr");
    });

    it("is found through shadow roots", async () => {
      const outer = mount('<div lang="fr"></div>').attachShadow({ mode: "open" });
      const inner = outer.appendChild(document.createElement("p")).attachShadow({ mode: "closed" });
      speaks(await inside(inner), "fr");
    });

    it("is its own on a page that has both", async () => {
      const page = mount("<div></div>");
      const [french, english, canadian] = [
        await inside(page, { lang: "fr" }),
        await inside(page, { lang: "en" }),
        await inside(page, { lang: "fr-CA" }),
      ];
      speaks(french, "fr");
      speaks(english, "en");
      speaks(canadian, "fr");
    });

    it("follows a change of its own lang, and back", async () => {
      const element = await draw(tag, record, { lang: "en" });
      element.setAttribute("lang", "fr");
      await observed(element);
      speaks(element, "fr");
      element.lang = "en-GB";
      await observed(element);
      speaks(element, "en");
      element.removeAttribute("lang");
      element.parentElement!.lang = "fr";
      await observed(element);
      speaks(element, "fr");
    });

    it("follows a change of an ancestor's lang, where it inherits it and only there", async () => {
      const page = mount('<div lang="en"><div></div></div>');
      const element = await inside(page.firstElementChild!);
      const own = await inside(page.firstElementChild!, { lang: "en" });
      page.lang = "fr";
      await observed(element, own);
      speaks(element, "fr");
      speaks(own, "en");
      page.removeAttribute("lang");
      await observed(element);
      speaks(element, "en");
    });

    it("follows a change outside the shadow root it stands in", async () => {
      const host = mount('<div lang="en"><p></p></div>');
      const outer = host.firstElementChild!.attachShadow({ mode: "open" });
      const inner = outer.appendChild(document.createElement("p")).attachShadow({ mode: "open" });
      const element = await inside(inner);
      speaks(element, "en");
      host.lang = "fr";
      await observed(element);
      speaks(element, "fr");
      (inner.host as HTMLElement).lang = "en";
      await observed(element);
      speaks(element, "en");
    });

    it("follows the element when it moves", async () => {
      const [french, english] = [mount('<div lang="fr"></div>'), mount('<div lang="en"></div>')];
      const element = await inside(french);
      speaks(element, "fr");
      english.append(element);
      await settled(element);
      speaks(element, "en");
      french.lang = "de";
      french.attachShadow({ mode: "open" }).append(element);
      french.lang = "fr-BE";
      await observed(element);
      speaks(element, "fr");
    });

    it("is English for other languages and for tags that are none", async () => {
      for (const lang of ["de", "zz", "français", "-", "C.UTF-8", "en_", "frr", "french", "ar"])
        speaks(await draw(tag, record, { lang }), "en");
    });

    it("is French for every French tag, however it is written", async () => {
      for (const lang of ["fr", "FR", "fr-FR", "fr_CA", " fr ", "fr-Latn-CH", "fr-x-simple"])
        speaks(await draw(tag, record, { lang }), "fr");
    });

    it("formats with its own tag, whatever its words", async () => {
      for (const lang of ["fr", "fr-CA", "fr-CH", "en-GB", "en-ZA", "en-IN"])
        expect(drawnText(await draw(tag, longRecord, { lang })), lang).to.contain(formatted(lang));
      expect(drawnText(await draw(tag, longRecord, { lang: "de" }))).to.contain(formatted("en-US"));
      expect(formatted("fr"), "otherwise this test says nothing").not.to.equal(formatted("en-ZA"));
    });

    it("is said to assistive technology on what is drawn", async () => {
      for (const lang of ["fr", "en", "fr-CA"]) {
        const element = await draw(tag, record, { lang });
        expect(element.shadowRoot!.querySelector("[lang]")!.getAttribute("lang")).to.equal(lang);
      }
      const element = await draw(tag, record, { lang: "ar" });
      expect(element.shadowRoot!.querySelector("[lang]")!.getAttribute("lang")).to.equal("en");
    });

    it("runs left to right on a page that runs right to left", async () => {
      const element = await inside(mount('<div dir="rtl" lang="ar"></div>'));
      expect(getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).direction).to.equal("ltr");
    });
  });
}
