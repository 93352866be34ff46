// `npm run localize` extracts the messages of each catalogue into its fr.xlf and writes its generated/fr.ts from that; `--check` only
// reports whether that would change anything. lit-localize's own command exits 0 with French missing, empty or older than the sources,
// and starts a compiler for each catalogue.
// Every folder with a lit-localize.json is a catalogue, so that visitors never download the words of a part that they do not use.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readConfigFileAndWriteSchema } from "@lit/localize-tools/lib/config.js";
import { RuntimeLitLocalizer } from "@lit/localize-tools/lib/modes/runtime.js";
import { printDiagnostics } from "@lit/localize-tools/lib/typescript.js";

const src = fileURLToPath(new URL("../", import.meta.url));
const catalogues = readdirSync(src, { recursive: true })
  .filter((path) => path.endsWith("lit-localize.json"))
  .map((path) => path.replace("lit-localize.json", ""));
const check = process.argv.includes("--check");
const faults = [];

const read = (path) => readFileSync(src + path, "utf8");
// A message without French is written in English; it is reported below, with its file.
console.warn = () => {};

for (const folder of catalogues.sort()) {
  const [xliff, generated] = [`${folder}fr.xlf`, `${folder}generated/fr.ts`];
  const before = { [xliff]: read(xliff), [generated]: read(generated) };
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(`${src}${folder}lit-localize.json`));
  const { errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new Error(`The messages of ${folder} cannot be read.`);
  }
  await localizer.writeInterchangeFiles();
  await localizer.build();
  // lit-localize switches rules of ESLint off, which no file here does; generated files are not linted.
  writeFileSync(src + generated, read(generated).replace(/^ *\/\* eslint-disable .*\n/gm, ""));
  for (const [, id, , unit] of read(xliff).matchAll(/<trans-unit id="([^"]+)"( approved="\w+")?>(.*?)<\/trans-unit>/gs))
    if (!/<target[^>]*>\s*\S/.test(unit)) faults.push(`${xliff}: the message "${id}" has no French`);
  for (const path of [xliff, generated])
    if (check && read(path) !== before[path]) {
      faults.push(`${path} is not what the sources give: run "npm run localize", then translate what is new`);
      writeFileSync(src + path, before[path]);
    }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
