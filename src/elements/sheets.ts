// A constructed style sheet belongs to the document that made it: an element that moves to another document (an iframe, a
// window opened from the page) needs sheets made there.
import { type CSSResultOrNative, CSSResult } from "lit";

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a shadow root its styles as sheets of the document in which it stands. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]) {
  const { ownerDocument } = root;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  const sheets = made.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    if (!(style instanceof CSSResult)) return style;
    let sheet = sheets.get(style);
    if (!sheet) {
      sheet = new Sheet();
      sheet.replaceSync(style.cssText);
      sheets.set(style, sheet);
    }
    return sheet;
  });
}
