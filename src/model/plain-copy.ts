// A stranger's value becomes data of our own: own keys only, without a prototype (so nothing a page put on Object.prototype is
// read as a field), no control or bidi-override characters, and of bounded depth, length and size.
import type { ProblemCode } from "./parse.js";

export interface Finding {
  path: PropertyKey[];
  code: ProblemCode;
  expected: string;
}

const most = { depth: 40, items: 10_000, characters: 50_000, values: 400_000 };

/** All control characters but tab and line ends, and the bidi controls that `<bdi>` cannot hold when unbalanced. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const never = new Set(["__proto__", "constructor", "prototype"]);

/** The value as plain data; what goes beyond the bounds is left out and reported. */
export function plainCopy(value: unknown, report: (finding: Finding) => void): unknown {
  const path: PropertyKey[] = [];
  let left = most.values;
  const beyond = (expected: string) => report({ path: [...path], code: "range", expected });

  const copy = (at: unknown): unknown => {
    if (typeof at === "string") {
      if (at.length <= most.characters) return at.replace(unwanted, "");
      beyond(`≤ ${most.characters} characters`);
      return `${at.slice(0, most.characters).replace(unwanted, "")}…`;
    }
    if (typeof at !== "object" || at === null) return at;
    if (path.length >= most.depth || left <= 0) {
      beyond(left <= 0 ? `≤ ${most.values} values` : `≤ ${most.depth} levels`);
      return undefined;
    }
    const isList = Array.isArray(at);
    const keys = isList ? at.keys() : Object.keys(at).filter((key) => !never.has(key));
    const result = (isList ? [] : Object.create(null)) as Record<PropertyKey, unknown>;
    let count = 0;
    for (const key of keys) {
      if (++count > most.items) {
        beyond(`≤ ${most.items} items`);
        break;
      }
      left--;
      path.push(key);
      const inner = copy((at as Record<PropertyKey, unknown>)[key]);
      if (inner !== undefined || isList) result[key] = inner;
      path.pop();
    }
    return result;
  };
  return copy(value);
}
