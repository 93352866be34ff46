// The documentation claims only what a test proves: each claim names its tests, and these exist.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript";
import { filesBelow, root, textOf } from "./files.mjs";

const languages = ["fr", "en"];
/** Pages that hold no promise: a table that is measured, instructions that say themselves what is tested, the list of pages, and the guide. */
const without = [
  ...["survival", "recipes", "index"],
  // The guide: what to write and what comes of it. What it says of attributes, parts, fields and entries is compared with the code by
  // guide.test.mjs, and what it promises is on the pages that name their tests.
  ...["start", "elements", "record", "languages", "themes", "cms", "npm"],
  ...["without-javascript", "errors", "frames", "performance"],
];
const names = filesBelow("src/docs/en").map((path) => path.replace(/.*\/|\.md$/g, ""));
const security = textOf("SECURITY.md").split(/^# /m);
const pages = [
  ...names
    .filter((name) => !without.includes(name))
    .flatMap((name) => languages.map((lang) => [`${lang}/${name}.md`, textOf(`src/docs/${lang}/${name}.md`)])),
  ...languages.map((lang, at) => [`SECURITY.md, ${lang}`, security[at + 1]]),
];
const marksIn = (text) =>
  [...text.matchAll(/<!-- test: (\S+) "(.+?)" -->/g)].map(([, file, title]) => ({ file, title }));

/** A title as a pattern: what is filled in when the test runs may be anything. */
function patternOf(title) {
  const quoted = (text) => RegExp.escape?.(text) ?? text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  if (ts.isStringLiteralLike(title)) return { pattern: quoted(title.text), length: title.text.length };
  if (!ts.isTemplateExpression(title)) return { pattern: ".+", length: 0 };
  const texts = [title.head, ...title.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
  return { pattern: texts.map(quoted).join(".*"), length: texts.join("").length };
}

/** The titles of a file's tests, each behind those of the groups it is in, as patterns. */
function titlesIn(file) {
  const found = [];
  const walk = (node, groups) => {
    const title = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.arguments[0];
    const called = title && node.expression.text;
    if (called === "describe") groups = [...groups, patternOf(title)];
    if (called === "test" || called === "it") {
      const parts = [...groups, patternOf(title)];
      // A title that is nearly all filled in would match any claim.
      if (parts.reduce((sum, { length }) => sum + length, 0) >= 12)
        found.push(new RegExp(`^${parts.map(({ pattern }) => pattern).join(" ")}$`));
    }
    ts.forEachChild(node, (child) => walk(child, groups));
  };
  walk(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest), []);
  return found;
}

/** The list items and the rows of tables in a page, without its code. */
const itemsIn = (text) =>
  text
    .replace(/^```[^]*?^```/gm, "")
    .split("\n")
    .filter(
      (line, at, lines) =>
        /^\s*- /.test(line) || (/^\|/.test(line) && !/^\|[ :|-]+$/.test(lines[at + 1]) && !/^\|[ :|-]+$/.test(line)),
    );

for (const [name, text] of pages) {
  test(`each test that ${name} names exists`, () => {
    const titles = new Map();
    const missing = marksIn(text).filter(({ file, title }) => {
      if (!existsSync(root + file)) return true;
      if (!titles.has(file)) titles.set(file, titlesIn(file));
      return !titles.get(file).some((pattern) => pattern.test(title));
    });
    assert.deepEqual(missing, []);
    assert.equal(text.match(/<!-- test:/g)?.length, marksIn(text).length, "a mark that cannot be read");
  });

  test(`each point of ${name} names a test`, () => {
    const items = itemsIn(text);
    assert.ok(items.length >= 4);
    assert.deepEqual(
      items.filter((item) => marksIn(item).length === 0),
      [],
    );
  });
}

test("what French readers are promised is proved by what proves it to English ones", () => {
  for (let at = 0; at < pages.length; at += 2)
    assert.deepEqual(marksIn(pages[at][1]), marksIn(pages[at + 1][1]), pages[at][0]);
});

test("no hash and no weight of a built file is typed", () => {
  for (const [name, text] of pages) assert.doesNotMatch(text, /sha384-[\w+/]{20}|\d[\s\u00A0]?k[Bo]\b/, name);
});
