// zod names all that is wrong but returns no value; a page must show the rest. So what zod's issues name is repaired or removed in
// a copy of the data, and the copy is validated again, until it passes.
import * as z from "zod/mini";
import { boundedCopy } from "./bounded-copy.js";
import { canonicalWord } from "./code-lists.js";
import { faultsIn } from "./issues.js";
import { type Fault, type Problem, problem } from "./problem.js";

type Path = readonly PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

const maxProblems = 200;
/** Each round removes something, and required members are nested no deeper. */
const maxRounds = 40;

const context = { reportInput: true };
const removed = Symbol();

/** The value at a path; undefined if there is none. */
const valueAt = (root: unknown, path: Path) =>
  path.reduce((holder, step) => (typeof holder === "object" ? (holder as Holder | null)?.[step] : undefined), root);

/** Removed members of objects were set to undefined; the output must not have them. */
function dropUndefined(value: unknown) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value))
    if (member === undefined) Reflect.deleteProperty(value, key);
    else dropUndefined(member);
}

/** The data as the schema parses it, without what cannot be read; null if that is all of it. May throw if the data does. */
export function prune<Output>(
  schema: z.ZodMiniType<Output>,
  data: unknown,
  maxItems?: number,
): { value: Output | null; problems: Problem[] } {
  const { copy, gaps } = boundedCopy(data, maxItems);
  const problems: Problem[] = [];
  const first = z.safeParse(schema, copy, context);
  if (first.success) return { value: first.data, problems };

  /** The paths that were reported or removed. */
  const handled = new Set<string>();
  /** By list from which items were removed: the indexes that the remaining ones had at first. */
  const originalIndexes = new Map<unknown, number[]>();
  let root = copy;
  let result: z.core.util.SafeParseResult<Output> = first;

  const textOfPath = (path: Path) =>
    path
      .map((step, depth) => {
        if (typeof step !== "number") return `.${String(step)}`;
        return `[${originalIndexes.get(valueAt(root, path.slice(0, depth)))?.[step] ?? step}]`;
      })
      .join("")
      .slice(1);

  const report = (path: Path, fault: Fault) => {
    const text = textOfPath(path);
    // A value that is missing because it was removed has been reported already.
    if (problems.length < maxProblems && !(fault.code === "required" && handled.has(text)))
      problems.push(problem(text, fault));
    handled.add(text);
  };

  const write = (path: Path, value: unknown) => {
    const holder = valueAt(root, path.slice(0, -1));
    if (!path.length) root = value;
    else if (typeof holder === "object") (holder as Holder)[path.at(-1)!] = value;
  };

  const remove = (paths: readonly Path[]) => {
    const lists = new Set<unknown[]>();
    for (const path of paths) {
      const holder = valueAt(root, path.slice(0, -1));
      handled.add(textOfPath(path));
      if (Array.isArray(holder)) lists.add(holder);
      write(path, Array.isArray(holder) ? removed : undefined);
    }
    for (const list of lists) {
      const indexes = originalIndexes.get(list) ?? list.map((_, index) => index);
      originalIndexes.set(
        list,
        indexes.filter((_, index) => list[index] !== removed),
      );
      list.splice(0, list.length, ...list.filter((item) => item !== removed));
    }
  };

  for (let round = 0; !result.success && round < maxRounds; round++) {
    const removals: Path[] = [];
    for (const { path, fault, input, isKey } of faultsIn(result.error.issues)) {
      const gap = gaps.get(input);
      const field = String(path.filter((step) => typeof step === "string").at(-1));
      const readAs = fault.code === "enum" && !gap ? canonicalWord(field, input) : undefined;
      report(
        gap?.isOfParent ? path.slice(0, -1) : path,
        gap?.fault ?? ((readAs ? { ...fault, readAs } : fault) as Fault),
      );
      const instead = gap?.instead ?? readAs;
      const parent = path.slice(0, -1);
      if (instead !== undefined) write(path, instead);
      else if (isKey) Reflect.deleteProperty(valueAt(root, parent) as object, path.at(-1)!);
      else removals.push(input === undefined && typeof path.at(-1) === "string" ? parent : path);
    }
    if (removals.some((path) => !path.length)) break;
    remove(removals);
    result = z.safeParse(schema, root, context);
  }
  if (!result.success) return { value: null, problems };
  dropUndefined(result.data);
  return { value: result.data, problems };
}
