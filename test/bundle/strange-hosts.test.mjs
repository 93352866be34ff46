// Pages as they are found: opened from a disk, sandboxed, in XHTML, with ids that hide globals, with built-ins tampered with.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { project } from "./server.mjs";
import {
  assertChildrenStay,
  assertDrawn,
  assertSilent,
  classicScript,
  elements,
  moduleScript,
  page,
  visitor,
} from "./visitor.mjs";

const visit = visitor();

test("a page opened from the disk draws with the classic script", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "fiche-disk-"));
  t.after(() => rmSync(folder, { recursive: true }));
  copyFileSync(`${project}dist/fiche.classic.js`, join(folder, "fiche.classic.js"));
  writeFileSync(join(folder, "page.html"), page('<script src="fiche.classic.js"></script>'));
  const seen = await visit(pathToFileURL(join(folder, "page.html")).href);
  assertDrawn(seen);
  assertSilent(seen);
});

test("a sandboxed frame draws with the classic script", async () => {
  const seen = await visit({
    "/outer.html": { body: page("", '<iframe sandbox="allow-scripts" src="/inner.html"></iframe>') },
    "/inner.html": { body: page(classicScript) },
  });
  assertDrawn(seen);
  assertSilent(seen);
});

test("a page in another encoding still reads our French words", async () => {
  const seen = await visit({ "/latin.html": { body: page(classicScript), type: "text/html; charset=windows-1252" } });
  const text = await seen.tab.evaluate(() => document.querySelector("fiche-project-card").shadowRoot.textContent);
  assert.match(text, /Achevé/);
});

// Chromium runs no module in an XML document.
test("in an XHTML document the children stay and one line says why", async () => {
  const head = `<title>Partner</title><script defer="" src="/dist/fiche.classic.js"></script>`;
  const body = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${head}</head><body>${elements()}</body></html>`;
  assertChildrenStay(await visit({ "/page.xhtml": { body, type: "application/xhtml+xml" } }), /fiche/i);
});

const ids = [
  "litHtmlVersions",
  "litElementVersions",
  "reactiveElementVersions",
  "litHtmlPolyfillSupport",
  "litElementPolyfillSupport",
  "litElementHydrateSupport",
  "reactiveElementPolyfillSupport",
  "litPropertyMetadata",
  "litNonce",
  "ShadyCSS",
  "__zod_globalConfig",
  "__zod_globalRegistry",
  "process",
  "fiche",
];
const preludes = {
  "elements whose ids are the names of our libraries' globals": ids.map((id) => `<i id="${id}"></i>`).join(""),
  "an enumerable member on Object.prototype": "<script>Object.prototype.extra = function () {};</script>",
  "an enumerable member on Array.prototype": "<script>Array.prototype.last = function () {};</script>",
  "a frozen Array.prototype": "<script>Object.freeze(Array.prototype);</script>",
  "frozen built-ins":
    "<script>[Object, Array, String, Function, Promise, Map].forEach((each) => Object.freeze(each.prototype));</script>",
  "a zod that compiles every schema it sees":
    "<script>globalThis.__zod_globalConfig = { postProcessor() { throw new Error('host'); }, jitless: false };</script>",
};
for (const [name, prelude] of Object.entries(preludes)) {
  for (const script of [moduleScript, classicScript]) {
    test(`a page with ${name} draws with ${script === moduleScript ? "the module" : "the classic script"}`, async () => {
      const seen = await visit({ "/tampered.html": { body: page("", prelude + elements() + script) } });
      assertDrawn(seen);
      assertSilent(seen);
    });
  }
}

test("neither script leaves a name on the page's global object", async () => {
  for (const file of ["fiche.js", "fiche.classic.js"]) {
    const { tab } = await visit({ "/bare.html": { body: page("") } });
    const added = await tab.evaluate(async (src) => {
      const names = () => Reflect.ownKeys(globalThis).map(String);
      const known = new Set(names());
      const script = Object.assign(document.createElement("script"), {
        src,
        type: src.includes("classic") ? "" : "module",
      });
      await new Promise((done) => {
        script.onload = done;
        document.head.append(script);
      });
      return [!!customElements.get("fiche-project-card"), ...names().filter((name) => !known.has(name))];
    }, `/dist/${file}`);
    assert.deepEqual(added, [true], file);
  }
});
