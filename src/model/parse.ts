// The door: past it nothing checks data again. zod's own parser stops at what is wrong; a page must show what is right beside it.
// So the schema is walked here: what cannot be read is reported and left out, and only that. What is returned is a copy of our own:
// own keys only (a page may have put others on Object.prototype), no control characters, bounded in depth, length and size.
import type * as z from "zod/mini";
import { canonicalWord } from "./code-lists.js";
import { type Project, feedSchema, projectSchema } from "./project.js";
import { type Repair, readJson } from "./read-json.js";

/** Why an address gave no data. */
export type LoadCode = "http" | "too-large" | "timeout" | "csp" | "offline" | "network";

export type ProblemCode = "json" | "type" | "required" | "url" | "range" | "enum" | LoadCode;

/** What is wrong with the data: where (a JSON path such as `budget[0].currency`), how, and what was expected there. */
export interface Problem {
  path: string;
  code: ProblemCode;
  expected: string;
}

export interface Reading<Output> {
  value: Output | null;
  problems: Problem[];
  /** What was undone of what an editor had done to JSON text; absent where it was whole. */
  repairs?: readonly Repair[];
}

/** Beyond these a record is no project but an attack, and what lies beyond is left out. */
const most = { problems: 200, levels: 40, items: 10_000, characters: 50_000, values: 400_000 };

