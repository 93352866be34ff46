// Enforces the layers of src and forbids import cycles: dependency-cruiser.config.mjs.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config, { layers } from "./dependency-cruiser.config.mjs";
import { filesBelow, root } from "./files.mjs";

/** The broken rules of the sources in a folder, as "rule: from → to". */
async function brokenRules(folder) {
  const { forbidden, options } = config;
  const tsConfig = extractTSConfig(join(folder, "tsconfig.json"));
  const result = await cruise(
    ["src"],
    { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
    { tsConfig },
  );
  return result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test("no source imports a higher layer, a package of other layers, or itself by a circle", async () => {
  assert.deepEqual(await brokenRules(root), []);
});

test("every source has a layer", () => {
  const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));
  assert.ok(sources.length > 150);
  assert.deepEqual(
    sources.filter((path) => !layers.some(([, pattern]) => new RegExp(pattern).test(path))),
    [],
  );
});

const planted = {
  "src/model/project.ts": 'import { formatDate } from "../i18n/format.js";\nexport const project = formatDate;\n',
  "src/i18n/format.ts": "export const formatDate = 1;\n",
  "src/elements/base/one.ts": 'import type { Two } from "./two.js";\nexport type One = Two;\n',
  "src/elements/base/two.ts": 'import type { One } from "./one.js";\nexport type Two = One | 2;\n',
  "src/elements/card/card.view.ts": 'import { html } from "lit";\nexport const view = html``;\n',
  "src/snippet/snippet.ts": 'import * as z from "zod/mini";\nexport const schema = z.string();\n',
};

test("an import of a higher layer, a circle of types and a package out of its layer are found", async () => {
  const home = mkdtempSync(join(tmpdir(), "fiche-layers-"));
  after(() => rmSync(home, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(join(home, dirname(path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  cpSync(`${root}tsconfig.json`, join(home, "tsconfig.json"));
  symlinkSync(`${root}node_modules`, join(home, "node_modules"));
  const found = (await brokenRules(home)).map((line) => line.replace(/ → .*/, "")).sort();
  assert.deepEqual(
    [...new Set(found)],
    [
      "model imports no higher layer: src/model/project.ts",
      "no circle: src/elements/base/one.ts",
      "views import no package: src/elements/card/card.view.ts",
      "zod is imported by its layer alone: src/snippet/snippet.ts",
    ],
  );
});
