// JSON that went through an editor is often no longer JSON. What editors and filters are known to do to it is undone here, each
// repair only while the text still cannot be parsed. What was cut off stays unread: a guessed end would be a false record.

/** What had to be undone: lines or paragraphs put in, entities, no-break spaces, curly quotes, a comma too many. */
export type Repair = "lines" | "entities" | "spaces" | "quotes" | "commas";

/** What stands for a quote of JSON or for a sign of markup: what is written otherwise inside a text stays as it is. */
const names: Record<string, string> = {
  // @ts-expect-error: no names but these, whatever a page has put on Object.prototype.
  __proto__: null,
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00A0",
};

function character(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const code = Number(decimal ?? `0x${hexadecimal}`);
  return code <= 0x10ffff ? String.fromCodePoint(code) : (names[name!] ?? entity);
}

/** Only where the quotes of JSON itself are entities: what is written so inside a text is the publisher's. */
const decoded = (text: string) =>
  /^[\s\uFEFF]*[[{]\s*&/.test(text) ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, character) : text;

/** Replaces what stands outside the strings of JSON. */
const outside = (text: string, place: RegExp, instead: string) =>
  text.replace(new RegExp(`"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|${place.source}`, "g"), (found) =>
    found[0] === '"' ? found : instead,
  );

const repairs: [Repair, (text: string) => string][] = [
  ["lines", (text) => text.replace(/<\/?(?:p|br)\b[^<>]*>|[\n\r]+/gi, " ")],
  ["entities", decoded],
  ["entities", decoded],
  ["spaces", (text) => outside(text, /[\u00A0\u202F\u2009\uFEFF]/, " ")],
  // One opens where JSON wants a text, and closes where what JSON wants after a text follows. Not with a look behind: on a long text
  // that takes WebKit minutes.
  [
    "quotes",
    (text) =>
      text.replace(
        /([[{,:]\s*)[“”„‟″«»]|[“”„‟″«»](?=\s*(?:[:}\]]|$|,\s*["“”„‟″«»[{\d\-tfn]))/g,
        (_, before: string | undefined) => `${before ?? ""}"`,
      ),
  ],
  ["commas", (text) => outside(text, /,(?=\s*[}\]])/, "")],
];

/** Longer text was made by a program, and is not searched for the traces of an editor. */
const mostCharacters = 200_000;

/**
 * The value of JSON text, and what had to be repaired to read it: as little as helps, in the order above.
 * Throws a SyntaxError where no repair helps.
 */
export function readJson(text: string): { value: unknown; repairs?: readonly Repair[] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.length > mostCharacters) throw error;
    const tried = new Map<string, readonly Repair[]>([[text, []]]);
    for (const [name, repair] of repairs)
      for (const [before, done] of [...tried]) {
        const after = repair(before);
        if (tried.has(after)) continue;
        const names = [...new Set([...done, name])];
        tried.set(after, names);
        try {
          return { value: JSON.parse(after), repairs: names };
        } catch {
          continue;
        }
      }
    throw error;
  }
}
