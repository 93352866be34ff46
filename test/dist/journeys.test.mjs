// Moves elements through templates, clones, shadow roots, frames, print and the back/forward cache. Moves within one document are in
// test/elements/life.test.ts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";
import { elements, moduleScript, page } from "./visitor.mjs";

const record = JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8"));
const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({
      executablePath: chromiumPath(),
      args: chromiumArgs,
      // What drives the browser switches this off, and visitors have it.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    }),
    serve({
      pages: { "/record.json": { body: JSON.stringify(record), type: "application/json" } },
      routes: { "/slow.json": (_, response) => setTimeout(() => response.end(JSON.stringify(record)), 2000) },
    }),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A tab that shows the first of these pages, with what it complains of. */
async function open(t, pages) {
  Object.assign(server.pages, pages);
  const context = await browser.newContext();
  t.after(() => context.close());
  const tab = await context.newPage();
  const complaints = [];
  tab.on("console", (line) => line.location().url.endsWith("/favicon.ico") || complaints.push(line.text()));
  tab.on("pageerror", (error) => complaints.push(String(error)));
  await tab.goto(server.origin + Object.keys(pages)[0]);
  await tab.waitForFunction(() => customElements.get("fiche-budget-chip"));
  return { tab, complaints };
}

/** In the page: for each element below `root`, through shadow roots, its text, its look, and whether its children show. */
const look = (root = document) =>
  [...root.querySelectorAll("*")].flatMap((node) => [
    ...(node.localName.startsWith("fiche-")
      ? [
          {
            tag: node.localName,
            text: node.shadowRoot?.textContent.replace(/\s+/g, " ").trim(),
            reset: getComputedStyle(node.shadowRoot?.querySelector(".root") ?? node).overflowWrap,
            fallback: !!node.querySelector("a")?.checkVisibility(),
          },
        ]
      : []),
    ...(node.shadowRoot && !node.localName.startsWith("fiche-") ? look(node.shadowRoot) : []),
  ]);
const inPage = (tab, journey) => tab.evaluate(`const look = ${look}; (${journey})(look)`);
const seen = (tab) => inPage(tab, (look) => look());

function assertLike(found, expected, what) {
  assert.deepEqual(found, expected, what);
  assert.deepEqual(
    found.map(({ tag, text, reset, fallback }) => [tag, text.length > 10, reset, fallback]),
    tags.map((tag) => [tag, true, "anywhere", false]),
  );
}

const plain = { "/plain.html": { body: page(moduleScript) } };

for (const [place, markup] of Object.entries({
  "a template that is copied into the page": `<template>${elements()}</template><script type="module">
    document.body.append(document.querySelector("template").content.cloneNode(true));</script>`,
  "a declared shadow root": `<div><template shadowrootmode="open">${elements()}</template></div>`,
  "shadow roots within shadow roots": `<div><template shadowrootmode="open"><section><template shadowrootmode="open">${elements()}</template></section></template></div>`,
  "markup that a script writes later": `<main></main><template>${elements()}</template><script type="module">
    await customElements.whenDefined("fiche-budget-chip");
    document.querySelector("main").innerHTML = document.querySelector("template").innerHTML;</script>`,
  "a document that was parsed apart": `<template>${elements()}</template><script type="module">
    const parsed = new DOMParser().parseFromString(document.querySelector("template").innerHTML, "text/html");
    await customElements.whenDefined("fiche-budget-chip");
    document.body.append(...parsed.body.childNodes);</script>`,
}))
  test(`elements are drawn as anywhere else from ${place}`, async (t) => {
    const expected = await seen((await open(t, plain)).tab);
    const { tab, complaints } = await open(t, { "/place.html": { body: page(moduleScript, markup) } });
    await tab.waitForTimeout(100);
    assertLike(await seen(tab), expected);
    assert.deepEqual(complaints, []);
  });

test("in a template nothing is drawn, asked for or reported", async (t) => {
  const { tab, complaints } = await open(t, {
    "/template.html": {
      body: page(
        moduleScript,
        `<template><fiche-project-card src="/record.json"></fiche-project-card><fiche-budget-chip project="{"></fiche-budget-chip></template>`,
      ),
    },
  });
  const inside = await tab.evaluate(() =>
    [...document.querySelector("template").content.children].map(({ shadowRoot }) => shadowRoot),
  );
  assert.deepEqual(inside, [null, null]);
  assert.deepEqual(await tab.evaluate(() => performance.getEntriesByName(`${location.origin}/record.json`).length), 0);
  assert.deepEqual(complaints, []);
});

test("elements go through every kind of root and come back as they were", async (t) => {
  const { tab, complaints } = await open(t, plain);
  const expected = await seen(tab);
  const steps = await inPage(tab, async (look) => {
    const settle = () => new Promise((done) => setTimeout(done, 50));
    const all = [...document.querySelectorAll("p")];
    const frame = document.body.appendChild(document.createElement("iframe"));
    const roots = {
      "a shadow root": document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }),
      "a frame": frame.contentDocument.body,
      "a shadow root of the frame": frame.contentDocument.body
        .appendChild(frame.contentDocument.createElement("div"))
        .attachShadow({ mode: "closed" }),
      "a document that is never shown": document.implementation.createHTMLDocument().body,
      "a fragment": document.createDocumentFragment(),
      "the page": document.body,
    };
    const steps = {};
    for (const [name, root] of Object.entries(roots)) {
      root.append(...all);
      await settle();
      steps[name] = look(root);
    }
    frame.remove();
    return steps;
  });
  for (const name of ["a shadow root", "a frame", "a shadow root of the frame", "the page"])
    assertLike(steps[name], expected, name);
  assert.deepEqual(complaints, []);
});

