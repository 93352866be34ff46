// Thousands of random records for cases that nobody thought of, from a seed that a failure prints. 13,000 cases in all.
import * as fc from "fast-check";
import { expect } from "chai";
import { readFragment, writeFragment } from "../../src/model/fragment.js";
import { parseFeed, parseProject } from "../../src/model/parse.js";
import type { Problem } from "../../src/model/problem.js";
import { type Repair, readJson } from "../../src/model/read-json.js";
import { rubbish, seed, spoiledRecords, wholeRecords } from "./arbitrary-records.js";

const holds = (property: fc.IRawProperty<unknown[]>, numRuns: number) =>
  fc.assert(property as fc.IProperty<unknown[]>, { seed, numRuns });

const codes = ["json", "type", "required", "url", "range", "enum"];
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every path in a value, written as problems write them. */
function pathsIn(value: unknown, path = "", found = new Set([path])): Set<string> {
  if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      const below = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      found.add(below);
      pathsIn(inner, below, found);
    }
  return found;
}

/** JSON knows neither minus zero nor undefined: two readings that differ in those alone are the same. */
const same = (one: unknown, other: unknown) => expect(JSON.stringify(one)).to.equal(JSON.stringify(other));

function sound(raw: unknown, problems: readonly Problem[]) {
  const paths = pathsIn(raw);
  for (const { path, code, expected } of problems) {
    expect(codes).to.include(code);
    expect(expected).to.match(/\S/);
    const parent = path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, "");
    expect(paths.has(path) || (code === "required" && paths.has(parent)), `${path} ${code}`).to.equal(true);
  }
}

describe("whatever a page hands over", function () {
  this.timeout(120_000);

  it("is read without an exception, and the reading is whole", () => {
    holds(
      fc.property(fc.oneof(rubbish, fc.json(), fc.string({ unit: "binary" }), fc.object()), (raw) => {
        const { project, problems } = parseProject(raw);
        expect(project === null && problems.length === 0).to.equal(false);
        if (project) expect(project.title).to.satisfy((title: unknown) => typeof title === "string" || isObject(title));
        expect(parseFeed(raw).projects).to.be.an("array");
      }),
      3000,
    );
  });

  it("loses what cannot be read, names where that stands, and is read the same a second time", () => {
    holds(
      fc.property(spoiledRecords, (raw) => {
        const { project, problems } = parseProject(raw);
        sound(raw, problems);
        if (!project) {
          expect(problems.some(({ path }) => /^(title|$)/.test(path))).to.equal(true);
          return;
        }
        const again = parseProject(project);
        same(again.project, project);
        expect(again.problems).to.deep.equal([]);
        same(parseProject(JSON.stringify(project)).project, project);
      }),
      3000,
    );
  });

  it("is read whole where nothing is wrong with it", () => {
    holds(
      fc.property(wholeRecords, (raw) => {
        const { project, problems } = parseProject(raw);
        expect(problems).to.deep.equal([]);
        expect(Object.keys(project!).sort()).to.deep.equal(Object.keys(raw).sort());
        const lists = Object.entries(raw).filter(([, value]) => Array.isArray(value));
        for (const [key, list] of lists)
          expect((project as Record<string, unknown>)[key]).to.have.length((list as unknown[]).length);
      }),
      1500,
    );
  });

  it("loses nothing beside a field that cannot be read", () => {
    holds(
      fc.property(wholeRecords, rubbish, fc.nat(), (raw, wrong, at) => {
        const keys = Object.keys(raw).filter((key) => key !== "title");
        if (!keys.length) return;
        const key = keys[at % keys.length];
        const whole = parseProject(raw).project as Record<string, unknown>;
        const { project, problems } = parseProject({ ...raw, [key]: wrong });
        same({ ...project, [key]: undefined }, { ...whole, [key]: undefined });
        for (const { path } of problems) expect(path.split(/[.[]/)[0]).to.equal(key);
      }),
      1500,
    );
  });

  it("loses no item of a list beside one that cannot be read", () => {
    holds(
      fc.property(wholeRecords, rubbish, fc.nat(), (raw, wrong, at) => {
        const lists = Object.keys(raw).filter((key) => Array.isArray(raw[key]));
        if (!lists.length) return;
        const key = lists[at % lists.length];
        const list = raw[key] as unknown[];
        const place = at % (list.length + 1);
        const spoiled = [...list.slice(0, place), wrong, ...list.slice(place)];
        const read = (value: unknown) =>
          (parseProject({ ...raw, [key]: value }).project as object as Record<string, unknown[]>)[key];
        const [whole, got] = [read(list), read(spoiled)];
        same(got.length > whole.length ? got.filter((_, index) => index !== place) : got, whole);
      }),
      1000,
    );
  });
});

const entities = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const beyondTexts = (text: string, change: (between: string) => string) =>
  text.replace(/("(?:[^"\\]|\\.)*")|[^"]+/g, (found, quoted: string | undefined) => quoted ?? change(found));
