// Reads JSON text or a value against the model's schema; what cannot be read is left out and reported. Nothing after this checks data again.
import type * as z from "zod/mini";
import { limits } from "./bounded-copy.js";
import { type Problem, problem } from "./problem.js";
import { type Project, feedSchema, projectSchema } from "./project.js";
import { prune } from "./prune.js";
import { type Repair, readJson } from "./read-json.js";

export interface ParseResult<Output> {
  value: Output | null;
  problems: Problem[];
  /** Which of an editor's changes to the JSON text were undone; absent if there were none. */
  repairs?: readonly Repair[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (holder: unknown, key: string): unknown =>
  Object.hasOwn(Object(holder) as object, key) ? (holder as Record<string, unknown>)[key] : undefined;

/** The problem of text that is not JSON. */
const jsonProblem = (text: string): Problem =>
  problem("", text.trimStart().startsWith("[object ") ? { code: "json", objectAsText: true } : { code: "json" });

/**
 * Reads data (JSON text or a value) against a schema: what cannot be read is left out and reported.
 * The value is null if the data as a whole cannot be read. Never throws.
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
    return { value: null, problems: [jsonProblem(raw as string)] };
  }
  const { value: data, ...repaired } = json;
  // zod passes its issues as arguments, and engines take some ten thousand: if there are more, fewer items are read.
  for (let items = limits.items; items > 1; items /= 10)
    try {
      return { ...prune(schema, pick(data), items), ...repaired };
    } catch {
      continue;
    }
  return { value: null, problems: [problem("", { code: "type", types: [] })], ...repaired };
}

/** Picks the project with that identifier from a feed, or the first one; it takes the feed's language if it names none of its own. */
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
 * Reads one project from JSON text or an object; from a feed (`{lang, projects}`), the one that has `id` as its identifier, or
 * the first. The project is null only if the data is not JSON, has no readable title, or is a feed without that project.
 * The problems name all that was left out; the repairs, which of an editor's changes to the text were undone.
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
