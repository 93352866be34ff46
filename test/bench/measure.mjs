// What a browser says of a contestant's page: the time of its main thread, by the debugging protocol, from a call until two frames later.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { serve } from "../bundle/server.mjs";
import { recordAt } from "./records.mjs";

/** Slow 4G as Chromium's own tools define it, and a processor as slow as a cheap phone's. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowness = 4;

const json =
  (change = {}) =>
  (_, at) =>
    JSON.stringify({ ...recordAt(at), ...change });
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (head, body = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

const link = (at) => `<a href="https://projects.example/${at}">${recordAt(at).title.en}</a>`;

/** Cards as a server writes them, ours with the link inside that its documentation asks for. */
const cardsOf = (tag, inherits, count) =>
  Array.from({ length: count }, json())
    .map(
      (project, at) =>
        `<${tag} ${inherits ? "" : 'lang="en" '}project="${escaped(project)}">${inherits ? link(at) : ""}</${tag}>`,
    )
    .join("\n");

/** The same for who has no elements: data, and a call. */
const mountedBy = (count) =>
  `<div id="stage"></div><script type="module">globalThis.bench.mount(document.querySelector("#stage"), ${JSON.stringify(
    Array.from({ length: count }, json()),
  ).replaceAll("<", "\\u003c")}, "en");</script>`;

export async function openBench(contestants) {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArgs, "--enable-precise-memory-info", "--js-flags=--expose-gc"],
  });
  for (const [name, { js, css, tag, inherits, sheet = "" }] of Object.entries(contestants)) {
    const add = (path, body, type) => (server.pages[`/${name}${path}`] = { body, type });
    add(".js", js, "text/javascript");
    add(".css", css + sheet, "text/css");
    const head = `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script>`;
    add("", page(`${head}<script src="/driver.js"></script>`, `<div id="stage"></div>`));
    // Where a script is still to come, the room of the card is kept, as our documentation advises and others need too.
    const room = `<style>${tag}:not(:defined) { display: block; min-block-size: 40em; }</style>`;
    for (const [path, count] of Object.entries({ "-first": 1, "-hundred": 100 }))
      add(path, page((tag ? room : "") + head, tag ? cardsOf(tag, inherits, count) : mountedBy(count)));
  }
  server.pages["/driver.js"] = {
    body: readFileSync(new URL("contestants/driver.js", import.meta.url)),
    type: "text/javascript",
  };
  return { server, browser, close: () => Promise.all([browser.close(), server.close()]) };
}

/** Until all that has been asked for is drawn, and two frames later. */
const settled = async () => {
  await Promise.all([...document.querySelectorAll("#stage > *")].map(({ updateComplete }) => updateComplete));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
};

async function tabOf({ browser }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const tab = await context.newPage();
  const protocol = await context.newCDPSession(tab);
  await protocol.send("Performance.enable");
  const metrics = async () => {
    const { metrics: list } = await protocol.send("Performance.getMetrics");
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  /** Milliseconds of the main thread that something takes, and of what kind they are. */
  const timed = async (work, given) => {
    const before = await metrics();
    await tab.evaluate(work, given);
    await tab.evaluate(settled);
    const after = await metrics();
    const spent = (name) => (after[name] - before[name]) * 1000;
    return {
      task: spent("TaskDuration"),
      style: spent("RecalcStyleDuration"),
      layout: spent("LayoutDuration"),
    };
  };
  return { tab, protocol, metrics, timed, close: () => context.close() };
}

const texts = () => {
  const stage = document.querySelector("#stage");
  const [card] = stage.children;
  const root = card.shadowRoot?.querySelector(".root") ?? stage.querySelector(".root");
  return root.textContent.replace(/\s+/g, "");
};

/** Mount, language, one field, memory, of so many cards. */
export async function measureCards(bench, name, { tag, inherits }, count) {
  const { tab, protocol, metrics, timed, close } = await tabOf(bench);
  await tab.goto(`${bench.server.origin}/${name}`, { waitUntil: "networkidle" });
  await tab.evaluate(
    ({ tag, inherits, projects, others }) => {
      globalThis.bench ??= globalThis.benchElement(tag, { inherits });
      globalThis.projects = projects;
      globalThis.others = others;
    },
    {
      tag,
      inherits,
      projects: Array.from({ length: count }, json()),
      others: Array.from({ length: count }, json({ title: { fr: "Titre changé", en: "Changed title" } })),
    },
  );
  /** What scripts and the nodes that they made hold, once what is no longer needed has gone. */
  const used = async () => {
    for (const pause of [100, 100]) {
      await tab.waitForTimeout(pause);
      await protocol.send("HeapProfiler.collectGarbage");
    }
    const { usedSize, embedderHeapUsedSize } = await protocol.send("Runtime.getHeapUsage");
    const { Nodes } = await metrics();
    return { memory: usedSize + embedderHeapUsedSize, nodes: Nodes };
  };
  const before = await used();
  const mount = await timed(() => {
    globalThis.bench.mount(document.querySelector("#stage"), globalThis.projects, "fr");
  });
  const french = await tab.evaluate(texts);
  const after = await used();
  const language = await timed(() => globalThis.bench.language("en"));
  const english = await tab.evaluate(texts);
  const field = await timed(() => globalThis.bench.field(globalThis.others));
  const changed = await tab.evaluate(texts);
  await close();
  return {
    mount,
    language,
    field,
    memory: after.memory - before.memory,
    nodes: after.nodes - before.nodes,
    texts: [french, english, changed],
  };
}

/** Milliseconds in which a slow processor compiles and evaluates the module of a page, which has no other. */
export async function measureEvaluation(bench, name) {
  const { tab, protocol, close } = await tabOf(bench);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await bench.browser.startTracing(tab, { categories: ["devtools.timeline", "v8"] });
  await tab.goto(`${bench.server.origin}/${name}`, { waitUntil: "networkidle" });
  const { traceEvents } = JSON.parse(String(await bench.browser.stopTracing()));
  await close();
  const spent = traceEvents.filter(({ name: kind }) => ["v8.compileModule", "v8.evaluateModule"].includes(kind));
  return spent.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** The main thread from an empty tab to the first card, without a slow-down. */
export async function measureFirstCard(bench, name) {
  const { tab, metrics, close } = await tabOf(bench);
  await tab.goto(`${bench.server.origin}/${name}-first`, { waitUntil: "networkidle" });
  await tab.evaluate(settled);
  const { TaskDuration } = await metrics();
  await close();
  return TaskDuration * 1000;
}

/** A first visit on slow 4G with a slow processor: what moves, the longest task, the first paint with content. */
export async function measureCold(bench, path) {
  const { tab, protocol, close } = await tabOf(bench);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", slow4G);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await tab.addInitScript(() => {
    globalThis.seen = { shift: 0, longest: 0, paint: 0 };
    const watch = (type, add) =>
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
    watch("layout-shift", ({ value }) => (globalThis.seen.shift += value));
    watch("longtask", ({ duration }) => (globalThis.seen.longest = Math.max(globalThis.seen.longest, duration)));
    watch("paint", ({ name, startTime }) => {
      if (name === "first-contentful-paint") globalThis.seen.paint = startTime;
    });
  });
  await tab.goto(`${bench.server.origin}/${path}`, { waitUntil: "networkidle" });
  await tab.waitForTimeout(500);
  const seen = await tab.evaluate(() => globalThis.seen);
  await close();
  return seen;
}
