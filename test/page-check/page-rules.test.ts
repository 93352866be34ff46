import { expect } from "chai";
import type { PageFacts } from "../../src/page-check/facts.js";
import { type Severity, bySeverity, diagnostic, maxSeverity } from "../../src/page-check/diagnostic.js";
import { pageDiagnostics } from "../../src/page-check/page-rules.js";
import { nearest } from "../../src/model/nearest.js";

const page: PageFacts = {
  scripts: ["/fiche.js"],
  version: "1.0.0",
  ownVersion: "1.0.0",
  known: ["lang", "theme", "layout"],
  defaults: [],
};

const cases: Record<string, { facts: Partial<PageFacts>; findings: string[] }> = {
  "is in order": { facts: { defaults: [{ name: "theme", value: "dark" }] }, findings: [] },
  "has the script twice": {
    facts: { scripts: ["/a/fiche.js", "/b/fiche.classic.js"] },
    findings: ["twice 2 /a/fiche.js, /b/fiche.classic.js"],
  },
  "has another version": { facts: { version: "0.9.0" }, findings: ["otherVersion 0.9.0 1.0.0"] },
  "sets what means nothing": {
    facts: {
      defaults: [
        { name: "theme", value: "sombre" },
        { name: "couleur", value: "rouge" },
        { name: "lang", value: "français" },
        { name: "lang", value: "fr" },
      ],
    },
    findings: ["siteValue theme sombre light, dark, auto", "siteName couleur", "siteLang français"],
  },
};

describe("what is found of a page that", () => {
  for (const [name, { facts, findings }] of Object.entries(cases))
    it(name, () => {
      const found = [...pageDiagnostics({ ...page, ...facts })];
      expect(found.map((each) => ("code" in each ? [each.code, ...each.values].join(" ") : ""))).to.deep.equal(
        findings,
      );
    });
});

describe("the state of what was judged", () => {
  const states: [Severity[], string][] = [
    [[], "fine"],
    [["note"], "fine"],
    [["note", "loading"], "loading"],
    [["repaired", "note"], "repaired"],
    [["repaired", "wrong", "loading"], "wrong"],
  ];
  for (const [levels, state] of states)
    it(`is ${state} with ${levels.join(", ") || "no finding"}`, () => {
      expect(maxSeverity(levels)).to.equal(state);
    });

  it("stands first", () => {
    const found = [diagnostic("note", "hidden"), diagnostic("repaired", "lines"), diagnostic("wrong", "noData")];
    expect(bySeverity(found).map(({ level }) => level)).to.deep.equal(["wrong", "repaired", "note"]);
  });
});

describe("the name that was meant", () => {
  const tags = ["fiche-project-card", "fiche-budget-chip"];
  const cases: [written: string, known: string[], meant: string | undefined][] = [
    ["fiche-projet-card", tags, "fiche-project-card"],
    ["Fiche-Budget-Chips", tags, "fiche-budget-chip"],
    ["fiche-technique", tags, undefined],
    ["titre", ["title", "lang"], "title"],
    ["drak", ["light", "dark"], "dark"],
    ["x", ["id"], undefined],
    ["", ["id"], undefined],
  ];
  for (const [written, known, meant] of cases)
    it(`of “${written}” is ${meant ?? "none"}`, () => {
      expect(nearest(written, known)).to.equal(meant);
    });
});
