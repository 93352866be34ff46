// Hydrates an element that a server has rendered, if the page loads Lit's hydration support. The script for a tag never sees that
// support: its Lit looks for it on the shield (src/script-tag/shield.ts), so there elements render again.
import { type LitElement, isServer } from "lit";

export { isServer };

/** Writes the language on an element that a server renders: a server does not see the ancestors, and the page's `lang` must not change it. */
export function writeLang(element: Element) {
  if (!element.getAttribute("lang")?.trim()) element.setAttribute("lang", "en");
}

/** Whether a server has rendered the element and Lit can hydrate it: with hydration support, elements observe `defer-hydration`. */
export const hydrates = ({ shadowRoot, constructor }: LitElement) =>
  !!shadowRoot && (constructor as typeof LitElement).observedAttributes.includes("defer-hydration");

/** Renders again if hydration failed because the server had rendered other data or other settings. */
export function rerender(element: LitElement, render: () => void): boolean {
  if (!hydrates(element) || element.hasUpdated) return false;
  element.shadowRoot!.replaceChildren();
  try {
    render();
    return true;
  } catch {
    return false;
  }
}
