// Runs the tests of pure logic in Node, where they take seconds: `npm test` does. CI runs them in every browser instead, because engines
// differ in what they know of languages and in how they match regular expressions.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { pureLogic } from "./pure-logic.mjs";
import { filesBelow, root } from "./repository/files.mjs";

const files = pureLogic.flatMap((folder) => filesBelow(folder)).filter((path) => path.endsWith(".test.ts"));
const outDir = mkdtempSync(join(tmpdir(), "fiche-pure-logic-"));
process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));

await build({
  configFile: false,
  logLevel: "error",
  root,
  // What a package has for Node is what runs here.
  resolve: { conditions: ["node", "import", "default"] },
  build: { outDir, target: "es2022", minify: false, lib: { entry: files.map((path) => root + path), formats: ["es"] } },
});

// The names under which the browsers' test runner offers the same two functions.
Object.assign(globalThis, { describe, it });
for (const path of files) await import(pathToFileURL(join(outDir, path.replace(/^.*\/|\.ts$/g, "") + ".js")).href);
