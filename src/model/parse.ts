// The door: past it nothing checks data again. The schema is strict and knows nothing of leniency; here each issue it raises is
// reported, the smallest thing that can go is taken out, and the schema is asked again, so that nothing valid is lost
// because something beside it is wrong.
import * as z from "zod/mini";
import { canonicalWord } from "./code-lists.js";
import { type Finding, plainCopy } from "./plain-copy.js";
import { type Project, feedSchema, projectSchema } from "./project.js";

export type ProblemCode = "json" | "type" | "required" | "url" | "range" | "enum";

/** What is wrong with the data: where (a JSON path such as `budget[0].currency`), how, and what was expected there. */
export interface Problem {
  path: string;
  code: ProblemCode;
  expected: string;
}

export interface Reading<Output> {
  value: Output | null;
  problems: Problem[];
}

/** More problems than anybody reads are counted as one: a hostile record could hold a million. */
const mostProblems = 200;

type Path = PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

const written = (path: Path) =>
  path.reduce<string>(
    (done, step) => (typeof step === "number" ? `${done}[${step}]` : done ? `${done}.${String(step)}` : String(step)),
    "",
  );

/** The issues of the branch that the data was meant for: the one of the right JSON type with the least wrong inside. */
function leaves(issue: z.core.$ZodIssue, prefix: Path = []): z.core.$ZodIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== "invalid_union") return [{ ...issue, path }];
  const branches = issue.errors.map((issues) => issues.flatMap((inner) => leaves(inner)));
  const weight = (issues: z.core.$ZodIssue[]) =>
    issues.reduce((sum, { code }) => sum + (code === "invalid_key" ? 2 : 1), 0);
  const meant = branches
    .filter((issues) => issues.some(({ code, path: inner }) => inner.length || code !== "invalid_type"))
    .sort((a, b) => weight(a) - weight(b))[0];
  if (meant) return meant.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
  const expected = [...new Set(branches.flat().flatMap((inner) => expectation(inner).split(" | ")))].join(" | ");
  return [{ code: "invalid_type", expected, path, message: "" } as unknown as z.core.$ZodIssue];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "record" ? "object" : issue.expected;
    case "invalid_value":
      return issue.values.join(" | ");
    case "invalid_key":
      return "BCP 47";
    case "too_small":
      return `≥ ${issue.minimum}`;
    case "too_big":
      return `≤ ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (issue.code === "invalid_type") return "type";
  if (issue.code === "invalid_value") return "enum";
  return issue.message === "text" ? "required" : issue.message === "http(s) URL" ? "url" : "range";
}

/**
 * Reads data (JSON text or a value) against a schema: what is wrong is taken out and reported, the rest is returned.
 * The value is null when the data as a whole cannot be read. Never throws.
 */
export function readWith<Output>(
  schema: z.ZodMiniType<Output>,
  raw: unknown,
  pick = (data: unknown): unknown => data,
): Reading<Output> {
  const problems = new Map<string, Problem>();
  const report = ({ path, code, expected }: Finding) => {
    const place = written(path);
    if (problems.size < mostProblems && !problems.has(place)) problems.set(place, { path: place, code, expected });
  };
  let value: Output | null | undefined;
  try {
    const root = plainCopy(pick(typeof raw === "string" ? JSON.parse(raw) : raw), report);
    while (value === undefined) {
      const result = z.safeParse(schema, root);
      if (result.success) value = result.data;
      else if (
        result.error.issues.flatMap((issue) => leaves(issue)).filter((issue) => !mend(root, issue, report)).length
      )
        value = null;
    }
  } catch {
    value = null;
    report({ path: [], code: typeof raw === "string" ? "json" : "type", expected: "JSON" });
  }
  return { value, problems: [...problems.values()] };
}

/** Reports an issue and mends the data in place; false when nothing is left to read. */
function mend(root: unknown, issue: z.core.$ZodIssue, report: (finding: Finding) => void): boolean {
  const { path } = issue;
  const value = valueAt(root, path);
  const code = value === undefined ? "required" : codeOf(issue);
  const field = path.filter((step) => typeof step === "string").at(-1);
  const canonical = code === "enum" ? canonicalWord(String(field), value) : undefined;
  report({ path, code, expected: canonical ?? expectation(issue) });
  // Without a required part the whole means nothing: the whole goes.
  const wrong = code === "required" ? path.slice(0, -1) : path;
  const holder = valueAt(root, wrong.slice(0, -1)) as Holder | undefined;
  const last = wrong.at(-1);
  if (last === undefined) return false;
  if (canonical || Array.isArray(holder)) holder![last] = canonical;
  else delete holder?.[last];
  return true;
}

const valueAt = (root: unknown, path: Path) =>
  path.reduce<unknown>((at, step) => (at as Holder | null | undefined)?.[step], root);

/** Of a feed, its first project, in the feed's language where it names none of its own. */
function firstOfFeed(data: unknown): unknown {
  const { projects, lang } = (data ?? {}) as Holder;
  return Array.isArray(projects) ? { lang, ...(projects[0] as Holder) } : data;
}

/**
 * Reads one project from JSON text or an object; of a feed (`{lang, projects}`), the first.
 * The project is null only when the data is not JSON or has no readable title; the problems name all that was left out.
 */
export function parseProject(raw: unknown): { project: Project | null; problems: Problem[] } {
  const { value, problems } = readWith(projectSchema, raw, firstOfFeed);
  return { project: value, problems };
}

/** Reads every project of a feed (`{lang, projects}`) from JSON text or an object; unreadable ones are left out and reported. */
export function parseFeed(raw: unknown): { projects: Project[]; problems: Problem[] } {
  const { value, problems } = readWith(feedSchema, raw);
  return {
    projects: value?.projects.map((project) => ({ ...project, lang: project.lang ?? value.lang })) ?? [],
    problems,
  };
}
