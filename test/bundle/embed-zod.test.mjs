// The scripts for a tag carry src/embed/zod.ts in place of zod. Whatever is read, both must give the same project and name the same problems.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importSource } from "../helpers/import-source.mjs";
import { bad, good, randomRecords } from "../helpers/records.mjs";
import { root } from "../house/files.mjs";

const [npm, script] = await Promise.all([
  importSource("src/model/parse.ts"),
  importSource("src/model/parse.ts", { "zod/mini": `${root}src/embed/zod.ts` }),
]);

const assertSame = ({ name, record }) => assert.deepEqual(script.parseProject(record), npm.parseProject(record), name);

for (const each of [...good, ...bad])
  test(`the script reads as the package does: ${each.name}`, () => assertSame(each));

test("the script reads a feed as the package does", () => {
  const feed = { lang: "fr", projects: [...good, ...bad].map(({ record }) => record) };
  assert.deepEqual(script.parseFeed(feed), npm.parseFeed(feed));
});

test("the script reads thousands of random records as the package does", () => {
  for (const each of randomRecords(6000, 1)) assertSame(each);
});

test("the script reads what is no record as the package does", () => {
  for (const raw of [undefined, null, 5, "", "{", "[]", [], () => 0, new Date(0), { projects: [] }])
    assertSame({ name: String(raw), record: raw });
});
