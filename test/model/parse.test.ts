import { expect } from "chai";
import { parseFeed, parseProject } from "../../src/model/parse.js";
import type { Problem } from "../../src/model/problem.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import { problems as problemsOf } from "../fixtures/bad-record.js";
import { badRecords } from "../fixtures/bad-records.js";
import enriched from "../fixtures/glo-act-enriched.json";
import gloact from "../fixtures/glo-act.json";
import { goodRecords } from "../fixtures/good-records.js";
import minimal from "../fixtures/minimal.json";

const stringsIn = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [value];

describe("a project is read whole", () => {
  for (const [name, record] of Object.entries({ azerbaijan, gloact, enriched, minimal }))
    it(`from the published record ${name}`, () => {
      const { project, problems } = parseProject(record);
      expect(problems).to.deep.equal([]);
      expect(Object.keys(project!)).to.have.members(Object.keys(record));
      expect(stringsIn(project)).to.have.members(stringsIn(record));
    });

  for (const { name, record, project } of goodRecords) {
    it(`with ${name}`, () => expect(parseProject(record)).to.deep.equal({ project, problems: [] }));
    it(`from JSON text with ${name}`, () =>
      expect(parseProject(JSON.stringify(record))).to.deep.equal({ project, problems: [] }));
  }

  it("without changing or keeping the object it was read from", () => {
    const record = { title: { fr: "Eau" }, budget: { amount: 1, currency: "EUR" }, partners: [{ name: "Sun Fund" }] };
    const before = JSON.stringify(record);
    const { project } = parseProject(record);
    expect(JSON.stringify(record)).to.equal(before);
    expect(project!.title).not.to.equal(record.title);
    expect(project!.partners).not.to.equal(record.partners);
  });
});

describe("one wrong field is left out and named, the others stay", () => {
  for (const { name, record, project, problems } of badRecords) {
    it(`with ${name}`, () => expect(parseProject(record)).to.deep.equal({ project, problems }));
    it(`from JSON text with ${name}`, () =>
      expect(parseProject(JSON.stringify(record))).to.deep.equal({ project, problems }));
  }

  it("knows which years have a 29 February, and the last day of every month", () => {
    const days = Array.from({ length: 2401 }, (_, year) => [year, 2, 29]);
    for (let month = 1; month <= 12; month++) for (let day = 28; day <= 32; day++) days.push([2023, month, day]);
    for (const [year, month, day] of days) {
      const date = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
        "-",
      );
      const { project } = parseProject({ title: "Water", updated: date });
      const isDay = new Date(new Date(0).setUTCFullYear(year, month - 1, day)).getUTCDate() === day;
      expect(project!.updated, date).to.equal(isDay ? date : undefined);
    }
  });

  it("keeps an amount that is not disclosed apart from one of zero", () => {
    const amountOf = (amount: unknown) => parseProject({ title: "Water", budget: { amount, currency: "EUR" } });
    expect(amountOf(null).project!.budget![0].amount).to.equal(null);
    expect(amountOf(0).project!.budget![0].amount).to.equal(0);
    for (const amount of [NaN, Infinity, -Infinity, 5n, "", false])
      expect(amountOf(amount), String(amount)).to.deep.equal({
        project: { title: "Water" },
        problems: [{ path: "budget.amount", code: "type", types: ["number"], expected: "number" }],
      });
  });
});

const noWidth: Problem = { path: "title", code: "required", missing: "text", expected: "text" };
const [noTitle, noObject, noRecord] = problemsOf([
  ["title", "required", "string | object"],
  ["", "type", "object"],
  ["", "required", "object"],
]);
const noJson: Problem = { path: "", code: "json", expected: "JSON" };
const objectAsText: Problem = { ...noJson, objectAsText: true };
const nothing: { name: string; raw: unknown; problem: Problem }[] = [
  { name: "undefined", raw: undefined, problem: noRecord },
  { name: "null", raw: null, problem: noObject },
  { name: "a number", raw: 5, problem: noObject },
  { name: "a big number", raw: 5n, problem: noObject },
  { name: "a boolean", raw: true, problem: noObject },
  { name: "a symbol", raw: Symbol("title"), problem: noObject },
  { name: "a function", raw: () => ({ title: "Water" }), problem: noObject },
  { name: "a list", raw: [{ title: "Water" }], problem: noObject },
  { name: "a date", raw: new Date(0), problem: noTitle },
  { name: "a map", raw: new Map([["title", "Water"]]), problem: noTitle },
  { name: "an object without a title", raw: {}, problem: noTitle },
  { name: "an object whose title is inherited", raw: Object.create({ title: "Water" }), problem: noTitle },
  { name: "an object whose title has no width", raw: { title: "\u200b\u200d" }, problem: noWidth },
  { name: "an object whose titles have no width", raw: { title: { fr: "\u200b", en: " \u2060" } }, problem: noWidth },
  { name: "empty text", raw: "", problem: noJson },
  { name: "blank text", raw: " \n", problem: noJson },
  { name: "text that is no JSON", raw: "Water", problem: noJson },
  { name: "an object that was made a text", raw: String({ title: "Water" }), problem: objectAsText },
  { name: "objects that were made a text", raw: ` ${String([{ title: "Water" }, {}])}`, problem: objectAsText },
  { name: "JSON that is cut off", raw: '{"title": "Wat', problem: noJson },
  { name: "a text in JSON", raw: '"Water"', problem: noObject },
  { name: "a list in JSON", raw: '[{"title": "Water"}]', problem: noObject },
  { name: "null in JSON", raw: "null", problem: noObject },
];

