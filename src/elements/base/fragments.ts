import { isServer } from "./hydration.js";

/** The addresses of the links in an element that carry data. */
export function fragmentsIn(element: Element): string[] {
  if (isServer) return [];
  return [...element.querySelectorAll<HTMLAnchorElement>("a[href*='#fiche:']")].map(({ href }) => href);
}
