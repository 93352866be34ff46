// Copies data before it is validated: own enumerable members only (a page may have added others to Object.prototype), text
// without control characters, and no more than a project can have.
import type { Fault } from "./problem.js";

/** A record beyond these limits is an attack, not a project; the excess is left out. */
export const limits = { levels: 40, items: 10_000, characters: 50_000, values: 400_000 };

/** A value that could not be copied whole. The copy has a symbol instead: no schema accepts one, so zod reports its path if the model knows it. */
export interface Gap {
  readonly fault: Fault;
  /** The part that can be kept. */
  readonly instead?: string;
  /** Whether the fault is the parent's: a list that is too long. */
  readonly isOfParent?: boolean;
}

/** All control characters but tab and line ends, and the bidi controls that isolation cannot contain if they are unbalanced. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const allUnwanted = new RegExp(unwanted, "gu");

const cleaned = (text: string) => (unwanted.test(text) ? text.replace(allUnwanted, "") : text);

/** Copies any data. Throws if none of it can be read: getters and proxies may throw. */
export function boundedCopy(data: unknown, items = limits.items): { copy: unknown; gaps: ReadonlyMap<unknown, Gap> } {
  const gaps = new Map<unknown, Gap>();
  let valuesLeft = limits.values;

  const addGap = (fault: Fault, rest?: Omit<Gap, "fault">) => {
    const mark = Symbol();
    gaps.set(mark, { fault, ...rest });
    return mark;
  };

  const copyOf = (value: unknown, level: number): unknown => {
    if (typeof value === "string") {
      if (value.length <= limits.characters) return cleaned(value);
      const instead = `${cleaned(value.slice(0, limits.characters))}…`;
      return addGap({ code: "range", max: limits.characters, of: "characters" }, { instead });
    }
    if (typeof value !== "object" || value === null) return value;
    if (level > limits.levels) return addGap({ code: "range", max: limits.levels, of: "levels" });
    return Array.isArray(value) ? listOf(value, level + 1) : objectOf(value as Record<string, unknown>, level + 1);
  };

  /** A member whose getter or proxy throws is a gap; JSON has no such members. */
  const memberOf = (holder: Record<string | number, unknown>, key: string | number, level: number) => {
    try {
      return copyOf(holder[key], level);
    } catch {
      return addGap({ code: "type", types: [] });
    }
  };
  const overflowAt = (count: number) => {
    if (count === items) return addGap({ code: "range", max: items, of: "items" }, { isOfParent: true });
    return valuesLeft-- > 0 ? undefined : addGap({ code: "range", max: limits.values, of: "values" });
  };

  const listOf = (list: unknown[], level: number) => {
    const copy: unknown[] = [];
    for (let at = 0; at < list.length; at++) {
      const overflow = overflowAt(at);
      copy.push(overflow ?? memberOf(list as never, at, level));
      if (overflow) break;
    }
    return copy;
  };

  const objectOf = (object: Record<string, unknown>, level: number) => {
    const copy = Object.create(null) as Record<string, unknown>;
    let count = 0;
    for (const key of Object.keys(object)) {
      const overflow = overflowAt(count++);
      const member = overflow ?? memberOf(object, key, level);
      if (member !== undefined) copy[key] = member;
      if (overflow) break;
    }
    return copy;
  };

  return { copy: copyOf(data, 0), gaps };
}
