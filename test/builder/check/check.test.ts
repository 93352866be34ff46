import { expect } from "chai";
import { ProjectCard } from "../../../src/elements/project-card/project-card.js";
import { PartnerBadgeList } from "../../../src/elements/partner-badge-list/partner-badge-list.js";
import { ObjectivesChecklist } from "../../../src/elements/objectives-checklist/objectives-checklist.js";
import { BudgetChip } from "../../../src/elements/budget-chip/budget-chip.js";
import type { PastedForm, Published } from "../../../src/builder/check/damage.js";
import { knowledge } from "../../../src/builder/check/habits.js";
import { attributesOf } from "../../../src/builder/check/inert-facts.js";
import { isFine, published } from "../../../src/builder/check/check.js";
import { itemReport, pageReport, summaryOf } from "../../../src/builder/check/report.js";
import { localeOf } from "../../../src/i18n/locale.js";
import { writeFragment } from "../../../src/model/fragment.js";

const fragment = writeFragment({ record: { title: { fr: "Eau", en: "Water" } } });
const link = `<a class="fiche-project-card" href="https://example.org/p${fragment}">Water</a>`;
const script = '<script type="module" src="/fiche.js"></script>';
const element = (attributes: string, inside = link) =>
  `<fiche-project-card ${attributes}>${inside}</fiche-project-card>`;
const data = 'project="{&quot;title&quot;:&quot;Water&quot;}"';

const cases: Record<string, { html: string; pasted?: PastedForm; codes: string[]; sight: string }> = {
  "a link": { html: link, codes: [], sight: "whole" },
  "a link without its marks": {
    html: `<a href="/p${fragment}">Water</a>`,
    codes: ["note marksDropped"],
    sight: "whole",
  },
  "a link that was cut within its address, and all that follows": {
    html: `<p>Before</p>${link.slice(0, 80)}`,
    codes: ["wrong cut"],
    sight: "swallowed",
  },
  "a link that was an element": {
    html: link,
    pasted: "element",
    codes: ["wrong elementRemoved"],
    sight: "shortened",
  },
  "a link whose sign # is a code": {
    html: link.replace("#fiche", "%23fiche"),
    codes: ["wrong fragmentEncoded"],
    sight: "link",
  },
  "a link inside another address": {
    html: `<a class="fiche-project-card" href="https://safe.example/?url=https%3A%2F%2Fexample.org%2Fp%23fiche%3AeyJ0">Water</a>`,
    codes: ["wrong addressWrapped"],
    sight: "link",
  },
  "a link without an address": {
    html: '<a class="fiche-project-card">Water</a>',
    codes: ["wrong hrefDropped"],
    sight: "words",
  },
  "a link that was cut": { html: link.replace(/.{9}">/, '">'), codes: ["wrong cut"], sight: "link" },
  "an element": { html: element(data), codes: [], sight: "whole" },
  "an element with curly quotes in its data": {
    html: element('project="{“title”:“Water”}"'),
    codes: ["repaired quotes"],
    sight: "repaired",
  },
  "an element whose data was cut": {
    html: element(data.replace(/.{8}"$/, '"')),
    codes: ["wrong cut", "wrong fellThrough"],
    sight: "shortened",
  },
  "an element whose record is a file": { html: element('src="/a.json"', "Water"), codes: [], sight: "whole" },
  "a block without its data": {
    html: `<div data-fiche="project-card">${link}</div>`,
    codes: ["wrong blockDataDropped"],
    sight: "shortened",
  },
  "a frame whose fragment was overwritten": {
    html: '<iframe src="https://example.org/frame.html#?secret=abc" sandbox="allow-scripts"></iframe>',
    codes: ["wrong frameFragment"],
    sight: "nothing",
  },
  "a page of something else": { html: "<p>The weather</p>", codes: ["wrong nothingFound"], sight: "nothing" },
};

const codesOf = ({ damages, items }: Published) =>
  [...damages, ...items.flatMap((item) => item.damages)]
    .filter(({ code }) => code !== "scriptUnseen")
    .map(({ level, code }) => `${level} ${code}`);

describe("the check of what was published", () => {
  for (const [name, { html, pasted, codes, sight }] of Object.entries(cases))
    it(`judges ${name}`, () => {
      const found = published(script + html, pasted);
      expect(codesOf(found)).to.deep.equal(codes);
      expect(found.sight).to.equal(sight);
      expect(isFine(found)).to.equal(codes.every((code) => code.startsWith("note")));
    });

  it("calls a right link right when only a part of the page is pasted, and says that it saw no script", () => {
    const found = published(link);
    expect([found.script, found.sight, isFine(found)]).to.deep.equal(["unseen", "whole", true]);
    expect(found.damages.map(({ code }) => code)).to.deep.equal(["scriptUnseen"]);
  });

  it("says of a whole page without the script that visitors see the link", () => {
    const found = published(`<html><body>${link}</body></html>`);
    expect([found.script, found.sight, isFine(found)]).to.deep.equal(["missing", "link", false]);
  });

  it("says everything in both languages, with what to do for each damage", () => {
    for (const { html, pasted } of Object.values(cases)) {
      const found = published(html, pasted);
      for (const locale of [localeOf("fr"), localeOf("en")]) {
        const reports = [pageReport(found, locale) ?? [], found.items.map((item) => itemReport(item, locale))].flat();
        const said = reports.flatMap(({ sentences, habits, advice, seen = "-" }) => [
          ...sentences,
          ...habits,
          ...advice,
          seen,
        ]);
        expect([...said, summaryOf(found, locale)].filter((text) => !text || /undefined/.test(text))).to.deep.equal([]);
      }
    }
    for (const [, advice] of Object.values(knowledge)) expect(advice).to.be.a("string");
  });

  it("counts no damage where there is nothing of ours to be damaged", () => {
    const summary = summaryOf(published("bonjour"), localeOf("fr"));
    expect(summary).to.match(/^Ce HTML ne contient rien de Fiche/);
  });

  it("does not call right what arrived whole with a record to correct, and says each thing once", () => {
    const wrong = { title: { fr: "Eau", en: "Water" }, period: { start: "2024-02-31" }, updated: "2024-02-31" };
    const found = published(`${script}${link.replace(fragment, writeFragment({ record: wrong }))}`);
    const { state, stateWord, sentences } = itemReport(found.items[0], localeOf("fr"));
    expect([state, stateWord]).to.deep.equal(["record", "Fiche à corriger"]);
    expect(new Set(sentences).size).to.equal(sentences.length);
    expect(summaryOf(found, localeOf("en"))).to.equal(
      "The pasted code is whole, but a record has to be corrected. Found: Water.",
    );
  });

  it("knows the attributes that the elements know", () => {
    for (const each of [ProjectCard, PartnerBadgeList, ObjectivesChecklist, BudgetChip])
      expect([...attributesOf[each.tag]].sort()).to.deep.equal(
        [...new Set(["lang", ...each.observedAttributes])].sort(),
      );
  });
});
