// The built documentation as its readers meet it. What its HTML says without a browser is in test/repository/built-documentation.test.mjs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { filesBelow } from "../repository/files.mjs";
import { project, serve } from "./server.mjs";

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");
const languages = ["fr", "en"];
const names = filesBelow("src/docs/en").map((path) => path.replace(/.*\/|\.md$/g, ""));
names.push("security");
const paths = languages.flatMap((lang) => names.map((name) => `${lang}/${name}.html`));

let browser;
let server;
/** One tab for nearly all tests, which goes from page to page. */
let tab;
/** What the page that was opened last has asked for, as [type, address], and complained of. */
let asked;
let complaints;
/** By page: what it asked for when it was opened last. */
const requests = new Map();

before(async () => {
  [browser, server] = await Promise.all([
    // A key that scrolls does so without an animation.
    chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArgs, "--disable-smooth-scrolling"] }),
    serve(),
  ]);
  tab = await newTab({ permissions: ["clipboard-read", "clipboard-write"] });
  // Given once, for every page before its own script: injecting it anew takes the browser longer.
  await tab.addInitScript(axe);
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function newTab(options) {
  const context = await browser.newContext(options);
  const made = await context.newPage();
  made.on("console", (line) => complaints.push(line.text()));
  made.on("request", (request) => asked.push([request.resourceType(), request.url()]));
  return made;
}

async function open(path, { width = 1280, colorScheme = "light", media = "screen" } = {}, into = tab) {
  await into.setViewportSize({ width, height: 800 });
  await into.emulateMedia({ colorScheme, media });
  complaints = [];
  asked = [];
  requests.set(path, asked);
  const response = await into.goto(`${server.origin}/dist/docs/${path}`);
  assert.equal(response.status(), 200, path);
}

