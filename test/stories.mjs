// Opens every story of the built Storybook in Chromium, in both languages and both themes. Fails on accessibility violations (axe, WCAG 2.2
// AA), also on those that axe cannot decide and nobody has (test/accessibility/undecided.json), on a console line that the story does not
// announce, on an error, a failing `play`, text that is cut off, or a request to another host.
// node test/stories.mjs [--built DIR] [--screenshots DIR] [--only PART_OF_AN_ID]
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "./browsers.mjs";
import { project, serve } from "./dist/server.mjs";

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

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");
/** What axe cannot decide, and what somebody who looked has decided: [rule, reason] of axe, and the stories where it occurs. */
const decisions = JSON.parse(readFileSync(`${project}test/accessibility/undecided.json`, "utf8"));
const looks = ["fr", "en"].flatMap((language) => ["light", "dark"].map((theme) => ({ language, theme })));

// Storybook's own axe sees one look of each story, and would run beside ours.
const addressOf = ({ id, type }) =>
  `${server.origin}/iframe.html?id=${id}&viewMode=${type === "docs" ? "docs" : "story"}&globals=a11y.manual:!true`;
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

/** In the page: comes back when Storybook has drawn the story and run its `play`; with what failed. */
async function storyEnd() {
  const channel = () => globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = ["playFunctionThrewException", "storyThrewException", "storyErrored", "storyMissing"];
  const last = (event) => channel()?.last(event)?.[0];
  const until = performance.now() + 20_000;
  while (!last("storyFinished") && !failures.some(last)) {
    if (performance.now() > until) return ["the story never finished"];
    await new Promise((done) => setTimeout(done, 20));
  }
  return failures.filter(last).map((event) => `${event}: ${last(event).message ?? last(event).title ?? ""}`);
}

/** In the page: gives the story another language and theme; comes back with those it has, for some stories keep their own. */
async function show(globals) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const drawn = new Promise((done) => channel.once("storyRendered", done));
  channel.emit("updateGlobals", { globals });
  await drawn;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { lang, dataset } = document.querySelector(".host-page");
  return `${lang}, ${dataset.theme}`;
}

/** In the page: what axe finds, and what it cannot decide. */
async function judge(options) {
  const { violations, incomplete } = await globalThis.axe.run("#storybook-root", {
    ...options,
    resultTypes: ["violations", "incomplete"],
  });
  const at = ({ target }) => target.flat().join(" >> ");
  return {
    barriers: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${at(node)} ${node.failureSummary}`)),
    undecided: incomplete.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        rule: id,
        reason: [...node.any, ...node.all, ...node.none].map((each) => each.data?.messageKey ?? each.id).join(),
        node: at(node),
      })),
    ),
  };
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

const occurred = new Set();

/** What axe cannot decide and nobody has decided for this story. */
function undecidedIn(story, undecided) {
  return undecided.flatMap(({ rule, reason, node }) => {
    const decision = decisions.find(
      (each) =>
        each.rule === rule &&
        each.reason === reason &&
        new RegExp(each.node).test(node) &&
        each.stories.includes(story),
    );
    if (!decision) return [`axe cannot decide ${rule} (${reason}) at ${node}`];
    occurred.add(`${decisions.indexOf(decision)} ${story}`);
    return [];
  });
}

function checkStory(
  entry,
  { checks: { console: announced, forcedColors, colorScheme, height = tall } = {}, axeOptions },
) {
  return open(async (page, said) => {
    await page.setViewportSize({ width: 1280, height });
    await page.emulateMedia({ forcedColors, colorScheme, reducedMotion: "reduce" });
    await page.goto(addressOf(entry));
    const failed = await page.evaluate(storyEnd);
    if (asked.screenshots) {
      const clip = await page.evaluate(drawnArea);
      await page.setViewportSize({ width: 1280, height: clip.height });
      // Two frames: without them the picture repeats what was painted for the other height.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: `${asked.screenshots}/${entry.id}.png`, clip });
    }
    const lines = new Map();
    await page.evaluate(axe);
    for (const look of failed.length ? [] : looks) {
      const shown = await page.evaluate(show, look);
      if (lines.has(shown)) continue;
      const { barriers, undecided } = await page.evaluate(judge, axeOptions);
      lines.set(shown, [
        ...barriers.map((line) => `axe: ${line}`),
        ...undecidedIn(entry.id, undecided),
        ...(await page.evaluate(faults)).map((line) => `element: ${line}`),
      ]);
    }
    judged += lines.size;
    return [
      ...failed.map((line) => `play: ${line}`),
      ...[...lines].flatMap(([shown, found]) => found.map((line) => `${shown}: ${line}`)),
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
      parameters: Object.fromEntries(
        stories.map(({ id, parameters: { checks, a11y } }) => [id, { checks, axeOptions: a11y.options }]),
      ),
      elements: Object.fromEntries(
        stories.map(({ title, component }) => [title, declarations.find(({ tagName }) => tagName === component)]),
      ),
    };
  });
  await page.close();
  return found;
}

const { parameters, elements } = await readPreview();
const work = [
  ...entries.map((entry) => ({
    name: entry.id,
    check: () =>
      entry.type === "docs" ? checkDocs(entry, elements[entry.title]) : checkStory(entry, parameters[entry.id]),
  })),
  ...(asked.only ? [] : [{ name: "storybook", check: checkFrame }]),
];
const total = work.length;
let failed = 0;
let judged = 0;

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

const stale = decisions.flatMap(({ rule, node, stories }, at) =>
  stories
    .filter((story) => entries.some(({ id }) => id === story) || !asked.only)
    .filter((story) => !occurred.has(`${at} ${story}`))
    .map((story) => `${story}: axe no longer asks about ${rule} at ${node}: test/accessibility/undecided.json`),
);
for (const line of stale) console.log(line);
failed += stale.length;
console.log(`${total} stories, ${judged} looks of them judged by axe, ${failed} failed`);
process.exit(failed || !total ? 1 : 0);
