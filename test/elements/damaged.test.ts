// JSON that an editor damaged is rendered all the same, and one console line says what was damaged and how to paste it better.
import { expect } from "chai";
import { draw, drawnText, make, observed, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { recordWarnings } from "../helpers/warnings.js";
import { damages, entities, whole } from "../fixtures/damages.js";

describe("a record that was damaged on its way", () => {
  for (const { by, text, repairs } of damages)
    it(`is drawn, and one warning names the repair: ${by}`, async () => {
      const warnings = recordWarnings();
      const errors: Event[] = [];
      const page = mount("<div></div>");
      page.addEventListener("fiche-error", (event) => errors.push(event));
      const element = make("fiche-project-card", { project: text, lang: "fr" });
      page.append(element);
      await observed(element);
      expect(drawnText(element)).to.match(/Appui|Eau/);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<fiche-project-card project>: repaired: /);
      expect(warnings[0])
        .to.contain(`repaired: ${repairs.join(", ")}.`)
        .and.to.contain("#fiche:");
      expect(errors.length, "nothing was lost").to.equal(0);
    });

  it("is not drawn where it was cut off: the children stay, and the warning says so", async () => {
    for (const text of [whole, entities(whole)]) {
      const warnings = recordWarnings();
      const element = await draw("fiche-project-card", undefined, { project: text.slice(0, -12) });
      expect(showsChildren(element)).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<fiche-project-card project>: record json/);
    }
  });

  it("is drawn without a word where it is whole", async () => {
    const warnings = recordWarnings();
    await draw("fiche-project-card", undefined, { project: whole });
    expect(warnings).to.have.length(0);
  });
});
