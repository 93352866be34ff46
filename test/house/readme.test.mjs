// What the README says is looked up where it comes from, and what it says in French it says in English: a reader trusts either half.
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { jsonOf, root, textOf } from "./files.mjs";

const text = textOf("README.md");
const [fr, en, ...others] = text.split(/^---$/m);
const halves = Object.entries({ French: fr, English: en });

const manifest = jsonOf("package.json");
const elements = Object.fromEntries(
  jsonOf("dist/custom-elements.json")
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);
const tags = Object.keys(elements);
const namesOf = (list = []) => list.map(({ name }) => name).sort();
const sorted = (names) => [...new Set(names)].sort();

const fences = /^```(\w+)\n([^]*?)^```$/gm;
const codeBlocks = (half) => [...half.matchAll(fences)].map(([, language, code]) => ({ language, code }));
const blocksIn = (half, language) => codeBlocks(half).filter((block) => block.language === language);
const headings = (half) => [...half.replace(fences, "").matchAll(/^(#+) (.*)$/gm)];
const codes = (line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The rows of every table, each as its cells; the first row holds the headings. */
const tables = (half) =>
  [...half.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
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
const tableAbout = (half, pattern) => tables(half).find(([, [first]]) => pattern.test(first)) ?? [];
const firstCodes = (table) => table.slice(1).flatMap(([first]) => codes(first));

/** The text below the heading that holds these words, up to the next heading. */
const below = (half, words) =>
  half
    .split(/^#+ /m)
    .find((part) => part.split("\n", 1)[0].includes(words))
    ?.split("\n")
    .slice(1)
    .join("\n") ?? "";

const unescaped = (value) =>
  value.replace(/&(quot|lt|gt|amp|#39|#92|nbsp);/g, (_, name) => {
    const signs = { quot: '"', lt: "<", gt: ">", amp: "&", "#39": "'", "#92": "\\", nbsp: "\u00A0" };
    return signs[name];
  });
/** The elements written in the HTML blocks: tag, and attributes by name. */
const written = (half) =>
  blocksIn(half, "html").flatMap(({ code }) =>
    [...code.matchAll(/<(fiche-[a-z-]+)((?:\s+[a-z-]+=(?:"[^"]*"|'[^']*'))*)>/g)].map(([, tag, list]) => ({
      tag,
      attributes: Object.fromEntries(
        [...list.matchAll(/([a-z-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, unescaped(a ?? b)]),
      ),
    })),
  );

test("there are two halves, with the same headings, tables and code blocks", () => {
  assert.ok(fr && en && others.length === 0, "two halves, parted by one rule");
  const shape = (half) => ({
    headings: headings(half).map(([, level, title]) => level + (title.startsWith("`") ? title : "")),
    tables: tables(half).map((table) => table.map((row) => row.length)),
    firstCells: tables(half).map((table) => table.slice(1).map(([first]) => codes(first))),
    code: codeBlocks(half).map(({ language }) => language),
    items: half.match(/^- /gm)?.length,
    pictures: half.match(/^!\[/gm)?.length,
  });
  assert.deepEqual(shape(fr), shape(en));
});

for (const [language, half] of halves) {
  const common = firstCodes(tableAbout(half, /^`project`$/));

  for (const tag of tags)
    test(`the ${language} half names the attributes of <${tag}>, and no others`, () => {
      const [table = []] = tables(below(half, `\`<${tag}>\``));
      assert.deepEqual(sorted([...common, ...firstCodes(table)]), namesOf(elements[tag].attributes));
    });

  test(`the ${language} half names the parts of every element, and no others`, () => {
    const rows = tables(half).find(([, [first]]) => first === `\`<${tags.find((tag) => /card/.test(tag))}>\``) ?? [];
    const named = Object.fromEntries(rows.slice(1).map(([first, list = ""]) => [codes(first)[0], codes(list)]));
    // The card has the parts of the three others besides its own.
    named["<fiche-project-card>"]?.push(...Object.values(named).flat());
    for (const tag of tags) assert.deepEqual(sorted(named[`<${tag}>`] ?? []), namesOf(elements[tag].cssParts), tag);
  });

  test(`the ${language} half names the custom properties with their defaults, and no others`, () => {
    const properties = Object.values(elements).flatMap(({ cssProperties = [] }) => cssProperties);
    const rows = tableAbout(half, /^`--fiche/).slice(1);
    assert.deepEqual(sorted(rows.flatMap(([name]) => codes(name))), sorted(namesOf(properties)));
    for (const { name, default: value } of properties.filter((property) => property.default !== "inherit")) {
      const row = rows.find(([first]) => first === `\`${name}\``);
      assert.ok(codes(row.at(-1)).includes(value), `${name}: ${value}`);
    }
  });

  test(`what the ${language} examples set exists`, () => {
    const strangers = written(half).flatMap(({ tag, attributes }) =>
      Object.keys(attributes)
        .filter((name) => !namesOf(elements[tag]?.attributes).includes(name))
        .map((name) => `${tag} ${name}`),
    );
    assert.deepEqual(strangers, []);
    const known = sorted(tags.flatMap((tag) => namesOf(elements[tag].cssParts)));
    for (const { code } of blocksIn(half, "css")) {
      for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(known.includes(part), part);
      for (const [name] of code.matchAll(/--fiche-[\w-]+/g)) assert.ok(half.includes(`| \`${name}\``), name);
    }
  });

  test(`the records of the ${language} half are read without a problem`, async () => {
    const { parseProject } = await import("../../dist/model.js");
    const given = written(half).flatMap(({ attributes }) =>
      ["project", "partners", "objectives"]
        .filter((name) => name in attributes)
        .map((name) => {
          const data = JSON.parse(attributes[name]);
          return name === "project" ? data : { title: "–", [name]: data };
        }),
    );
    const records = [...blocksIn(half, "json").map(({ code }) => JSON.parse(code)), ...given];
    assert.ok(records.length >= 5, `${records.length} records found`);
    for (const record of records) assert.deepEqual(parseProject(record).problems, [], JSON.stringify(record));
  });

  test(`the ${language} half names every field and every word of the closed lists`, () => {
    const schema = jsonOf("dist/project.schema.json");
    assert.deepEqual(sorted(firstCodes(tableAbout(half, /^`title`$/))), sorted(Object.keys(schema.properties)));
    const lists = {};
    const collect = (value, field) => {
      if (typeof value !== "object" || value === null) return;
      if (value.enum) (lists[field] ??= []).push(...value.enum);
      for (const [key, inner] of Object.entries(value))
        if (key === "properties") for (const [name, each] of Object.entries(inner)) collect(each, name);
        else if (key !== "enum") collect(inner, field);
    };
    collect(schema);
    const rows = tables(half).find((table) => table.some(([first]) => first === "`objectives.level`")) ?? [];
    const named = rows.slice(1).map(([first, words]) => [codes(first)[0].split(".").at(-1), codes(words)]);
    assert.deepEqual(
      Object.fromEntries(named.map(([field, words]) => [field, sorted(words)])),
      Object.fromEntries(Object.entries(lists).map(([field, words]) => [field, sorted(words)])),
    );
    // Each with the word that visitors read.
    const group = { kind: "budget", type: "organisation" };
    const units = textOf("src/i18n/xliff/fr.xlf").matchAll(
      /<trans-unit id="([^"]+)".*?<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs,
    );
    const shown = new Map([...units].map(([, id, source, target]) => [id, language === "French" ? target : source]));
    for (const [first, words] of rows.slice(1))
      for (const [, word, said] of words.matchAll(/`([^`]+)` \(([^)]*)\)/g)) {
        const field = codes(first)[0].split(".").at(-1);
        const expected = shown.get(`${group[field] ?? field}.${word}`);
        assert.ok(said.toLowerCase().startsWith(expected?.toLowerCase()), `${field} ${word}: ${said}, not ${expected}`);
      }
  });

  test(`the ${language} half names every entry of the package`, () => {
    const entries = Object.keys(manifest.exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => entry.replace(/^\./, manifest.name));
    assert.deepEqual(sorted(firstCodes(tableAbout(half, /^`fiche`$/))), sorted(entries));
    assert.ok(half.includes(`${manifest.name}-${manifest.version}.tgz`), "the archive of this version");
  });

  test(`the commands, links and pictures of the ${language} half lead somewhere`, () => {
    for (const [, script] of half.matchAll(/npm run ([\w:]+)/g)) assert.ok(manifest.scripts[script], script);
    const slugs = headings(text).map(([, , title]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, "")
        .replaceAll(" ", "-"),
    );
    for (const [, target] of half.matchAll(/\]\(([^)\s]+)\)/g))
      assert.ok(target.startsWith("#") ? slugs.includes(target.slice(1)) : existsSync(root + target), target);
    for (const [, alt, path] of half.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      assert.ok(alt.length > 40, "a picture is described");
      assert.ok(statSync(root + path).size < 200_000, `${path} is heavy`);
    }
  });

  test(`the ${language} half states the size of dist/fiche.js`, () => {
    const size = brotliCompressSync(textOf("dist/fiche.js")).length / 1000;
    const stated = /(\d+[.,]\d)\u00A0k[Bo] /.exec(half)?.[1].replace(",", ".");
    assert.ok(Math.abs(Number(stated) - size) < 0.1, `${stated} is stated, ${size.toFixed(1)} measured`);
  });
}

for (const [language, half] of halves)
  test(`the ${language} half states the size of dist/fiche-check.js`, () => {
    const size = brotliCompressSync(textOf("dist/fiche-check.js")).length / 1000;
    const stated = Number(/`dist\/fiche-check\.js`[^`]*?(\d+)\u00A0k[Bo] /.exec(half)?.[1]);
    assert.ok(Math.abs(stated - size) < 1, `${stated} is stated, ${size.toFixed(1)} measured`);
  });

test("the French half is set in French typography", () => {
  const prose = fr
    .replace(fences, "")
    .replace(/<!--.*?-->|https?:\/\/[^\s)>]+/g, "")
    .replace(/`[^`]*`/g, "x")
    .replace(/\]\([^)]*\)/g, "]")
    .replaceAll("![", "[");
  const around = (pattern) => [...prose.matchAll(pattern)].map(([found]) => found);
  assert.deepEqual(around(/.{0,20}['"].{0,20}/g), [], "straight apostrophes or quotes");
  assert.deepEqual(around(/.{0,20}[^\u00A0\u202F][:;?!»].{0,10}/g), [], "no no-break space before");
  assert.deepEqual(around(/.{0,10}«[^\u00A0].{0,20}/g), [], "no no-break space after «");
});
