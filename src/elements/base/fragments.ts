import { readFragment } from "../../model/fragment.js";
import { isServer } from "./hydration.js";

/** The addresses of the links inside an element that carry data. */
export function fragmentsIn(element: Element): string[] {
  if (isServer) return [];
  return [...element.querySelectorAll<HTMLAnchorElement>("a[href*='#fiche:']")].map(({ href }) => href);
}

/** What the links inside an element carry: JSON text, or the address of data. */
export const readFragmentsIn = (element: Element) => fragmentsIn(element).flatMap((href) => readFragment(href) ?? []);

/** The addresses of an element’s data, best first, each with the attribute that gave it. A server requests none: the page does. */
export function* addressesOf(element: Element & { src?: string | null }): Generator<[attribute: string, src: string]> {
  for (const { src } of readFragmentsIn(element)) if (src) yield ["href", src];
  if (element.src?.trim() && !isServer) yield ["src", element.src];
}
