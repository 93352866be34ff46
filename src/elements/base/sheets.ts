// A constructed style sheet belongs to the document that made it: an element that moves to another document (an iframe, a
// window opened from the page) needs one made there.
import type { CSSResult, LitElement } from "lit";

const made = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/** Gives an element its styles as one sheet of the document in which it stands, shared by all of its class. */
export function adoptSheet({ shadowRoot, ownerDocument, constructor }: LitElement) {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  const sheets = made.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet>();
  let sheet = sheets.get(constructor);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(((constructor as typeof LitElement).styles as CSSResult[]).join("\n"));
    made.set(ownerDocument, sheets.set(constructor, sheet));
  }
  shadowRoot.adoptedStyleSheets = [sheet];
}
