// Measures a contestant's page through the debugging protocol: main-thread time from a call until two frames later.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { serve } from "../dist/server.mjs";
import { records } from "./records.mjs";

/** Slow 4G as Chromium's own tools define it, and a processor as slow as a cheap phone's. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowness = 4;

const projectsOf = (kind, count, change = {}) =>
  Array.from({ length: count }, (_, at) => ({ ...records[kind](at), ...change }));
const changedTitle = { title: { fr: "Titre changé", en: "Changed title" } };
const written = (projects) => projects.map((project) => JSON.stringify(project));
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (head, body = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/** Cards as a server writes them, ours with the link inside that its documentation asks for. */
const cardsOf = ({ tag, inherits, kind }, count) =>
  projectsOf(kind, count)
    .map((project) => {
      const link = `<a href="${project.url}">${escaped(project.title.en)}</a>`;
      return `<${tag} ${inherits ? "" : 'lang="en" '}project="${escaped(JSON.stringify(project))}">${inherits ? link : ""}</${tag}>`;
    })
    .join("\n");

/** The same for who has no elements: data, and a call. */
const mountedBy = ({ kind }, count) =>
  `<div id="stage"></div><script type="module">globalThis.bench.mount(document.querySelector("#stage"), ${JSON.stringify(
    written(projectsOf(kind, count)),
  ).replaceAll("<", "\\u003c")}, "en");</script>`;

/** Serves the pages of these contestants, each at its own `path`, and starts a browser. */
export async function openBench(contestants) {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArgs, "--enable-precise-memory-info", "--js-flags=--expose-gc"],
  });
  for (const contestant of contestants) {
    const { path, js, css, tag, sheet = "" } = contestant;
    const add = (end, body, type) => (server.pages[path + end] = { body, type });
    add(".js", js, "text/javascript");
    add(".css", css + sheet, "text/css");
    const head = `<link rel="stylesheet" href="${path}.css"><script type="module" src="${path}.js"></script>`;
    add("", page(`${head}<script src="/driver.js"></script>`, `<div id="stage"></div>`));
    // Where a script is still to come, the room of the card is kept, as our documentation advises and others need too.
    const room = `<style>${tag}:not(:defined) { display: block; min-block-size: 40em; }</style>`;
    for (const [end, count] of Object.entries({ "-first": 1, "-hundred": 100 }))
      add(end, page((tag ? room : "") + head, (tag ? cardsOf : mountedBy)(contestant, count)));
  }
  server.pages["/driver.js"] = {
    body: readFileSync(new URL("contestants/driver.js", import.meta.url)),
    type: "text/javascript",
  };
  return { server, browser, close: () => Promise.all([browser.close(), server.close()]) };
}

/** Until all that has been asked for is drawn, also what waits for its turn, and two frames later. */
const settled = async () => {
  const updates = () => [...document.querySelectorAll("body > *, #stage > *")].map((each) => each.updateComplete);
  while ((await Promise.all(updates())).includes(false));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
};

