// A page that stays open for days adds, removes and changes elements and its language: nothing may pile up.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { lifeSpan } from "./long-life.mjs";
import { project } from "./server.mjs";

let lives;
before(async () => {
  lives = await lifeSpan();
});
after(() => lives?.close());

/** Every way of life, with how often the page lives it. */
const ways = { mounts: 1000, attributes: 10_000, languages: 100, frames: 30 };

/**
 * Objects are counted and must be no more than before. Bytes are not ours alone: the engine keeps code for what has become hot, 20 to
 * 55 kB a round here, until it stops after some 10,000 mounts (then ±5 kB). One kept element is 5 kB or more, so 200 are 1 MB.
 */
const tolerance = 150_000;

describe("after a round that fills every cache", () => {
  for (const [way, times] of Object.entries(ways))
    test(`${times} ${way} leave nothing behind`, async (t) => {
      const page = await lives.open();
      t.after(page.close);
      const { more, bytes } = await page.leaves(way, times);
      t.diagnostic(`${way}: ${bytes} bytes`);
      assert.deepEqual(more, {});
      assert.ok(bytes < tolerance, `${bytes} bytes more`);
      assert.deepEqual(page.errors, []);
    });
});

test("frames that go with their element in them leave nothing behind", async (t) => {
  const page = await lives.open();
  t.after(page.close);
  const { more, bytes } = await page.leaves("forsaken", 30);
  t.diagnostic(`${bytes} bytes`);
  // Nobody stops watching in a document that is gone; it is gone with its observer.
  delete more["watched nodes"];
  assert.deepEqual(more, {});
  assert.ok(bytes < tolerance, `${bytes} bytes more`);
});

/** In front of the script: what `body` says is done whenever an element enters the page. */
const whenConnected = (body) => `{
  const kept = (globalThis.kept = []);
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (tag, constructor) {
    const { connectedCallback } = constructor.prototype;
    constructor.prototype.connectedCallback = function () {
      connectedCallback.call(this);
      ${body}
    };
    define.call(this, tag, constructor);
  };
}`;

const script = readFileSync(`${project}dist/fiche.js`, "utf8");

/** Mistakes that were made before, by others: for each, the script with it, and the figures that give it away. */
const leaks = {
  "a controller that keeps its element": {
    script: script.replaceAll("hostDisconnected(){", "hostDisconnected(){return;"),
    shows: ["elements", "intersection observers", "watched nodes", "nodes", "listeners", "bytes"],
  },
  "a list of all elements": {
    script: whenConnected("kept.push(this);") + script,
    shows: ["elements", "nodes", "bytes"],
  },
  "an observer for each element": {
    script: whenConnected("new MutationObserver(() => this).observe(document, { childList: true });") + script,
    shows: ["watched nodes", "mutation observers"],
  },
  "a listener on the page for each element": {
    script: whenConnected("document.addEventListener('click', () => this.theme);") + script,
    shows: ["listeners"],
  },
  "a style sheet for each element": {
    script: whenConnected("document.adoptedStyleSheets.push(new CSSStyleSheet());") + script,
    shows: ["style sheets made", "style sheets of the page"],
  },
  "two kilobytes for each element": {
    script: whenConnected("kept.push(Array.from({ length: 256 }, Math.random));") + script,
    shows: ["bytes"],
  },
};

describe("the same measurement finds", () => {
  for (const [name, { script: leaky, shows }] of Object.entries(leaks))
    test(name, async (t) => {
      assert.notEqual(leaky, script, "the leak is planted");
      const page = await lives.open(leaky);
      t.after(page.close);
      const { more, bytes } = await page.leaves("mounts", 200);
      t.diagnostic(JSON.stringify({ ...more, bytes }));
      for (const kind of shows) assert.ok((kind === "bytes" ? bytes - tolerance : more[kind]) > 0, kind);
    });
});
