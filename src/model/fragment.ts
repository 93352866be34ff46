// A link is what every editor keeps, so a link carries the record: behind `#fiche:` in its address, as base64url of its JSON, or
// the address of the record behind `#fiche:src=`.

/** What an address carries: JSON text, or the address where it can be had. */
export type Carried = { json: string; src?: undefined } | { src: string; json?: undefined };

/** What the fragment of an address carries; undefined where it carries nothing, or nothing that can be decoded. */
export function readFragment(address: string): Carried | undefined {
  const [, src, base64url] = /#fiche:(?:src=([^\s#]+)|(?!src=)([\w-]+))/.exec(address) ?? [];
  try {
    if (src) return { src: decodeURIComponent(src) };
    if (!base64url) return undefined;
    const bytes = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
    return { json: new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))) };
  } catch {
    return undefined;
  }
}

/** The fragment that carries a record, or an address. */
export function writeFragment(carried: { record: unknown } | { src: string }): string {
  if ("src" in carried) return `#fiche:src=${encodeURIComponent(carried.src)}`;
  const bytes = new TextEncoder().encode(JSON.stringify(carried.record));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#fiche:${base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}`;
}
