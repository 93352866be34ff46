// Guards against `rem`, because root font sizes of host pages range from 10 to 22 px, and inline styles, which `style-src 'self'` blocks.
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
