// Opens every story of the built Storybook in Chromium and fails on what its visitor would suffer from: a barrier (axe, WCAG 2.2
// AA), a line on the console that the story does not announce, an error, a broken `play`, text cut off, a request elsewhere.
// node test/stories.mjs [--built DIR] [--screenshots DIR] [--only PART_OF_AN_ID]
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "./browsers.mjs";
import { project, serve } from "./bundle/server.mjs";

const parallel = 2;
const patience = 20_000;
const categories = ["attributes", "events", "slots", "css custom properties", "css shadow parts"];

const { values: asked } = parseArgs({
  options: {
    built: { type: "string", default: `${project}dist/storybook` },
    screenshots: { type: "string" },
    only: { type: "string" },
  },
});
if (asked.screenshots) mkdirSync(asked.screenshots, { recursive: true });

const built = `${resolve(asked.built)}/`;
const entries = Object.values(JSON.parse(readFileSync(`${built}index.json`, "utf8")).entries).filter(
  ({ id }) => !asked.only || id.includes(asked.only),
);
const server = await serve({ folders: { "/": built } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
const context = await browser.newContext();
context.setDefaultTimeout(patience);

const addressOf = ({ id, type }) =>
  `${server.origin}/iframe.html?id=${id}&viewMode=${type === "docs" ? "docs" : "story"}`;
const oneLine = (text) => String(text).replace(/\s+/g, " ").trim().slice(0, 400);

/** Opens a page, and adds to what `look(page, said)` finds there the errors of the page and its requests elsewhere. */
async function open(look) {
  const page = await context.newPage();
  const [said, found] = [[], []];
  page.on("console", (line) => {
    if (["warning", "error"].includes(line.type())) said.push(`${line.text()} (${line.location().url})`);
  });
  page.on("pageerror", (error) => found.push(`page error: ${error}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== server.origin) found.push(`elsewhere: ${request.url()}`);
  });
  try {
    return [...(await look(page, said)), ...found];
  } finally {
    await page.close();
  }
}

/** In the page: comes back when Storybook has drawn the story, run its `play` and asked axe; with what it reported. */
async function storyEnd() {
  const channel = () => globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = ["playFunctionThrewException", "storyThrewException", "storyErrored", "storyMissing"];
  const last = (event) => channel()?.last(event)?.[0];
  const until = performance.now() + 20_000;
  while (!last("storyFinished") && !failures.some(last)) {
    if (performance.now() > until) return { failed: ["the story never finished"], barriers: [] };
    await new Promise((done) => setTimeout(done, 20));
  }
  const failed = failures.filter(last).map((event) => `${event}: ${last(event).message ?? last(event).title ?? ""}`);
  const reports = (last("storyFinished")?.reporters ?? []).filter(({ type }) => type === "a11y");
  if (!failed.length && !reports.length) failed.push("axe did not report");
  const barriers = reports.flatMap(({ result }) =>
    result.error
      ? [`axe failed: ${result.error.message ?? result.error}`]
      : result.violations.map(({ id, nodes: [{ target, failureSummary }, ...others] }) =>
          [id, `at ${target.flat().join(" >> ")}`, others.length && `and ${others.length} more`, failureSummary]
            .filter(Boolean)
            .join(" "),
        ),
  );
  return { failed, barriers };
}

/** In the page: elements that are wider inside than the room they have, and parts that their documentation does not list. */
function faults() {
  const declarations = globalThis.__STORYBOOK_CUSTOM_ELEMENTS_MANIFEST__.modules.flatMap((each) => each.declarations);
  const partsOf = (tag) => declarations.find(({ tagName }) => tagName === tag)?.cssParts?.map(({ name }) => name);
  const elements = [...document.querySelectorAll("#storybook-root *")].filter(({ shadowRoot }) => shadowRoot);
  const found = elements.flatMap(({ localName, clientWidth, shadowRoot }) => {
    const { scrollWidth = 0, clientWidth: inside = 0 } = shadowRoot.querySelector(".root") ?? {};
    const parts = new Set([...shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]));
    return [
      ...(Math.max(scrollWidth, inside) > clientWidth + 1 ? [`${localName} overflows its ${clientWidth} px`] : []),
      ...[...parts]
        .filter((part) => !partsOf(localName)?.includes(`::part(${part})`))
        .map((part) => `${localName} has an undocumented part "${part}"`),
    ];
  });
  return [...new Set(found)];
}

/** In the page: what a picture of the story must hold. */
function drawnArea() {
  const { bottom } = document.querySelector(".host-column").getBoundingClientRect();
  return { x: 0, y: 0, width: 1280, height: Math.ceil(bottom) + 16 };
}

/** Each announced line must come exactly once, and no other may come. */
function unexpected(said, announced = []) {
  const left = [...said];
  const missing = announced.filter((pattern) => {
    const at = left.findIndex((line) => new RegExp(pattern).test(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...left.map((line) => `console: ${line}`),
    ...missing.map((pattern) => `console: expected a line like ${pattern}`),
  ];
}

/** Tall: cards outside the viewport are not laid out, and axe would take their contents for overlapping what follows. */
const tall = 2400;

function checkStory(entry, { console: announced, forcedColors, colorScheme, height = tall } = {}) {
  return open(async (page, said) => {
    await page.setViewportSize({ width: 1280, height });
    await page.emulateMedia({ forcedColors, colorScheme, reducedMotion: "reduce" });
    await page.goto(addressOf(entry));
    const { failed, barriers } = await page.evaluate(storyEnd);
    const wrong = await page.evaluate(faults);
    if (asked.screenshots) {
      const clip = await page.evaluate(drawnArea);
      await page.setViewportSize({ width: 1280, height: clip.height });
      // Two frames: without them the picture repeats what was painted for the other height.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: `${asked.screenshots}/${entry.id}.png`, clip });
    }
    return [
      ...failed.map((line) => `play: ${line}`),
      ...barriers.map((line) => `axe: ${line}`),
      ...wrong.map((line) => `element: ${line}`),
      ...unexpected(said, announced),
    ];
  });
}

/** A documentation page prints what the manifest says of its element: Storybook has lost descriptions before. */
function checkDocs(entry, { description, attributes, events, cssProperties, cssParts }) {
  return open(async (page, said) => {
    await page.goto(addressOf(entry));
    await page.locator(".docblock-argstable").first().waitFor();
    const [text, tables] = await page.evaluate(() => [
      document.querySelector("#storybook-docs").textContent,
      [...document.querySelectorAll(".docblock-argstable")].map(({ textContent }) => textContent).join(" "),
    ]);
    const prints = (printed, words) => printed.replace(/[`\s]/g, "").includes(words.replace(/[`\s]/g, ""));
    const isPrinted = (each) => each.description && prints(tables, each.name) && prints(tables, each.description);
    const named = [attributes, events, cssProperties, cssParts].flat();
    return [
      ...(prints(text, description) ? [] : ["docs: the element is not described"]),
      ...categories.filter((name) => !tables.includes(name)).map((name) => `docs: no table of ${name}`),
      ...named.filter((each) => !isPrinted(each)).map(({ name }) => `docs: ${name} is not described`),
      ...said.filter((line) => !/^<fiche-/.test(line)).map((line) => `console: ${line}`),
    ];
  });
}

/** Storybook's own frame, with its toolbar and panels, asks nobody for news. */
function checkFrame() {
  return open(async (page, said) => {
    await page.goto(`${server.origin}/index.html`);
    await page.getByText("Project card", { exact: true }).first().waitFor();
    await page.frameLocator("#storybook-preview-iframe").locator(".host-page").first().waitFor();
    return said.filter((line) => !/^<fiche-/.test(line)).map((line) => `console: ${line}`);
  });
}

/** What the preview knows and index.json does not: the parameters of each story, and the manifest. */
async function readPreview() {
  const page = await context.newPage();
  await page.goto(addressOf(entries.find(({ type }) => type === "story") ?? entries[0]));
  await page.evaluate(storyEnd);
  const found = await page.evaluate(async () => {
    const { modules } = globalThis.__STORYBOOK_CUSTOM_ELEMENTS_MANIFEST__;
    const declarations = modules.flatMap((module) => module.declarations);
    const stories = Object.values(await globalThis.__STORYBOOK_PREVIEW__.extract());
    return {
      checks: Object.fromEntries(stories.map(({ id, parameters }) => [id, parameters.checks])),
      elements: Object.fromEntries(
        stories.map(({ title, component }) => [title, declarations.find(({ tagName }) => tagName === component)]),
      ),
    };
  });
  await page.close();
  return found;
}

const { checks, elements } = await readPreview();
const work = [
  ...entries.map((entry) => ({
    name: entry.id,
    check: () =>
      entry.type === "docs" ? checkDocs(entry, elements[entry.title]) : checkStory(entry, checks[entry.id]),
  })),
  ...(asked.only ? [] : [{ name: "storybook", check: checkFrame }]),
];
const total = work.length;
let failed = 0;

await Promise.all(
  Array.from({ length: parallel }, async () => {
    for (let next = work.shift(); next; next = work.shift()) {
      const failures = await next.check().catch((error) => [error.message]);
      if (failures.length) failed += 1;
      for (const failure of failures) console.log(`${next.name}: ${oneLine(failure)}`);
    }
  }),
);

await browser.close();
server.close();
console.log(`${total} stories, ${failed} failed`);
process.exit(failed || !total ? 1 : 0);
