// The READMEs: short, the same in both languages, and compared with the sources of what they state. The rest is in the guide:
// guide.test.mjs.
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { jsonOf, root, textOf } from "./files.mjs";
import {
  blocksIn,
  codeBlocks,
  codes,
  faultsOfFrench,
  headings,
  localLinks,
  noFaults,
  recordsIn,
  shapeOf,
  slugs,
  tableAbout,
  withoutCode,
  written,
} from "./markdown.mjs";

const pages = {
  "README.md": { lang: "en", other: "README.fr.md" },
  "README.fr.md": { lang: "fr", other: "README.md" },
};
const names = Object.keys(pages);
const manifest = jsonOf("package.json");
const elements = jsonOf("dist/custom-elements.json")
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

test("the READMEs say the same: headings, links, tables, code blocks, pictures", () => {
  const [english, french] = names.map(textOf);
  assert.deepEqual(shapeOf(french), shapeOf(english));
  const targets = (text, lang) =>
    localLinks(text)
      .map(([, , target]) => target.replace(`src/docs/${lang}/`, "src/docs/"))
      .filter((target) => !/^README|\.png$/.test(target));
  assert.deepEqual(targets(french, "fr"), targets(english, "en"));
});

for (const [name, { lang, other }] of Object.entries(pages)) {
  const text = textOf(name);

  test(`${name} is short`, () => {
    assert.ok(text.trimEnd().split("\n").length <= 150, "150 lines");
    assert.ok(Buffer.byteLength(text) <= 12_000, "12,000 bytes");
  });

  test(`the first line of ${name} leads to the other language`, () => {
    assert.ok(text.split("\n", 1)[0].includes(`](${other})`));
  });

  test(`${name} shows a picture before any other section`, () => {
    const [beginning] = text.split(/^## /m);
    assert.match(beginning, /^!\[/m);
  });

  test(`the commands, links and pictures of ${name} lead somewhere`, () => {
    const code = [...codeBlocks(text).map((block) => block.code), ...codes(withoutCode(text))].join("\n");
    const scripts = [...code.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    for (const [, script] of code.matchAll(/npm (start|test)\b/g)) scripts.push(script);
    for (const script of scripts) assert.ok(Object.hasOwn(manifest.scripts, script), script);
    assert.ok(text.includes(`${manifest.name}-${manifest.version}.tgz`), "the archive of this version");
    const links = localLinks(text);
    assert.ok(links.length > 20);
    for (const [, , target] of links) {
      const [path, anchor] = target.split("#");
      assert.ok(existsSync(root + path), target);
      if (anchor) assert.ok(slugs(textOf(path || name)).includes(anchor), target);
      assert.ok(!path.startsWith("src/docs/") || path.startsWith(`src/docs/${lang}/`), `${target}: another language`);
    }
    const pictures = links.filter(([whole]) => whole.startsWith("!"));
    for (const [, alt, path] of pictures) {
      assert.ok(alt.length > 40, "a picture is described");
      assert.ok(statSync(root + path).size < 200_000, `${path} is heavy`);
    }
  });

  test(`${name} leads to every page of the guide and to what is promised`, () => {
    const index = textOf(`src/docs/${lang}/index.md`);
    const listed = [...index.matchAll(/^- \[.+?\]\((?:[^)\s]*\/)?([\w-]+\.md)\)/gm)].map(([, file]) => file);
    const linked = localLinks(text).map(([, , target]) => target.replace(/.*\//, ""));
    assert.ok(listed.length >= 20);
    // The survival table leads to the recipes.
    assert.deepEqual(
      listed.filter((file) => file !== "recipes.md" && !linked.includes(file)),
      [],
    );
  });

  test(`${name} gives the two commands that CI and readers paste`, () => {
    assert.ok(blocksIn(text, "sh").some(({ code }) => code === "npm ci && npm start\nnpm cit\n"));
    assert.ok(text.includes(`Node.js ${manifest.engines.node.replace(">=", "")}`));
    assert.match(textOf(".ci/run"), /^time npm cit$/m);
  });

  test(`the records and elements that ${name} shows are right`, async () => {
    const { parseProject } = await import("../../dist/model.js");
    const records = recordsIn(text);
    assert.ok(records.length >= 2, `${records.length} records found`);
    for (const record of records) assert.deepEqual(parseProject(record).problems, [], JSON.stringify(record));
    for (const { tag, attributes } of written(text)) {
      const known = elements.find(({ tagName }) => tagName === tag)?.attributes.map((attribute) => attribute.name);
      for (const attribute of Object.keys(attributes)) assert.ok(known?.includes(attribute), `${tag} ${attribute}`);
    }
    // Every element has its line, and no other one.
    const lines = [...text.matchAll(/^- `<(fiche-[\w-]+)>`/gm)].map(([, tag]) => tag);
    assert.deepEqual(lines.sort(), elements.map(({ tagName }) => tagName).sort());
  });

  test(`the five custom properties of ${name} have their defaults`, () => {
    const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties);
    const rows = tableAbout(text, /^`--fiche/).slice(1);
    assert.equal(rows.length, 5);
    for (const [first, , value] of rows) {
      const defaults = properties.filter((property) => property.name === codes(first)[0]);
      assert.notEqual(defaults.length, 0, first);
      for (const each of defaults) assert.ok(codes(value).includes(each.default), `${first}: ${each.default}`);
    }
  });

  test(`${name} states in how many places a link arrives whole`, () => {
    const { table } = jsonOf("src/docs/measured/survival.json");
    const rows = Object.values(table);
    const links = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((form) => form.startsWith("link-"));
    assert.ok(links.length >= 7);
    const [, whole, places] = /(\d+) (?:of|endroits sur) (\d+)/.exec(text.replaceAll("\u00A0", " ")) ?? [];
    assert.equal(Number(places), rows.length);
    for (const form of links)
      assert.equal(rows.filter((row) => row[form] === "whole").length, Number(whole), `${form}: ${whole} is stated`);
  });

  test(`${name} states the size of dist/fiche.js`, () => {
    const size = brotliCompressSync(textOf("dist/fiche.js")).length / 1000;
    const stated = /(\d+[.,]\d)\u00A0k[Bo] /.exec(text)?.[1].replace(",", ".");
    assert.ok(Math.abs(Number(stated) - size) < 0.1, `${stated} is stated, ${size.toFixed(1)} measured`);
  });

  test(`${name} has one title`, () => {
    assert.equal(headings(text).filter(([, level]) => level === "#").length, 1);
  });
}

test("the French README is set in French typography", () => {
  assert.deepEqual(faultsOfFrench(textOf("README.fr.md")), noFaults);
});
