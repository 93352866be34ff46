// Counts through the debugging protocol what a script leaves behind in a page that stays open for days, after garbage collection.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";

const record = JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8"));

/** Before any script: how many nodes are being watched, by observers of any kind, and how many style sheets were made. */
function count() {
  globalThis.watched = globalThis.sheets = 0;
  globalThis.CSSStyleSheet = class extends CSSStyleSheet {
    constructor() {
      super();
      globalThis.sheets++;
    }
  };
  for (const kind of ["Mutation", "Intersection", "Resize"]) {
    const { prototype } = globalThis[`${kind}Observer`];
    const targets = new WeakMap();
    const { observe, disconnect } = prototype;
    prototype.observe = function (...given) {
      targets.set(this, (targets.get(this) ?? 0) + 1);
      globalThis.watched++;
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      globalThis.watched -= targets.get(this) ?? 0;
      targets.delete(this);
      disconnect.call(this);
    };
  }
}

/** In the page: the ways in which it spends its life. Each leaves the page as it was. */
function defineLife(record) {
  const tags = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"].map(
    (name) => `fiche-${name}`,
  );
  const settled = async (element) => {
    while (!(await element.updateComplete)) continue;
  };
  const texts = [JSON.stringify(record), JSON.stringify({ ...record, title: "Eau", status: "closed" }), "{broken"];
  const make = (at) => {
    const element = document.createElement(tags[at % tags.length]);
    element.append(Object.assign(document.createElement("a"), { href: "#", textContent: "CT.1093" }));
    // Every kind of data, also such as has to be asked for, near the window and far from it.
    if (at % 20 === 0) element.setAttribute("src", "/record.json");
    else if (at % 20 === 1) Object.assign(element, { loading: "lazy", src: "/record.json" });
    else if (at % 2) element.project = record;
    else element.setAttribute("project", texts[at % 3]);
    return element;
  };
  const column = () => document.body.appendChild(document.createElement("div"));

  globalThis.life = {
    async mounts(times) {
      for (let at = 0; at < times; at++) {
        const place = column();
        const root = at % 5 ? place : place.attachShadow({ mode: "open" });
        const element = make(at);
        root.append(element);
        if (at % 7) await settled(element);
        if (at % 3) place.remove();
        else element.remove();
        place.remove();
      }
    },
    async attributes(times) {
      const place = column();
      const elements = tags.map((_, at) => place.appendChild(make(at * 21 + 2)));
      const changes = [
        ["project", texts[0]],
        ["theme", "dark"],
        ["lang", "en"],
        ["heading-level", "4"],
        ["layout", "compact"],
        ["max", "1"],
        ["notation", "compact"],
        ["hide", "summary"],
        ["project", texts[1]],
        ["theme", "auto"],
        ["lang", "fr-CA"],
        ["max", "9"],
        ["project", texts[2]],
        ["roles", "funder"],
        ["lang", "en-GB"],
        ["hide", ""],
      ];
      for (let at = 0; at < times; at++) {
        const element = elements[at % elements.length];
        element.setAttribute(...changes[Math.floor(at / elements.length) % changes.length]);
        await settled(element);
      }
      place.remove();
    },
    async languages(times) {
      const place = column();
      const elements = Array.from({ length: 8 }, (_, at) => place.appendChild(make(at)));
      for (let at = 0; at < times; at++) {
        document.documentElement.lang = ["fr", "en", "fr-CA", "en-GB"][at % 4];
        await new Promise((resolve) => setTimeout(resolve));
        await Promise.all(elements.map(settled));
      }
      place.remove();
    },
    /** When a frame goes, its elements are not told: one that waits for an address goes on waiting, so none does here. */
    async forsaken(times) {
      const place = column();
      for (let at = 0; at < times; at++) {
        const frame = place.appendChild(document.createElement("iframe"));
        const element = frame.contentDocument.body.appendChild(make(2 + (at % 16)));
        await settled(element);
        frame.remove();
      }
      place.remove();
    },
    async frames(times) {
      const place = column();
      for (let at = 0; at < times; at++) {
        const frame = place.appendChild(document.createElement("iframe"));
        const element = place.appendChild(make(3));
        await settled(element);
        frame.contentDocument.body.append(element);
        await settled(element);
        place.append(element);
        await settled(element);
        element.remove();
        frame.remove();
      }
      place.remove();
    },
  };
}