/** All control characters but tab and line ends, and the bidi controls that isolation cannot hold when unbalanced. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** What zod tells of a schema (`_zod.def`), as far as the model uses it. */
interface Def {
  type: string;
  format?: string;
  checks?: { _zod: { def: Check } }[];
  entries?: Record<string, string>;
  shape?: Record<string, Schema>;
  options?: Schema[];
  element?: Schema;
  innerType?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  in?: Schema;
  out?: { _zod: { def: { transform: (value: unknown) => unknown } } };
}
interface Schema {
  _zod: { def: Def };
}
interface Check {
  check: string;
  pattern?: RegExp;
  fn?: (value: unknown) => boolean;
  value: number;
  error: () => string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (holder: unknown, key: string | number): unknown =>
  Object.hasOwn(Object(holder) as object, key) ? (holder as Record<string | number, unknown>)[key] : undefined;

/** The JSON types that a schema takes, in words. */
function kinds({ _zod: { def } }: Schema): string[] {
  const { type, options, innerType = def.in } = def;
  if (options) return options.flatMap(kinds);
  if (innerType) return type === "nullable" ? [...kinds(innerType), "null"] : kinds(innerType);
  return [def.entries ? "string" : def.keyType ? "object" : def.format ? "integer" : type];
}

const isKind: Record<string, (value: unknown) => boolean> = {
  array: Array.isArray,
  integer: Number.isSafeInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: isObject,
};

const takes = (schema: Schema, value: unknown) =>
  kinds(schema).some((kind) => isKind[kind]?.(value) ?? typeof value === kind);

/** Of two kinds of object, the one that is meant is known by its keys. */
function isMeant({ _zod: { def } }: Schema, value: unknown): boolean {
  const { shape, keyType, options, innerType = def.in } = def;
  if (innerType) return isMeant(innerType, value);
  if (options) return options.some((option) => takes(option, value) && isMeant(option, value));
  // A text has keys too: one a character.
  const keys = isObject(value) ? Object.keys(value) : [];
  if (keyType) return !keys.length || keys.some((key) => !fault(keyType, key));
  return !shape || Object.keys(shape).some((key) => !isOptional(shape[key]) && Object.hasOwn(value as object, key));
}

const isOptional = ({ _zod }: Schema) => _zod.def.type === "optional";

/** What a value of the right JSON type fails: the words for what was expected. */
function fault({ _zod }: Schema, value: unknown): string | undefined {
  for (const { _zod: check } of _zod.def.checks ?? []) {
    const { pattern, fn, error, value: bound } = check.def;
    const holds =
      pattern?.test(value as string) ??
      fn?.(value) ??
      (check.def.check === "less_than" ? (value as number) <= bound : (value as number) >= bound);
    if (!holds) return error();
  }
  return undefined;
}

/**
 * Reads data (JSON text or a value) against a schema: what cannot be read is left out and reported.
 * The value is null when the data as a whole cannot be read. Never throws.
 */
export function readWith<Output>(
  schema: z.ZodMiniType<Output>,
  raw: unknown,
  pick = (data: unknown): unknown => data,
): Reading<Output> {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  let left = most.values;

  const report = (code: ProblemCode, expected: string, ...key: string[]): undefined => {
    const steps = [...path, ...key].map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
    if (problems.length < most.problems) problems.push({ path: steps.join("").slice(1), code, expected });
  };
  const inside = (each: Schema, holder: unknown, key: string | number): unknown => {
    path.push(key);
    try {
      return read(each, own(holder, key));
    } catch {
      // A getter or a proxy threw: no data in JSON does.
      return report("type", "JSON");
    } finally {
      path.pop();
    }
  };

  /** The value as the schema gives it; undefined, and reported, when it cannot be read. */
  const read = (each: Schema, value: unknown): unknown => {
    const { def } = each._zod;
    if (def.in) {
      const result = read(def.in, value);
      return result === undefined ? result : def.out!._zod.def.transform(result);
    }
    if (def.innerType) return value === (isOptional(each) ? undefined : null) ? value : read(def.innerType, value);
    if (left-- <= 0 || path.length > most.levels) return report("range", `≤ ${left < 0 ? most.values : most.levels}`);
    if (!takes(each, value))
      return report(value === undefined ? "required" : "type", [...new Set(kinds(each))].join(" | "));
    if (def.options) {
      const [first, ...others] = def.options.filter((option) => takes(option, value));
      return read([first, ...others].find((option) => isMeant(option, value)) ?? first, value);
    }
    const result = contents(def, value);
    const expected = result === undefined ? result : fault(each, result);
    return expected === undefined
      ? result
      : report(expected === "text" ? "required" : expected === "http(s) URL" ? "url" : "range", expected);
  };

  const contents = ({ entries, element, shape, keyType, valueType }: Def, value: unknown): unknown => {
    if (entries) {
      if (Object.hasOwn(entries, value as string)) return value;
      const word = canonicalWord(String(path.filter((step) => typeof step === "string").at(-1)), value);
      report("enum", word ?? Object.keys(entries).join(" | "));
      return word;
    }
    if (element && Array.isArray(value)) {
      if (value.length > most.items) report("range", `≤ ${most.items}`);
      const items = value.slice(0, most.items).map((_, at) => inside(element, value, at));
      return items.filter((item) => item !== undefined);
    }
    if (typeof value === "string") {
      const isLong = value.length > most.characters;
      if (isLong) report("range", `≤ ${most.characters}`);
      return value.slice(0, most.characters).replace(unwanted, "") + (isLong ? "…" : "");
    }
    if (!isObject(value)) return value;
    const fields = shape
      ? Object.keys(shape).map((key) => [key, inside(shape[key], value, key)] as const)
      : Object.keys(value)
          .slice(0, most.items)
          .map((key) => {
            const expected = fault(keyType!, key);
            return [key, expected ? report("range", expected, key) : inside(valueType!, value, key)] as const;
          });
    // Without a required part the whole means nothing.
    if (shape && fields.some(([key, field]) => field === undefined && !isOptional(shape[key]))) return undefined;
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
  };
  let value: unknown;
  let repaired: Pick<Reading<Output>, "repairs"> = {};
  try {
    const { value: data, ...rest } = typeof raw === "string" ? readJson(raw) : { value: raw };
    repaired = rest;
    value = read(schema as unknown as Schema, pick(data));
  } catch {
    path.length = 0;
    report(typeof raw === "string" ? "json" : "type", "JSON");
  }
  return { value: (value as Output | undefined) ?? null, problems, ...repaired };
}

/** Of a feed, the project with that identifier, or the first; in the feed's language where it names none of its own. */
export function pickFromFeed(data: unknown, id: string | undefined): unknown {
  const projects = own(data, "projects");
  if (!Array.isArray(projects)) return data;
  const picked: unknown = id
    ? projects.find((project) => {
        const others = own(project, "identifiers");
        return own(project, "id") === id || (Array.isArray(others) && others.some((each) => own(each, "value") === id));
      })
    : projects[0];
  return isObject(picked) ? { lang: own(data, "lang"), ...picked } : picked;
}

/**
 * Reads one project from JSON text or an object; of a feed (`{lang, projects}`), the one that has `id` for its identifier, or
 * the first. The project is null only when the data is not JSON, has no readable title, or is a feed without that project.
 * The problems name all that was left out; the repairs, what was undone of what an editor had done to the text.
 */
export function parseProject(
  raw: unknown,
  { id }: { id?: string | undefined } = {},
): { project: Project | null; problems: Problem[]; repairs?: readonly Repair[] } {
  let isAbsent = false;
  const { value, ...rest } = readWith(projectSchema, raw, (data) => {
    const picked = pickFromFeed(data, id);
    isAbsent = !!id && picked === undefined;
    return picked;
  });
  if (isAbsent) rest.problems = [{ path: "projects", code: "required", expected: "project-id" }];
  return { project: value, ...rest };
}

/** Reads every project of a feed (`{lang, projects}`) from JSON text or an object; unreadable ones are left out and reported. */
export function parseFeed(raw: unknown): { projects: Project[]; problems: Problem[] } {
  const { value, problems } = readWith(feedSchema, raw);
  return {
    projects: value?.projects.map((project) => ({ ...project, lang: project.lang ?? value.lang })) ?? [],
    problems,
  };
}
