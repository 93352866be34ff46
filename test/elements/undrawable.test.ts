// If the page lacks what rendering needs, a visitor still sees the children or a sentence, and the page gets an event.
import { expect } from "chai";
import type { FicheErrorEvent } from "../../src/elements/base/events.js";
import { drawnText, make, observed, partOf, partsOf, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { record, unreadable } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const { NumberFormat } = Intl;
const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML")!;

/** What a page may lack, and gets back. Lit keeps the templates that it has made, so the page without any comes first. */
const lacks: Record<string, { take: () => void; give: () => void }> = {
  templates: {
    take: () =>
      Object.defineProperty(Element.prototype, "innerHTML", {
        ...innerHTML,
        set() {
          throw new TypeError("This document requires 'TrustedHTML' assignment.");
        },
      }),
    give: () => Object.defineProperty(Element.prototype, "innerHTML", innerHTML),
  },
  "formats of numbers": {
    take: () => Object.assign(Intl, { NumberFormat: undefined }),
    give: () => Object.assign(Intl, { NumberFormat }),
  },
};

let fresh = 0;
/** A tag for which no formatter has been made yet. */
const freshTag = (lang: string) => `${lang}-A${String.fromCharCode(65 + (fresh += 1))}`;

for (const [what, { take, give }] of Object.entries(lacks))
  describe(`an element on a page without ${what}`, () => {
    afterEach(give);

    const within = async (children: string, lang: string) => {
      const page = mount(`<div>${children}</div>`);
      const element = make("fiche-budget-chip", { lang });
      element.append(...page.childNodes);
      element.project = record;
      const errors: FicheErrorEvent[] = [];
      page.addEventListener("fiche-error", (event) => errors.push(event));
      take();
      page.append(element);
      await observed(element);
      return { element, errors };
    };

    for (const lang of ["fr", "en"] as const)
      it(`has a sentence where it has no children (${lang})`, async () => {
        recordWarnings();
        const tag = freshTag(lang);
        const { element } = await within("", tag);
        expect(drawnText(element)).to.equal(unreadable(lang));
        expect(partOf(element, "error").closest("[lang]")!.getAttribute("lang")).to.equal(tag);
        expect(partOf(element, "error").matches(":is([role], [aria-live]) *")).to.equal(false);
      });

    it("keeps its children", async () => {
      recordWarnings();
      const { element } = await within("<b>Projet</b>", freshTag("fr"));
      expect([drawnText(element), showsChildren(element)]).to.deep.equal(["", true]);
      element.replaceChildren();
      await observed(element);
      expect(drawnText(element)).to.equal(unreadable("fr"));
      element.textContent = "Projet";
      await observed(element);
      expect(drawnText(element)).to.equal("");
    });

    it("tells the page once for each reading", async () => {
      recordWarnings();
      const { element, errors } = await within("", freshTag("fr"));
      element.lang = freshTag("en");
      await observed(element);
      element.requestUpdate();
      await observed(element);
      expect(drawnText(element)).to.equal(unreadable("en"));
      expect(errors.map(({ code, path }) => [code, path])).to.deep.equal([["draw", ""]]);
      element.project = { ...record, budget: { amount: 8, currency: "CHF" } };
      await observed(element);
      expect(errors.map(({ code }) => code)).to.deep.equal(["draw", "draw"]);
    });
  });

describe("an element that could not be drawn", () => {
  it("is drawn once the page has what it needs", async () => {
    recordWarnings();
    const element = make("fiche-budget-chip", { lang: freshTag("fr") });
    element.project = record;
    const page = mount("<div></div>");
    Object.assign(Intl, { NumberFormat: undefined });
    page.append(element);
    await observed(element);
    Object.assign(Intl, { NumberFormat });
    element.project = { ...record, budget: { amount: 8, currency: "CHF" } };
    await observed(element);
    expect(partsOf(element, "error")).to.be.empty;
    expect(drawnText(element)).to.contain("CHF");
  });
});
