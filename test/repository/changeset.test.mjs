// Which version step a change requires. `npm run check:changeset` compares the same with git.
import assert from "node:assert/strict";
import { test } from "node:test";
import { filesBelow, jsonOf, textOf } from "./files.mjs";
import { complaint, differences, neededStep, stepOf } from "./surface-step.mjs";

const { name } = jsonOf("package.json");
const surface = {
  "type ChipInput": "{…}",
  "<fiche-chip> part kind": "",
  "type Chip.max": "number",
};
const changeset = (step) => `---\n"fiche": ${step}\n---\n\nA chip has a date.\n`;

const changes = {
  "nothing changes": [surface, [], { initial: "patch", later: "patch" }],
  "a part is new": [
    { ...surface, "<fiche-chip> part date": "" },
    ["+ <fiche-chip> part date: "],
    { initial: "minor", later: "minor" },
  ],
  "a part is gone": [
    { "type Chip.max": "number", "type ChipInput": "{…}" },
    ["- <fiche-chip> part kind: "],
    { initial: "minor", later: "major" },
  ],
  "an input may say more": [
    { ...surface, "type ChipInput.of?": "{…}", "type ChipInput.of?.name": "string" },
    ["+ type ChipInput.of?: {…}", "+ type ChipInput.of?.name: string"],
    { initial: "minor", later: "minor" },
  ],
  "an input has to say more": [
    { ...surface, "type ChipInput.of": "string" },
    ["+ type ChipInput.of: string"],
    { initial: "minor", later: "major" },
  ],
  "a type is another": [
    { ...surface, "type Chip.max": "string" },
    ["~ type Chip.max: number → string"],
    { initial: "minor", later: "major" },
  ],
  "a name is another": [
    { "<fiche-chip> part sort": "", "type Chip.max": "number", "type ChipInput": "{…}" },
    ["- <fiche-chip> part kind: ", "+ <fiche-chip> part sort: "],
    { initial: "minor", later: "major" },
  ],
};

for (const [what, [after, lines, needed]] of Object.entries(changes))
  test(`if ${what}: ${needed.initial} before 1.0.0, ${needed.later} after it`, () => {
    assert.deepEqual(differences(surface, after), lines);
    assert.equal(neededStep(lines, "0.3.1"), needed.initial);
    assert.equal(neededStep(lines, "1.0.0"), needed.later);
  });

const heads = [
  [changeset("minor"), "minor"],
  ["---\nfiche: patch\n---\nText", "patch"],
  ["---\r\n'fiche': 'major'\r\n---\r\nText", "major"],
  ['---\n"another": major\n"fiche": minor\n---\nText', "minor"],
  ['---\n"fiches": minor\n---\nText', null],
  ['---\n"fiche": big\n---\nText', null],
  ["---\n---\n", null],
  ["fiche: minor", null],
];

for (const [text, step] of heads)
  test(`${JSON.stringify(text)} names ${step ?? "no step"}`, () => assert.equal(stepOf(text, "fiche"), step));

const added = changes["a part is new"][0];
const gone = changes["a part is gone"][0];
const complaints = [
  ["nothing changed and nothing is written", { after: surface, changesets: [] }, null],
  ["a part is new with a minor", { after: added, changesets: [changeset("patch"), changeset("minor")] }, null],
  ["a part is new with a patch", { after: added, changesets: [changeset("patch")] }, /say patch; this needs minor/],
  [
    "a part is new and nothing is written",
    { after: added, changesets: [] },
    /\+ <fiche-chip> part date[^]*No changeset/,
  ],
  ["a part is gone with a minor before 1.0.0", { after: gone, changesets: [changeset("minor")] }, null],
  ["a part is gone with a patch", { after: gone, changesets: [changeset("patch")] }, /needs minor/],
  ["a major before 1.0.0", { after: gone, changesets: [changeset("major")] }, /would release 1\.0\.0/],
  [
    "a part is gone with a minor after 1.0.0",
    { after: gone, changesets: [changeset("minor")], version: "1.2.0" },
    /needs major/,
  ],
  [
    "a part is gone with a major after 1.0.0",
    { after: gone, changesets: [changeset("major")], version: "1.2.0" },
    null,
  ],
];

for (const [what, given, expected] of complaints)
  test(`${what}: ${expected ? "refused" : "accepted"}`, () => {
    const answer = complaint({ before: surface, name: "fiche", version: "0.3.1", ...given });
    if (expected) assert.match(answer ?? "", expected);
    else assert.equal(answer, null);
  });

test("every changeset names a step for the package and says what changes", () => {
  const written = filesBelow(".changeset").filter((path) => path.endsWith(".md") && !path.endsWith("/README.md"));
  const wrong = written.filter((path) => {
    const text = textOf(path);
    return !stepOf(text, name) || text.replace(/^---[^]*?^---/m, "").trim() === "";
  });
  assert.deepEqual(wrong, []);
});
