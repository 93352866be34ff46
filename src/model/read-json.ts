// JSON that went through an editor is often no longer JSON. This undoes what editors and filters are known to do, each repair only
// while the text cannot be parsed. Text that was cut off stays unread: a guessed end would be a false record.

/** What had to be undone: inserted lines or paragraphs, entities, no-break spaces, curly quotes, a trailing comma. */
export type Repair = "lines" | "entities" | "spaces" | "quotes" | "commas";

/** The named entities of quotes, markup and the no-break space; others stay as they are. */
const namedEntities: Record<string, string> = {
  // @ts-expect-error: a page may have added other names to Object.prototype.
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
  return code <= 0x10ffff ? String.fromCodePoint(code) : (namedEntities[name!] ?? entity);
}

/** Decodes only if JSON's own quotes are entities: entities inside a text are the publisher's. */
const decoded = (text: string) =>
  /^[\s\uFEFF]*[[{]\s*&/.test(text) ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, character) : text;

/** Replaces matches outside JSON's strings. */
const replaceOutsideStrings = (text: string, pattern: RegExp, replacement: string) =>
  text.replace(new RegExp(`"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|${pattern.source}`, "g"), (found) =>
    found[0] === '"' ? found : replacement,
  );

const repairs: [Repair, (text: string) => string][] = [
  ["lines", (text) => text.replace(/<\/?(?:p|br)\b[^<>]*>|[\n\r]+/gi, " ")],
  ["entities", decoded],
  ["entities", decoded],
  ["spaces", (text) => replaceOutsideStrings(text, /[\u00A0\u202F\u2009\uFEFF]/, " ")],
  // A quote opens where JSON expects a string, and closes before what JSON expects after one. No lookbehind: on a long text it takes
  // WebKit minutes.
  [
    "quotes",
    (text) =>
      text.replace(
        /([[{,:]\s*)[“”„‟″«»]|[“”„‟″«»](?=\s*(?:[:}\]]|$|,\s*["“”„‟″«»[{\d\-tfn]))/g,
        (_, before: string | undefined) => `${before ?? ""}"`,
      ),
  ],
  ["commas", (text) => replaceOutsideStrings(text, /,(?=\s*[}\]])/, "")],
];

/** Longer text was made by a program and is not searched for traces of an editor. */
const maxCharacters = 200_000;

/**
 * The value of JSON text, and the repairs that were needed to read it: as few as possible, in the order above.
 * Throws a SyntaxError if no repair helps.
 */
export function readJson(text: string): { value: unknown; repairs?: readonly Repair[] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.length > maxCharacters) throw error;
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
