// An element's children are its fallback: shown until, and unless, there is something to render.
import { expect } from "chai";
import { draw, drawnText, make, observed, partOf, partsOf, settled, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadable, unreadableData } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const link = '<a href="https://example.org/projet">Lutte contre la traite</a>';

const nothingToSee: Record<string, string> = {
  "no child": "",
  "only spaces": " \n\t ",
  "a comment": "<!-- fiche -->",
  "an empty child": "<span></span>",
  "a hidden child": "<span hidden>Projet</span>",
  "a hidden text in a child": "<span><b hidden>Projet</b></span>",
  "a child that is not displayed": '<span style="display: none">Projet</span>',
  "an invisible child": '<span style="visibility: hidden">Projet</span>',
  "a script and a style": "<script type=application/json>{}</" + "script><style>b {}</style>",
  "a template": "<template>Projet</template>",
};

const somethingToSee: Record<string, string> = {
  "a link": link,
  "only text": "Lutte contre la traite",
  "a picture": '<img alt="" src="data:,">',
  "a linked picture": '<a href="https://example.org"><img alt="Projet" src="data:,"></a>',
};

for (const { tag, en } of fourElements) {
  const within = async (children: string, attributes: Record<string, string> = {}) => {
    const element = make(tag, attributes);
    element.append(...mount(`<div>${children}</div>`).childNodes);
    mount("<div></div>").append(element);
    await settled(element);
    return element;
  };

  describe(`the children of <${tag}>`, () => {
    it("are seen until the element has data", async () => {
      const element = await within(link);
      expect(element.querySelector("a")!.checkVisibility?.() ?? true).to.equal(true);
      expect(element.querySelector("a")!.getClientRects().length).to.be.greaterThan(0);
      element.project = record;
      await settled(element);
      expect(element.querySelector("a")!.getClientRects().length).to.equal(0);
      expect(drawnText(element)).to.contain(en);
    });

    for (const [what, children] of Object.entries(somethingToSee)) {
      it(`are shown again where the data cannot be read: ${what}`, async () => {
        recordWarnings();
        const element = await within(children);
        element.project = record;
        await settled(element);
        expect(showsChildren(element)).to.equal(false);
        element.project = unreadableData;
        await settled(element);
        expect(showsChildren(element)).to.equal(true);
        expect(partsOf(element, "error")).to.be.empty;
      });
    }

    for (const [what, children] of Object.entries(nothingToSee)) {
      it(`are replaced by one plain sentence where there is ${what}`, async () => {
        recordWarnings();
        const element = await within(children, { project: unreadableData, lang: "fr" });
        expect(drawnText(element)).to.equal(unreadable("fr"));
        expect(partOf(element, "error").getClientRects().length).to.be.greaterThan(0);
        element.lang = "en";
        await observed(element);
        expect(drawnText(element)).to.equal(unreadable("en"));
      });
    }

    it("take the place of the sentence when they come later", async () => {
      recordWarnings();
      const element = await draw(tag, unreadableData);
      expect(drawnText(element)).to.equal(unreadable("en"));
      element.innerHTML = '<a href="https://example.org">Projet</a>';
      await observed(element);
      expect(drawnText(element)).to.equal("");
      expect(element.firstElementChild!.getClientRects().length).to.be.greaterThan(0);
    });

    it("leave the sentence when the last one goes", async () => {
      recordWarnings();
      const element = await within(link, { project: unreadableData });
      expect(drawnText(element)).to.equal("");
      element.replaceChildren();
      await observed(element);
      expect(drawnText(element)).to.equal(unreadable("en"));
    });

    it("are not joined by a role that interrupts", async () => {
      recordWarnings();
      const element = await draw(tag, unreadableData);
      expect(partOf(element, "error").matches(":is([role], [aria-live]) *, [role], [aria-live]")).to.equal(false);
    });

    it("stay alone where there is no data at all: no sentence, no event, no warning", async () => {
      const warnings = recordWarnings();
      const element = make(tag);
      const events: string[] = [];
      for (const type of ["fiche-error", "fiche-ready"]) element.addEventListener(type, () => events.push(type));
      mount("<div></div>").append(element);
      await observed(element);
      expect(drawnText(element)).to.equal("");
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(events).to.be.empty;
      expect(warnings).to.be.empty;
    });

    for (const empty of [
      "",
      "null",
      "[]",
      "42",
      '"Projet"',
      "{}",
      '{"title": ""}',
      '{"title": {"fr": " "}}',
      "undefined",
    ]) {
      it(`are what is left of the data ${JSON.stringify(empty)}`, async () => {
        recordWarnings();
        const element = await within(link, { project: empty });
        expect(showsChildren(element)).to.equal(true);
        expect(drawnText(element)).to.equal("");
      });
    }
  });
}

describe("a record that has nothing for an element", () => {
  for (const { tag } of fourElements.slice(1)) {
    it(`leaves <${tag}> to its children, without a complaint`, async () => {
      const warnings = recordWarnings();
      const element = await draw(tag, { title: "Projet", partners: [], objectives: [], budget: [] });
      expect(drawnText(element)).to.equal("");
      expect(showsChildren(element)).to.equal(true);
      expect(warnings).to.be.empty;
    });
  }
});
