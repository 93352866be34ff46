// Root font sizes of host pages lie between 10 and 22 px, and `style-src 'self'` blocks inline styles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filesBelow, textOf } from "./files.mjs";

const sources = filesBelow("src/elements");

function found(pattern) {
  assert.notEqual(sources.length, 0);
  return sources.flatMap((path) => [...textOf(path).matchAll(pattern)].map(([match]) => `${path}: ${match.trim()}`));
}

test("no length of the elements is in rem", () => {
  assert.deepEqual(found(/[\d.}]\s*rem\b/g), []);
});

test("no element has an inline style", () => {
  assert.deepEqual(found(/[\s.]style\s*=|styleMap|cssText|setAttribute\(\s*["'`]style["'`]/g), []);
});
