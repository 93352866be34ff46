import { type ParseResult, parseProject, readWith } from "../../model/parse.js";
import type { Project } from "../../model/project.js";

/** What an element renders: a project, or only the part of one that was set by itself. */
export type Data = Partial<Project>;

/** The fields of a project that three of the elements show. */
export type Field = "budget" | "partners" | "objectives";

/** A parse result, and the attribute it came from (`href` for the link inside). */
export interface Source extends ParseResult<Data> {
  attribute: string;
  /** The record before parsing. */
  raw?: unknown;
}

export function readProject(attribute: string, raw: unknown, id: string | undefined): Source {
  const { project, ...rest } = parseProject(raw, { id });
  return { attribute, raw, value: project, ...rest };
}

/** Parses a field that was set without a project, if it was; the value is null if nothing in it can be read. */
export function* readPart(field: Field, raw: unknown, schema: Parameters<typeof readWith<Data>>[0]) {
  if (raw === undefined || raw === null) return;
  const result = readWith(schema, raw, (value) => ({ [field]: value }));
  yield { attribute: field, ...result, value: isUnreadable(result, field) ? null : result.value };
}

/** Whether a record, or the given field of it, has data of which nothing could be read. */
export const isUnreadable = ({ value, problems }: ParseResult<Data>, field?: Field): boolean =>
  !value || (!!field && !value[field]?.length && problems.some(({ path }) => path.startsWith(field)));

/** Whether two values are the same JSON, in the same order of keys: a text without a wanted language is shown in its first one. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return Object.is(one, other);
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], at) => key === others[at][0] && isSameJson(value, others[at][1]))
  );
}

/** Whether two parses have the same values and problems, whatever the raw data. */
export const isSame = (one: readonly Source[], other: readonly Source[]): boolean =>
  one.length === other.length &&
  one.every((source, at) => isSameJson({ ...source, raw: null }, { ...other[at], raw: null }));

/** The console messages about a source; none if it was read whole. */
export function consoleMessages({ problems, repairs }: Source): string[] {
  const messages = problems
    .slice(0, 20)
    .map(({ path, code, expected }) => `${path || "record"} ${code} (expected: ${expected})`);
  if (repairs) messages.push(`repaired: ${repairs.join(", ")}. Paste a link (#fiche:) instead`);
  return messages;
}
