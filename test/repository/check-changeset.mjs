// `npm run check:changeset [branch]`: compares the committed surface with the one at which this branch left the other (main by default),
// and reads the changesets written since. It uses git alone, so it needs neither a build nor installed packages.
import { execFileSync } from "node:child_process";
import { filesBelow, jsonOf, root, textOf } from "./files.mjs";
import { complaint, surfaceFile } from "./surface-step.mjs";

const git = (...words) => {
  try {
    return execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
};

const branch = process.argv[2] ?? (git("rev-parse", "--verify", "origin/main") ? "origin/main" : "main");
const base = git("merge-base", "HEAD", branch)?.trim();
if (!base) throw new Error(`No commit is shared with ${branch}. Is it fetched, with its history?`);

const before = git("show", `${base}:${surfaceFile}`);
const { name, version } = jsonOf("package.json");
const changesets = filesBelow(".changeset")
  .filter((path) => path.endsWith(".md") && !path.endsWith("/README.md"))
  .filter((path) => git("show", `${base}:${path}`) !== textOf(path))
  .map(textOf);

const wrong =
  before && complaint({ before: JSON.parse(before), after: jsonOf(surfaceFile), changesets, name, version });
const fine = before
  ? `The changesets fit what changed since ${branch}.`
  : `${branch} has no ${surfaceFile} yet: nothing to compare.`;
console.log(wrong || fine);
if (wrong) process.exitCode = 1;
