// `npm run survival`: measures the table, prints it, and writes survival.json, which the documentation and the test read.
import { writeFileSync } from "node:fs";
import { root } from "../repository/files.mjs";
import { measure, tableOf } from "./measure.mjs";
import { findWordpress } from "./wordpress.mjs";

findWordpress({ required: true });
const measured = await measure({ hasWordpress: true });
const { versions, table } = tableOf(measured);
writeFileSync(`${root}src/docs/measured/survival.json`, `${JSON.stringify({ versions, table }, null, 2)}\n`);

const forms = [...new Set(Object.values(table).flatMap(Object.keys))];
const short = {
  whole: "whole",
  repaired: "repair",
  shortened: "short",
  "link only": "link",
  lost: "LOST",
  "not here": "NOT",
};
const width = Math.max(...Object.keys(table).map((id) => id.length));
forms.forEach((form, at) => console.log(`${" ".repeat(width + 1)}${"│      ".repeat(at)}${form}`));
for (const [id, row] of Object.entries(table))
  console.log(`${id.padEnd(width + 1)}${forms.map((form) => (short[row[form]] ?? "–").padEnd(7)).join("")}`);
console.log(
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(" · "),
);
for (const { pipeline, form, record, lang, fault } of measured.cells.filter((cell) =>
  cell.fault?.startsWith("an error"),
))
  console.log(`${pipeline}, ${form}, ${record}, ${lang}: ${fault}`);
