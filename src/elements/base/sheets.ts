// Constructs style sheets per document, because one can be adopted only in the document that constructed it: an element that moves to
// another (an iframe, a window opened from the page) needs a new one.
import type { CSSResult, LitElement } from "lit";

const sheetsByDocument = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/** Adopts the element's styles as one sheet of its document, shared by all elements of its class. */
export function adoptSheet({ shadowRoot, ownerDocument, constructor }: LitElement) {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  const sheets = sheetsByDocument.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet>();
  let sheet = sheets.get(constructor);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(((constructor as typeof LitElement).styles as CSSResult[]).join("\n"));
    sheetsByDocument.set(ownerDocument, sheets.set(constructor, sheet));
  }
  shadowRoot.adoptedStyleSheets = [sheet];
}
