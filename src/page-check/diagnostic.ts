import type { CheckWords } from "./messages.js";
import type { Problem } from "../model/problem.js";

/** What a finding asks for: nothing, patience, nothing but a better way next time, a correction. */
export type Severity = "note" | "loading" | "repaired" | "wrong";

type Sentences = CheckWords["findings"];

/** A sentence still without its language: which one, and what it names. */
export type Diagnostic =
  | { readonly level: Severity; readonly code: keyof Sentences; readonly values: readonly string[] }
  | { readonly level: Severity; readonly problem: Problem };

/** A finding, with exactly what its sentence names. */
export const diagnostic = <Code extends keyof Sentences>(
  level: Severity,
  code: Code,
  ...values: Parameters<Sentences[Code]>
): Diagnostic => ({ level, code, values });

export type State = Severity | "fine";

const order: readonly State[] = ["note", "fine", "loading", "repaired", "wrong"];

/** The gravest first, otherwise as they come. */
export const bySeverity = (findings: readonly Diagnostic[]): Diagnostic[] =>
  [...findings].sort((a, b) => order.indexOf(b.level) - order.indexOf(a.level));

/** The state of what was judged; a note alone is no fault. */
export const maxSeverity = (states: readonly State[]): State =>
  order[Math.max(order.indexOf("fine"), ...states.map((state) => order.indexOf(state)))];
