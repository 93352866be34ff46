// Simulates browsers that lack a feature of the script: the feature's name is replaced by one that no browser knows, so that this browser
// treats it as an older one would.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { project } from "./server.mjs";
import { assertDrawn, assertSilent, elements, page, visitor } from "./visitor.mjs";

const visit = visitor();
const script = readFileSync(`${project}dist/fiche.js`, "utf8");
const visitWith = (body) =>
  visit({
    "/older.html": { body: page('<script type="module" src="/older.js"></script>') },
    "/older.js": { body, type: "text/javascript" },
  });
const without = (word) => {
  assert.ok(script.includes(word), `the script does not use ${word}`);
  return script.replaceAll(word, word.replace(/.(?=\W*$)/, "_"));
};

test("a browser that cannot read the script shows the links inside the elements", async () => {
  const seen = await visitWith(script.replace("static{", "unknown{"));
  assert.equal(seen.elements.length, elements().match(/<p>/g).length);
  for (const { tag, drawn, fallback } of seen.elements) assert.deepEqual([drawn, fallback], ["", true], tag);
  assert.deepEqual(seen.warnings, []);
});

test("a browser that does not know light-dark() draws in black on what is behind", async () => {
  const seen = await visitWith(without("light-dark("));
  assertDrawn(seen);
  assertSilent(seen);
  const colours = await seen.tab.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(
      document.querySelector("fiche-project-card").shadowRoot.querySelector("[part~=card]"),
    );
    return [color, backgroundColor];
  });
  assert.deepEqual(colours, ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
});

for (const word of ["@container", ":has(", "content-visibility", "text-wrap"])
  test(`a browser that does not know ${word.replace("(", "()")} draws all four`, async () => {
    const seen = await visitWith(without(word));
    assertDrawn(seen);
    assertSilent(seen);
  });

const features = [
  ["static{", "static {"],
  ["adoptedStyleSheets"],
  ["@container"],
  [":has("],
  ["light-dark("],
  ["content-visibility"],
];
for (const lang of ["fr", "en"])
  test(`what the table of browsers lists is what the script uses, in ${lang}`, () => {
    const rows = readFileSync(`${project}src/docs/${lang}/browsers.md`, "utf8").matchAll(/^\| `([^`]+)`/gm);
    const stated = [...rows].map(([, code]) => code);
    assert.deepEqual(
      stated,
      features.map(([used, written = used]) => written.replace("(", "()")),
    );
    for (const [used] of features) assert.ok(script.includes(used), used);
  });
