// A visitor with the console open: one Chromium and one server per test file, and a log of what each page showed and printed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";

const record = JSON.stringify(JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8")));
const escaped = record.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** By tag: what only the drawn element shows, in French and in English. */
const shown = {
  "fiche-project-card": { fr: "Appui au renforcement", en: "Support for strengthening" },
  "fiche-partner-badge-list": { fr: "Fonds de l’OIM", en: "IOM Development Fund" },
  "fiche-objectives-checklist": { fr: "à lutter efficacement contre la traite", en: "combat trafficking effectively" },
  "fiche-budget-chip": { fr: "$US", en: "US$" },
};

/** The four elements as a partner pastes them, each with a link as its fallback. */
export const elements = (lang = "fr") =>
  Object.keys(shown)
    .map((tag) => `<p><${tag} lang="${lang}" project="${escaped}"><a href="#${tag}">CT.1093</a></${tag}></p>`)
    .join("\n");

export const moduleScript = '<script type="module" src="/dist/fiche.js"></script>';
export const classicScript = '<script src="/dist/fiche.classic.js"></script>';

/** Where a page finds what the npm modules import, for an import map. */
export const packageImports = {
  lit: "/node_modules/lit/index.js",
  "lit/": "/node_modules/lit/",
  "lit-html": "/node_modules/lit-html/lit-html.js",
  "lit-html/": "/node_modules/lit-html/",
  "lit-element/": "/node_modules/lit-element/",
  "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/": "/node_modules/@lit/reactive-element/",
  "zod/mini": "/node_modules/zod/mini/index.js",
};

export const page = (head, body = elements()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;

/** In the page: per tag, the drawn text (nothing while the children stand) and whether the fallback link can be seen. */
const look = () =>
  [
    ...document.querySelectorAll(
      "fiche-project-card,fiche-partner-badge-list,fiche-objectives-checklist,fiche-budget-chip",
    ),
  ].map((element) => {
    const root = element.shadowRoot;
    const slotted = !root || root.querySelector("slot")?.assignedNodes().length > 0;
    const link = element.querySelector("a");
    return {
      tag: element.localName,
      lang: element.lang,
      drawn: slotted ? "" : root.textContent,
      fallback: !!link?.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().width > 0,
    };
  });

export function visitor() {
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

  /** Opens an address, or the pages ({path: page}) of which the first is opened, and comes back when it has settled. */
  return async function visit(where) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const said = { warnings: [], errors: [], uncaught: [] };
    tab.on("console", (line) => {
      if (line.type() === "warning") said.warnings.push(line.text());
      if (line.type() === "error" && !line.location().url.endsWith("/favicon.ico")) said.errors.push(line.text());
    });
    tab.on("pageerror", (error) => said.uncaught.push(String(error)));
    await tab.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        globalThis.violations.push(`${event.violatedDirective} ${event.sample}`),
      );
    });
    if (typeof where === "object") Object.assign(server.pages, where);
    const path = typeof where === "object" ? Object.keys(where)[0] : where;
    await tab.goto(new URL(path, server.origin).href, { waitUntil: "load" });
    // Two frames: definitions upgrade at once, Lit draws in a microtask, and nothing else is waited for.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const violations = await tab.evaluate(() => globalThis.violations);
    const frame = tab.frames().at(-1);
    return { ...said, violations, elements: await frame.evaluate(look), tab, context, origin: server.origin };
  };
}

export function assertSilent({ warnings, errors, uncaught, violations }) {
  assert.deepEqual(
    { warnings, errors, uncaught, violations },
    { warnings: [], errors: [], uncaught: [], violations: [] },
  );
}

export function assertDrawn({ elements }, count = 4) {
  assert.equal(elements.length, count);
  for (const { tag, lang, drawn } of elements) {
    assert.ok(drawn.includes(shown[tag][lang]), `${tag} (${lang}) shows ${JSON.stringify(drawn.slice(0, 200))}`);
  }
}
