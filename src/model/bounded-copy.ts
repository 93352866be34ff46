// A copy of data that is safe to validate: own enumerable members only (a page may have put others on Object.prototype), text
// without control characters, and no more of it than a project can have.
import type { Fault } from "./problem.js";

/** Beyond these a record is no project but an attack, and what lies beyond is left out. */
export const limits = { levels: 40, items: 10_000, characters: 50_000, values: 400_000 };

/** Stands in the copy for what could not be copied whole, as a symbol: no schema takes one, so zod names the place if the model knows it. */
export interface Gap {
  readonly fault: Fault;
  /** What can be kept. */
  readonly instead?: string;
  /** Whether the fault is the parent's: of a list that is too long. */
  readonly isOfParent?: boolean;
}

/** All control characters but tab and line ends, and the bidi controls that isolation cannot hold when unbalanced. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const allUnwanted = new RegExp(unwanted, "gu");

const cleaned = (text: string) => (unwanted.test(text) ? text.replace(allUnwanted, "") : text);

/** Copies data of whatever kind. Throws when nothing of it can be read: getters and proxies may. */
export function boundedCopy(data: unknown, items = limits.items): { copy: unknown; gaps: ReadonlyMap<unknown, Gap> } {
  const gaps = new Map<unknown, Gap>();
  let left = limits.values;

  const gap = (fault: Fault, rest?: Omit<Gap, "fault">) => {
    const mark = Symbol();
    gaps.set(mark, { fault, ...rest });
    return mark;
  };

  const copyOf = (value: unknown, level: number): unknown => {
    if (typeof value === "string") {
      if (value.length <= limits.characters) return cleaned(value);
      const instead = `${cleaned(value.slice(0, limits.characters))}…`;
      return gap({ code: "range", max: limits.characters, of: "characters" }, { instead });
    }
    if (typeof value !== "object" || value === null) return value;
    if (level > limits.levels) return gap({ code: "range", max: limits.levels, of: "levels" });
    return Array.isArray(value) ? listOf(value, level + 1) : objectOf(value as Record<string, unknown>, level + 1);
  };

  /** What a getter or a proxy throws at is no data: none in JSON does. */
  const memberOf = (holder: Record<string | number, unknown>, key: string | number, level: number) => {
    try {
      return copyOf(holder[key], level);
    } catch {
      return gap({ code: "type", types: [] });
    }
  };
  const limit = (count: number) => {
    if (count === items) return gap({ code: "range", max: items, of: "items" }, { isOfParent: true });
    return left-- > 0 ? undefined : gap({ code: "range", max: limits.values, of: "values" });
  };

  const listOf = (list: unknown[], level: number) => {
    const copy: unknown[] = [];
    for (let at = 0; at < list.length; at++) {
      const end = limit(at);
      copy.push(end ?? memberOf(list as never, at, level));
      if (end) break;
    }
    return copy;
  };

  const objectOf = (object: Record<string, unknown>, level: number) => {
    const copy = Object.create(null) as Record<string, unknown>;
    let count = 0;
    for (const key of Object.keys(object)) {
      const end = limit(count++);
      const member = end ?? memberOf(object, key, level);
      if (member !== undefined) copy[key] = member;
      if (end) break;
    }
    return copy;
  };

  return { copy: copyOf(data, 0), gaps };
}
