import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { filesBelow, jsonOf } from "../repository/files.mjs";
import { project, serve } from "./server.mjs";

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");
const languages = ["fr", "en"];
const names = filesBelow("src/docs/en").map((path) => path.replace(/.*\/|\.md$/g, ""));
names.push("security");
const pages = languages.flatMap((lang) => names.map((name) => ({ lang, name, path: `${lang}/${name}.html` })));
const { table } = jsonOf("src/docs/measured/survival.json");

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serve(),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const tab = await context.newPage();
  const complaints = [];
  tab.on("console", (line) => complaints.push(line.text()));
  const response = await tab.goto(`${server.origin}/dist/builder/${path}`);
  assert.equal(response.status(), 200, path);
  return { tab, complaints, close: () => context.close() };
}

for (const { lang, path } of pages) {
  for (const [colorScheme, width] of [
    ["light", 1280],
    ["dark", 320],
  ])
    test(`${path} is accessible and fits: ${colorScheme}, ${width} pixels`, async () => {
      const { tab, complaints, close } = await open(`docs/${path}`, { colorScheme, viewport: { width, height: 800 } });
      await tab.evaluate(axe);
      const violations = await tab.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { rules: { "target-size": { enabled: true } } });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
      });
      assert.deepEqual(violations, []);
      assert.equal(await tab.locator("html").getAttribute("lang"), lang);
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      assert.deepEqual(complaints, []);
      await close();
    });

  test(`every link of ${path} leads somewhere`, async () => {
    const { tab, close } = await open(`docs/${path}`);
    const addresses = await tab.evaluate(() => [...document.links].map(({ href }) => href));
    assert.ok(addresses.length >= 4);
    for (const address of new Set(addresses.map((each) => each.replace(/\/$/, "/index.html"))))
      assert.equal((await tab.request.get(address)).status(), 200, address);
    await close();
  });
}

test("the pages of both languages have the same headings, lists, tables and code", async () => {
  for (const name of names) {
    const shapes = [];
    for (const lang of languages) {
      const { tab, close } = await open(`docs/${lang}/${name}.html`);
      shapes.push(
        await tab.evaluate(() =>
          [...document.querySelectorAll("h1, h2, h3, p, li, pre, tr, td, th")].map(({ localName }) => localName),
        ),
      );
      await close();
    }
    assert.deepEqual(shapes[0], shapes[1], name);
  }
});

