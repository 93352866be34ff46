// Compares the guide with its sources, and its French with its English: readers must be able to trust either language.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { filesBelow, jsonOf, root, textOf } from "./files.mjs";
import {
  below,
  blocksIn,
  codes,
  faultsOfFrench,
  firstCodes,
  localLinks,
  noFaults,
  recordsIn,
  shapeOf,
  slugs,
  sorted,
  tableAbout,
  tables,
  written,
} from "./markdown.mjs";

/** The pages of the guide, of which claims.test.mjs says that they hold instructions. */
const names = [
  ...["start", "elements", "record", "languages", "themes", "cms", "npm"],
  ...["without-javascript", "errors", "frames", "performance"],
];
const path = (lang, name) => `src/docs/${lang}/${name}.md`;
const languages = { French: "fr", English: "en" };
const guides = Object.entries(languages).map(([language, lang]) => [
  language,
  lang,
  names.map((name) => textOf(path(lang, name))).join("\n"),
]);

const manifest = jsonOf("package.json");
const elements = Object.fromEntries(
  jsonOf("dist/custom-elements.json")
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);
const tags = Object.keys(elements);
const namesOf = (list = []) => list.map(({ name }) => name).sort();

test("the index of each language lists every page, in the same order", () => {
  const listed = (lang) =>
    [...textOf(path(lang, "index")).matchAll(/^- \[.+?\]\((?:[^)\s]*\/)?([\w-]+)\.md\)/gm)].map(([, name]) => name);
  assert.deepEqual(listed("fr"), listed("en"));
  for (const lang of Object.values(languages)) {
    const pages = filesBelow(`src/docs/${lang}`).map((file) => posix.basename(file, ".md"));
    assert.deepEqual(sorted([...listed(lang), "index"]), sorted([...pages, "SECURITY"]), lang);
  }
  assert.deepEqual(listed("en").slice(0, names.length), names);
});

for (const name of names)
  test(`${name}.md has the same headings, tables and code blocks in both languages`, () => {
    assert.deepEqual(shapeOf(textOf(path("fr", name))), shapeOf(textOf(path("en", name))));
  });

