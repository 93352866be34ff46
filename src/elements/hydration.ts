// Where a server has drawn an element, its script takes that over. The script for a tag cannot (src/embed/hydration.ts): it draws anew.
import { LitElement, isServer } from "lit";

export { isServer };

/** A server sees nothing around an element: the language it draws in stands on the element, and the page's changes nothing. */
export function writeLang(element: Element) {
  if (!element.getAttribute("lang")?.trim()) element.setAttribute("lang", "en");
}

/** Whether a server has drawn the element and this copy of Lit has the support for hydration, which leaves this trace on its class. */
export const hydrates = (element: Element) => !!element.shadowRoot && Object.hasOwn(LitElement, "observedAttributes");

/** Draws anew what the server drew of other data, or with other settings, and what therefore could not be taken over. */
export function drawsAnew(element: LitElement, draw: () => void): boolean {
  if (!hydrates(element) || element.hasUpdated) return false;
  element.shadowRoot!.replaceChildren();
  try {
    draw();
    return true;
  } catch {
    return false;
  }
}
