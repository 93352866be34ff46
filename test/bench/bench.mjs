// `npm run bench`: measures what Fiche costs a page, beside a minimal hand-written element and the alternatives that a partner might
// choose, interleaved in one run, for a plain and for a rich card. Prints a table of each and writes bench.json, which the documentation
// shows. A shorter run while working, which writes nothing, takes some 20 seconds:
// `node test/bench/bench.mjs --quick --rounds=1 --kind=plain --only=vanilla,lit-zod,fiche`
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { root } from "../repository/files.mjs";
import { buildContestants, buildExpected, contestants } from "./contestants.mjs";
import {
  expectedTexts,
  measureCards,
  measureCold,
  measureEvaluation,
  measureFirstCard,
  measureScript,
  measureWarmCard,
  openBench,
} from "./measure.mjs";
import { records } from "./records.mjs";
import { print, rowsOf } from "./table.mjs";

const { values: asked } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    /** Contestants, by name, with commas between. */
    only: { type: "string" },
    kind: { type: "string" },
    /** Leaves out what needs a cold page or a slow one. */
    quick: { type: "boolean", default: false },
  },
});
const rounds = Number(asked.rounds);
const names = asked.only?.split(",") ?? Object.keys(contestants);
const kinds = asked.kind?.split(",") ?? Object.keys(records);
const unknown = [...names.filter((name) => !contestants[name]), ...kinds.filter((kind) => !records[kind])];
if (unknown.length || !(rounds >= 1))
  throw new Error(`${unknown.join(", ") || `--rounds=${asked.rounds}`}? Contestants: ${Object.keys(contestants)}`);
const isWhole = !asked.only && !asked.kind && !asked.quick;

/** A visit on slow 4G takes seconds, and differs little from one round to the next. */
const coldRounds = Math.ceil(rounds / 3);
const most = 1000;
const counts = asked.quick ? [most] : [10, 100, most];

const taking = {};
const expectedPages = [];
for (const kind of kinds) {
  taking[kind] = await buildContestants(kind, names);
  expectedPages.push(await buildExpected(kind));
}
const bench = await openBench([...Object.values(taking).flat(), ...expectedPages]);
const samples = Object.fromEntries(kinds.map((kind) => [kind, {}]));
const expected = {};
/** Each round begins with another contestant: whatever warms up or tires in a round does so for all. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** Every card of every contestant shows the same words, and all of them when the clock stops. */
function assertTexts({ name, kind }, texts) {
  for (const [moment, shown] of Object.entries(texts))
    shown.forEach((text, at) => {
      const wanted = expected[kind][moment][at];
      if (text !== wanted)
        throw new Error(`${name}, ${kind} card ${at}, ${moment}: does not show what it must:\n${text}\n\n${wanted}`);
    });
}

async function take(contestant, round) {
  const { kind, name } = contestant;
  const add = (measure, value) => ((samples[kind][name] ??= {})[measure] ??= []).push(value);
  // Some milliseconds, which a moment of the machine doubles: one sample a round says little.
  if (!asked.quick) for (let time = 0; time < 3; time++) add("evaluation", await measureEvaluation(bench, contestant));
  if (name === "lit-alone") return;
  for (let time = 0; time < 3; time++) add("mount-1", await measureWarmCard(bench, contestant));
  for (const count of counts) {
    const { mount, language, field, memory, nodes, elements, comments, texts } = await measureCards(
      bench,
      contestant,
      count,
    );
    assertTexts(contestant, texts);
    add(`mount-${count}`, mount.task);
    if (count < most) continue;
    for (const part of ["style", "layout"]) add(`mount-${part}`, mount[part]);
    add("language", language.task);
    add("field", field.task);
    add("memory", memory / count / 1000);
    add("nodes", nodes / count);
    add("elements", elements);
    add("comments", comments);
  }
  add("script", await measureScript(bench, contestant, most));
  if (asked.quick) return;
  add("first-card", await measureFirstCard(bench, contestant));
  if (round >= coldRounds) return;
  const one = await measureCold(bench, `${contestant.path}-first`);
  add("shift", one.shift);
  add("paint", one.paint);
  add("longest-task", (await measureCold(bench, `${contestant.path}-hundred`)).longest);
}

try {
  for (const page of expectedPages) expected[page.kind] = await expectedTexts(bench, page, most);
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) for (const contestant of turned(taking[kind], round)) await take(contestant, round);
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await bench.close();
}

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: { processors: cpus().length, model: cpus()[0].model, browser: `Chromium ${bench.browser.version()}` },
  rounds,
  contestants: Object.fromEntries(names.map((name) => [name, contestants[name].label])),
  cards: Object.fromEntries(kinds.map((kind) => [kind, rowsOf(taking[kind], samples[kind])])),
};
print(result);
if (isWhole) writeFileSync(`${root}src/docs/measured/bench.json`, `${JSON.stringify(result, null, 2)}\n`);
