// Reads a site's defaults for all its elements: `<meta name="fiche:theme" content="dark">`, or `data-fiche-theme` on the script tag
// (a module cannot tell which tag is its own, so the first tag with that attribute counts).
import { isServer } from "./hydration.js";

const cache = new Map<string, string | null>();

/** The default that the page sets for an attribute of every element; null if it sets none. */
export function siteDefault<Value extends string = string>(name: string): Value | null {
  if (isServer) return null;
  if (!cache.has(name)) {
    const meta = document.querySelector<HTMLMetaElement>(`meta[name="fiche:${name}"]`);
    const script = document.querySelector(`script[data-fiche-${name}]`);
    cache.set(name, meta?.content ?? script?.getAttribute(`data-fiche-${name}`) ?? null);
  }
  return cache.get(name) as Value | null;
}
