// What package.json promises exists, and importing it has no side effect on the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { jsonOf, root } from "./files.mjs";

const manifest = jsonOf("package.json");
const elements = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"];
const silent = [".", "./model", "./static", ...elements.map((name) => `./${name}`)];
const registering = ["./define", ...elements.map((name) => `./${name}/define`)];
const single = ["./fiche.js", "./static.css", "./project.schema.json", "./custom-elements.json"];

/** Every path below a value of `exports`, whatever its conditions. */
const pathsIn = (value) => (typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(pathsIn));

const missing = (paths) => paths.filter((path) => !existsSync(root + path));

function importInNode(entry, customElements) {
  const specifier = JSON.stringify(entry.replace(/^\./, manifest.name));
  const script = `
    const tags = [];
    if (${customElements}) globalThis.customElements = { define: (tag) => void tags.push(tag), get() {} };
    await import(${specifier});
    for (const name of ${JSON.stringify(elements)}) {
      if (globalThis.customElements?.get("fiche-" + name)) tags.push("fiche-" + name);
    }
    console.log(JSON.stringify(tags.sort()));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, encoding: "utf8" }),
  );
}

test("exports lists every entry, and every file it names is built", () => {
  for (const entry of [...silent, ...registering, ...single]) {
    assert.notEqual(pathsIn(manifest.exports?.[entry]).length, 0, `${entry} is not in exports`);
  }
  assert.deepEqual(missing(pathsIn(manifest.exports)), []);
});

test("every module entry has its types", () => {
  for (const entry of [...silent, ...registering]) {
    const types = pathsIn(manifest.exports?.[entry]).filter((path) => path.endsWith(".d.ts"));
    assert.notEqual(types.length, 0, `${entry} has no types`);
  }
});

test("the other fields name built files", () => {
  const { main, module, types, unpkg, jsdelivr, customElements, sideEffects = [] } = manifest;
  const named = [main, module, types, unpkg, jsdelivr, customElements].filter(Boolean);
  assert.ok(unpkg && jsdelivr && customElements, "unpkg, jsdelivr and customElements are set");
  assert.ok(Array.isArray(sideEffects) && sideEffects.length > 0, "sideEffects names the files that register");
  assert.deepEqual(missing([...named, ...sideEffects.filter((path) => !path.includes("*"))]), []);
});

for (const entry of silent) {
  test(`importing ${entry} in Node registers nothing`, () => {
    assert.deepEqual(importInNode(entry, false), []);
    assert.deepEqual(importInNode(entry, true), []);
  });
}

test("importing ./define where elements can be registered registers the four", () => {
  assert.deepEqual(importInNode("./define", true), elements.map((name) => `fiche-${name}`).sort());
});

test("the version that the elements know is that of package.json", async () => {
  const { version } = await import(root + manifest.exports["."].default);
  assert.equal(version, manifest.version);
});
