// What can be said of published code, still without words.
import type { Severity } from "../../page-check/diagnostic.js";
import type { CheckWords } from "../../page-check/messages.js";
import type { DamageSentences } from "./damage-sentences.js";
import type { Problem } from "../../model/problem.js";
import type { Project } from "../../model/project.js";
import type { Tag } from "../../snippet/settings.js";

/** The code of a sentence: of this page, or of the check on the page itself where the same is said. */
export type DamageCode = keyof DamageSentences | keyof CheckWords["findings"] | "record" | "json";

export interface Damage {
  readonly level: Severity;
  readonly code: DamageCode;
  /** What the sentence names. */
  readonly values: readonly string[];
  /** Of a record that cannot be read, or not all of it: what is wrong. */
  readonly problem?: Problem | undefined;
}

/** What a visitor sees, from best to worst. */
export const sights = [
  "whole",
  "repaired",
  "shortened",
  "jumbled",
  "twice",
  "link",
  "words",
  "swallowed",
  "nothing",
  "code",
] as const;
export type Sight = (typeof sights)[number];

export const worstOf = (all: readonly Sight[]): Sight =>
  sights[Math.max(0, ...all.map((sight) => sights.indexOf(sight)))];

/** The forms in which the builder gives code. */
export const pastedForms = ["link", "element", "block", "static", "frame"] as const;
export type PastedForm = (typeof pastedForms)[number];

/** One thing of ours on the page. */
export interface Item {
  readonly kind: "element" | "link" | "block" | "frame" | "static" | "text";
  /** Which element it is, or becomes. */
  readonly tag?: Tag | undefined;
  /** The project that was read. */
  readonly project?: Pick<Project, "title" | "lang"> | undefined;
  /** Whether the record is in a file, which this page does not ask for. */
  readonly isFile: boolean;
  readonly damages: readonly Damage[];
  readonly sight: Sight;
  /** The markup, shortened. */
  readonly excerpt: string;
}

/** All that is found in the HTML of a page. */
export interface Published {
  readonly items: readonly Item[];
  /** What is to be said of the page as a whole. */
  readonly damages: readonly Damage[];
  readonly sight: Sight;
  /** `unseen` where only a part of the page was pasted. */
  readonly script: "found" | "missing" | "unseen";
}

export const damage = (level: Severity, code: DamageCode, ...values: readonly string[]): Damage => ({
  level,
  code,
  values,
});

/** Whether something has to be done: what was repaired holds until the next change. */
export const isDamaged = ({ damages }: Pick<Item, "damages">) => damages.some(({ level }) => level !== "note");
