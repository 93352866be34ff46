// The content of an element in which Lit can render nothing: its children, or a sentence if none is visible, made without a template.
import type { Locale } from "../../i18n/locale.js";
import { wordsOf } from "../words.js";
import { showsChildren } from "./shows-children.js";

const slots = new WeakMap<Element, HTMLSlotElement>();

/** Shows the children, else the sentence; calls `changed` when the children change. */
export function showPlainly(element: Element & { theme: string }, locale: Locale, changed: () => void) {
  let slot = slots.get(element);
  if (!slot) {
    slot = document.createElement("slot");
    slot.addEventListener("slotchange", changed);
    slots.set(element, slot);
    element.shadowRoot!.replaceChildren(slot);
  }
  slot.nextSibling?.remove();
  if (showsChildren(element)) return;
  const root = document.createElement("div");
  Object.assign(root, { className: `root ${element.theme}`, lang: locale.tag, dir: "ltr" });
  const sentence = root.appendChild(document.createElement("p"));
  sentence.setAttribute("part", "error");
  sentence.textContent = wordsOf(locale).unreadable;
  slot.after(root);
}
