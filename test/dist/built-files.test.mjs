import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { test } from "node:test";
import { project } from "./server.mjs";
import { assertDrawn, assertSilent, page, visitor } from "./visitor.mjs";

const visit = visitor();
const dist = `${project}dist/`;
const read = (name) => readFileSync(dist + name, "utf8");
const scripts = ["fiche.js", "fiche.classic.js"];
const integrity = JSON.parse(read("sri.json"));

test("sri.json holds the digest of both scripts and of the files beside them, and of nothing else", () => {
  const digest = (name) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(dist + name))
      .digest("base64")}`;
  assert.deepEqual(
    integrity,
    Object.fromEntries([...scripts, "fiche-check.js", "fiche-json-ld.js"].map((name) => [name, digest(name)])),
  );
});

const tag = (name, value) =>
  `<script ${name === "fiche.js" ? 'type="module" ' : ""}src="/dist/${name}" integrity="${value}" crossorigin></script>`;

for (const name of scripts) {
  test(`${name} loads with its integrity and is refused with another's`, async () => {
    const seen = await visit({ "/integrity.html": { body: page(tag(name, integrity[name])) } });
    assertDrawn(seen);
    assertSilent(seen);
    const refused = await visit({ "/refused.html": { body: page(tag(name, `sha384-${"A".repeat(64)}`)) } });
    assert.ok(refused.elements.every(({ drawn, fallback }) => drawn === "" && fallback));
  });
}

test("no file of dist names the machine that built it", () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes("/storybook"),
  );
  const places = [project, `${homedir()}/`];
  for (const { parentPath, name } of files) {
    const text = readFileSync(`${parentPath}/${name}`, "utf8");
    for (const place of places) assert.ok(!text.includes(place), `${name} contains ${place}`);
  }
});
