import type { Reading } from "../model/parse.js";
import type { Project } from "../model/project.js";

/** What an element draws from: a project, or the part of one that it was given alone. */
export type Data = Partial<Project>;

/** What three of the elements show of a project. */
export type Field = "budget" | "partners" | "objectives";

/** What was read, and from which attribute (`href` for the link inside). */
export interface Source extends Reading<Data> {
  attribute: string;
  /** What a record was read from, as it was given. */
  raw?: unknown;
}

/** Whether something was given for a field of a record, or for the whole, and none of it could be read. */
export const isUnreadable = ({ value, problems }: Reading<Data>, field?: Field): boolean =>
  !value || (!!field && !value[field]?.length && problems.some(({ path }) => path.startsWith(field)));

/** What the console is told of a source; nothing where it was whole. */
export function complaintsOf({ attribute, problems, repairs }: Source): string[] {
  const said = problems
    .slice(0, 20)
    .map(({ path, code, expected }) => `${path || "record"} ${code} (expected: ${expected})`);
  if (repairs) said.push(`repaired: ${repairs.join(", ")}. Paste a link (#fiche:) instead`);
  return said.length ? [`${attribute}>: ${said.join("; ")}`] : [];
}
