// At every width from 240 pixels up, in any layout of the page, nothing overflows and nothing is cut off.
import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import { type Attributes, draw, make, painted, partOf, settled } from "../helpers/drawing.js";
import { misfits } from "../helpers/fit.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
const url = `https://example.org/${"a".repeat(180)}`;

const records: Record<string, object> = {
  "a real record": realRecord,
  "the other real record": azerbaijan,
  "words that do not break": {
    title: word,
    acronym: word,
    summary: `${word} `.repeat(8),
    url,
    id: word,
    status: "finalisation",
    themes: [word, { code: word, label: word }],
    region: word,
    countries: [{ code: "AZ", name: word, focus: true, percentage: 50 }],
    budget: [
      { amount: 123456789012345, currency: "USD", label: word, valueDate: "2019-01-01" },
      { amount: 1, currency: "EUR" },
    ],
    partners: [{ name: word, acronym: word, role: ["funder", "implementer"], type: "academic", id: url, url }],
    objectives: [
      { text: word, level: "goal", state: "ongoing", lead: word, items: [{ text: word, items: [{ text: word }] }] },
      { text: "T", progress: { baseline: 1e15, actual: 2e15, target: 3e15, unit: word } },
    ],
    facts: [{ label: word, value: word }],
    links: [{ url, title: word, format: word }, { url }],
    related: [{ title: word, relation: "cofunded", id: word }],
    source: { url, publisher: word, licence: word },
  },
};

after(() => setViewport({ width: 800, height: 600 }));

const widths = [240, 320, 768, 1280];
const forms: Attributes[] = [{}, { layout: "compact", notation: "compact", max: "1" }];

for (const { tag } of fourElements) {
  describe(`the width of <${tag}>`, () => {
    for (const width of widths) {
      for (const [what, record] of Object.entries(records)) {
        it(`may be ${width} pixels, with ${what}`, async () => {
          await setViewport({ width: width + 32, height: 700 });
          for (const form of forms) {
            for (const lang of ["fr", "en"]) {
              const element = await draw(tag, record, { ...form, lang });
              element.parentElement!.style.width = `${width}px`;
              await painted();
              expect(misfits(element)).to.deep.equal([]);
              const box = element.getBoundingClientRect();
              expect(box.width).to.be.greaterThan(0);
              expect(box.width).to.be.at.most(width);
              if (tag !== "fiche-budget-chip") expect(box.width).to.equal(width);
              element.parentElement!.remove();
            }
          }
          expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        });
      }
    }

    const places: Record<string, string> = {
      "a flex row": '<div style="display: flex"><slot></slot></div>',
      "a flex row beside other things": '<div style="display: flex; gap: 1em"><span>Projet</span><slot></slot></div>',
      "a flex column":
        '<div style="display: flex; flex-direction: column; align-items: flex-start"><slot></slot></div>',
      "a float": '<div><div style="float: left"><slot></slot></div></div>',
      "a table cell": "<table><tr><td>Projet</td><td><slot></slot></td></tr></table>",
      "an inline block": '<div><div style="display: inline-block"><slot></slot></div></div>',
      "a grid of automatic columns": '<div style="display: grid; grid-template-columns: auto auto"><slot></slot></div>',
      "an absolute box": '<div><div style="position: absolute"><slot></slot></div></div>',
    };
    for (const [place, markup] of Object.entries(places)) {
      it(`is more than nothing in ${place}`, async () => {
        await setViewport({ width: 800, height: 700 });
        const element = make(tag, { lang: "fr" });
        element.project = realRecord;
        const page = mount(markup);
        page.querySelector("slot")!.replaceWith(element);
        await settled(element);
        await painted();
        expect(misfits(element)).to.deep.equal([]);
        expect(element.getBoundingClientRect().width).to.be.at.least(tag === "fiche-budget-chip" ? 80 : 240);
      });
    }
  });
}

describe("a card that is wide", () => {
  it("puts its facts beside the text; one that is narrow, above or below", async () => {
    await setViewport({ width: 1312, height: 700 });
    const card = await draw("fiche-project-card", realRecord);
    const beside = () => {
      const [facts, summary] = ["facts", "summary"].map((part) => partOf(card, part).getBoundingClientRect());
      return facts.left >= summary.right || facts.right <= summary.left;
    };
    for (const [width, expected] of [
      [1280, true],
      [320, false],
    ] as const) {
      card.parentElement!.style.width = `${width}px`;
      await painted();
      expect(beside(), `${width} pixels`).to.equal(expected);
    }
  });
});
