// Layout shift on a slow connection: the text below an element that is painted before its script or its record has arrived. Cumulative
// layout shift as the browser measures it; the web calls 0.1 good, our limit is 0.01.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { renderStatic } from "../../dist/static.js";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";

const limit = 0.01;
const lang = "fr";
const json = readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8");
const record = JSON.parse(json);
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Slow 4G as Chromium's own tools define it. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const windows = { desktop: { width: 1000, height: 800 }, phone: { width: 360, height: 740 } };
const elements = {
  "project-card": { layout: "compact" },
  "partner-badge-list": {},
  "objectives-checklist": {},
  "budget-chip": {},
};

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serve({ pages: { "/record": { body: json, type: "application/json" } } }),
  ]);
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** What an editor would write in the link: the title, and for a budget the amount. */
const words = (name) => (name === "budget-chip" ? "180\u00A0000\u00A0$US (budget total)" : record.title[lang]);
const linkFor = (name) => `<a href="https://example.org/projet">${words(name)}</a>`;
const staticSheet = '<link rel="stylesheet" href="/dist/static.css">';
const given = { project: `project="${escaped(json)}"`, src: 'src="/record"' };

const element = (name, source, children) => {
  const { layout } = elements[name];
  return `<fiche-${name} lang="${lang}" ${layout ? `layout="${layout}"` : ""} ${source}>${children}</fiche-${name}>`;
};

/** The rule that the guide gives, with the size that the element has when it is drawn, in whole em. */
const reserve = (name, { width, height }) => {
  const size =
    name === "budget-chip"
      ? `display: inline-block; min-inline-size: ${Math.ceil(width / 16)}em`
      : `display: block; min-block-size: ${Math.ceil(height / 16)}em`;
  return `<style>fiche-${name}:not(:defined), fiche-${name}[aria-busy="true"] { ${size} }</style>`;
};

let count = 0;
/** Opens the page and gives its shift and the size that the element has in the end. */
async function visit(t, name, viewport, { head = "", body, network = slow4G }) {
  const path = `/shift-${++count}.html`;
  const within = name === "budget-chip" ? `<p>Budget : ${body} en tout.</p>` : body;
  const style = "<style>body { font: 16px/1.5 sans-serif; margin: 16px }</style>";
  site.pages[path] = {
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Partner</title>${style}${head}<script type="module" src="/dist/fiche.js"></script></head><body>${within}<p>${"Suite de la page. ".repeat(60)}</p></body></html>`,
  };
  const context = await browser.newContext({ viewport });
  t.after(() => context.close());
  const tab = await context.newPage();
  const devTools = await context.newCDPSession(tab);
  await devTools.send("Network.enable");
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devTools.send("Network.emulateNetworkConditions", network);
  await tab.addInitScript(() => {
    const seen = (globalThis.seen = { shift: 0, painted: Infinity, ready: 0 });
    const { PerformanceObserver } = globalThis;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.shift += value))).observe({
      type: "layout-shift",
      buffered: true,
    });
    new PerformanceObserver((list) => (seen.painted = list.getEntries()[0].startTime)).observe({
      type: "paint",
      buffered: true,
    });
    for (const type of ["fiche-ready", "fiche-error"])
      document.addEventListener(type, () => (seen.ready = performance.now()));
  });
  // Script and record come when what stands before them has been painted, on however busy a machine.
  const painted = (route) =>
    tab
      .waitForFunction(() => globalThis.seen?.painted < Infinity)
      .then(() => tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))))
      .then(() => route.continue());
  await tab.route(/\/(fiche\.js|record|missing)$/, painted);
  await tab.goto(site.origin + path);
  await tab.waitForFunction(() => globalThis.seen.ready, null, { timeout: 25_000 });
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const { width, height } = await tab.locator(`fiche-${name}`).boundingBox();
  return { ...(await tab.evaluate(() => globalThis.seen)), width, height };
}

const fast = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

describe("a page does not jump on a slow connection", { concurrency: 5 }, () => {
  for (const name of Object.keys(elements))
    for (const [device, viewport] of Object.entries(windows))
      for (const source of ["project", "src"]) {
        const assertStill = (t, { shift, painted, ready }) => {
          t.diagnostic(`shift ${shift.toFixed(4)}`);
          assert.ok(painted < ready, `painted at ${painted}, drawn at ${ready}: nothing was there to jump`);
          assert.ok(shift <= limit, `shift ${shift}`);
        };

        test(`where the ${name} holds its static HTML (${source}, ${device})`, async (t) => {
          const children = renderStatic(name, record, { lang, ...elements[name] });
          const body = element(name, given[source], children);
          assertStill(t, await visit(t, name, viewport, { head: staticSheet, body }));
        });

        test(`where the page keeps a place for the ${name} (${source}, ${device})`, async (t) => {
          const body = element(name, given[source], linkFor(name));
          const size = await visit(t, name, viewport, { body, network: fast });
          assertStill(t, await visit(t, name, viewport, { head: reserve(name, size), body }));
        });
      }

  test("where a card in full holds its static HTML", async (t) => {
    const children = renderStatic("project-card", record, { lang });
    const body = `<fiche-project-card lang="${lang}" src="/record">${children}</fiche-project-card>`;
    const { shift } = await visit(t, "project-card", windows.desktop, { head: staticSheet, body });
    assert.ok(shift <= limit, `shift ${shift}`);
  });

  for (const address of ["/record", "/missing"])
    test(`where the page keeps a place for good (${address})`, async (t) => {
      const rule = "<style>fiche-project-card { display: block; min-block-size: 30em }</style>";
      const body = element("project-card", `src="${address}"`, linkFor("project-card"));
      const { shift, height } = await visit(t, "project-card", windows.desktop, { head: rule, body });
      assert.deepEqual([height, shift], [480, 0]);
    });

  for (const name of Object.keys(elements))
    for (const [device, viewport] of Object.entries(windows))
      test(`the shift of the bare link that becomes a ${name} is stated (${device})`, async (t) => {
        const options = { fiche: { element: name, ...elements[name] } };
        const fragment = Buffer.from(JSON.stringify({ ...record, ...options })).toString("base64url");
        const body = `<a class="fiche-${name}" href="https://example.org/projet#fiche:${fragment}">${words(name)}</a>`;
        const { shift } = await visit(t, name, viewport, { body });
        t.diagnostic(`bare link, ${name}, ${device}: ${shift.toFixed(3)}`);
      });
});
