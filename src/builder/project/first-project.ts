// The project that the page opens with: the draft in its address, the one that this browser keeps, or a sample.
import type { State, Update } from "../state.js";
import { keptDraft, sharedDraft } from "./draft.js";
import type { ProjectState } from "../state.js";
import { readRecord } from "./record-reading.js";
import { records } from "./records.js";

type First = ProjectState & Pick<State, "name" | "text" | "own" | "reading">;

export function firstProject(address: string): First {
  const shared = sharedDraft(address);
  const kept = shared === undefined ? keptDraft()?.text : undefined;
  const own = shared ?? kept;
  const text = own ?? records.azerbaijan;
  return {
    name: own === undefined ? "azerbaijan" : "own",
    text,
    own: own ?? records.own,
    reading: readRecord(text),
    opened: new Set(),
    listAnnouncement: "",
    search: "",
    isLoading: false,
    keeps: kept !== undefined,
    draftSaveFailed: false,
  };
}

/** A link to a draft may be opened where the page already is. */
export function openSharedDraft(address: string, update: Update) {
  if (sharedDraft(address) !== undefined) update(firstProject(address));
}
