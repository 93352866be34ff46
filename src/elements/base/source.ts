import { type ParseResult, parseProject, readWith } from "../../model/parse.js";
import type { Project } from "../../model/project.js";

/** What an element draws from: a project, or the part of one that it was given alone. */
export type Data = Partial<Project>;

/** What three of the elements show of a project. */
export type Field = "budget" | "partners" | "objectives";

/** What was read, and from which attribute (`href` for the link inside). */
export interface Source extends ParseResult<Data> {
  attribute: string;
  /** What a record was read from, as it was given. */
  raw?: unknown;
}

export function readProject(attribute: string, raw: unknown, id: string | undefined): Source {
  const { project, ...rest } = parseProject(raw, { id });
  return { attribute, raw, value: project, ...rest };
}

/** The field of a project that was given alone, read, where it was given; unreadable where nothing in it can be read. */
export function* readPart(field: Field, raw: unknown, schema: Parameters<typeof readWith<Data>>[0]) {
  if (raw === undefined || raw === null) return;
  const reading = readWith(schema, raw, (value) => ({ [field]: value }));
  yield { attribute: field, ...reading, value: isUnreadable(reading, field) ? null : reading.value };
}

/** Whether something was given for a field of a record, or for the whole, and none of it could be read. */
export const isUnreadable = ({ value, problems }: ParseResult<Data>, field?: Field): boolean =>
  !value || (!!field && !value[field]?.length && problems.some(({ path }) => path.startsWith(field)));

/** Whether two values are the same JSON, the order of keys included: a text in no wanted language is shown in its first one. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return Object.is(one, other);
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], at) => key === others[at][0] && isSameJson(value, others[at][1]))
  );
}

/** Whether the same was read, with the same problems, whatever it was read from. */
export const isSame = (one: readonly Source[], other: readonly Source[]): boolean =>
  one.length === other.length &&
  one.every((source, at) => isSameJson({ ...source, raw: null }, { ...other[at], raw: null }));

/** What the console is told of a source; nothing where it was whole. */
export function consoleMessages({ problems, repairs }: Source): string[] {
  const said = problems
    .slice(0, 20)
    .map(({ path, code, expected }) => `${path || "record"} ${code} (expected: ${expected})`);
  if (repairs) said.push(`repaired: ${repairs.join(", ")}. Paste a link (#fiche:) instead`);
  return said;
}
