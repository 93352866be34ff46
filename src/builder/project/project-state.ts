// What the page knows about the project that is put in, beside its text.
import type { Problem } from "../../model/problem.js";
import type { State, Update } from "../state.js";
import { keepDraft } from "./draft.js";
import { type RecordReading, readRecord } from "./record-reading.js";

export interface ProjectState {
  /** The parts of the form that are open, by their paths. */
  readonly opened: ReadonlySet<string>;
  /** What was last done to a list, in words. */
  readonly arranged: string;
  /** The list of projects to choose from, what is looked for in it, and whether it is asked for at present. */
  readonly feed?: { readonly lang?: unknown; readonly projects: readonly unknown[] } | undefined;
  readonly search: string;
  readonly isLoading: boolean;
  readonly failure?: Problem | undefined;
  /** Whether the draft is kept, since when, and whether the browser refused. */
  readonly keeps: boolean;
  readonly keptNot: boolean;
  readonly link?: { readonly href: string; readonly isCopied: boolean } | undefined;
}

/** Another text, written by the person or taken in for them. */
export function takeIn(text: string, { keeps, feed }: State, update: Update, change: Partial<State> = {}) {
  const reading: RecordReading = readRecord(text);
  const isKept = !keeps || keepDraft(text);
  update({
    name: "own",
    text,
    own: text,
    reading,
    feed: reading.feed ?? feed,
    keptNot: !isKept,
    link: undefined,
    failure: undefined,
    address: undefined,
    ...change,
  });
}