/** What is alive: the objects of these prototypes, counted one by one. */
const kinds = {
  elements: "Object.getPrototypeOf(customElements.get('fiche-project-card').prototype)",
  "mutation observers": "MutationObserver.prototype",
  "intersection observers": "IntersectionObserver.prototype",
  "requests that can be ended": "AbortController.prototype",
};

/** A browser in which pages live; `open(script)` gives one with that text in the place of the script for a tag. */
export async function lifeSpan() {
  const [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serve({ pages: { "/record.json": { body: JSON.stringify(record), type: "application/json" } } }),
  ]);
  const close = async () => {
    await browser.close();
    server.close();
  };

  async function open(script = readFileSync(`${project}dist/fiche.js`, "utf8")) {
    server.pages["/fiche.js"] = { body: script, type: "text/javascript" };
    server.pages["/page.html"] = {
      body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partner</title><script type="module" src="/fiche.js"></script>`,
    };
    const context = await browser.newContext();
    const tab = await context.newPage();
    const errors = [];
    tab.on("pageerror", (error) => errors.push(String(error)));
    await tab.addInitScript(count);
    await tab.goto(`${server.origin}/page.html`);
    await tab.evaluate(defineLife, record);
    const protocol = await context.newCDPSession(tab);
    await protocol.send("Performance.enable");
    await protocol.send("HeapProfiler.enable");

    async function alive(prototype) {
      const { result } = await protocol.send("Runtime.evaluate", { expression: prototype, objectGroup: "alive" });
      const { objects } = await protocol.send("Runtime.queryObjects", {
        prototypeObjectId: result.objectId,
        objectGroup: "alive",
      });
      const { result: count } = await protocol.send("Runtime.callFunctionOn", {
        objectId: objects.objectId,
        functionDeclaration: "function () { return this.length; }",
        returnByValue: true,
      });
      await protocol.send("Runtime.releaseObjectGroup", { objectGroup: "alive" });
      return count.value;
    }

    /** Counts, exact; and the bytes of the heap. */
    async function measure() {
      // Elements that left while they were being asked about leave in a task of their own.
      await tab.waitForTimeout(100);
      // What finalizers let go of is collected the next time.
      for (let times = 0; times < 3; times++) await protocol.send("HeapProfiler.collectGarbage");
      const counts = {};
      for (const [kind, prototype] of Object.entries(kinds)) counts[kind] = await alive(prototype);
      counts["watched nodes"] = await tab.evaluate("watched");
      counts["style sheets made"] = await tab.evaluate("sheets");
      counts["style sheets of the page"] = await tab.evaluate(
        "document.adoptedStyleSheets.length + document.styleSheets.length",
      );
      await protocol.send("HeapProfiler.collectGarbage");
      const { metrics } = await protocol.send("Performance.getMetrics");
      const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
      counts.nodes = metric("Nodes");
      counts.listeners = metric("JSEventListeners");
      counts.documents = metric("Documents");
      return { ...counts, bytes: metric("JSHeapUsedSize") };
    }

    const live = (way, times) => tab.evaluate(([way, times]) => globalThis.life[way](times), [way, times]);

    /**
     * What a way of life leaves behind with every round, after one that fills every cache: counts that grow each time, and bytes. A round
     * that leaves nothing ends it: what grew in another went late, or is held until the collector looks at its stack again.
     */
    async function leaves(way, times) {
      const rounds = [];
      await live(way, times);
      let before = await measure();
      do {
        await live(way, times);
        const after = await measure();
        const grown = Object.keys(after).map((kind) => [kind, after[kind] - before[kind]]);
        rounds.push(Object.fromEntries(grown));
        before = after;
      } while (rounds.length < 3 && Object.entries(rounds.at(-1)).some(([kind, by]) => kind !== "bytes" && by > 0));
      const kinds = Object.keys(before).map((kind) => [kind, Math.min(...rounds.map((round) => round[kind]))]);
      const { bytes, ...counts } = Object.fromEntries(kinds);
      return { more: Object.fromEntries(Object.entries(counts).filter(([, by]) => by > 0)), bytes };
    }
    return { leaves, errors, close: () => context.close() };
  }

  return { open, close };
}
