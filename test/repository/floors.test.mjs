// The rooms of src stand on floors: a file imports its own floor or lower, never higher, so that data flows one way, from what a
// project is (0) over words, views and templates to the elements, their entries and the applications (7).
import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { filesBelow, textOf } from "./files.mjs";

const floors = [
  [/^(model\/|version\.ts$)/, 0],
  [/^i18n\//, 1],
  [/^problems\//, 2],
  [/^elements\/(messages|words|interface-words|generated\/fr)\.ts$/, 2],
  [/^elements\/[^/]+\/[^/]+\.view\.ts$/, 2],
  [/^elements\/.+\.(template|styles)\.ts$/, 3],
  [/^elements\/base\//, 4],
  [/^static\//, 4],
  [/^elements\/([^/]+)\/(\1|json-ld)\.ts$/, 5],
  [/^snippet\//, 5],
  [/^elements\/[^/]+\/define\.ts$/, 6],
  [/^(index|model|static|define)\.ts$/, 6],
  [/^script-tag\//, 6],
  [/^(builder|page-check|dev|docs|iframe|build)\//, 7],
];

/** What the low floors may take from outside. Above them, Lit is at home, and messages are written for @lit/localize. */
const packages = [
  [/^model\//, /^zod\/mini$/],
  [/^i18n\//, /^@lit\/localize(\/init\/reentrant\.js)?$/],
  [/\.view\.ts$/, /^$/],
  [/^build\//, /^/],
  [/(messages|-sentences|generated\/fr)\.ts$/, /^@lit\/localize$/],
  [/^/, /^(?!@lit\/localize|zod)/],
];

const lookUp = (table, file) => table.find(([pattern]) => pattern.test(file))?.[1];
const sources = filesBelow("src")
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.slice("src/".length));

function importsOf(file) {
  return ts.preProcessFile(textOf(`src/${file}`), true, true).importedFiles.map(({ fileName }) => fileName);
}

function targetOf(file, specifier) {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, "")).replace(/\.js$/, ".ts");
}

test("every source file has a floor", () => {
  assert.notEqual(sources.length, 0);
  const homeless = sources.filter((file) => lookUp(floors, file) === undefined);
  assert.deepEqual(homeless, [], "no room for these: move them, or give them a floor in this test");
});

test("no file imports a higher floor", () => {
  const climbing = sources.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => targetOf(file, specifier))
      .filter((target) => lookUp(floors, target) > lookUp(floors, file))
      .map((target) => `${file} (${lookUp(floors, file)}) imports ${target} (${lookUp(floors, target)})`),
  );
  assert.deepEqual(climbing, []);
});

test("the low floors take only their own package from outside, and @lit/localize and zod go nowhere else", () => {
  const foreign = sources.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !specifier.startsWith(".") && !lookUp(packages, file).test(specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  assert.deepEqual(foreign, []);
});
