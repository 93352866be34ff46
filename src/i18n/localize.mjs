// `npm run localize` takes the messages out of the sources into xliff/ and builds generated/ from it; `--check` only says whether
// that would change anything. lit-localize itself exits 0 with French missing, empty or older than the sources.
// Five catalogues: what visitors download, what is said of problems, the words of the frame's and the builder's pages, and of the check.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const catalogues = [
  { config: "lit-localize.json", xliff: "xliff/fr.xlf", generated: "generated/fr.ts" },
  { config: "problems.lit-localize.json", xliff: "xliff/problems/fr.xlf", generated: "generated/problems/fr.ts" },
  { config: "frame.lit-localize.json", xliff: "xliff/frame/fr.xlf", generated: "generated/frame/fr.ts" },
  { config: "builder.lit-localize.json", xliff: "xliff/builder/fr.xlf", generated: "generated/builder/fr.ts" },
  { config: "check.lit-localize.json", xliff: "xliff/check/fr.xlf", generated: "generated/check/fr.ts" },
];
const check = process.argv.includes("--check");
const faults = [];

const run = (command, config) =>
  execFileSync(
    process.execPath,
    [here("../../node_modules/@lit/localize-tools/bin/lit-localize.js"), command, "--config", here(config)],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
const read = (path) => {
  try {
    return readFileSync(here(path), "utf8");
  } catch {
    return "";
  }
};

for (const { config, xliff, generated } of catalogues) {
  const before = { [xliff]: read(xliff), [generated]: read(generated) };
  run("extract", config);
  run("build", config);
  // Only the tag function is needed: the package's index would bring all of its runtime along.
  writeFileSync(
    here(generated),
    read(generated)
      .replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'")
      .replace(/^ *\/\* eslint-disable .*\n/gm, ""),
  );
  for (const [, id, , unit] of read(xliff).matchAll(/<trans-unit id="([^"]+)"( approved="\w+")?>(.*?)<\/trans-unit>/gs))
    if (!/<target[^>]*>\s*\S/.test(unit)) faults.push(`${xliff}: the message "${id}" has no French`);
  for (const path of [xliff, generated])
    if (check && read(path) !== before[path]) {
      faults.push(`${path} is not what the sources give: run "npm run localize", then translate what is new`);
      writeFileSync(here(path), before[path]);
    }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
