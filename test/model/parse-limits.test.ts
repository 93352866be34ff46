// Untrusted records of any size. The cost of reading is compared with the browser's own JSON on the same text in the same run: work that
// is quadratic, or repeated at each level, takes a thousand times as long.
import { expect } from "chai";
import { parseFeed, parseProject } from "../../src/model/parse.js";

const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const objectives = (depth: number) =>
  `{"title":"Water","objectives":[${nested(depth, '{"text":"a","items":[', "]}")}]}`;
const keys = (count: number, start: string) => Object.fromEntries(times(count, (at) => [start + at.toString(36), "a"]));

interface Case {
  name: string;
  json: string;
  problem?: { code: string; expected: string };
  kept: (project: NonNullable<ReturnType<typeof parseProject>["project"]>) => boolean;
}

const tooMany = { code: "range", expected: "≤ 10000" };
const tooLong = { code: "range", expected: "≤ 50000" };
const tooDeep = { code: "range", expected: "≤ 40" };

const cases: Case[] = [
  {
    name: "10,000 partners",
    json: JSON.stringify({
      title: "Water",
      partners: times(10_000, (at) => ({ name: { fr: `Fonds ${at}`, en: `Fund ${at}` }, role: ["funder", "partner"] })),
    }),
    kept: ({ partners }) => partners!.length === 10_000,
  },
  {
    name: "30,000 countries, of which 10,000 are kept",
    json: JSON.stringify({ title: "Water", countries: times(30_000, () => "AZ") }),
    problem: tooMany,
    kept: ({ countries }) => countries!.length === 10_000,
  },
  {
    name: "10,000 partners in roles of no list",
    json: JSON.stringify({ title: "Water", partners: times(10_000, () => ({ name: "Sun Fund", role: "blue" })) }),
    problem: { code: "enum", expected: "funder | accountable | extending | implementer | partner | recipient" },
    kept: ({ partners }) => partners!.length === 10_000,
  },
  {
    name: "100,000 unknown keys",
    json: JSON.stringify({ title: "Water", ...keys(100_000, "key-") }),
    kept: (project) => Object.keys(project).length === 1,
  },
  {
    name: "a text in 100,000 languages",
    json: JSON.stringify({ title: "Water", summary: keys(100_000, "fr-") }),
    kept: ({ summary }) => Object.keys(summary!).length === 10_000,
  },
  {
    name: "a text keyed 100,000 times by what is no language",
    json: JSON.stringify({ title: "Water", summary: keys(100_000, "word-") }),
    problem: { code: "range", expected: "BCP 47" },
    kept: ({ summary }) => Object.keys(summary!).length === 0,
  },
  {
    name: "objectives 1,000 levels deep",
    json: objectives(1000),
    problem: tooDeep,
    kept: ({ objectives }) => objectives![0].items![0].items![0].text === "a",
  },
  {
    name: "objectives 100,000 levels deep",
    json: objectives(100_000),
    problem: tooDeep,
    kept: ({ objectives }) => objectives![0].items![0].items![0].text === "a",
  },
  {
    name: "a text 100,000 levels deep",
    json: `{"title":"Water","summary":${'{"fr":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    problem: { code: "type", expected: "string" },
    kept: ({ summary }) => Object.keys(summary!).length === 0,
  },
  {
    name: "lists 100,000 levels deep under an unknown key",
    json: `{"title":"Water","x":${nested(100_000, "[", "]")}}`,
    kept: ({ title }) => title === "Water",
  },
  ...["a", "\u0001", "é", " in ", "\u0301"].map((piece) => ({
    name: `a text of a million ${JSON.stringify(piece)}, of which 50,000 are kept`,
    json: JSON.stringify({ title: "Water", summary: piece.repeat(1_000_000 / piece.length) }),
    problem: tooLong,
    kept: ({ summary }: { summary?: unknown }) => (summary as string).length <= 50_001,
  })),
  ...["status", "url", "updated", "lang"].map((field) => ({
    name: `a million characters for the ${field}`,
    json: JSON.stringify({ title: "Water", [field]: "https://é.e in ".repeat(70_000) }),
    kept: ({ title }: { title: unknown }) => title === "Water",
  })),
];

/** How long one call takes, from as many as make a time that can be measured. */
function timeOf(work: () => void) {
  const start = performance.now();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - start < 30);
  return (performance.now() - start) / calls;
}

describe("a record of any size is read, and quickly", () => {
  for (const { name, json, problem, kept } of cases)
    it(`with ${name}`, () => {
      const { project, problems } = parseProject(json);
      expect(kept(project!)).to.equal(true);
      if (problem) expect(problems[0]).to.include(problem);
      const plain = timeOf(() => JSON.stringify(JSON.stringify(json)).length + Object.keys(JSON.parse(json)).length);
      expect(timeOf(() => parseProject(json)) / plain).to.be.below(300);
    });

  it("and names at most 200 problems", () => {
    const { problems } = parseProject({ title: "Water", countries: times(1000, () => 5) });
    expect(problems).to.have.length(200);
  });

  it("and names each problem by where it stood, whatever was left out before it", () => {
    const partners = [5, { name: "Sun Fund", role: [5, "blue", 5] }, {}, { name: 5 }, { name: "Tower", url: "x" }];
    const { project, problems } = parseProject({ title: "Water", partners });
    expect(project!.partners).to.deep.equal([{ name: "Sun Fund", role: [] }, { name: "Tower" }]);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      "partners[0]",
      "partners[1].role[0]",
      "partners[1].role[1]",
      "partners[1].role[2]",
      "partners[2].name",
      "partners[3].name",
      "partners[4].url",
    ]);
  });

  it("and also where nearly all of it is wrong", () => {
    const fields =
      "lang id summary acronym url status themes scope region countries period budget partners links updated";
    const wrong = Object.fromEntries(fields.split(" ").map((field) => [field, 5]));
    const { projects, problems } = parseFeed({ projects: times(10_000, () => ({ title: "Water", ...wrong })) });
    expect(projects.length).to.be.at.least(1000);
    expect(projects[0]).to.deep.equal({ title: "Water", lang: undefined });
    expect(problems).to.have.length(200);
  });

  it("and says what was counted", () => {
    const { problems } = parseProject({
      title: "a".repeat(50_001),
      countries: times(10_001, () => "AZ"),
      objectives: JSON.parse(objectives(50)).objectives,
    });
    expect(problems.map((each) => "of" in each && [each.path.slice(0, 12), each.of, each.max])).to.deep.equal([
      ["title", "characters", 50_000],
      ["countries", "items", 10_000],
      ["objectives[0", "levels", 40],
    ]);
  });

  it("and, of wide and deep data, a bounded part", () => {
    const wide: unknown[] = times(9, () => ({ text: "a" }));
    let level = wide;
    for (let depth = 0; depth < 15; depth++) level = times(9, () => ({ text: "a", items: level }));
    const { project, problems } = parseProject({ title: "Water", objectives: level });
    expect(project!.objectives!.length).to.be.above(0);
    expect(problems.at(-1)).to.include({ code: "range", expected: "≤ 400000" });
  });
});
