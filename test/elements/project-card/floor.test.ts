import { expect } from "chai";
import azerbaijanFloor from "../../fixtures/expect/azerbaijan-ct1093.expect.json";
import enrichedFloor from "../../fixtures/expect/glo-act-enriched.expect.json";
import gloActFloor from "../../fixtures/expect/glo-act.expect.json";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";
import enriched from "../../fixtures/glo-act-enriched.json";
import gloAct from "../../fixtures/glo-act.json";
import { draw, painted, partOf, roleOf } from "../../helpers/drawing.js";
import { type Floor, missing } from "../../helpers/must-show.js";

const records: [string, object, Record<"fr" | "en", Floor>][] = [
  ["azerbaijan-ct1093", azerbaijan, azerbaijanFloor],
  ["glo-act", gloAct, gloActFloor],
  ["glo-act-enriched", enriched, enrichedFloor],
];

describe("a card shows at least what its record must show", () => {
  for (const [name, record, floor] of records) {
    for (const lang of ["fr", "en"] as const) {
      it(`${name} in ${lang}`, async () => {
        const card = await draw("fiche-project-card", record, { lang });
        await painted();
        for (const button of roleOf(card, "button")) button.click();
        await painted();
        expect(missing(floor[lang], partOf(card, "card").innerText)).to.deep.equal([]);
      });
    }

    it(`${name} in French fails the floor of English`, async () => {
      const card = await draw("fiche-project-card", record, { lang: "fr" });
      await painted();
      expect(missing(floor.en, partOf(card, "card").innerText)).not.to.be.empty;
    });
  }
});
