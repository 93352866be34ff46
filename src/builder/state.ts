import type { Locale } from "../i18n/locale.js";
import type { Problem } from "../model/problem.js";
import type { Dropped } from "../snippet/link.js";
import type { Publishing } from "./publish/publish.js";
import type { Look } from "./appearance/appearance.js";
import type { RecordReading } from "./project/record-reading.js";
import type { RecordName } from "./project/records.js";

/** What the page knows about the project that is put in, beside its text. */
export interface ProjectState {
  /** The parts of the form that are open, by their paths. */
  readonly opened: ReadonlySet<string>;
  /** What was last done to a list, in words. */
  readonly listAnnouncement: string;
  /** The list of projects to choose from, what is looked for in it, and whether it is asked for at present. */
  readonly feed?: { readonly lang?: unknown; readonly projects: readonly unknown[] } | undefined;
  readonly search: string;
  readonly isLoading: boolean;
  readonly failure?: Problem | undefined;
  /** Whether the draft is kept, since when, and whether the browser refused. */
  readonly keeps: boolean;
  readonly draftSaveFailed: boolean;
  readonly link?: { readonly href: string; readonly isCopied: boolean } | undefined;
}

/** What became of a code that was to be opened. */
export interface Opened {
  readonly outcome: "opened" | "address" | "nothing" | "record" | "unreadable";
  readonly address?: string | undefined;
  /** What a link that is opened does not say. */
  readonly leftOut: readonly Dropped[];
  readonly isRepaired: boolean;
}

/** All that the page knows; its parts are drawn from it anew at each change. */
export interface State extends ProjectState {
  readonly locale: Locale;

  /** Which record was chosen, and its JSON text as it stands. */
  readonly name: RecordName;
  readonly text: string;
  /** What the person wrote, kept while another record is looked at. */
  readonly own: string;
  readonly reading: RecordReading;
  /** The last record that could be read, on one line. */
  readonly shown: string;

  /** The address that the record came from, where a person gave one. */
  readonly address?: string | undefined;

  readonly look: Look;

  readonly publishing: Publishing;
  /** Where the builder's own copy of the script is, and the hash of that copy. */
  readonly ownScript: string;
  readonly integrity?: string | undefined;
  /** Which part of the code was to be copied, and whether that could be done. */
  readonly copying?: { readonly part: string; readonly outcome: "copied" | "notCopied" } | undefined;
  /** What became of a published code that was to be opened. */
  readonly openedCode?: Opened | undefined;
}

/** Changes the state and draws the page. */
export type Update = (change: Partial<State>) => void;
