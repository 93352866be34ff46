// In the script for a tag much is not what the package has: zod, Lit's element and lit-html (src/embed). Whatever is given to
// them, a visitor must see and hear the same from both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bad, good, randomRecords } from "../helpers/records.mjs";
import { moduleScript, packageImports, page, visitor } from "./visitor.mjs";

const visit = visitor();
const packageScript = `<script type="importmap">${JSON.stringify({ imports: packageImports })}</script><script type="module" src="/dist/define.js"></script>`;

/** In the page: each of the four elements goes through these records, languages, settings and clicks; what is seen after each step. */
async function play(records) {
  const seen = [];
  // What stands outside the window is not laid out, and has no text.
  const painted = new CSSStyleSheet();
  painted.replaceSync(".card { content-visibility: visible !important }");
  const attributes = {
    "fiche-project-card": [
      ["layout", "compact"],
      ["heading-level", "5"],
      ["hide", "partners, status summary"],
    ],
    "fiche-partner-badge-list": [
      ["roles", "funder"],
      ["max", "1"],
      ["max", "2"],
    ],
    "fiche-objectives-checklist": [["objectives", '["One", {"text": "Two", "state": "done"}]']],
    "fiche-budget-chip": [
      ["notation", "compact"],
      ["currency", "EUR"],
      ["amount", "1e3"],
    ],
  };
  const settings = [
    ["theme", "dark"],
    ["lang", "fr-CA"],
    ["theme", null],
    ["lang", "ar"],
  ];
  // The script has no white space beside tags; words that it would join are seen in the layout.
  const markup = (element) =>
    `${element.cloneNode().outerHTML} ${element.shadowRoot.innerHTML}`
      .replace(/<!--.*?-->/gs, "")
      .replace(/[ \n]*(<[^>]*>)[ \n]*/g, "$1")
      .replace(/[ \n]+/g, " ");
  for (const [tag, own] of Object.entries(attributes)) {
    const element = document.createElement(tag);
    element.addEventListener("fiche-error", ({ code, path }) => seen.push([tag, "error", code, path]));
    element.addEventListener("fiche-ready", () => seen.push([tag, "ready"]));
    const look = async (step) => {
      while (!(await element.updateComplete)) continue;
      const drawn = element.shadowRoot.querySelector(".root");
      seen.push([tag, step, markup(element), drawn?.innerText.replace(/\s*\n\s*/g, "\n") ?? ""]);
    };
    element.textContent = "Fallback";
    document.body.append(element);
    element.shadowRoot.adoptedStyleSheets.push(painted);
    for (const { name, record } of records) {
      element.lang = "en";
      element.project = record;
      await look(name);
      element.lang = "fr";
      element.project = JSON.stringify(record);
      await look(name);
      for (const more of element.shadowRoot.querySelectorAll("summary")) {
        more.click();
        await look("clicked");
        more.click();
        await look("clicked again");
      }
    }
    element.project = records[0].record;
    for (const [name, value] of [...own, ...own.map(([name]) => [name, null]), ...settings]) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      await new Promise((done) => setTimeout(done));
      await look(`${name}=${value}`);
    }
    element.project = null;
    await look("nothing");
    element.remove();
  }
  return seen;
}

async function playWith(name, script, records) {
  const { tab, warnings, errors, uncaught, context } = await visit({ [`/${name}.html`]: { body: page(script, "") } });
  const seen = await tab.evaluate(play, records);
  await context.close();
  const thrown = errors.filter((line) => !line.startsWith("Failed to load resource"));
  return { seen, said: { warnings, thrown, uncaught } };
}

for (const [name, records] of Object.entries({
  "records that are right": good,
  "records that are wrong": bad.filter(({ record }) => record !== undefined),
  "random records": randomRecords(60, 2),
}))
  test(`the script draws and says what the package does: ${name}`, async () => {
    const [script, npm] = await Promise.all([
      playWith("script", moduleScript, records),
      playWith("package", packageScript, records),
    ]);
    assert.ok(npm.seen.length > 8 * records.length);
    for (const [at, expected] of npm.seen.entries()) assert.deepEqual(script.seen[at], expected);
    assert.equal(script.seen.length, npm.seen.length);
    assert.deepEqual(script.said, npm.said);
  });
