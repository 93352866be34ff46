// Static HTML in WordPress: an author pastes it, and a visitor without scripts gets all of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { renderStatic } from "fiche/static";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { jsonOf } from "../repository/files.mjs";
import { importSource } from "../helpers/import-source.mjs";
import { findWordpress, publishInWordpress } from "./wordpress.mjs";

const records = ["azerbaijan-ct1093", "glo-act-enriched"];
const elements = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"];
const cells = records.flatMap((name) =>
  elements.flatMap((element) =>
    ["fr", "en"].map((lang) => ({
      title: `${element} of ${name} in ${lang}`,
      html: renderStatic(element, jsonOf(`test/fixtures/${name}.json`), { lang }),
    })),
  ),
);

/** In a page: every element with its attributes and every text, in order; WordPress curls quotes and puts a line around an inline chip. */
const outline = (html) => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const chip = body.querySelector("p > span.fiche-static:only-child");
  chip?.parentElement.replaceWith(chip);
  const lines = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue))
      lines.push(
        node.nodeValue
          .replace(/[ \t\n]+/g, " ")
          .trim()
          .replace(/['‘’]/g, "’")
          .replace(/["“”]/g, "”"),
      );
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
    lines.push([node.localName, ...attributes.sort()].join(" "));
    node.childNodes.forEach(walk);
    lines.push(`/${node.localName}`);
  };
  body.childNodes.forEach(walk);
  return lines;
};

let browser;
let tab;
before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  tab = await browser.newPage();
});
after(() => browser?.close());

if (findWordpress())
  for (const role of ["author", "editor", "administrator"])
    for (const place of ["classic", "html-block"])
      test(`nothing of it is lost for an ${role}: ${place}`, async () => {
        const { published } = publishInWordpress(cells.map(({ html }) => ({ role, place, html })));
        for (const [at, { title, html }] of cells.entries())
          assert.deepEqual(await tab.evaluate(outline, published[at]), await tab.evaluate(outline, html), title);
      });

test("it reads whole with JavaScript off, unstyled", async () => {
  const { missing } = await importSource("test/helpers/must-show.ts");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of records)
    for (const lang of ["fr", "en"]) {
      const html = renderStatic("project-card", jsonOf(`test/fixtures/${name}.json`), { lang });
      await page.setContent(`<!doctype html><meta charset="utf-8"><title>Page</title>${html}`);
      const floor = jsonOf(`test/fixtures/expect/${name}.expect.json`)[lang];
      assert.deepEqual(missing(floor, await page.innerText("body")), []);
    }
  await context.close();
});
