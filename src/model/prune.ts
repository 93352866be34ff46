// zod says all that is wrong and gives nothing; a page must show what is right beside it. So what zod's issues name is repaired
// or removed in a copy of the data, and the copy is validated again, until it passes.
import * as z from "zod/mini";
import { boundedCopy } from "./bounded-copy.js";
import { canonicalWord } from "./code-lists.js";
import { faultsIn } from "./issues.js";
import { type Fault, type Problem, problem } from "./problem.js";

type Path = readonly PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

const mostProblems = 200;
/** Each removes something, and what is required lies no deeper. */
const mostRounds = 40;

const context = { reportInput: true };
const removed = Symbol();

/** What is at a path; undefined where the path leads nowhere. */
const at = (root: unknown, path: Path) =>
  path.reduce((holder, step) => (typeof holder === "object" ? (holder as Holder | null)?.[step] : undefined), root);

/** A removed member of an object is still there as undefined; the output has no such members. */
function dropUndefined(value: unknown) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value))
    if (member === undefined) Reflect.deleteProperty(value, key);
    else dropUndefined(member);
}

/** What the schema makes of the data, without what cannot be read; null where that is the whole. May throw where the data does. */
export function prune<Output>(
  schema: z.ZodMiniType<Output>,
  data: unknown,
  mostItems?: number,
): { value: Output | null; problems: Problem[] } {
  const { copy, gaps } = boundedCopy(data, mostItems);
  const problems: Problem[] = [];
  const first = z.safeParse(schema, copy, context);
  if (first.success) return { value: first.data, problems };

  const named = new Set<string>();
  /** Of a list that lost items: where the others stood at first. */
  const positions = new Map<unknown, number[]>();
  let root = copy;
  let result: z.core.util.SafeParseResult<Output> = first;

  const textOf = (path: Path) =>
    path
      .map((step, depth) => {
        if (typeof step !== "number") return `.${String(step)}`;
        return `[${positions.get(at(root, path.slice(0, depth)))?.[step] ?? step}]`;
      })
      .join("")
      .slice(1);

  const report = (path: Path, fault: Fault) => {
    const text = textOf(path);
    // What is missing because it was removed has been reported.
    if (problems.length < mostProblems && !(fault.code === "required" && named.has(text)))
      problems.push(problem(text, fault));
    named.add(text);
  };

  const write = (path: Path, value: unknown) => {
    const holder = at(root, path.slice(0, -1));
    if (!path.length) root = value;
    else if (typeof holder === "object") (holder as Holder)[path.at(-1)!] = value;
  };

  const remove = (paths: readonly Path[]) => {
    const lists = new Set<unknown[]>();
    for (const path of paths) {
      const holder = at(root, path.slice(0, -1));
      named.add(textOf(path));
      if (Array.isArray(holder)) lists.add(holder);
      write(path, Array.isArray(holder) ? removed : undefined);
    }
    for (const list of lists) {
      const before = positions.get(list) ?? list.map((_, index) => index);
      positions.set(
        list,
        before.filter((_, index) => list[index] !== removed),
      );
      list.splice(0, list.length, ...list.filter((item) => item !== removed));
    }
  };

  for (let round = 0; !result.success && round < mostRounds; round++) {
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
      else if (isKey) Reflect.deleteProperty(at(root, parent) as object, path.at(-1)!);
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
