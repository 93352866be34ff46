// JSON text or a value, read against the schema of the model: what cannot be read is left out and reported. Past here nothing checks data again.
import type * as z from "zod/mini";
import { limits } from "./bounded-copy.js";
import { type Problem, problem } from "./problem.js";
import { type Project, feedSchema, projectSchema } from "./project.js";
import { prune } from "./prune.js";
import { type Repair, readJson } from "./read-json.js";

export interface ParseResult<Output> {
  value: Output | null;
  problems: Problem[];
  /** What was undone of what an editor had done to JSON text; absent where it was whole. */
  repairs?: readonly Repair[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (holder: unknown, key: string): unknown =>
  Object.hasOwn(Object(holder) as object, key) ? (holder as Record<string, unknown>)[key] : undefined;

/** What is wrong with text that is no JSON. */
const noJson = (text: string): Problem =>
  problem("", text.trimStart().startsWith("[object ") ? { code: "json", objectAsText: true } : { code: "json" });

/**
 * Reads data (JSON text or a value) against a schema: what cannot be read is left out and reported.
 * The value is null when the data as a whole cannot be read. Never throws.
 */
export function readWith<Output>(
  schema: z.ZodMiniType<Output>,
  raw: unknown,
  pick = (data: unknown): unknown => data,
): ParseResult<Output> {
  let json: ReturnType<typeof readJson> = { value: raw };
  try {
    if (typeof raw === "string") json = readJson(raw);
  } catch {
    return { value: null, problems: [noJson(raw as string)] };
  }
  const { value: data, ...repaired } = json;
  // zod hands issues on as arguments, of which engines take some ten thousand: where it has more, less of the data is read.
  for (let items = limits.items; items > 1; items /= 10)
    try {
      return { ...prune(schema, pick(data), items), ...repaired };
    } catch {
      continue;
    }
  return { value: null, problems: [problem("", { code: "type", types: [] })], ...repaired };
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
  if (isAbsent) rest.problems = [problem("projects", { code: "required", missing: "project" })];
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
