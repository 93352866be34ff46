import type { CheckWords } from "./messages.js";
import type { Problem } from "../model/problem.js";

/** How serious a finding is: for information, not known yet, repaired for now, or to be corrected. */
export type Severity = "note" | "loading" | "repaired" | "wrong";

type Sentences = CheckWords["findings"];

/** A sentence before it is put into a language: its code and its values, or a problem of the data. */
export type Diagnostic =
  | { readonly level: Severity; readonly code: keyof Sentences; readonly values: readonly string[] }
  | { readonly level: Severity; readonly problem: Problem };

/** Makes a diagnostic with exactly the values that its sentence takes. */
export const diagnostic = <Code extends keyof Sentences>(
  level: Severity,
  code: Code,
  ...values: Parameters<Sentences[Code]>
): Diagnostic => ({ level, code, values });

export type State = Severity | "fine";

const order: readonly State[] = ["note", "fine", "loading", "repaired", "wrong"];

/** The most severe first, otherwise in the given order. */
export const bySeverity = (findings: readonly Diagnostic[]): Diagnostic[] =>
  [...findings].sort((a, b) => order.indexOf(b.level) - order.indexOf(a.level));

/** The most severe of the states; a note alone counts as fine. */
export const maxSeverity = (states: readonly State[]): State =>
  order[Math.max(order.indexOf("fine"), ...states.map((state) => order.indexOf(state)))];
