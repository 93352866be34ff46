// Frameworks set a property at each of their renders, often to a new object with the same contents: this must not render again.
import { expect } from "chai";
import type { FicheInput } from "../../src/model/project.js";
import { type Fiche, drawnText, make, observed, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const copy = () => structuredClone(record);
const flawed = () => ({ ...copy(), countryCount: -7 });

for (const { tag, fr } of fourElements) {
  /** An element that has drawn, and what it says from then on. */
  const watched = async (project: FicheInput | string, attributes = {}) => {
    const element = make(tag, attributes);
    element.project = project;
    mount("<div></div>").append(element);
    await settled(element);
    const heard: string[] = [];
    for (const type of ["fiche-ready", "fiche-error"]) element.addEventListener(type, () => heard.push(type));
    let changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(element.shadowRoot!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    return { element, heard, changes: () => changes };
  };

  describe(`<${tag}> that is given what it has`, () => {
    const ways: Record<string, (element: Fiche) => void> = {
      "as another object": (element) => (element.project = copy()),
      "as text": (element) => (element.project = JSON.stringify(record)),
      "as the attribute": (element) => element.setAttribute("project", JSON.stringify(record)),
      "with a key that no record has": (element) =>
        (element.project = { ...copy(), internal: Math.random() } as FicheInput),
    };
    for (const [way, give] of Object.entries(ways))
      it(`draws nothing anew and says nothing: ${way}`, async () => {
        const { element, heard, changes } = await watched(copy());
        for (let time = 0; time < 3; time++) {
          give(element);
          await observed(element);
        }
        expect([heard, changes()]).to.deep.equal([[], 0]);
      });

    it("does not complain again of the same problems, and does of others", async () => {
      const warnings = recordWarnings();
      const { element, heard } = await watched(flawed());
      element.project = flawed();
      await observed(element);
      expect([heard, warnings.length]).to.deep.equal([[], 1]);
      element.project = { ...flawed(), url: "ftp://example.org" };
      await observed(element);
      expect([heard, warnings.length]).to.deep.equal([["fiche-error", "fiche-ready"], 2]);
    });

    it("does not end in a circle with a page that gives the data at each event", async () => {
      let renders = 0;
      const element = make(tag);
      element.addEventListener("fiche-ready", () => {
        renders += 1;
        if (renders < 50) queueMicrotask(() => (element.project = copy()));
      });
      element.project = copy();
      mount("<div></div>").append(element);
      await observed(element);
      await observed(element);
      expect(renders).to.equal(1);
    });

    it("still follows its language and its settings", async () => {
      const { element, heard } = await watched(copy(), { lang: "en" });
      element.project = copy();
      element.lang = "fr";
      await observed(element);
      expect(drawnText(element)).to.contain(fr);
      expect(heard).to.deep.equal(["fiche-ready"]);
      element.project = copy();
      element.theme = "dark";
      await observed(element);
      expect(element.shadowRoot!.querySelector(".root.dark")).not.to.equal(null);
      expect(heard).to.deep.equal(["fiche-ready", "fiche-ready"]);
    });

    it("sees what has changed inside an object that was copied", async () => {
      const given = copy();
      const { element, heard } = await watched(given);
      given.title.en = "Another project";
      given.budget.amount = 7;
      given.partners[0].name.en = given.objectives[0].text.en = "Another name";
      element.project = { ...given };
      await observed(element);
      expect(drawnText(element)).to.match(/Another|US\$7/);
      expect(heard).to.deep.equal(["fiche-ready"]);
    });

    it("is drawn again when it had nothing in between", async () => {
      const { element, heard } = await watched(copy());
      element.project = null;
      await observed(element);
      expect(drawnText(element)).to.equal("");
      element.project = copy();
      await observed(element);
      expect(drawnText(element)).not.to.equal("");
      expect(heard).to.deep.equal(["fiche-ready"]);
    });
  });
}

describe("a list that is given alone again", () => {
  for (const [tag, name, list] of [
    ["fiche-partner-badge-list", "partners", [{ name: "ONU" }]],
    ["fiche-objectives-checklist", "objectives", [{ text: "Eau" }]],
  ] as const)
    it(`draws nothing anew: ${name}`, async () => {
      const element = make(tag);
      let readies = 0;
      element.addEventListener("fiche-ready", () => (readies += 1));
      const page = mount("<div></div>");
      page.append(element);
      for (let time = 0; time < 3; time++) {
        element[name] = structuredClone(list);
        await observed(element);
      }
      expect(readies).to.equal(1);
    });
});
