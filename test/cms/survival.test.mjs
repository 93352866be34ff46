// Measures each cell of survival.json again with the real software: what survived must still survive.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { jsonOf } from "../repository/files.mjs";
import { forms } from "./forms.mjs";
import { isWorse, measure, tableOf } from "./measure.mjs";
import { findWordpress } from "./wordpress.mjs";

const hasWordpress = findWordpress();
const committed = jsonOf("src/docs/measured/survival.json").table;
const pipelines = Object.keys(committed).filter((id) => hasWordpress || !id.startsWith("wordpress-"));
let measured;
let table;

before(async () => {
  measured = await measure({ hasWordpress });
  ({ table } = tableOf(measured));
});

/** What a cell showed, for whoever has to find out why. */
const shown = ({ pipeline, form, record, lang, verdict, fault, html, seen }) =>
  [
    `${pipeline}, ${form}, ${record}, ${lang}: ${verdict}${fault ? ` (${fault})` : ""}`,
    `  published: ${html.length > 400 ? `${html.slice(0, 200)} … ${html.slice(-200)}` : html}`,
    `  seen: ${seen.texts
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 200)}`,
    ...seen.warnings.map((warning) => `  warning: ${warning}`),
  ].join("\n");

const assertNone = (cells) => assert.equal(cells.map(shown).join("\n"), "");

test("every form shows its project where nothing touches it, without a warning or an error", () => {
  const isFine = ({ form, title, seen }) =>
    seen.drawn.length === (form === "static" ? 0 : 1) &&
    (form.startsWith("link-") || seen.texts.some(({ text }) => text === title)) &&
    seen.warnings.length + seen.errors.length === 0;
  assertNone(
    measured.untouched
      .filter((cell) => !isFine(cell))
      .map((cell) => ({ ...cell, pipeline: "untouched", verdict: "not whole" })),
  );
});

test("the table holds every form in every pipeline, and no other", () => {
  assert.deepEqual(Object.keys(table), pipelines);
  for (const id of pipelines) assert.deepEqual(Object.keys(table[id]), Object.keys(committed[id]), id);
  assert.deepEqual(Object.keys(committed["dompurify"]), Object.keys(forms));
});

test("no form fares worse in any pipeline than the table says", () => {
  assertNone(
    measured.cells.filter(({ pipeline, form, verdict }) => isWorse(verdict, committed[pipeline]?.[form] ?? "whole")),
  );
});

test("no form fares better than the table says: npm run survival writes it anew", () => {
  const better = pipelines.flatMap((id) =>
    Object.keys(committed[id])
      .filter((form) => isWorse(committed[id][form], table[id]?.[form] ?? "not here"))
      .map((form) => `${id}, ${form}`),
  );
  assert.deepEqual(better, []);
});

const showsTags = "markdown-it-no-html";
const links = Object.keys(forms).filter((form) => form.startsWith("link"));

test("a link is whole in WordPress for every role, in TinyMCE and in DOMPurify", () => {
  const whole = pipelines.filter((id) => /^(wordpress|tinymce|dompurify)/.test(id));
  for (const id of whole) for (const form of links) assert.equal(table[id][form], "whole", `${id}, ${form}`);
});

test("a link is at worst a right link, save where every tag is shown as text", () => {
  for (const id of pipelines.filter((id) => id !== showsTags))
    for (const form of links) assert.ok(!isWorse(table[id][form], "link only"), `${id}, ${form}: ${table[id][form]}`);
});

test("no form shows source code, JSON, a blank or an error, save where every tag is shown as text", () => {
  const isDocumented = ({ pipeline, form, fault }) =>
    !fault.startsWith("an error") &&
    (pipeline === showsTags || (form === "element-static" && fault === "everything twice"));
  assertNone(measured.cells.filter((cell) => cell.fault && !isDocumented(cell)));
});

test("the documentation says where not to paste what", () => {
  const notHere = Object.entries(committed).flatMap(([id, row]) =>
    Object.keys(row).filter((form) => row[form] === "not here" && id !== showsTags),
  );
  assert.deepEqual([...new Set(notHere)], ["element-static"]);
});
