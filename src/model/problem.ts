// What can be wrong with data, for programs: `code` and the members beside it. The sentences are in src/problems/problem-sentences.ts.

/** The format that a text must have, if not any text will do. */
export type TextFormat = "language" | "currency" | "country" | "date" | "day";

export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array";

/** What is wrong; `code` determines the other members. */
export type Fault =
  /** Not JSON: a web page (`html`), or an object converted to a string (`objectAsText`). */
  | { code: "json"; html?: true; objectAsText?: true }
  /** A value of none of the expected JSON types; `types` is empty if reading the value threw. */
  | { code: "type"; types: readonly JsonType[] }
  /** A value, readable text or the requested project is missing. */
  | { code: "required"; missing: "value"; types: readonly JsonType[] }
  | { code: "required"; missing: "text" }
  | { code: "required"; missing: "project" }
  /** Not an http(s) address. */
  | { code: "url" }
  /** A number below `min` or above `max`. */
  | { code: "range"; min: number }
  | { code: "range"; max: number }
  /** More characters, items, levels or values than are read; the excess is left out. */
  | { code: "range"; max: number; of: "characters" | "items" | "levels" | "values" }
  /** A text or a key in the wrong format. */
  | { code: "range"; format: TextFormat }
  /** Not a word of the list; `readAs` is the word it was understood as, if any. */
  | { code: "enum"; allowed: readonly string[]; readAs?: string }
  /** The address answered with this status. */
  | { code: "http"; status: number }
  | { code: "too-large"; maxBytes: number }
  | { code: "timeout"; seconds: number }
  | { code: "csp" | "offline" | "network" }
  /** The page forbids or lacks what rendering needs. */
  | { code: "draw" };

/** What is wrong with the data, and at which JSON path, such as `budget[0].currency`. */
export type Problem = Fault & {
  path: string;
  /** @deprecated Until 1.0: what was expected, as text. Read the members that belong to the `code` instead. */
  expected: string;
};

export type ProblemCode = Problem["code"];

const formatNames: Record<TextFormat, string> = {
  language: "BCP 47",
  currency: "ISO 4217",
  country: "ISO 3166-1 alpha-2",
  date: "YYYY | YYYY-MM | YYYY-MM-DD",
  day: "YYYY-MM-DD",
};

/** Own members only: a page may have added others to Object.prototype. */
const has = <T extends Fault, Key extends string>(fault: T, key: Key): fault is Extract<T, Record<Key, unknown>> =>
  Object.hasOwn(fault, key);

function expectedOf(fault: Fault): string {
  switch (fault.code) {
    case "json":
      return Object.hasOwn(fault, "html") ? "JSON, not HTML" : "JSON";
    case "type":
      return fault.types.join(" | ") || "JSON";
    case "required":
      if (fault.missing === "value") return fault.types.join(" | ");
      return fault.missing === "text" ? "text" : "project-id";
    case "url":
      return "http(s) URL";
    case "range":
      if (has(fault, "format")) return formatNames[fault.format];
      return has(fault, "min") ? `≥ ${fault.min}` : `≤ ${fault.max}`;
    case "enum":
      return Object.hasOwn(fault, "readAs") ? fault.readAs! : fault.allowed.join(" | ");
    case "http":
      return `2xx, not ${fault.status}`;
    case "too-large":
      return `≤ ${fault.maxBytes / 1e6} MB`;
    case "timeout":
      return `≤ ${fault.seconds} s`;
    case "csp":
      return "connect-src";
    case "offline":
      return "online";
    case "network":
      return "reachable, CORS";
    case "draw":
      return "Trusted Types policy, text/html, Intl";
  }
}

export const problem = (path: string, fault: Fault): Problem => ({ path, ...fault, expected: expectedOf(fault) });
