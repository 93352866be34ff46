// Data set as an attribute, or as a property before or after the element is defined, and later changes to it.
import { expect } from "chai";
import { type Fiche, draw, drawnText, make, settled, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadableData } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const other = {
  title: "Ponts",
  status: "active",
  budget: { amount: 0, currency: "CHF", label: "Ponts" },
  partners: [{ name: "Ponts" }],
  objectives: ["Ponts"],
};

let fresh = 0;

for (const { tag, en } of fourElements) {
  describe(`the data of <${tag}>`, () => {
    const forms: Record<string, (element: Fiche) => void> = {
      "an object": (element) => (element.project = record),
      "JSON text": (element) => (element.project = JSON.stringify(record)),
      "an attribute": (element) => element.setAttribute("project", JSON.stringify(record)),
      "the first project of a feed": (element) => (element.project = { lang: "fr", projects: [record, other] }),
    };
    for (const [form, give] of Object.entries(forms)) {
      it(`may be ${form}`, async () => {
        const element = make(tag);
        give(element);
        mount("<div></div>").append(element);
        await settled(element);
        expect(drawnText(element)).to.contain(en);
        expect(showsChildren(element)).to.equal(false);
      });
    }

    it("may be in the markup of the page, beside children", async () => {
      const page = mount("<div></div>");
      const element = make(tag, { project: JSON.stringify(other) });
      element.textContent = "Lutte contre la traite";
      page.append(element.cloneNode(true));
      const copy = page.firstElementChild as Fiche;
      await settled(copy);
      expect(drawnText(copy)).to.contain(tag.endsWith("chip") ? "CHF" : "Ponts");
    });

    it("may be set before the element is defined", async () => {
      const late = `${tag}-late-${(fresh += 1)}`;
      const element = make(late);
      element.project = record;
      mount("<div></div>").append(element);
      const Known = customElements.get(tag)!;
      customElements.define(late, class extends Known {});
      await settled(element);
      expect(drawnText(element)).to.contain(en);
      element.project = null;
      await settled(element);
      expect(drawnText(element), "the property still reaches the element").to.equal("");
    });

    it("changes", async () => {
      const element = await draw(tag, record);
      element.project = other;
      await settled(element);
      expect(drawnText(element)).to.contain(tag.endsWith("chip") ? "CHF" : "Ponts");
      expect(drawnText(element)).not.to.contain("1,234,567");
      element.setAttribute("project", JSON.stringify(record));
      await settled(element);
      expect(drawnText(element)).to.contain(en);
    });

    for (const none of [null, undefined]) {
      it(`is gone when it is set to ${none}, and the children are back`, async () => {
        const element = await draw(tag, record);
        element.project = none;
        await settled(element);
        expect(drawnText(element)).to.equal("");
        expect(showsChildren(element)).to.equal(true);
      });
    }

    it("is gone when the attribute is removed", async () => {
      const element = await draw(tag, undefined, { project: JSON.stringify(record) });
      expect(drawnText(element)).to.contain(en);
      element.removeAttribute("project");
      await settled(element);
      expect(drawnText(element)).to.equal("");
    });

    it("is drawn when it was broken and is mended, and gone when it breaks", async () => {
      recordWarnings();
      const element = await draw(tag, unreadableData);
      element.project = record;
      await settled(element);
      expect(drawnText(element)).to.contain(en);
      expect(showsChildren(element)).to.equal(false);
      element.project = unreadableData;
      await settled(element);
      expect(drawnText(element)).not.to.contain(en);
      expect(showsChildren(element)).to.equal(true);
    });

    it("stays as the page gave it", async () => {
      const given = structuredClone(record);
      Object.freeze(given);
      const element = await draw(tag, given);
      expect(element.project).to.equal(given);
      expect(given).to.deep.equal(record);
    });

    it("that the page changes inside is not read again by itself", async () => {
      const given = structuredClone(other);
      const element = await draw(tag, given);
      given.title = given.budget.label = given.partners[0].name = given.objectives[0] = "Écluses";
      element.lang = "fr";
      element.requestUpdate();
      await settled(element);
      expect(drawnText(element)).to.contain("Ponts");
    });

    it("may be changed 1,000 times, and the last one is shown", async () => {
      const element = await draw(tag, record);
      for (let time = 1; time <= 1000; time++) {
        const name = `Ponts ${time}`;
        const budget = { ...other.budget, label: name };
        element.setAttribute(
          "project",
          JSON.stringify({ ...other, title: name, budget, partners: [{ name }], objectives: [name] }),
        );
        if (time % 100 === 0) await settled(element);
      }
      await settled(element);
      expect(drawnText(element)).to.contain("Ponts 1000");
      expect(drawnText(element)).not.to.contain("Ponts 999");
    });
  });
}
