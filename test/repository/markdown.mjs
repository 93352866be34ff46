// Reads the Markdown of the READMEs and of the guide for the tests.
const fences = /^```(\w+)\n([^]*?)^```$/gm;

export const withoutCode = (text) => text.replace(fences, "");
export const codeBlocks = (text) => [...text.matchAll(fences)].map(([, language, code]) => ({ language, code }));
export const blocksIn = (text, language) => codeBlocks(text).filter((block) => block.language === language);
export const codes = (line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
export const sorted = (names) => [...new Set(names)].sort();

/** The headings, as [whole line, hashes, title]. */
export const headings = (text) => [...withoutCode(text).matchAll(/^(#+) (.*)$/gm)];

/** The anchors that code hosts give to the headings of a page. */
export const slugs = (text) =>
  headings(text).map(([, , title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-"),
  );

/** The rows of every table, each as its cells; the first row holds the headings. */
export const tables = (text) =>
  [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split("\n")
      .filter((_, at) => at !== 1)
      .map((row) =>
        row
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      ),
  );
export const tableAbout = (text, pattern) => tables(text).find(([, [first]]) => pattern.test(first)) ?? [];
export const firstCodes = (table) => table.slice(1).flatMap(([first]) => codes(first));

/** The text below the heading that holds these words, up to the next heading. */
export const below = (text, words) =>
  text
    .split(/^#+ /m)
    .find((part) => part.split("\n", 1)[0].includes(words))
    ?.split("\n")
    .slice(1)
    .join("\n") ?? "";

/** Links and pictures that lead to a file or an anchor of the project, as [whole, text, target]. */
export const localLinks = (text) => [...withoutCode(text).matchAll(/!?\[([^\]]*)\]\((?!\w+:)([^)\s]+)\)/g)];

const unescaped = (value) =>
  value.replace(/&(quot|lt|gt|amp|#39|#92|nbsp);/g, (_, name) => {
    const signs = { quot: '"', lt: "<", gt: ">", amp: "&", "#39": "'", "#92": "\\", nbsp: "\u00A0" };
    return signs[name];
  });

/** The elements written in the HTML blocks: tag, and attributes by name. */
export const written = (text) =>
  blocksIn(text, "html").flatMap(({ code }) =>
    [...code.matchAll(/<(fiche-[a-z-]+)((?:\s+[a-z-]+=(?:"[^"]*"|'[^']*'))*)>/g)].map(([, tag, list]) => ({
      tag,
      attributes: Object.fromEntries(
        [...list.matchAll(/([a-z-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, unescaped(a ?? b)]),
      ),
    })),
  );

/** The records in a text, in JSON blocks and in attributes; lists of a single element as records that hold them. */
export function recordsIn(text) {
  const given = written(text).flatMap(({ attributes }) =>
    ["project", "partners", "objectives"]
      .filter((name) => name in attributes)
      .map((name) => {
        const data = JSON.parse(attributes[name]);
        return name === "project" ? data : { title: "–", [name]: data };
      }),
  );
  return [...blocksIn(text, "json").map(({ code }) => JSON.parse(code)), ...given];
}

/** What has to be the same in both languages. */
export const shapeOf = (text) => ({
  headings: headings(text).map(([, level, title]) => level + (title.startsWith("`") ? title : "")),
  tables: tables(text).map((table) => table.map((row) => row.length)),
  firstCells: tables(text).map((table) => table.slice(1).map(([first]) => codes(first))),
  code: codeBlocks(text).map(({ language }) => language),
  items: text.match(/^(- |\d+\. )/gm)?.length,
  pictures: text.match(/^!\[/gm)?.length,
});

/** Where a French text breaks the rules of French typography; each list is empty if it does not. */
export function faultsOfFrench(text) {
  const prose = withoutCode(text)
    .replace(/<!--.*?-->|https?:\/\/[^\s)>]+/g, "")
    .replace(/`[^`]*`/g, "x")
    .replace(/\]\([^)]*\)/g, "]")
    .replaceAll("![", "[");
  const around = (pattern) => [...prose.matchAll(pattern)].map(([found]) => found);
  return {
    "straight apostrophes or quotes": around(/.{0,20}['"].{0,20}/g),
    "no no-break space before": around(/.{0,20}[^\u00A0\u202F][:;?!»].{0,10}/g),
    "no no-break space after «": around(/.{0,10}«[^\u00A0].{0,20}/g),
    "a number that can be broken": around(/.{0,10}\d \d{3}(?!\d).{0,10}/g),
  };
}
export const noFaults = {
  "straight apostrophes or quotes": [],
  "no no-break space before": [],
  "no no-break space after «": [],
  "a number that can be broken": [],
};
