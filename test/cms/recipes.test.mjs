// Runs the documentation's recipes as they are written there. Their effect on each form is in the table: see survival.test.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filesBelow, jsonOf, textOf } from "../repository/files.mjs";
import { pasted, host } from "./forms.mjs";
import { lookAt, openChromium } from "./in-chromium.mjs";
import { publishInWordpress, wordpressRecipe, findWordpress } from "./wordpress.mjs";

const { table } = jsonOf("src/docs/measured/survival.json");
const elements = jsonOf("dist/custom-elements.json")
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

test("with our recipe, an author's elements are whole in WordPress, and CKEditor 5 keeps them", () => {
  const rows = Object.entries(table).filter(([id]) => id.includes("-recipe-"));
  assert.equal(rows.length, 5);
  for (const [id, row] of rows)
    for (const form of ["element", "element-src", "div-project", "div-src"])
      assert.equal(row[form], "whole", `${id}, ${form}`);
});

if (findWordpress()) {
  test("with our recipe, WordPress loads the script as a module, once", () => {
    const { footer } = publishInWordpress([], wordpressRecipe);
    const scripts = footer.match(/<script[^>]*>/g).filter((tag) => tag.includes("fiche"));
    assert.equal(scripts.length, 1);
    assert.match(
      scripts[0],
      /^<script type=["']module["'] src=["']http:\/\/example\.org\/[^"']*\/fiche\/fiche\.js["']>$/,
    );
    assert.doesNotMatch(publishInWordpress([]).footer, /fiche/);
  });

  test("with our recipe, WordPress lets an author keep every attribute of every element, and no event handler", () => {
    for (const { tagName, attributes } of elements) {
      const names = attributes.map(({ name }) => name);
      const html = `<${tagName} ${names.map((name) => `${name}="1"`).join(" ")}>x</${tagName}>`;
      const cell = (code) => ({ role: "author", place: "html-block", html: code });
      const { published } = publishInWordpress(
        [cell(html), cell(html.replace(">", ' onclick="alert(1)">'))],
        wordpressRecipe,
      );
      assert.equal(published[0].trim(), html);
      assert.equal(published[1].trim(), html);
    }
  });
}

test("the tag manager's code draws the links of a page that is long there", async () => {
  const chromium = await openChromium();
  try {
    const link = pasted.find(({ form }) => form === "link-2000");
    const code = textOf("src/docs/recipes/tag-manager.html").replace("https://www.example.org", host);
    assert.match(code, new RegExp(host));
    const [seen] = await lookAt(chromium, [{ html: `${link.html}\n${code}`, lang: "fr", script: true }]);
    assert.equal(seen.drawn.length, 1);
    assert.deepEqual(seen.errors, []);
  } finally {
    await chromium.close();
  }
});

test("the classes that recipes name are those of the elements", () => {
  const known = elements.map(({ tagName }) => tagName).sort();
  const naming = filesBelow("src/docs/recipes").filter((path) => /fiche-[a-z]+-[a-z]/.test(textOf(path)));
  assert.ok(naming.length >= 3);
  for (const path of naming) {
    const named = new Set(textOf(path).match(/fiche-(?!\*)[a-z]+-[a-z-]+/g));
    assert.deepEqual([...named].sort(), known, path);
  }
});
