import type { Locale } from "../i18n/locale.js";
import type { Publishing } from "./publish/publish.js";
import type { Opened } from "./publish/opening.js";
import type { Look } from "./appearance/appearance.js";
import type { ProjectState } from "./project/project-state.js";
import type { RecordReading } from "./project/record-reading.js";
import type { RecordName } from "./project/records.js";

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
