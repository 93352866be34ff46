// A draft outlives the page only when that is asked for: in one place of this browser, or in a link. A browser may refuse either.
import { readFragment } from "../../model/fragment.js";

const key = "fiche-draft";

export interface Draft {
  readonly text: string;
  /** When it was kept, as ISO 8601. */
  readonly date: string;
}

/** The draft that this browser keeps. */
export function keptDraft(): Draft | undefined {
  try {
    const { text, date } = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Draft>;
    return typeof text === "string" ? { text, date: String(date) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false where the browser refuses. */
export function keepDraft(text: string): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ text, date: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function eraseDraft() {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}

/** The draft that the address of the page carries, as readable JSON. */
export function sharedDraft(address: string): string | undefined {
  const { json } = readFragment(address) ?? {};
  try {
    return json && JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
