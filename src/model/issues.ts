// zod's issues as faults of the model, each with its place: of a union, the issues of the alternative that was meant.
import type * as z from "zod/mini";
import type { Fault, JsonType, TextFormat } from "./problem.js";

type Issue = z.core.$ZodIssue;

export interface Found {
  readonly path: readonly PropertyKey[];
  readonly fault: Fault;
  /** The value at the place; undefined where there is none. */
  readonly input: unknown;
  /** Whether the key is at fault, and not its value. */
  readonly isKey: boolean;
}

/** The JSON types that the place takes, where the value is of none of them. */
function missedTypes(issue: Issue): JsonType[] | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message === "integer") return ["integer"];
      return [issue.expected === "record" ? "object" : (issue.expected as JsonType)];
    case "invalid_value":
      return typeof issue.input === "string" ? undefined : ["string"];
    case "too_big":
    case "too_small":
      return issue.origin === "int" ? ["integer"] : undefined;
    case "invalid_union": {
      const types = issue.errors.map(missedByAll);
      return types.every((each) => each !== undefined) ? [...new Set(types.flat())] : undefined;
    }
    default:
      return undefined;
  }
}

/** The same of an alternative of a union. */
const missedByAll = ([first, second]: readonly Issue[]) =>
  second || first.path.length ? undefined : missedTypes(first);

/** Whether no required part is missing, and some key is known. */
function isMeant(issues: readonly Issue[], value: unknown): boolean {
  const own = issues.filter(({ path }) => path.length === 1);
  const unknown = own.filter(({ code }) => code === "invalid_key").length;
  return !own.some(({ input }) => input === undefined) && (!unknown || unknown < Object.keys(value as object).length);
}

/** Of the alternatives of a union that take the JSON type of the value, the issues of the one that was meant. */
function meantOf({ errors, input }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const fitting = errors.filter((issues) => !missedByAll(issues)).map((issues) => issues.flatMap(unfolded));
  return fitting.find((issues) => isMeant(issues, input)) ?? fitting[0];
}

/** An alternative may be a union itself. */
const unfolded = (issue: Issue): readonly Issue[] =>
  (issue.code === "invalid_union" && !issue.path.length && meantOf(issue)) || [issue];

function faultOf(issue: Issue): Fault {
  const types = missedTypes(issue);
  if (types) return issue.input === undefined ? { code: "required", missing: "value", types } : { code: "type", types };
  switch (issue.code) {
    case "invalid_value":
      return { code: "enum", allowed: issue.values as string[] };
    case "invalid_format":
      if (issue.format === "address") return { code: "url" };
      if (issue.format === "readable") return { code: "required", missing: "text" };
      return { code: "range", format: issue.format as TextFormat };
    case "invalid_key":
      return { code: "range", format: "language" };
    case "too_small":
      return { code: "range", min: Number(issue.minimum) };
    case "too_big":
      return { code: "range", max: Number(issue.maximum) };
    // A title of which no language can be read.
    default:
      return { code: "required", missing: "text" };
  }
}

/** What is wrong, in the order of the schema. */
export function* faultsIn(issues: readonly Issue[], above: readonly PropertyKey[] = []): Generator<Found> {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    const meant = issue.code === "invalid_union" ? meantOf(issue) : undefined;
    if (meant) yield* faultsIn(meant, path);
    else yield { path, fault: faultOf(issue), input: issue.input, isKey: issue.code === "invalid_key" };
  }
}
