// `npm run localize` takes the messages out of the sources into xliff/ and builds generated/ from it; `--check` only says whether
// that would change anything. lit-localize itself exits 0 with French missing, empty or older than the sources.
// One catalogue for what visitors download, and one for each part that is downloaded apart, so that nobody loads another's words.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const catalogues = [
  { config: "lit-localize.json", xliff: "xliff/fr.xlf", generated: "generated/fr.ts" },
  ...[
    "problems",
    "frame",
    "check",
    "builder",
    "builder-project",
    "builder-look",
    "builder-code",
    "builder-published",
  ].map((name) => ({
    config: `${name}.lit-localize.json`,
    xliff: `xliff/${name}/fr.xlf`,
    generated: `generated/${name}/fr.ts`,
  })),
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
  writeFileSync(here(generated), read(generated).replace(/^ *\/\* eslint-disable .*\n/gm, ""));
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
