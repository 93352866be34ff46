// Building the same sources gives the same files. Otherwise nobody could verify which sources a published script was built from.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "node:test";
import { project } from "./server.mjs";

/** What `npm run build` writes; the others come later, from commands of their own. */
const isBuilt = (path) => !/^storybook\/|^[^/]*\.zip$/.test(path);

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(paths.filter(isBuilt).map((path) => [path, readFileSync(join(folder, path))]));
}

test("a build in another folder, time zone and language gives the same files as dist, byte for byte", (t) => {
  const copy = mkdtempSync(join(tmpdir(), "fiche-another-"));
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of readdirSync(project))
    if (![".git", "dist", "node_modules"].includes(name))
      cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  execFileSync(process.execPath, [join(copy, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error"], {
    cwd: copy,
    env: { ...process.env, TZ: "Pacific/Auckland", LC_ALL: "sv_SE.UTF-8" },
  });

  const [first, second] = [filesOf(join(project, "dist")), filesOf(join(copy, "dist"))];
  assert.ok(first.size > 100);
  assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
  const others = [...first.keys()].filter((path) => !first.get(path).equals(second.get(path)));
  assert.equal(others.length, 0, `Other bytes, unless dist is older than the sources: ${others.join(", ")}`);
});
