// A page in French must never flash English: no other language is rendered first, not even before the first paint.
import { expect } from "chai";
import { type Fiche, drawnText, make, observed, settled } from "../helpers/drawing.js";
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

/** An element that waits for its turn is drawn late, and knows its language by then: these are drawn at once. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 60));

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

    const late: Record<string, (element: Fiche, page: HTMLElement) => void> = {
      "its own lang": (element) => (element.lang = "fr"),
      "the lang of what is around it": (_, page) => (page.lang = "fr"),
    };
    for (const [way, say] of Object.entries(late)) {
      it(`is French, and the only one, where ${way} is set right after it was put into the page`, async () => {
        await turn();
        const page = mount("<div></div>");
        const element = make(tag);
        const drawn: string[] = [];
        page.addEventListener("fiche-ready", () => drawn.push(drawnText(element)));
        const { seen, stop } = watchTexts(element);
        page.append(element);
        element.project = record;
        say(element, page);
        await observed(element);
        stop();
        expect(drawn).to.have.length(1);
        expect(drawn[0]).to.contain(fr);
        for (const text of seen) expect(text.replace(/\s+/g, " ")).not.to.contain(en);
      });
    }

    it("is French, and the only one, where the host of the shadow root around it says so late", async () => {
      await turn();
      const page = mount("<div></div>");
      let readies = 0;
      page.addEventListener("fiche-ready", () => (readies += 1));
      const elements = [make(tag), make(tag)];
      page.attachShadow({ mode: "open" }).append(...elements);
      for (const element of elements) element.project = record;
      page.lang = "fr";
      await observed(...elements);
      for (const element of elements) expect(drawnText(element)).to.contain(fr);
      expect(readies, "one a piece").to.equal(2);
    });

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
