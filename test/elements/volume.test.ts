// Very large records cause no error, and take no longer than a page of plain elements in the same run.
import { expect } from "chai";
import { type Fiche, draw, drawnText, make, partsOf, settled, textsOf } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const many = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const partners = (count: number) =>
  many(count).map((at) => ({
    name: { fr: `Organisation n° ${at}`, en: `Organisation no. ${at}` },
    role: ["funder", "implementer", "partner"][at % 3],
    type: "multilateral",
    id: `XM-${at}`,
    url: `https://example.org/${at}`,
  }));

const long = "Ce projet renforce les capacités. ".repeat(31_000);

const records: Record<string, object> = {
  "10,000 partners": {
    title: "Projet",
    partners: partners(10_000),
    budget: { amount: 1, currency: "EUR" },
    objectives: ["O"],
  },
  "10,000 objectives": {
    title: "Projet",
    objectives: many(10_000).map((at) => `Objectif ${at}`),
    partners: partners(1),
  },
  "a text of 1 MB": { title: long },
  "twelve texts of 1 MB": {
    title: "Projet",
    summary: long,
    partners: [{ name: long }],
    themes: many(5).map(() => long),
    objectives: many(5).map(() => long),
  },
  "10,000 countries": { title: "Projet", countries: many(10_000).map(() => "AZ") },
  "10,000 facts": { title: "Projet", facts: many(10_000).map((at) => ({ label: `L ${at}`, value: at })) },
  "objectives 30 deep": {
    title: "Projet",
    objectives: many(30).reduce<unknown[]>((items, at) => [{ text: `${at}`, items }], []),
  },
  "1,000 amounts": { title: "Projet", budget: many(1000).map((amount) => ({ amount, currency: "USD" })) },
};

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The best of three, as other things run on the machine. */
async function best(work: () => unknown) {
  const times = [];
  for (let run = 0; run < 3; run++) times.push(await timed(work));
  return Math.min(...times);
}

/** What a page does that draws 10,000 list items by hand, laid out once. */
function yardstick() {
  const list = document.createElement("ul");
  for (const at of many(10_000)) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("b"), { textContent: `O ${at}` }), `Organisation n° ${at}`);
    list.append(item);
  }
  mount("<div></div>").append(list);
  list.getBoundingClientRect();
  list.remove();
}

describe("very much data", () => {
  let plainPage: number;
  before(async function () {
    this.timeout(60_000);
    plainPage = await best(yardstick);
  });

  for (const { tag } of fourElements) {
    for (const [what, record] of Object.entries(records)) {
      it(`is drawn by <${tag}>, and fast: ${what}`, async function () {
        this.timeout(20_000);
        recordWarnings();
        const json = JSON.stringify(record);
        const errors: unknown[] = [];
        const listener = ({ message }: ErrorEvent) => errors.push(message);
        window.addEventListener("error", listener);
        let element: Fiche;
        const time = await best(async () => {
          element?.remove();
          element = make(tag, { lang: "fr" });
          element.project = json;
          mount("<div></div>").append(element);
          await settled(element);
          element.getBoundingClientRect();
        });
        window.removeEventListener("error", listener);
        expect(errors).to.be.empty;
        expect(time).to.be.lessThan(2 * plainPage);
      });
    }
  }

  it("leaves 55 partners to be read, on a card and alone", async () => {
    for (const tag of ["fiche-project-card", "fiche-partner-badge-list"]) {
      const element = await draw(tag, { title: "Projet", partners: partners(55) }, { lang: "fr" });
      const names = textsOf(element, "name");
      expect(names).to.have.length(55);
      expect(new Set(names).size).to.equal(55);
    }
  });

  for (const [tag, part, key] of [
    ["fiche-project-card", "badge", "10,000 partners"],
    ["fiche-partner-badge-list", "badge", "10,000 partners"],
    ["fiche-project-card", "objective", "10,000 objectives"],
    ["fiche-objectives-checklist", "objective", "10,000 objectives"],
  ]) {
    it(`is cut on <${tag}>, which says by how much: ${key}`, async () => {
      for (const lang of ["fr", "en"]) {
        const element = await draw(tag, records[key], { lang });
        const shown = partsOf(element, part).length;
        expect(shown).to.be.within(50, 500);
        expect(drawnText(element)).to.contain(new Intl.NumberFormat(lang).format(10_000 - shown));
      }
    });
  }

  it("is cut in a text, with an ellipsis and a complaint", async () => {
    const warnings = recordWarnings();
    const card = await draw("fiche-project-card", { title: long });
    expect(drawnText(card)).to.match(/^Ce projet renforce.*…$/);
    expect(drawnText(card).length).to.be.within(10_000, 100_000);
    expect(warnings).to.have.length(1);
  });

  it("says how many of the badges are folded, and how many are beyond", async () => {
    const list = await draw("fiche-partner-badge-list", records["10,000 partners"], { max: "6", lang: "en" });
    const visible = () => partsOf(list, "badge").filter((badge) => badge.checkVisibility()).length;
    expect(visible()).to.equal(6);
    const total = partsOf(list, "badge").length;
    expect(drawnText(list)).to.contain(`Show ${total - 6} more`);
    partsOf(list, "more")[0].click();
    await settled(list);
    expect(visible()).to.equal(total);
    expect(list.shadowRoot!.textContent).to.contain(`+ ${new Intl.NumberFormat("en").format(10_000 - total)} more`);
  });
});
