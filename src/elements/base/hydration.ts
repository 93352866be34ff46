// Where a server has drawn an element and the page loads Lit's support for hydration, the script takes over what was drawn. The script for
// a tag never meets that support: its Lit looks for it on the shield (src/script-tag/shield.ts), so there elements are drawn anew.
import { type LitElement, isServer } from "lit";

export { isServer };

/** A server sees nothing around an element: the language it draws in stands on the element, and the page's changes nothing. */
export function writeLang(element: Element) {
  if (!element.getAttribute("lang")?.trim()) element.setAttribute("lang", "en");
}

/** Whether a server has drawn the element and Lit can take that over: with the support for hydration, elements observe `defer-hydration`. */
export const hydrates = ({ shadowRoot, constructor }: LitElement) =>
  !!shadowRoot && (constructor as typeof LitElement).observedAttributes.includes("defer-hydration");

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
