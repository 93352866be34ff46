import type { CheckWords } from "../i18n/check-messages.js";
import type { Problem } from "../model/parse.js";

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

const order: readonly Level[] = ["note", "loading", "repaired", "wrong"];

/** The state of what was judged: the gravest of its findings; a note alone is no fault. */
export function stateOf(findings: readonly Finding[]): Level | "fine" {
  const gravest = Math.max(0, ...findings.map(({ level }) => order.indexOf(level)));
  return gravest ? order[gravest] : "fine";
}
