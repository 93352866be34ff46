// Translates zod's issues into faults of the model with their paths. Of a union, only the issues of the intended option count.
import type * as z from "zod/mini";
import type { Fault, JsonType, TextFormat } from "./problem.js";

type Issue = z.core.$ZodIssue;

export interface LocatedFault {
  readonly path: readonly PropertyKey[];
  readonly fault: Fault;
  /** The value at the path; undefined if there is none. */
  readonly input: unknown;
  /** Whether the key is at fault rather than its value. */
  readonly isKey: boolean;
}

/** The JSON types expected at the path, if the value is of none of them. */
function expectedTypes(issue: Issue): JsonType[] | undefined {
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
      const types = issue.errors.map(typesExpectedByOption);
      return types.every((each) => each !== undefined) ? [...new Set(types.flat())] : undefined;
    }
    default:
      return undefined;
  }
}

/** The same for one option of a union. */
const typesExpectedByOption = ([first, further]: readonly Issue[]) =>
  further || first.path.length ? undefined : expectedTypes(first);

/** Whether no required member is missing and at least one key is known. */
function isIntended(issues: readonly Issue[], value: unknown): boolean {
  const own = issues.filter(({ path }) => path.length === 1);
  const unknown = own.filter(({ code }) => code === "invalid_key").length;
  return !own.some(({ input }) => input === undefined) && (!unknown || unknown < Object.keys(value as object).length);
}

/** The issues of the intended option, among the options of a union that accept the value's JSON type. */
function issuesOfIntended({ errors, input }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const fitting = errors
    .filter((issues) => !typesExpectedByOption(issues))
    .map((issues) => issues.flatMap(flattenUnion));
  return fitting.find((issues) => isIntended(issues, input)) ?? fitting[0];
}

/** An option may be a union itself. */
const flattenUnion = (issue: Issue): readonly Issue[] =>
  (issue.code === "invalid_union" && !issue.path.length && issuesOfIntended(issue)) || [issue];

function faultOf(issue: Issue): Fault {
  const types = expectedTypes(issue);
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
    // A title that is blank in every language.
    default:
      return { code: "required", missing: "text" };
  }
}

/** The faults in the order of the schema. */
export function* faultsIn(issues: readonly Issue[], parentPath: readonly PropertyKey[] = []): Generator<LocatedFault> {
  for (const issue of issues) {
    const path = [...parentPath, ...issue.path];
    const intended = issue.code === "invalid_union" ? issuesOfIntended(issue) : undefined;
    if (intended) yield* faultsIn(intended, path);
    else yield { path, fault: faultOf(issue), input: issue.input, isKey: issue.code === "invalid_key" };
  }
}
