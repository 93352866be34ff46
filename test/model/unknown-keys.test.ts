import { expect } from "chai";
import { unknownKeys } from "../../src/model/unknown-keys.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";
import gloact from "../fixtures/glo-act.json";
import minimal from "../fixtures/minimal.json";

const deep = JSON.parse('{"items":['.repeat(5000) + "1" + "]}".repeat(5000)) as unknown;

const cases: { name: string; record: unknown; keys: string[] }[] = [
  ...Object.entries({ azerbaijan, gloact, enriched, minimal }).map(([name, record]) => ({ name, record, keys: [] })),
  { name: "keys of the record", record: { title: "a", titel: "b", Budget: 1 }, keys: ["titel", "Budget"] },
  {
    name: "keys inside lists and objects",
    record: { partners: [{ name: "a" }, { name: "a", nam: "b" }], period: { begin: "2024" } },
    keys: ["partners[1].nam", "period.begin"],
  },
  {
    name: "keys of one amount and of several",
    record: { budget: { amount: 1, curency: "USD" }, related: [{ titel: "a" }] },
    keys: ["budget.curency", "related[0].titel"],
  },
  {
    name: "keys of nested objectives",
    record: { objectives: ["a", { text: "a", items: [{ text: "b", txt: "c", progress: { aim: 3 } }] }] },
    keys: ["objectives[1].items[0].txt", "objectives[1].items[0].progress.aim"],
  },
  {
    name: "keys of an object that could be a language map",
    record: { themes: [{ fr: "a" }, { code: "1", label: { fr: "a" }, colour: "red" }] },
    keys: ["themes[1].colour"],
  },
  {
    name: "keys that every object inherits",
    record: JSON.parse('{"toString":1,"__proto__":2}'),
    keys: ["toString", "__proto__"],
  },
  { name: "what is no record", record: null, keys: [] },
  { name: "a list", record: [{ a: 1 }], keys: [] },
  { name: "a text", record: "title", keys: [] },
  { name: "what nests without end", record: { objectives: [deep] }, keys: [] },
];

describe("unknown keys", () => {
  for (const { name, record, keys } of cases)
    it(`finds ${keys.join(", ") || "none"} in ${name}`, () => expect(unknownKeys(record)).to.deep.equal(keys));
});