test("the French pages are set in French typography", async () => {
  for (const name of names) {
    const { tab, close } = await open(`docs/fr/${name}.html`);
    const prose = await tab.evaluate(() => {
      // The titles of tests are in English.
      for (const code of document.querySelectorAll("code, pre, .proofs q")) code.replaceWith("x");
      return document.body.textContent;
    });
    const around = (pattern) => [...prose.matchAll(pattern)].map(([found]) => found);
    assert.deepEqual(around(/.{0,20}['"].{0,20}/g), [], "straight apostrophes or quotes");
    assert.deepEqual(around(/.{0,20}[^\u00A0\u202F][:;?!»].{0,10}/g), [], "no no-break space before");
    assert.deepEqual(around(/.{0,10}«[^\u00A0].{0,20}/g), [], "no no-break space after «");
    await close();
  }
});

const words = { fr: ["entier", "à éviter"], en: ["whole", "avoid"] };
for (const lang of languages)
  test(`the table of survival is there whole, in ${lang}, and is scrolled by keyboard`, async () => {
    const { tab, close } = await open(`docs/${lang}/survival.html`, { viewport: { width: 320, height: 800 } });
    const region = tab
      .getByRole("region")
      .filter({ has: tab.getByRole("table") })
      .last();
    assert.equal(await region.getByRole("rowheader").count(), Object.keys(table).length);
    for (const [at, verdict] of ["whole", "not here"].entries()) {
      const cells = Object.values(table).flatMap((row) => Object.values(row).filter((cell) => cell === verdict));
      assert.equal(
        await region.getByRole("cell", { name: words[lang][at], exact: true }).count(),
        cells.length,
        verdict,
      );
    }
    await region.focus();
    await tab.keyboard.press("ArrowRight");
    await tab.waitForFunction(() => document.activeElement.scrollLeft > 0);
    await close();
  });

test("the hashes and weights on the pages are those of the built files", async () => {
  const hashes = jsonOf("dist/sri.json");
  for (const lang of languages) {
    const integrity = await open(`docs/${lang}/integrity.html`);
    const stated = await integrity.tab
      .getByRole("row")
      .evaluateAll((rows) => rows.slice(1).map(({ cells }) => [...cells].map((cell) => cell.textContent)));
    assert.deepEqual(Object.fromEntries(stated), hashes);
    const typed = (await integrity.tab.innerText("main")).match(/sha384-[\w+/]+/g);
    assert.ok(typed.length > stated.length);
    for (const hash of typed) assert.ok(Object.values(hashes).includes(hash), hash);
    await integrity.close();

    const sizes = await open(`docs/${lang}/sizes.html`);
    const rows = await sizes.tab
      .getByRole("region")
      .first()
      .getByRole("row")
      .evaluateAll((all) => all.slice(1).map(({ cells }) => [...cells].map((cell) => cell.textContent)));
    assert.ok(rows.length >= 8);
    for (const [name, , ...weights] of rows) {
      const bytes = readFileSync(`${project}dist/${name}`);
      const measured = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);
      const read = weights.map((weight) => 1000 * Number(weight.replace(",", ".").replace(/\u00A0k[Bo]$/, "")));
      for (const [at, weight] of read.entries())
        assert.ok(Math.abs(weight - measured[at]) <= 51, `${name}: ${weights}`);
    }
    const [, , , , whole] = rows.find(([name]) => name === "fiche.js");
    assert.ok((await sizes.tab.innerText("main > p:nth-of-type(2)")).includes(whole), "in words as in the table");
    await sizes.close();
  }
});

test("nothing is left to be filled in, and every proof leads to its test", async () => {
  for (const { path } of pages) {
    const { tab, close } = await open(`docs/${path}`);
    const [comments, lost, unused] = await tab.evaluate(() => [
      document.body.innerHTML.match(/(<|&lt;)!--.*/g),
      [...document.querySelectorAll(".proof a")]
        .map(({ hash }) => hash)
        .filter((hash) => !document.querySelector(hash)),
      [...document.querySelectorAll(".proofs li")].filter(
        ({ id }) => !document.querySelector(`.proof a[href="#${id}"]`),
      ).length,
    ]);
    assert.deepEqual([comments, lost, unused], [null, [], 0], path);
    await close();
  }
});

test("a page of the documentation asks for its own files only and runs no script", async () => {
  for (const { path } of pages) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const asked = [];
    tab.on("request", (request) => asked.push([request.resourceType(), request.url()]));
    await tab.goto(`${server.origin}/dist/builder/docs/${path}`, { waitUntil: "networkidle" });
    for (const [type, url] of asked) {
      assert.ok(url.startsWith(`${server.origin}/dist/builder/docs/`), url);
      assert.notEqual(type, "script");
    }
    assert.equal(await tab.locator("script").count(), 0);
    await context.close();
  }
});

test("the builder leads to the documentation of its language, and that to each of its pages", async () => {
  for (const [locale, lang] of [
    ["fr-CA", "fr"],
    ["en-GB", "en"],
  ]) {
    const { tab, close } = await open("index.html", { locale });
    await tab.getByRole("link", { name: "Documentation" }).click();
    assert.match(tab.url(), new RegExp(`/docs/${lang}/index\\.html$`));
    for (const place of [tab.getByRole("main"), tab.getByRole("navigation", { name: "Documentation" })]) {
      const addresses = await place
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href").replace(".html", "")));
      assert.deepEqual(addresses.sort(), names.filter((name) => name !== "index").sort());
    }
    await close();
  }
});
