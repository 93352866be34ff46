// A page may pass objects of its own classes, and may have added members to Object.prototype.
import { expect } from "chai";
import { parseFeed, parseProject } from "../../src/model/parse.js";
import { unknownKeys } from "../../src/model/unknown-keys.js";
import { badRecords } from "../fixtures/bad-records.js";
import { goodRecords } from "../fixtures/good-records.js";

const refuse = () => {
  throw new Error("no");
};
const trap = () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cycle: Record<string, unknown> = { text: "Wells" };
cycle["items"] = [cycle];

const strange: { name: string; field: object }[] = [
  { name: "a getter that throws", field: { get: refuse, enumerable: true } },
  { name: "a proxy that throws", field: { value: trap(), enumerable: true } },
  { name: "a revoked proxy", field: { value: revoked(), enumerable: true } },
  { name: "a function", field: { value: refuse, enumerable: true } },
  { name: "a symbol", field: { value: Symbol("a"), enumerable: true } },
  { name: "a big number", field: { value: 5n, enumerable: true } },
];
const fields = ["lang", "status", "url", "period", "budget", "partners", "objectives", "countryCount"];

describe("an object that no JSON gives", () => {
  for (const { name, field } of strange)
    it(`loses only the field that holds ${name}`, () => {
      for (const key of fields) {
        const raw = Object.defineProperty({ title: "Water", summary: "Wells" }, key, field);
        const { project, problems } = parseProject(raw);
        expect(project, key).to.deep.include({ title: "Water", summary: "Wells" });
        expect(problems.length, key).to.be.above(0);
        for (const { path, code } of problems)
          expect(`${path} ${code}`).to.match(new RegExp(`^${key}\\b.* (type|range)$`));
        const untitled = Object.defineProperty({}, "title", field);
        expect(parseProject(untitled).project, key).to.equal(null);
      }
    });

  for (const raw of [trap(), revoked()])
    it("loses the project where nothing of it can be read", () => {
      const problems = [{ path: "", code: "type", types: [], expected: "JSON" }];
      expect(parseProject(raw)).to.deep.equal({ project: null, problems });
      expect(parseFeed({ projects: [raw, { title: "Water" }] }).projects).to.have.length(1);
    });

  it("is read as far as it goes when it holds itself", () => {
    const { project, problems } = parseProject({ title: "Water", objectives: [cycle] });
    expect(project!.objectives![0].items![0].text).to.equal("Wells");
    expect(problems.map(({ code }) => code)).to.include("range");
    const record: Record<string, unknown> = { title: "Water" };
    record["summary"] = record;
    expect(parseProject(record).project).to.deep.equal({ title: "Water", summary: {} });
  });

  it("is not judged where the model has no place for it", () => {
    const raw = { title: "Water", x: cycle, y: trap(), z: "a".repeat(100_000) };
    Object.defineProperty(raw, "w", { get: refuse, enumerable: true });
    expect(parseProject(raw)).to.deep.equal({ project: { title: "Water" }, problems: [] });
  });

  it("may hold undefined, which is no member of an object", () => {
    const { project, problems } = parseProject({ title: { fr: "Eau", en: undefined }, url: undefined });
    expect([Object.keys(project!), Object.keys(project!.title), problems]).to.deep.equal([["title"], ["fr"], []]);
  });

  it("may hold undefined in a list, where an item is missing then", () => {
    expect(parseProject({ title: "Water", countries: ["AZ", undefined, "GE"] })).to.deep.equal({
      project: { title: "Water", countries: [{ code: "AZ" }, { code: "GE" }] },
      problems: [
        {
          path: "countries[1]",
          code: "required",
          missing: "value",
          types: ["string", "object"],
          expected: "string | object",
        },
      ],
    });
  });

  it("may have no prototype, be frozen, or be of a class with its own toJSON", () => {
    class Record {
      title = "Water";
      toJSON = refuse;
    }
    for (const raw of [
      Object.assign(Object.create(null) as object, { title: "Water" }),
      Object.freeze({ title: "Water" }),
      new Record(),
    ])
      expect(parseProject(raw)).to.deep.equal({ project: { title: "Water" }, problems: [] });
  });
});

describe("only the record's own members count", () => {
  const json = '{"title":"Water","__proto__":{"status":"active"},"constructor":{"prototype":{"status":"active"}}}';
  const nested = '{"title":{"en":"Water","__proto__":"x","constructor":"x"},"period":{"__proto__":{"end":"2024"}}}';

  it("so __proto__ and constructor in JSON change neither the project nor any object of the page", () => {
    expect(parseProject(json)).to.deep.equal({ project: { title: "Water" }, problems: [] });
    const { project, problems } = parseProject(nested);
    expect(project).to.deep.equal({ title: { en: "Water" }, period: {} });
    expect(Object.getPrototypeOf(project!.title)).to.equal(Object.prototype);
    // No publisher writes __proto__, so a page passes over it, as zod does; the check names it as a key that is not known.
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(["title.constructor range"]);
    expect(unknownKeys(JSON.parse(nested))).to.deep.equal(["title.__proto__", "title.constructor", "period.__proto__"]);
    expect("status" in {}).to.equal(false);
  });

  const names = [
    ...["title", "lang", "status", "projects", "items", "role", "fr", "code", "name", "extend", "toJSON"],
    ...["format", "min", "max", "of", "readAs", "html", "objectAsText"],
  ];
  for (const name of names)
    it(`so a page that adds "${name}" to every object changes nothing`, () => {
      const records = [...goodRecords, ...badRecords].map(({ record }) => JSON.stringify(record));
      const read = () => records.map((each) => parseProject(each));
      const before = read();
      Object.defineProperty(Object.prototype, name, {
        value: [{ title: "Evil" }],
        enumerable: true,
        configurable: true,
        writable: true,
      });
      const during = read();
      Reflect.deleteProperty(Object.prototype, name);
      expect(during).to.deep.equal(before);
    });
});
