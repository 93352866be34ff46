// A table from the facts of an element to its diagnostics. The sentences are tested on real pages.
import { expect } from "chai";
import type { ElementFacts } from "../../src/page-check/facts.js";
import { elementDiagnostics } from "../../src/page-check/element-rules.js";
import type { Source } from "../../src/elements/base/source.js";
import { parseProject } from "../../src/model/parse.js";
import { problem } from "../../src/model/problem.js";

const source = (raw: unknown, attribute = "project", id?: string): Source => {
  const { project, ...rest } = parseProject(raw, { id });
  return { attribute, raw, value: project, ...rest };
};
const failed = (attribute: string, code: "http" | "timeout"): Source => ({
  attribute,
  value: null,
  problems: [problem("", code === "http" ? { code, status: 404 } : { code, seconds: 10 })],
});

const json = '{"title":"Eau","budget":{"amount":1,"currency":"EUR"}}';
const card: ElementFacts = {
  tag: "fiche-project-card",
  registered: "fiche",
  parseResults: [source(json)],
  isDrawn: true,
  attributes: { project: json },
  known: [
    "lang",
    "project",
    "src",
    "project-id",
    "loading",
    "theme",
    "heading-level",
    "layout",
    "hide",
    "roles",
    "max",
  ],
  lang: { value: "fr", from: "page" },
  linked: [],
  text: "Eau claire",
  swallows: false,
  lostLogos: [],
  isHidden: false,
  isXhtml: false,
};
const reading = (raw: string, more: Partial<ElementFacts> = {}): Partial<ElementFacts> => ({
  parseResults: [source(raw)],
  attributes: { project: raw },
  ...more,
});
const setting = (name: string, value: string) => ({ attributes: { project: json, [name]: value } });

/** Each finding as one line: how grave, which, and what it names. */
const lines = (facts: Partial<ElementFacts>) =>
  [...elementDiagnostics({ ...card, ...facts })].map((each) =>
    "problem" in each
      ? [each.level, each.problem.code, "objectAsText" in each.problem ? "objectAsText" : each.problem.path]
          .join(" ")
          .trim()
      : [each.level, each.code, ...each.values].join(" ").trim(),
  );

