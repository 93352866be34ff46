import type { State, Update } from "../state.js";
import { keepDraft } from "./draft.js";
import { type RecordReading, readRecord } from "./record-reading.js";

/** Another text, written by the person or taken in for them. */
export function setRecordText(text: string, { keeps, feed }: State, update: Update, change: Partial<State> = {}) {
  const reading: RecordReading = readRecord(text);
  const isKept = !keeps || keepDraft(text);
  update({
    name: "own",
    text,
    own: text,
    reading,
    feed: reading.feed ?? feed,
    draftSaveFailed: !isKept,
    link: undefined,
    failure: undefined,
    address: undefined,
    ...change,
  });
}