/** In the page. */
const barriers = async () => {
  const options = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
  const { violations } = await globalThis.axe.run(document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
};

for (const path of paths)
  test(`${path} is accessible and fits: light, 1280 pixels; dark, 320 pixels`, async () => {
    await open(path);
    assert.equal(await tab.locator("html").getAttribute("lang"), path.slice(0, 2));
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 320],
    ]) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      assert.deepEqual(await tab.evaluate(barriers), [], colorScheme);
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide for ${width}`);
    }
    assert.deepEqual(complaints, []);
  });

test("a page of the documentation asks for its own files only, and its one script is docs.js", async () => {
  for (const path of paths) {
    if (!requests.has(path)) await open(path);
    const wanted = requests.get(path);
    for (const [, url] of wanted) assert.ok(url.startsWith(`${server.origin}/dist/docs/`), url);
    const scripts = wanted.filter(([type]) => type === "script").map(([, url]) => url);
    assert.deepEqual(scripts, [`${server.origin}/dist/docs/docs.js`], path);
  }
});

const words = { fr: { copy: "Copier", copied: "Copié" }, en: { copy: "Copy", copied: "Copied" } };
for (const lang of languages)
  test(`code is copied by a button that says so for a moment, in ${lang}`, async () => {
    await open(`${lang}/start.html`);
    const { copy, copied } = words[lang];
    const blocks = tab.locator("pre");
    assert.equal(await tab.getByRole("button", { name: copy }).count(), await blocks.count());
    await tab.getByRole("button", { name: copy }).first().focus();
    await tab.keyboard.press("Enter");
    await tab.getByRole("button", { name: copied }).waitFor();
    assert.equal(await tab.getByRole("status").textContent(), copied);
    assert.equal(
      await tab.evaluate(() => navigator.clipboard.readText()),
      (await blocks.first().textContent()).trimEnd(),
    );
    await tab.getByRole("button", { name: copied }).waitFor({ state: "detached" });
    assert.equal(await tab.getByRole("status").textContent(), "");
    assert.equal(await tab.getByRole("button", { name: copy }).count(), await blocks.count());
    assert.deepEqual(complaints, []);
  });

test("without JavaScript a page has its code, its navigation and no button", async () => {
  const plain = await newTab({ javaScriptEnabled: false });
  await open("en/start.html", {}, plain);
  assert.ok(await plain.locator("pre").first().isVisible());
  assert.ok(await plain.getByRole("link", { name: "Elements", exact: true }).isVisible());
  assert.equal(await plain.getByRole("button").count(), 0);
  await plain.context().close();
});

test("the pages and the contents stand beside the text where there is room, and are folded above it where there is none", async () => {
  await open("en/record.html");
  const [pages, contents] = ["Documentation", "On this page"].map((name) => tab.getByRole("navigation", { name }));
  const text = tab.getByRole("main");
  const left = async (place) => (await place.boundingBox()).x;
  for (const place of [pages, contents]) {
    assert.ok(await place.getByRole("link").first().isVisible());
    assert.equal(await place.locator("summary").isVisible(), false);
  }
  assert.ok((await left(pages)) < (await left(text)) && (await left(text)) < (await left(contents)));
  assert.ok((await text.boundingBox()).width <= 704);

  await tab.setViewportSize({ width: 320, height: 800 });
  for (const place of [pages, contents]) {
    assert.equal(await place.getByRole("link").first().isVisible(), false);
    await place.locator("summary").focus();
    await tab.keyboard.press("Enter");
    assert.ok(await place.getByRole("link").first().isVisible());
  }
  await contents.getByRole("link", { name: "Closed lists" }).click();
  assert.match(tab.url(), /#closed-lists$/);
  const { y } = await tab.getByRole("heading", { name: "Closed lists" }).boundingBox();
  assert.ok(y >= 0 && y < 100, `${y}`);
});

test("the first key of a page skips to its content", async () => {
  await open("fr/elements.html");
  await tab.keyboard.press("Tab");
  const skip = tab.getByRole("link", { name: "Aller au contenu" });
  assert.ok(await skip.evaluate((link) => link === document.activeElement && link.offsetHeight > 20));
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  assert.ok(await tab.evaluate(() => document.querySelector("main").contains(document.activeElement)));
});

test("on paper there is the text alone, dark on white", async () => {
  await open("en/start.html", { colorScheme: "dark", media: "print" });
  for (const place of ["header", "nav.pages", "nav.contents", "nav.turn", ".skip", ".code button"])
    assert.equal(await tab.locator(place).first().isVisible(), false, place);
  const [paper, ink] = await tab.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  assert.deepEqual([paper, ink], ["rgb(255, 255, 255)", "rgb(22, 33, 44)"]);
});

for (const lang of languages)
  test(`the table of survival is scrolled by keyboard, in ${lang}`, async () => {
    await open(`${lang}/survival.html`, { width: 320 });
    const region = tab.getByRole("region").last();
    assert.ok(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
    await region.focus();
    const scrolled = () => region.evaluate(({ scrollLeft }) => scrollLeft > 0);
    // The browser scrolls when it draws next: a busy machine may need more than one key.
    for (let keys = 0; keys < 50 && !(await scrolled()); keys++) await tab.keyboard.press("ArrowRight");
    assert.ok(await scrolled());
  });

test("the builder leads to the documentation of its language, that to each of its pages and back to the builder", async () => {
  for (const [locale, lang] of [
    ["fr-CA", "fr"],
    ["en-GB", "en"],
  ]) {
    const reader = await newTab({ locale });
    await open("../builder/index.html", {}, reader);
    await reader.getByRole("link", { name: "Documentation" }).click();
    assert.match(reader.url(), new RegExp(`/dist/docs/${lang}/index\\.html$`));
    for (const place of [reader.getByRole("main"), reader.getByRole("navigation", { name: "Documentation" })]) {
      const addresses = await place
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href").replace(".html", "")));
      assert.deepEqual(addresses.sort(), names.filter((name) => name !== "index").sort());
    }
    await reader.getByRole("navigation", { name: "Fiche", exact: true }).getByRole("link").first().click();
    assert.match(reader.url(), /\/dist\/builder\/index\.html/);
    await reader.context().close();
  }
});
