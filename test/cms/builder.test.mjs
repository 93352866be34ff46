// Sends everything the builder writes, each form of each record it offers, through every pipeline: nothing is lost, and the form that it
// recommends for a place survives there.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { jsonOf } from "../repository/files.mjs";
import { importSource } from "../helpers/import-source.mjs";
import { host } from "./forms.mjs";
import { isWorse, measure, verdicts } from "./measure.mjs";
import { findWordpress } from "./wordpress.mjs";

// Of Lit, a style sheet needs only its tag: the rest is made for browsers.
const builder = (path) =>
  importSource(
    `src/builder/${path}.ts`,
    path === "appearance/appearance" ? { lit: "@lit/reactive-element/css-tag.js" } : {},
  );
const [{ codeOf }, recommendations, { records }, { firstLook }] = await Promise.all(
  ["publish/publish", "publish/places", "project/records", "appearance/appearance"].map(builder),
);
const { places, notHere, needsPage, takesFrames, takesMarks, rowOf } = recommendations;
const { table } = jsonOf("src/docs/measured/survival.json");

const samples = Object.entries(records).flatMap(([name, text]) => (text ? [{ name, record: JSON.parse(text) }] : []));
const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];
/** What is pasted: the forms of npm are built. */
const choices = [
  { form: "link", place: "unknown" },
  { form: "link", place: "wordpress-author" },
  { form: "link", place: "unknown", follows: true },
  { form: "element", place: "unknown" },
  { form: "element", place: "unknown", follows: true },
  { form: "static", place: "unknown" },
  { form: "iframe", place: "unknown" },
  { form: "iframe", place: "unknown", follows: true },
];
const script = { src: `${host}/fiche.js` };
const text = (value, lang) => (typeof value === "object" ? value[lang] : value);

const pasted = choices.flatMap(({ form, place, follows }) =>
  samples.flatMap(({ name, record }) =>
    tags.flatMap((tag) =>
      // The smaller elements say little that depends on the language.
      (tag === "fiche-project-card" ? ["fr", "en"] : ["fr"]).map((lang) => {
        const subject = {
          record,
          address: follows && `${host}/samples/${name}.json`,
          look: { ...firstLook(lang), tag, lang },
          locale: { tag: lang, language: lang },
        };
        return {
          form: [form, places[place].limit, follows ? "address" : "record", tag].join(" "),
          chosen: { form, place, tag, follows },
          script: form === "element",
          record: name,
          lang,
          page: text(record.url, lang),
          title: text(record.title, lang),
          html: codeOf(subject, { form, place }, script).text.trim(),
        };
      }),
    ),
  ),
);

const served = Object.fromEntries(
  samples.map(({ name, record }) => [
    `/samples/${name}.json`,
    { body: JSON.stringify(record), type: "application/json" },
  ]),
);

const hasWordpress = findWordpress();
let cells;
before(async () => {
  ({ cells } = await measure({ hasWordpress, pasted, served }));
});

const said = ({ pipeline, form, record, lang, verdict, fault, html, seen }) =>
  [
    `${pipeline}, ${form}, ${record}, ${lang}: ${verdict}${fault ? ` (${fault})` : ""}`,
    `  published: ${html.length > 400 ? `${html.slice(0, 200)} … ${html.slice(-200)}` : html}`,
    `  seen: ${seen.texts
      .map((each) => each.text)
      .join(" ")
      .slice(0, 200)}`,
  ].join("\n");

/** What the builder warns of: see `pageless` in its words. */
const isDocumented = ({ chosen: { form, tag, follows }, page, pipeline }) => {
  const isSmall = tag !== "fiche-project-card";
  return (
    notHere.includes(pipeline) ||
    (form === "link" && !page && needsPage.includes(pipeline)) ||
    (form === "link" && follows && isSmall && takesMarks.includes(pipeline)) ||
    (form === "iframe" && isSmall && takesFrames.includes(pipeline))
  );
};

test("no form that the builder writes is lost anywhere, save where the builder says so", () => {
  const lost = cells.filter((cell) => !isDocumented(cell) && isWorse(cell.verdict, "link only"));
  assert.equal(lost.slice(0, 20).map(said).join("\n"), "");
  assert.ok(cells.length > 1000);
});

test("a link is whole in every place for which the builder recommends it", () => {
  const recommended = Object.values(places).filter(({ form }) => form === "link");
  const pipelines = new Set(recommended.flatMap((place) => place.pipelines));
  const worse = cells.filter(
    (cell) =>
      cell.chosen.form === "link" &&
      pipelines.has(cell.pipeline) &&
      !isDocumented(cell) &&
      isWorse(cell.verdict, "repaired"),
  );
  assert.equal(worse.slice(0, 20).map(said).join("\n"), "");
});

for (const [name, { form, limit, pipelines }] of Object.entries(places))
  test(`the form that is recommended arrives whole, by the table: ${name}`, () => {
    for (const follows of form === "static" ? [false] : [false, true])
      for (const tag of tags) {
        const row = rowOf({ form, tag, follows }, limit);
        for (const id of pipelines) {
          assert.ok(table[id], `${id} is not in the table`);
          const verdict = table[id][row];
          // A writer of Markdown pastes nothing but a link.
          if (verdict === undefined)
            assert.ok(id === "markdown-it-link" || (follows && tag !== tags[0]), `${form} in ${id}`);
          else assert.ok(!isWorse(verdict, "repaired"), `${form} in ${id}: ${verdict}`);
        }
      }
    assert.ok(pipelines.length > 0 || ["own-site", "application", "iframe-only"].includes(name));
  });

test("the builder's own list of verdicts is that of the table, in its order", () => {
  assert.deepEqual([...recommendations.verdicts], verdicts);
});

test("where nothing is to be pasted, every form is source code", () => {
  for (const id of notHere) assert.deepEqual([...new Set(Object.values(table[id]))], ["not here"]);
});
