// If nothing in an element's data can be read, the element says so, unless it has children to show.
import type { FicheInput } from "../../src/model/project.js";
import { expect } from "chai";
import { draw, drawnText, make, observed, partOf, partsOf, settled, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { record, unreadable } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const title = "Projet";
const [list, checklist, chip] = ["fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];

const given: { tag: string; what: string; attributes: Record<string, string> }[] = [
  { tag: chip, what: "a currency that is none", attributes: { amount: "5", currency: "x1" } },
  { tag: chip, what: "an amount without a currency", attributes: { amount: "5" } },
  { tag: chip, what: "an amount that is no number", attributes: { amount: "beaucoup", currency: "EUR" } },
  {
    tag: chip,
    what: "a project whose budget is none",
    attributes: { project: JSON.stringify({ title, budget: { amount: 5, currency: "x1" } }) },
  },
  {
    tag: chip,
    what: "a project whose budget is of another kind",
    attributes: { project: JSON.stringify({ title, budget: "5 EUR" }) },
  },
  { tag: list, what: "a list cut off", attributes: { partners: '[{"name": "ONU"' } },
  { tag: list, what: "partners without a name", attributes: { partners: '[{"role": "funder"}]' } },
  { tag: list, what: "no list", attributes: { partners: '{"name": "ONU"}' } },
  {
    tag: list,
    what: "a project whose partners have no name",
    attributes: { project: JSON.stringify({ title, partners: [{ role: "funder" }] }) },
  },
  { tag: checklist, what: "numbers", attributes: { objectives: "[7, 8]" } },
  {
    tag: checklist,
    what: "a project whose objectives are numbers",
    attributes: { project: JSON.stringify({ title, objectives: [7] }) },
  },
];

for (const { tag, what, attributes } of given)
  describe(`<${tag}> that is given ${what}`, () => {
    for (const lang of ["fr", "en"] as const)
      it(`says that it cannot be shown (${lang})`, async () => {
        recordWarnings();
        const element = await draw(tag, undefined, { ...attributes, lang });
        expect(drawnText(element)).to.equal(unreadable(lang));
        expect(partOf(element, "error").getClientRects().length).to.be.greaterThan(0);
      });

    it("leaves the children that are seen", async () => {
      recordWarnings();
      const element = make(tag, attributes);
      element.textContent = "Lutte contre la traite";
      mount("<div></div>").append(element);
      await settled(element);
      expect([drawnText(element), showsChildren(element)]).to.deep.equal(["", true]);
    });
  });

describe("what an element is given alone and cannot read", () => {
  it("gives way to the project", async () => {
    recordWarnings();
    const element = await draw(list, record, { partners: '[{"role": "funder"}]' });
    expect(partsOf(element, "badge")).not.to.be.empty;
  });

  it("is not missed where some of it can be read", async () => {
    recordWarnings();
    const element = await draw(list, undefined, { partners: '[{"role": "funder"}, {"name": "ONU"}]' });
    expect(partsOf(element, "badge")).to.have.length(1);
    expect(partsOf(element, "error")).to.be.empty;
  });
});

describe("what an element reads and does not show", () => {
  const nothing: [what: string, tag: string, attributes: Record<string, string>][] = [
    ["an empty list", list, { partners: "[]" }],
    ["an empty list of objectives", checklist, { objectives: "[]" }],
    ["a role that no partner has", list, { partners: '[{"name": "ONU"}, {"role": "funder"}]', roles: "recipient" }],
    ["a project with another fault", chip, { project: JSON.stringify({ title, partners: 7 }) }],
    ["a project with nothing but a title", checklist, { project: JSON.stringify({ title }) }],
  ];
  for (const [what, tag, attributes] of nothing)
    it(`is no fault: ${what}`, async () => {
      recordWarnings();
      const element = await draw(tag, undefined, attributes);
      expect(drawnText(element)).to.equal("");
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
});

describe("the sentence in the place of what cannot be read", () => {
  it("is drawn at once, with the first update", async () => {
    recordWarnings();
    const element = make("fiche-project-card", { project: "{" });
    element.innerHTML = "<span hidden>Projet</span>";
    mount("<div></div>").append(element);
    expect(await element.updateComplete, "no second update is due").to.equal(true);
    expect(drawnText(element)).to.equal(unreadable("en"));
  });

  it("comes and goes with the data", async () => {
    recordWarnings();
    const element = await draw(chip, record);
    element.project = { title, budget: "?" } as unknown as FicheInput;
    await observed(element);
    expect(drawnText(element)).to.equal(unreadable("en"));
    element.project = { title };
    await observed(element);
    expect(drawnText(element)).to.equal("");
  });
});