const cases: Record<string, { facts: Partial<ElementFacts>; findings: string[] }> = {
  "is whole": { facts: {}, findings: [] },
  "was repaired": {
    facts: reading(json.replace(/\}$/, ",}").replace("Eau", "E\nau")),
    findings: ["repaired lines", "repaired commas", "repaired pasteLink"],
  },
  "was cut in a text": { facts: reading('{"title":"Ea'), findings: ["wrong cut project"] },
  "was cut between two fields": { facts: reading('{"title":"Eau",'), findings: ["wrong cut project"] },
  "was cut behind an inner bracket": {
    facts: reading('{"title":"Eau","budget":{"amount":1}'),
    findings: ["wrong cut project"],
  },
  "was cut in a paragraph": { facts: reading('<p>{"title":"Ea</p>'), findings: ["wrong cut project"] },
  "is no JSON": {
    facts: reading('{"title":"Eau","acronym";"E"}'),
    findings: ["wrong json", 'wrong stopped {"title":"Eau","acronym" ⟶ ;"E"}'],
  },
  "is no JSON, far inside": {
    facts: reading(`{"title":"${"a".repeat(99)}","acronym";"${"b".repeat(99)}"}`),
    findings: ["wrong json", `wrong stopped …${"a".repeat(13)}","acronym" ⟶ ;"${"b".repeat(22)}…`],
  },
  "is an object that was made a text": { facts: reading(String({})), findings: ["wrong json objectAsText"] },
  "was emptied": { facts: reading(" "), findings: ["wrong emptyAttribute project"] },
  "lost its end": {
    facts: reading(`${json}″><a href=`, { attributes: { project: `${json}″><a href=`, 'p"': "" } }),
    findings: ["wrong pageInside project"],
  },
  "has curly quotation marks around its attributes": {
    facts: { parseResults: [source("“{")], attributes: { project: "“{", '"title":': "", "eau”}”": "" } },
    findings: ["wrong brokenQuotes"],
  },
  "has curly quotation marks in a title of its own": { facts: setting("title", "“Eau”"), findings: [] },
  "has no data": { facts: { parseResults: [], attributes: {}, isDrawn: false }, findings: ["wrong noData"] },
  "has an attribute named data": {
    facts: { parseResults: [], attributes: { data: "{" }, isDrawn: false },
    findings: ["wrong dataAttribute", "wrong noData"],
  },
  "waits for an address": {
    facts: { parseResults: [], attributes: { src: "/p", "aria-busy": "true" }, isDrawn: false },
    findings: ["loading loading /p"],
  },
  "waits for the address of its link": {
    facts: { parseResults: [], attributes: { "aria-busy": "true" }, linked: ["https://e.org/p"], isDrawn: false },
    findings: ["loading loading https://e.org/p"],
  },
  "is lazy and far": {
    facts: { parseResults: [], attributes: { src: "/p", loading: "lazy" }, isDrawn: false },
    findings: ["loading lazy /p"],
  },
  "has an empty address": {
    facts: { parseResults: [], attributes: { src: "" }, isDrawn: false },
    findings: ["wrong emptyAttribute src", "wrong noData"],
  },
  "falls through to its address": {
    facts: { parseResults: [source("{"), source({ title: "Eau" }, "src")], attributes: { project: "{", src: "/p" } },
    findings: ["wrong cut project", "wrong fellThrough project"],
  },
  "has an address that fails": {
    facts: { parseResults: [failed("src", "timeout")], attributes: { src: "/p" }, isDrawn: false },
    findings: ["wrong timeout"],
  },
  "has a wrong field": {
    facts: reading('{"title":"Eau","status":"Achevé","countryCount":"2"}'),
    findings: ["repaired enum status", "wrong type countryCount"],
  },
  "has misspelt and unknown keys": {
    facts: reading(
      '{"title":"Eau","partener":[],"gestionnaire":"A","budget":{"amount":1,"currency":"EUR","curency":"x"}}',
    ),
    findings: [
      "wrong meantKey partener partners",
      "wrong meantKey budget.curency currency",
      "note unknownKeys gestionnaire",
    ],
  },
  "has its options in its link": {
    facts: { parseResults: [source('{"title":"Eau","fiche":{"layout":"compact"}}', "href")], attributes: {} },
    findings: [],
  },
  "has a misspelt key in the project that is picked from a feed": {
    facts: {
      parseResults: [source({ projects: [{ title: "A" }, { id: "2", title: "B", titre: "B" }] }, "src", "2")],
      attributes: { src: "/p", "project-id": "2" },
    },
    findings: ["wrong meantKey titre title"],
  },
  "has nothing for it in its record": {
    facts: { tag: "fiche-objectives-checklist", isDrawn: false },
    findings: ["wrong nothingToShow objectives"],
  },
  "leaves out every partner": {
    facts: {
      tag: "fiche-partner-badge-list",
      isDrawn: false,
      ...reading('{"title":"Eau","partners":[{"name":"A","role":"funder"}]}'),
      attributes: { roles: "partner" },
    },
    findings: ["wrong nothingForRoles partner"],
  },
  "may not be drawn": { facts: { isDrawn: false }, findings: ["wrong forbidden"] },
  "cannot be drawn in XHTML": { facts: { isDrawn: false, isXhtml: true }, findings: ["wrong xhtml"] },
  "is hidden": { facts: { isHidden: true }, findings: ["note hidden"] },
  "has swallowed the page": { facts: { swallows: true }, findings: ["wrong swallowed fiche-project-card"] },
  "holds data as text": { facts: { text: ' {"title": "Eau"}' }, findings: ["wrong jsonText"] },
  "holds data as curly text": { facts: { text: "[ { « title » : « Eau » } ]" }, findings: ["wrong jsonText"] },
  "holds words in brackets": { facts: { text: "[Projet] Eau" }, findings: [] },
  "lost a logo": { facts: { lostLogos: ["https://e.org/l.png"] }, findings: ["wrong logo https://e.org/l.png"] },
  "took the place of a misnamed link": {
    facts: { mark: "budget" },
    findings: ["wrong unknownName budget project-card, partner-badge-list, objectives-checklist, budget-chip"],
  },
  "has a language that is none": {
    facts: { lang: { value: "français", from: "element" } },
    findings: ["wrong langBad français"],
  },
  "has another language": { facts: { lang: { value: "de-AT", from: "page" } }, findings: ["note langOther de-AT"] },
  "has a regional language": { facts: { lang: { value: "fr_CA", from: "page" } }, findings: [] },
  "has no language": { facts: { lang: { value: "", from: "nowhere" } }, findings: ["note langNowhere"] },
  "is misspelt": {
    facts: { tag: "fiche-projet-card", registered: "nobody" },
    findings: ["wrong meantTag fiche-projet-card fiche-project-card"],
  },
  "is not known at all": {
    facts: { tag: "fiche-technique", registered: "nobody" },
    findings: [
      "wrong unknownTag fiche-technique fiche-project-card, fiche-partner-badge-list, fiche-objectives-checklist, fiche-budget-chip",
    ],
  },
  "was not registered": { facts: { registered: "nobody" }, findings: ["wrong unregistered fiche-project-card"] },
  "is another's": { facts: { registered: "other" }, findings: ["wrong foreign fiche-project-card"] },
};

const settings: [name: string, value: string, finding?: string][] = [
  ["layout", "compact"],
  ["layout", "kompact", "wrong value layout kompact full, compact"],
  ["theme", "sombre", "wrong value theme sombre light, dark, auto"],
  ["loading", "lazy"],
  ["heading-level", "6"],
  ["heading-level", "1", "wrong value heading-level 1 2, 3, 4, 5, 6"],
  ["heading-level", "h2", "wrong value heading-level h2 2, 3, 4, 5, 6"],
  ["max", "0", "wrong value max 0 1, 2, 3…"],
  ["max", "12"],
  ["roles", "funder, implementer"],
  ["hide", "budget  links"],
  ["headinglevel", "2", "wrong meantAttribute headinglevel heading-level"],
  ["couleur", "rouge", "wrong unknownAttribute couleur"],
  ["class", "x"],
  ["aria-label", "« Eau »"],
  ["data-anything", "{"],
  ["onclick", "x()"],
];

describe("what is found of an element that", () => {
  for (const [name, { facts, findings }] of Object.entries(cases))
    it(name, () => {
      expect(lines(facts)).to.deep.equal(findings);
    });

  for (const [name, value, found] of settings)
    it(`has ${name}="${value}"`, () => {
      expect(lines(setting(name, value))).to.deep.equal(found ? [found] : []);
    });
});