describe("what is no record loses the project, and nothing throws", () => {
  for (const { name, raw, problem } of nothing)
    it(`reads nothing from ${name}`, () => {
      expect(parseProject(raw)).to.deep.equal({ project: null, problems: [problem] });
      expect(parseFeed(raw).projects).to.deep.equal([]);
      expect(parseFeed(raw).problems).to.have.length(1);
    });
});

describe("shown text is clean", () => {
  const cases = [
    { name: "control characters", raw: "Wa\u0000t\u0007e\u001br\u007f\u0085", read: "Water" },
    { name: "bidi overrides and embeddings", raw: "\u202eWa\u202at\u202be\u202cr\u202d", read: "Water" },
    { name: "bidi isolates", raw: "\u2066W\u2067a\u2068t\u2069er", read: "Water" },
    { name: "byte order marks", raw: "\ufeffWater", read: "Water" },
    { name: "tabs and line ends, which stay", raw: "Wa\tt\ne\r\nr", read: "Wa\tt\ne\r\nr" },
    {
      name: "marks that letters need, which stay",
      raw: "می\u200cخواهم \u200fa\u0301",
      read: "می\u200cخواهم \u200fa\u0301",
    },
  ];
  for (const { name, raw, read } of cases)
    it(`of ${name}`, () => {
      const record = { title: raw, summary: { fr: raw }, facts: [{ label: raw, value: raw }], id: raw };
      expect(parseProject(record)).to.deep.equal({
        project: { title: read, summary: { fr: read }, facts: [{ label: read, value: read }], id: read },
        problems: [],
      });
    });

  it("before it is judged: an address or a title is not hidden behind such characters", () => {
    expect(parseProject({ title: "\u0000\u202e" }).project).to.equal(null);
    expect(parseProject({ title: "Water", url: "java\u0000script:alert(1)" }).project).to.deep.equal({
      title: "Water",
    });
    expect(parseProject({ title: "Water", url: "\u0000javascript:alert(1)" }).project).to.deep.equal({
      title: "Water",
    });
  });
});

describe("a feed", () => {
  const feed = { lang: "fr", projects: [{ title: "Eau" }, { title: "Water", lang: "en" }, { status: "active" }, 5] };

  for (const [form, raw] of [
    ["an object", feed],
    ["JSON text", JSON.stringify(feed)],
  ])
    it(`gives all its readable projects, each in its language, from ${form as string}`, () =>
      expect(parseFeed(raw)).to.deep.equal({
        projects: [
          { title: "Eau", lang: "fr" },
          { title: "Water", lang: "en" },
        ],
        problems: problemsOf([
          ["projects[2].title", "required", "string | object"],
          ["projects[3]", "type", "object"],
        ]),
      }));

  it("gives a single element its first project, in the feed's language", () => {
    expect(parseProject(feed)).to.deep.equal({ project: { title: "Eau", lang: "fr" }, problems: [] });
    expect(parseProject({ ...feed, projects: feed.projects.slice(1) }).project).to.deep.equal(feed.projects[1]);
  });

  for (const [name, projects] of Object.entries({ empty: [], "of null": [null], "of a text": ["Water"] }))
    it(`that is ${name} has no first project`, () => expect(parseProject({ projects }).project).to.equal(null));

  it("whose language is none is read, and the language reported", () => {
    const { projects, problems } = parseFeed({ lang: "français", projects: [{ title: "Eau" }] });
    expect(projects[0]).to.include({ title: "Eau" });
    expect(projects[0].lang).to.equal(undefined);
    expect(problems).to.deep.equal([{ path: "lang", code: "range", format: "language", expected: "BCP 47" }]);
  });
});
