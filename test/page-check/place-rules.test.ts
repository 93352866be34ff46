import { expect } from "chai";
import type { PlaceFacts } from "../../src/page-check/facts.js";
import { placeDiagnostics } from "../../src/page-check/place-rules.js";

const link: PlaceFacts = {
  kind: "link",
  tag: "a",
  href: "/p",
  classes: ["fiche-project-card"],
  hasData: false,
  inside: "",
  text: "",
};
const names = "project-card, partner-badge-list, objectives-checklist, budget-chip";

const cases: Record<string, { facts: Partial<PlaceFacts>; findings: string[] }> = {
  "a link without a record": { facts: {}, findings: ["wrong linkWithoutRecord"] },
  "a link whose record was cut off whole": { facts: { href: "/p#fiche:" }, findings: ["wrong linkWithoutRecord"] },
  "a link that cannot be decoded": { facts: { href: "/p#fiche:abcde" }, findings: ["wrong undecodable"] },
  "a link with an address that cannot be decoded": {
    facts: { href: "/p#fiche:src=%E0" },
    findings: ["wrong undecodable"],
  },
  "a link of a later format": { facts: { href: "/p#fiche2:e30" }, findings: ["wrong later #fiche2:"] },
  "a block without a record": { facts: { kind: "block", tag: "div" }, findings: ["wrong blockWithoutRecord"] },
  "another element": { facts: { kind: "block", tag: "span", hasData: true }, findings: ["wrong otherTag span"] },
  "a misnamed link without a record": {
    facts: { mark: "budget" },
    findings: ["wrong linkWithoutRecord", `wrong unknownName budget ${names}`],
  },
  "something in a code block": { facts: { inside: "pre" }, findings: ["note insideCode pre"] },
  "something in a template": { facts: { inside: "template" }, findings: ["note insideTemplate"] },
  "something in an editor": { facts: { inside: "contenteditable" }, findings: ["note insideEditor"] },
  "printed markup": {
    facts: { kind: "text", tag: "", text: "<fiche-project-card>" },
    findings: ["wrong markupText"],
  },
  "a printed record": { facts: { kind: "text", tag: "", text: '{ "title": "Eau" }' }, findings: ["wrong recordText"] },
};

describe("what is found of", () => {
  for (const [name, { facts, findings }] of Object.entries(cases))
    it(name, () => {
      const found = [...placeDiagnostics({ ...link, ...facts })];
      expect(
        found.map((each) => ("code" in each ? [each.level, each.code, ...each.values].join(" ") : "")),
      ).to.deep.equal(findings);
    });
});
