// What a build can get wrong without failing: decorators that are not lowered, code that a strict CSP blocks, characters that a page in
// another encoding mangles, and size.
import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { parse } from "acorn";
import { filesBelow, jsonOf, textOf } from "./files.mjs";

// The aim is 29,000: what reads faulty data, and the words of settings, still weigh two thousand too many.
const { "fiche.js": limit } = jsonOf("src/docs/measured/size-limit.json");
/** What the classic script may weigh more: it is the same in a function, which learns its own address. */
const wrapping = 100;
const beside = ["fiche-json-ld.js", "fiche-check.js"];
/** By file: what it may load from beside itself, each only where a page asks for it. */
const bundles = {
  "dist/fiche.js": beside,
  "dist/fiche.classic.js": beside,
  "dist/fiche-check.js": [],
  "dist/fiche-json-ld.js": [],
};
const built = filesBelow("dist", { except: ["dist/storybook"] }).filter((path) => path.endsWith(".js"));

/** Throws where the file is not plain ES2022, as a decorator is not. */
function syntaxTree(path) {
  const sourceType = path.endsWith(".classic.js") ? "script" : "module";
  return parse(textOf(path), { ecmaVersion: 2022, sourceType, allowHashBang: true });
}

function* nodesIn(value) {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (typeof value?.type === "string") {
    yield value;
    for (const each of Object.values(value)) if (typeof each === "object") yield* nodesIn(each);
  }
}

function makesCode({ type, callee }) {
  if (type !== "CallExpression" && type !== "NewExpression") return false;
  const called = callee.type === "SequenceExpression" ? callee.expressions.at(-1) : callee;
  return /^(eval|Function)$/.test(called.name ?? called.property?.name);
}

for (const [path, others] of Object.entries(bundles)) {
  test(`${path} is there, one file, ASCII only, without a source map`, () => {
    assert.ok(built.includes(path), "not built");
    const nodes = [...nodesIn(syntaxTree(path))];
    const sources = nodes
      .filter(({ type }) => /^Import|^Export(All|Named)/.test(type) && type !== "ImportMeta")
      .flatMap(({ source }) => source ?? []);
    // A name that stands in the import itself, or one of those that stand elsewhere, next to the address of the script.
    for (const { start, end } of sources)
      assert.match(textOf(path).slice(start, end), /^([`"]\.\/fiche-json-ld\.js[`"]|new URL\(\w+,\w+\)\.href)$/);
    const names = nodes
      .map(({ type, value }) => (type === "TemplateElement" ? value.cooked : type === "Literal" ? value : ""))
      .filter((text) => /\.m?js$/.test(text))
      .map((text) => text.replace("./", ""));
    assert.deepEqual([...new Set(names)], others);
    assert.equal(sources.length > 0, others.length > 0);
    assert.doesNotMatch(textOf(path), /\P{ASCII}|sourceMappingURL/u);
  });

  test(`${path} makes no code out of strings`, () => {
    assert.deepEqual(
      [...nodesIn(syntaxTree(path))].filter(makesCode).map(({ start }) => textOf(path).slice(start, start + 60)),
      [],
    );
  });

  const most = path.endsWith(".classic.js") ? limit + wrapping : limit;
  test(`${path} says what it weighs${others.length ? `, at most ${most} bytes in brotli` : ""}`, (t) => {
    const size = brotliCompressSync(textOf(path)).length;
    t.diagnostic(`${path}: ${size} bytes in brotli`);
    assert.ok(size <= most || !others.length, `${size} bytes`);
  });
}

test("every built file is plain ES2022, with no decorator left", () => {
  assert.notEqual(built.length, 0);
  for (const path of built) assert.doesNotThrow(() => syntaxTree(path), path);
});
