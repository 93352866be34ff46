// A constructed style sheet belongs to the document that made it: an element that moves to another document (an iframe, a
// window opened from the page) needs one made there.
import type { CSSResultOrNative } from "lit";

const made = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/** Gives a shadow root its styles as one sheet of the document in which it stands, shared by all roots with the same styles. */
export function adoptSheet(root: ShadowRoot, styles: readonly CSSResultOrNative[]) {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const sheets = made.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet>();
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.join("\n"));
    made.set(ownerDocument, sheets.set(styles, sheet));
  }
  root.adoptedStyleSheets = [sheet];
}
