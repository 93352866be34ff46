// Which modules the bundler puts into the script for a tag: Lit, zod and the sources behind the npm entries, and no substitutes for them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { createBuilder } from "vite";
import { project } from "./server.mjs";

const names = ["embed", "npm"];
let builder;
let chunks;
before(async () => {
  builder = await createBuilder({
    root: `${project}src`,
    configFile: `${project}vite.config.ts`,
    logLevel: "error",
    environments: Object.fromEntries(names.map((name) => [name, { build: { write: false } }])),
  });
  const outputs = [];
  for (const name of names) outputs.push(...[await builder.build(builder.environments[name])].flat());
  chunks = new Map(
    outputs.flatMap(({ output }) => output.filter(({ type }) => type === "chunk").map((each) => [each.fileName, each])),
  );
});

const nameOf = (id) => id.replace(project, "").replace("\0", "").replace(/\?.*/, "");
const modulesOf = (chunk) => Object.keys(chunk.modules).map(nameOf);

/** The chunk with all that it imports; what is left to the package's dependencies is none. */
function closureOf(fileName, found = new Set()) {
  const chunk = chunks.get(fileName);
  if (!chunk || found.has(chunk)) return [];
  found.add(chunk);
  for (const each of chunk.imports) closureOf(each, found);
  return [...found];
}

const isOurs = (name) => name.startsWith("src/") || name.startsWith("baked-messages:");
const without = (list, others) => list.filter((each) => !others.includes(each)).sort();

for (const fileName of ["fiche.js", "fiche.classic.js"]) {
  test(`${fileName} is made of Lit's and zod's own modules, and of no other package's`, () => {
    const foreign = modulesOf(chunks.get(fileName)).filter((name) => !isOurs(name));
    const libraries = /^node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|zod)\//;
    assert.deepEqual(
      foreign.filter((name) => !libraries.test(name)),
      // What the bundler itself adds to a template that holds a script tag.
      foreign.filter((name) => name.endsWith("/taggedTemplateLiteral.js")),
    );
    for (const name of [
      "lit-html/lit-html.js",
      "lit-element/lit-element.js",
      "@lit/reactive-element/reactive-element.js",
      "zod/v4/mini/schemas.js",
      "zod/v4/core/schemas.js",
      "zod/v4/core/parse.js",
    ]) {
      assert.ok(foreign.includes(`node_modules/${name}`), name);
      assert.ok(chunks.get(fileName).modules[`${project}node_modules/${name}`].renderedLength > 500, name);
    }
  });

  test(`${fileName} and the npm entry that registers the elements are made of the same sources`, () => {
    const script = modulesOf(chunks.get(fileName)).filter(isOurs);
    const npm = closureOf("define.js").flatMap(modulesOf).filter(isOurs);
    assert.ok(npm.length > 40, `${npm.length} modules`);
    // The entry, which also looks for placeholders by the names of the elements; the shield; the words as the build has baked them.
    assert.deepEqual(without(script, npm), [
      "baked-messages:en",
      "baked-messages:fr",
      "src/elements/names.ts",
      "src/script-tag/placeholders.ts",
      "src/script-tag/script-tag.ts",
      "src/script-tag/shield.ts",
      "src/script-tag/trusted-types.ts",
    ]);
    // The same words before they are baked.
    assert.deepEqual(without(npm, script), [
      "src/elements/generated/fr.ts",
      "src/elements/messages.ts",
      "src/i18n/localize.ts",
    ]);
  });
}

test("nothing else is done to the modules of the script than what has a reason of its own", () => {
  const own = builder.environments.embed.plugins.map(({ name }) => name).filter((name) => name.startsWith("fiche:"));
  assert.deepEqual(own.sort(), [
    "fiche:bake-messages",
    "fiche:escape-to-ascii",
    "fiche:json-ld-beside",
    "fiche:minify-again",
    "fiche:minify-sheets",
    "fiche:preview-builder",
    "fiche:visit-own-members",
  ]);
  const { inject } = builder.environments.embed.config.build.rolldownOptions.transform;
  assert.deepEqual(Object.keys(inject).sort(), ["Symbol", "globalThis", "litPropertyMetadata"]);
});

test("the licences of all that is inside stand beside the script", () => {
  const licences = readFileSync(`${project}dist/fiche.licenses.md`, "utf8");
  const packages = modulesOf(chunks.get("fiche.js")).flatMap(
    (name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? [],
  );
  for (const name of new Set(packages)) {
    const { version, license } = JSON.parse(readFileSync(`${project}node_modules/${name}/package.json`, "utf8"));
    assert.ok(licences.includes(`## ${name} - ${version} (${license})`), name);
  }
  assert.match(licences, /Google LLC[^]*Colin McDonnell/);
});
