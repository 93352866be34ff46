// More pages as found in the wild, tested in Chromium only; the others are in strange-hosts.page.test.ts.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { project } from "../dist/server.mjs";
import { assertDrawn, assertSilent, page, visitor } from "../dist/visitor.mjs";

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

test("neither script leaves a name on the page's global object", async () => {
  for (const file of ["fiche.js", "fiche.classic.js"]) {
    const { tab } = await visit({ "/bare.html": { body: page("") } });
    const added = await tab.evaluate(async (src) => {
      const names = () => [globalThis, Symbol].flatMap((each) => Reflect.ownKeys(each)).map(String);
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
