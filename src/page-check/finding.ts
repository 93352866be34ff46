import type { CheckWords } from "./messages.js";
import type { Problem } from "../model/problem.js";

/** What a finding asks for: nothing, patience, nothing but a better way next time, a correction. */
export type Level = "note" | "loading" | "repaired" | "wrong";

type Sentences = CheckWords["findings"];

/** A sentence still without its language: which one, and what it names. */
export type Finding =
  | { readonly level: Level; readonly code: keyof Sentences; readonly values: readonly string[] }
  | { readonly level: Level; readonly problem: Problem };

/** A finding, with exactly what its sentence names. */
export const finding = <Code extends keyof Sentences>(
  level: Level,
  code: Code,
  ...values: Parameters<Sentences[Code]>
): Finding => ({ level, code, values });

export type State = Level | "fine";

const order: readonly State[] = ["note", "fine", "loading", "repaired", "wrong"];

/** The gravest first, otherwise as they come. */
export const byGravity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order.indexOf(b.level) - order.indexOf(a.level));

/** The state of what was judged; a note alone is no fault. */
export const gravest = (states: readonly State[]): State =>
  order[Math.max(order.indexOf("fine"), ...states.map((state) => order.indexOf(state)))];