for (const [language, lang, guide] of guides) {
  const common = firstCodes(tableAbout(guide, /^`project`$/));

  for (const tag of tags)
    test(`the ${language} guide names the attributes of <${tag}>, and no others`, () => {
      const [table = []] = tables(below(guide, `\`<${tag}>\``));
      assert.deepEqual(sorted([...common, ...firstCodes(table)]), namesOf(elements[tag].attributes));
    });

  test(`the ${language} guide names the parts of every element, and no others`, () => {
    const rows = tables(guide).find(([, [first]]) => first === `\`<${tags.find((tag) => /card/.test(tag))}>\``) ?? [];
    const named = Object.fromEntries(rows.slice(1).map(([first, list = ""]) => [codes(first)[0], codes(list)]));
    // The card has the parts of the three others besides its own.
    named["<fiche-project-card>"]?.push(...Object.values(named).flat());
    for (const tag of tags) assert.deepEqual(sorted(named[`<${tag}>`] ?? []), namesOf(elements[tag].cssParts), tag);
  });

  test(`the ${language} guide names the custom properties with their defaults, and no others`, () => {
    const properties = Object.values(elements).flatMap(({ cssProperties = [] }) => cssProperties);
    const rows = tableAbout(guide, /^`--fiche/).slice(1);
    assert.deepEqual(sorted(rows.flatMap(([name]) => codes(name))), sorted(namesOf(properties)));
    for (const { name, default: value } of properties.filter((property) => property.default !== "inherit")) {
      const row = rows.find(([first]) => first === `\`${name}\``);
      assert.ok(codes(row.at(-1)).includes(value), `${name}: ${value}`);
    }
  });

  test(`the ${language} guide names the events, and no others`, () => {
    const events = sorted(Object.values(elements).flatMap((element) => namesOf(element.events)));
    assert.ok(events.length >= 2);
    assert.deepEqual(sorted(firstCodes(tableAbout(guide, /^`fiche-error`$/))), events);
  });

  test(`what the ${language} examples set exists`, () => {
    const strangers = written(guide).flatMap(({ tag, attributes }) =>
      Object.keys(attributes)
        .filter((name) => !namesOf(elements[tag]?.attributes).includes(name))
        .map((name) => `${tag} ${name}`),
    );
    assert.deepEqual(strangers, []);
    const known = sorted(tags.flatMap((tag) => namesOf(elements[tag].cssParts)));
    for (const { code } of blocksIn(guide, "css")) {
      for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(known.includes(part), part);
      for (const [name] of code.matchAll(/--fiche-[\w-]+/g)) assert.ok(guide.includes(`| \`${name}\``), name);
    }
  });

  test(`the records of the ${language} guide are read without a problem`, async () => {
    const { parseProject } = await import("../../dist/model.js");
    const records = recordsIn(guide);
    assert.ok(records.length >= 5, `${records.length} records found`);
    for (const record of records) assert.deepEqual(parseProject(record).problems, [], JSON.stringify(record));
  });

  test(`the ${language} guide names every field and every word of the closed lists`, () => {
    const schema = jsonOf("dist/project.schema.json");
    assert.deepEqual(sorted(firstCodes(tableAbout(guide, /^`title`$/))), sorted(Object.keys(schema.properties)));
    const lists = {};
    const collect = (value, field) => {
      if (typeof value !== "object" || value === null) return;
      if (value.enum) (lists[field] ??= []).push(...value.enum);
      for (const [key, inner] of Object.entries(value))
        if (key === "properties") for (const [name, each] of Object.entries(inner)) collect(each, name);
        else if (key !== "enum") collect(inner, field);
    };
    collect(schema);
    const rows = tables(guide).find((table) => table.some(([first]) => first === "`objectives.level`")) ?? [];
    const named = rows.slice(1).map(([first, words]) => [codes(first)[0].split(".").at(-1), codes(words)]);
    assert.deepEqual(
      Object.fromEntries(named.map(([field, words]) => [field, sorted(words)])),
      Object.fromEntries(Object.entries(lists).map(([field, words]) => [field, sorted(words)])),
    );
    // Each with the word that visitors read.
    const group = { kind: "budget", type: "organisation" };
    const units = textOf("src/elements/fr.xlf").matchAll(
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

  test(`the ${language} guide names every entry of the package`, () => {
    const entries = Object.keys(manifest.exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => entry.replace(/^\./, manifest.name));
    assert.deepEqual(sorted(firstCodes(tableAbout(guide, /^`fiche`$/))), sorted(entries));
    assert.ok(guide.includes(`${manifest.name}-${manifest.version}.tgz`), "the archive of this version");
  });

  test(`the commands of the ${language} guide exist`, () => {
    const scripts = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    assert.ok(scripts.length >= 3);
    for (const script of scripts) assert.ok(Object.hasOwn(manifest.scripts, script), script);
  });

  test(`the links of every ${language} page lead somewhere, on a code host as in the built pages`, () => {
    for (const file of filesBelow(`src/docs/${lang}`))
      for (const [, , target] of localLinks(textOf(file))) {
        const [page, anchor] = target.split("#");
        const found = page ? posix.join(posix.dirname(file), page) : file;
        // The build makes pages of these, and of nothing else.
        assert.ok(found === "SECURITY.md" || found.startsWith(`src/docs/${lang}/`), `${file}: ${target}`);
        assert.ok(existsSync(root + found), `${file}: ${target}`);
        if (anchor) assert.ok(slugs(textOf(found)).includes(anchor), `${file}: ${target}`);
      }
  });

  test(`the ${language} guide states the size of dist/fiche-check.js`, () => {
    const size = brotliCompressSync(textOf("dist/fiche-check.js")).length / 1000;
    const stated = Number(/`dist\/fiche-check\.js`[^`]*?(\d+)\u00A0k[Bo] /.exec(textOf(path(lang, "errors")))?.[1]);
    assert.ok(Math.abs(stated - size) < 1, `${stated} is stated, ${size.toFixed(1)} measured`);
  });
}

for (const name of names)
  test(`the French ${name}.md is set in French typography`, () => {
    assert.deepEqual(faultsOfFrench(textOf(path("fr", name))), noFaults);
  });