const simple = fc.string({ unit: fc.constantFrom(..."abcéÉ’ .,;:()-01/") });
/** Also what looks like the JSON around it, and like what is repaired. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...',]}[{:"\\“”« \u00A0é', "<p>", "&amp;", ", ]", ",}") }),
);
const objects = (text: fc.Arbitrary<string>) =>
  fc.dictionary(
    text.map((key) => `k${key}`),
    fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.record({ text })),
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  );

const habits: { by: string; damage: (json: string) => string; repairs: Repair[]; text: fc.Arbitrary<string> }[] = [
  { by: "a paragraph around it", damage: (json) => `<p class="x">${json}</p>\n`, repairs: ["lines"], text: simple },
  {
    by: "breaks between its parts",
    damage: (json) => beyondTexts(json, (part) => part.replace(/[,:]/g, "$&<br />\r\n")),
    repairs: ["lines"],
    text: simple,
  },
  { by: "entities", damage: entities, repairs: ["entities"], text: anyText },
  { by: "entities twice over", damage: (json) => entities(entities(json)), repairs: ["entities"], text: anyText },
  {
    by: "no-break spaces",
    damage: (json) => beyondTexts(json, (part) => part.replace(/[,:{]/g, "$&\u00A0\u202F")),
    repairs: ["spaces"],
    text: anyText,
  },
  { by: "curly quotes", damage: (json) => json.replace(/"([^"]*)"/g, "“$1”"), repairs: ["quotes"], text: simple },
  { by: "French quotes", damage: (json) => json.replace(/"([^"]*)"/g, "«$1»"), repairs: ["quotes"], text: simple },
  {
    by: "a comma too many",
    damage: (json) => beyondTexts(json, (part) => part.replace(/[\]}]/g, " ,$&").replace(/([[{]) ,/g, "$1")),
    repairs: ["commas"],
    text: anyText,
  },
];

describe("any record that an editor damages", function () {
  this.timeout(120_000);

  for (const { by, damage, repairs, text } of habits)
    it(`is what it was: ${by}`, () => {
      holds(
        fc.property(objects(text), (value) => {
          const damaged = damage(JSON.stringify(value));
          const reading = readJson(damaged);
          expect(reading.value).to.deep.equal(JSON.parse(JSON.stringify(value)));
          expect(reading.repairs).to.deep.equal(repairs);
        }),
        250,
      );
    });

  it("is not completed where it was cut off", () => {
    holds(
      fc.property(objects(anyText), fc.nat(), (value, at) => {
        const json = JSON.stringify(value);
        expect(() => readJson(json.slice(0, at % json.length))).to.throw(SyntaxError);
      }),
      500,
    );
  });
});

describe("the fragment of a link", () => {
  it("carries any record there and back", () => {
    holds(
      fc.property(spoiledRecords, (record) => {
        const text = JSON.stringify(record, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
        const fragment = writeFragment({ record: JSON.parse(text) as unknown });
        expect(readFragment(`https://partner.example/${fragment}`)!.json).to.equal(JSON.stringify(JSON.parse(text)));
      }),
      500,
    );
  });

  it("carries any address there and back, and nothing in any other text", () => {
    holds(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        expect(readFragment(writeFragment({ src: text }))).to.deep.equal({ src: text });
        expect(() => readFragment(`#fiche:${text}`)).not.to.throw();
        if (!text.includes("#fiche:")) expect(readFragment(text)).to.equal(undefined);
      }),
      1000,
    );
  });
});