async function tabOf({ browser }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const tab = await context.newPage();
  const protocol = await context.newCDPSession(tab);
  // Time of the processor: what else the machine does meanwhile is not in it.
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const metrics = async () => {
    const { metrics: list } = await protocol.send("Performance.getMetrics");
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  /** Milliseconds of the main thread that something takes, of what kind they are, and what the cards show when they have passed. */
  const timed = async (work) => {
    const before = await metrics();
    await tab.evaluate(work);
    await tab.evaluate(settled);
    const [after, texts] = await Promise.all([metrics(), tab.evaluate(textsOfCards)]);
    const spent = (name) => (after[name] - before[name]) * 1000;
    return {
      task: spent("TaskDuration"),
      style: spent("RecalcStyleDuration"),
      layout: spent("LayoutDuration"),
      texts,
    };
  };
  return { tab, protocol, metrics, timed, close: () => context.close() };
}

const textsOfCards = () =>
  [...document.querySelector("#stage").children].map((card) =>
    (card.shadowRoot ?? card).textContent.replace(/\s+/g, ""),
  );

/** What each card must show after each of the three things that are done to it, as its words say. */
export async function expectedTexts(bench, { path, kind }, count) {
  const { tab, close } = await tabOf(bench);
  await tab.goto(bench.server.origin + path, { waitUntil: "load" });
  const expect = (lang, change) =>
    tab.evaluate(({ all, lang }) => all.map((record) => globalThis.expectedText(record, lang)), {
      all: projectsOf(kind, count, change),
      lang,
    });
  const texts = { french: await expect("fr"), english: await expect("en"), changed: await expect("en", changedTitle) };
  await close();
  return texts;
}

/** A page with the contestant's script and with the data of so many cards, none of them mounted. */
async function loadedTab(bench, { path, kind, tag, inherits }, count) {
  const opened = await tabOf(bench);
  await opened.tab.goto(`${bench.server.origin}${path}`, { waitUntil: "load" });
  await opened.tab.evaluate(
    (given) => {
      Object.assign(globalThis, given);
      globalThis.bench ??= globalThis.benchElement(given.tag, given);
    },
    {
      tag,
      inherits,
      projects: written(projectsOf(kind, count)),
      others: written(projectsOf(kind, count, changedTitle)),
    },
  );
  return opened;
}

/** In a task of the page's own, as a script of the page would. */
const mountAll = () =>
  new Promise((done) =>
    setTimeout(() => {
      globalThis.bench.mount(document.querySelector("#stage"), globalThis.projects, "fr");
      done();
    }),
  );

/** What is in a card: elements and comments, in the page and in open shadow roots. */
const countNodes = () => {
  const cards = [...document.querySelector("#stage").children];
  const counts = { elements: 0, comments: 0 };
  const walk = (parent) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.COMMENT_NODE) counts.comments++;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      counts.elements++;
      walk(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  for (const card of cards) for (const root of [card, card.shadowRoot]) if (root) walk(root);
  return { elements: counts.elements / cards.length, comments: counts.comments / cards.length };
};

/** Mount, language, one field, memory, of so many cards; `texts` is what they show after each of the three. */
export async function measureCards(bench, contestant, count) {
  const { tab, protocol, metrics, timed, close } = await loadedTab(bench, contestant, count);
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
  const mount = await timed(mountAll);
  const counted = await tab.evaluate(countNodes);
  const after = await used();
  const language = await timed(() => globalThis.bench.language("en"));
  const field = await timed(() => globalThis.bench.field(globalThis.others));
  await close();
  return {
    mount,
    language,
    field,
    ...counted,
    memory: after.memory - before.memory,
    nodes: after.nodes - before.nodes,
    texts: { french: mount.texts, english: language.texts, changed: field.texts },
  };
}

/** One card on a page where one was mounted before and removed: what a browser makes once, such as formatters, is made. */
export async function measureWarmCard(bench, contestant) {
  const { tab, timed, close } = await loadedTab(bench, contestant, 1);
  await timed(mountAll);
  await tab.evaluate(() => globalThis.bench.empty());
  await tab.evaluate(settled);
  const { task } = await timed(mountAll);
  await close();
  return task;
}

/** Runs something around the mount of so many cards. */
export async function aroundMount(bench, contestant, count, around) {
  const { tab, protocol, close } = await loadedTab(bench, contestant, count);
  const result = await around(
    async () => {
      await tab.evaluate(mountAll);
      await tab.evaluate(settled);
    },
    { tab, protocol },
  );
  await close();
  return result;
}

const endOf = ({ ts, dur }) => ts + dur;

/** Microseconds of scripts that a card takes, its share of mounting so many: also what they do in promises, which `ScriptDuration` leaves out. */
export async function measureScript(bench, contestant, count) {
  const events = await aroundMount(bench, contestant, count, async (mount, { tab }) => {
    await bench.browser.startTracing(tab, { categories: ["devtools.timeline", "v8.execute"] });
    await mount();
    return JSON.parse(String(await bench.browser.stopTracing())).traceEvents;
  });
  const named = (...names) => events.filter(({ name, tdur }) => tdur && names.includes(name));
  // One may call another: only the outermost count, without the styles and layout that they wait for.
  const outermost = named("FunctionCall", "RunMicrotasks", "EvaluateScript")
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .reduce((list, event) => (list.length && event.ts < endOf(list.at(-1)) ? list : [...list, event]), []);
  const waited = named("UpdateLayoutTree", "Layout").filter(({ ts }) =>
    outermost.some((event) => ts >= event.ts && ts < endOf(event)),
  );
  const sum = (list) => list.reduce((total, { tdur }) => total + tdur, 0);
  return (sum(outermost) - sum(waited)) / count;
}

/** Milliseconds in which a slow processor compiles and evaluates the module of a page, which has no other. */
export async function measureEvaluation(bench, { path }) {
  const { tab, protocol, close } = await tabOf(bench);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await bench.browser.startTracing(tab, { categories: ["devtools.timeline", "v8"] });
  await tab.goto(`${bench.server.origin}${path}`, { waitUntil: "networkidle" });
  const { traceEvents } = JSON.parse(String(await bench.browser.stopTracing()));
  await close();
  const spent = traceEvents.filter(({ name: kind }) => ["v8.compileModule", "v8.evaluateModule"].includes(kind));
  return spent.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** The main thread from an empty tab to the first card, without a slow-down. */
export async function measureFirstCard(bench, { path }) {
  const { tab, metrics, close } = await tabOf(bench);
  await tab.goto(`${bench.server.origin}${path}-first`, { waitUntil: "networkidle" });
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
  await tab.goto(`${bench.server.origin}${path}`, { waitUntil: "networkidle" });
  await tab.waitForTimeout(500);
  const seen = await tab.evaluate(() => globalThis.seen);
  await close();
  return seen;
}
