// A link can carry the record, because every editor keeps links: after `#fiche:` in its address comes the base64url of its JSON,
// after `#fiche:src=` the address of the record.

/** The content of a fragment: JSON text, or the address of JSON. */
export type Carried = { json: string; src?: undefined } | { src: string; json?: undefined };

/** Reads the fragment of an address; undefined if it carries nothing, or nothing that can be decoded. */
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

/** Writes the fragment that carries a record or an address. */
export function writeFragment(content: { record: unknown } | { src: string }): string {
  if ("src" in content) return `#fiche:src=${encodeURIComponent(content.src)}`;
  const bytes = new TextEncoder().encode(JSON.stringify(content.record));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#fiche:${base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}`;
}