test("a copy has what stands in the markup, and is independent of its original", async (t) => {
  const { tab, complaints } = await open(t, plain);
  const texts = await tab.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 50));
    const [card] = document.getElementsByTagName("fiche-project-card");
    const copy = document.body.appendChild(card.cloneNode(true));
    const imported = document.body.appendChild(document.importNode(card, true));
    await settle();
    const read = () =>
      [card, copy, imported].map(({ shadowRoot }) => shadowRoot.querySelector("h3").textContent.trim());
    const before = read();
    copy.project = { title: "Eau" };
    imported.setAttribute("lang", "en");
    await settle();
    return { before, after: read() };
  });
  const { fr, en } = record.title;
  assert.deepEqual(texts, { before: [fr, fr, fr], after: [fr, "Eau", en] });
  assert.deepEqual(complaints, []);
});

test("a frame with the script in it, and elements of the page around it, do not disturb each other", async (t) => {
  const { tab, complaints } = await open(t, {
    "/around.html": { body: page(moduleScript, `${elements()}<iframe src="/plain.html"></iframe>`) },
    ...plain,
  });
  const expected = await seen(tab);
  const [, frame] = tab.frames();
  await frame.waitForFunction(() => customElements.get("fiche-budget-chip"));
  // Elements of the inner script, in the outer page: their classes, styles and observers are those of another window.
  await frame.evaluate(() => window.parent.document.body.prepend(...document.querySelectorAll("p")));
  await tab.waitForTimeout(100);
  assertLike((await seen(tab)).slice(0, 4), expected);
  assertLike((await seen(tab)).slice(4), expected);
  await tab.evaluate(() => (document.querySelector("fiche-project-card").lang = "en"));
  await tab.waitForTimeout(100);
  assert.ok((await seen(tab))[0].text.includes(record.title.en));
  assert.deepEqual(complaints, []);
});

test("a page that was left and comes back is as it was, and goes on", async (t) => {
  const markup = `${elements()}<fiche-project-card lang="fr" src="/record.json"></fiche-project-card>`;
  const { tab, complaints } = await open(t, {
    "/left.html": { body: page(moduleScript, markup) },
    "/other.html": { body: page("", "<p>Other</p>") },
  });
  const title = (at) =>
    tab.evaluate(
      (at) =>
        document.getElementsByTagName("fiche-project-card")[at].shadowRoot.querySelector("h3")?.textContent.trim(),
      at,
    );
  await tab.waitForFunction(
    () => document.querySelector("fiche-project-card[src]").shadowRoot.querySelector("h3") !== null,
  );
  await tab.evaluate(() => addEventListener("pageshow", ({ persisted }) => (globalThis.kept = persisted)));
  const before = await seen(tab);
  await tab.goto(`${server.origin}/other.html`);
  // Nothing is loaded when such a page comes back.
  await tab.goBack({ waitUntil: "commit" });
  await tab.waitForFunction(() => "kept" in globalThis);
  assert.equal(await tab.evaluate("kept"), true, "otherwise the page was only loaded again");
  assert.deepEqual(await seen(tab), before);
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll("[lang=fr]")) element.removeAttribute("lang");
  });
  await tab.waitForTimeout(50);
  assert.equal(await title(0), record.title.en, "it still follows the language of the page");
  await tab.evaluate(() => (document.querySelector("fiche-project-card[src]").src = "/record.json?again"));
  await tab.waitForTimeout(200);
  assert.equal(await title(1), record.title.en, "it still asks for data");
  assert.deepEqual(complaints, []);
});

test("a page left while its data was awaited has it after coming back", async (t) => {
  const { tab } = await open(t, {
    "/awaiting.html": {
      body: page(moduleScript, `<fiche-project-card src="/slow.json"><a href="#">CT.1093</a></fiche-project-card>`),
    },
    "/other.html": { body: page("", "<p>Other</p>") },
  });
  assert.equal(await tab.evaluate(() => document.querySelector("fiche-project-card").ariaBusy), "true");
  await tab.goto(`${server.origin}/other.html`);
  await tab.goBack({ waitUntil: "commit" });
  await tab.waitForFunction(() => document.querySelector("fiche-project-card")?.shadowRoot?.querySelector("h3"));
});

test("paper has every card whole, with its headings, lists and languages", async (t) => {
  const cards = 12;
  const card = `<fiche-project-card src="/record.json"></fiche-project-card>`;
  const { tab } = await open(t, { "/printed.html": { body: page(moduleScript, card.repeat(cards)) } });
  await tab.waitForFunction(() =>
    [...document.querySelectorAll("fiche-project-card")].every(({ shadowRoot }) => shadowRoot.querySelector("h3")),
  );
  const before = await seen(tab);
  const printed = (await tab.pdf({ format: "A4", tagged: true })).toString("latin1");
  const count = (pattern) => printed.match(pattern)?.length ?? 0;
  const [headings, lists, items] = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector("fiche-project-card");
    return ["h3", "ul, ol", "li"].map((selector) => shadowRoot.querySelectorAll(selector).length);
  });
  assert.equal(count(/\/S \/H3\b/g), headings * cards);
  assert.equal(count(/\/S \/L\b/g), lists * cards);
  assert.equal(count(/\/S \/LI\b/g), items * cards);
  assert.ok(count(/\/Lang \(en\)/g) > 0);
  assert.deepEqual(await seen(tab), before);
});
