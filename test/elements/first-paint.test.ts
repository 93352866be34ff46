// A page in French must never flash English: nothing is drawn in another language first, not even before the first paint.
import { expect } from "chai";
import { type Fiche, drawnText, make, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadable, unreadableData } from "../helpers/four-elements.js";

/** Every text that the shadow root ever held, from its creation on. */
function watchTexts(element: Fiche): { seen: string[]; stop: () => void } {
  const seen: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes)
      seen.push(...[...addedNodes, target].map((node) => node.textContent ?? ""));
  });
  const root = element.attachShadow({ mode: "open" });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return { seen, stop: () => observer.disconnect() };
}

for (const { tag, fr, en } of fourElements) {
  describe(`the first paint of <${tag}>`, () => {
    const ways: Record<string, (element: Fiche, page: Element) => void> = {
      "from its own lang": (element) => (element.lang = "fr"),
      "from an ancestor": (_, page) => page.setAttribute("lang", "fr"),
      "from outside a shadow root": (element, page) => {
        page.setAttribute("lang", "fr");
        page.attachShadow({ mode: "open" }).append(element);
      },
    };
    for (const [way, arrange] of Object.entries(ways)) {
      it(`is French, ${way}, and was never English`, async () => {
        const page = mount("<div></div>");
        const element = make(tag);
        const { seen, stop } = watchTexts(element);
        element.project = record;
        arrange(element, page);
        if (!element.isConnected) page.append(element);
        let painted = false;
        requestAnimationFrame(() => (painted = true));
        await element.updateComplete;
        expect(painted, "drawn before the next frame").to.equal(false);
        expect(drawnText(element)).to.contain(fr);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        stop();
        expect(seen, "otherwise nothing was watched").not.to.be.empty;
        for (const text of seen) expect(text.replace(/\s+/g, " ")).not.to.contain(en);
      });
    }

    it("is French from markup alone, before the page has a chance to paint", async () => {
      const json = JSON.stringify(record).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
      const page = mount(`<div lang="fr"><${tag} project="${json}">Lutte contre la traite</${tag}></div>`);
      await Promise.resolve();
      expect(drawnText(page.firstElementChild!)).to.contain(fr);
    });

    it("says in French that the data cannot be read, and never in English", async () => {
      const page = mount('<div lang="fr"></div>');
      const element = make(tag);
      const { seen, stop } = watchTexts(element);
      element.project = unreadableData;
      page.append(element);
      await settled(element);
      stop();
      expect(drawnText(element)).to.equal(unreadable("fr"));
      expect(seen.join(" ")).not.to.contain(unreadable("en"));
    });
  });
}
