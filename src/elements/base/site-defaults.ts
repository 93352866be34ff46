// What a site wants of all its elements is said once: `<meta name="fiche:theme" content="dark">`, or `data-fiche-theme` on the script
// tag (a module cannot tell which tag is its own, so the first that says it counts).
import { isServer } from "./hydration.js";

const known = new Map<string, string | null>();

/** What the page says for every element, by the name of the attribute; null where it says nothing. */
export function siteDefault(name: string): string | null {
  if (isServer) return null;
  if (!known.has(name)) {
    const meta = document.querySelector<HTMLMetaElement>(`meta[name="fiche:${name}"]`);
    const script = document.querySelector(`script[data-fiche-${name}]`);
    known.set(name, meta?.content ?? script?.getAttribute(`data-fiche-${name}`) ?? null);
  }
  return known.get(name)!;
}
