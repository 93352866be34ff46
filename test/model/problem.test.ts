// The members of a problem that programs read, and the text that remains until 1.0.
import { expect } from "chai";
import { type Fault, problem } from "../../src/model/problem.js";

const cases: [fault: Fault, expected: string][] = [
  [{ code: "json" }, "JSON"],
  [{ code: "json", html: true }, "JSON, not HTML"],
  [{ code: "json", objectAsText: true }, "JSON"],
  [{ code: "type", types: ["object"] }, "object"],
  [{ code: "type", types: ["string", "object", "number"] }, "string | object | number"],
  [{ code: "type", types: [] }, "JSON"],
  [{ code: "required", missing: "value", types: ["string", "object"] }, "string | object"],
  [{ code: "required", missing: "text" }, "text"],
  [{ code: "required", missing: "project" }, "project-id"],
  [{ code: "url" }, "http(s) URL"],
  [{ code: "range", min: 0 }, "≥ 0"],
  [{ code: "range", max: 100 }, "≤ 100"],
  [{ code: "range", max: 10_000, of: "items" }, "≤ 10000"],
  [{ code: "range", format: "language" }, "BCP 47"],
  [{ code: "range", format: "currency" }, "ISO 4217"],
  [{ code: "range", format: "country" }, "ISO 3166-1 alpha-2"],
  [{ code: "range", format: "date" }, "YYYY | YYYY-MM | YYYY-MM-DD"],
  [{ code: "range", format: "day" }, "YYYY-MM-DD"],
  [{ code: "enum", allowed: ["global", "local"] }, "global | local"],
  [{ code: "enum", allowed: ["global", "local"], readAs: "local" }, "local"],
  [{ code: "http", status: 404 }, "2xx, not 404"],
  [{ code: "too-large", maxBytes: 2_000_000 }, "≤ 2 MB"],
  [{ code: "timeout", seconds: 10 }, "≤ 10 s"],
  [{ code: "csp" }, "connect-src"],
  [{ code: "offline" }, "online"],
  [{ code: "network" }, "reachable, CORS"],
];

describe("a problem", () => {
  for (const [fault, expected] of cases)
    it(`of ${JSON.stringify(fault)} says in words: ${expected}`, () =>
      expect(problem("budget.amount", fault)).to.deep.equal({ ...fault, path: "budget.amount", expected }));
});
