import assert from "node:assert/strict";
import { test } from "node:test";
import { posix } from "node:path";
import { filesBelow, jsonOf, root, textOf } from "./files.mjs";

const files = filesBelow(".", { except: [".git", "node_modules", "dist"] });

test("file names say what is inside", () => {
  const drawers = /^(utils?|helpers?|common|misc|types|constants)\.\w+$/;
  assert.deepEqual(
    files.filter((path) => drawers.test(posix.basename(path))),
    [],
  );
});

test("source files are named in kebab-case", () => {
  const code = files.filter((path) => /^(src|stories|test)\/.*\.(ts|mjs|js)$/.test(path));
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  assert.deepEqual(
    code.filter((path) => !kebab.test(posix.basename(path))),
    [],
  );
});

test("no file names a place on somebody's machine", () => {
  const home = /(?<![\w.:/)\]}])\/(home|Users|root|work|mnt|private)\/\w|[A-Z]:\\Users\\/;
  const named = files.filter((path) => {
    const text = textOf(path);
    return home.test(text) || text.includes(root);
  });
  assert.deepEqual(named, []);
});

test("the lock file holds versions and hashes, and no download addresses", () => {
  const lock = jsonOf("package-lock.json");
  const withAddress = Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved && !link);
  assert.deepEqual(withAddress, []);
});
