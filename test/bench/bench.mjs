// `npm run bench`: what Fiche costs a page, beside the least that a hand-written element costs and beside what else a partner might
// take, all interleaved in one run. It prints a table and writes bench.json, which the documentation shows. `--rounds=3` takes so many rounds.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { root } from "../house/files.mjs";
import { buildContestants } from "./contestants.mjs";
import { measureCards, measureCold, measureEvaluation, measureFirstCard, openBench } from "./measure.mjs";
import { print, rowsOf } from "./table.mjs";

const [, asked] = /--rounds=(\d+)/.exec(process.argv.join(" ")) ?? [];
const rounds = Number(asked ?? 7);
/** A visit on slow 4G takes seconds, and differs little from one round to the next. */
const coldRounds = Math.ceil(rounds / 3);
const counts = [1, 10, 100, 1000];

const contestants = await buildContestants();
const bench = await openBench(contestants);
const samples = {};
const add = (name, measure, value) => ((samples[name] ??= {})[measure] ??= []).push(value);
/** Each round begins with another contestant: whatever warms up or tires in a round does so for all. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

async function takeRound(round) {
  for (const [name, contestant] of turned(Object.entries(contestants), round)) {
    // Some milliseconds, which a moment of the machine doubles: one sample a round says little.
    for (let time = 0; time < 3; time++) add(name, "evaluation", await measureEvaluation(bench, name));
    if (name === "lit-alone") continue;
    for (const count of counts) {
      const { mount, language, field, memory, nodes, texts } = await measureCards(bench, name, contestant, count);
      add(name, `mount-${count}`, mount.task);
      if (count === 1000) {
        for (const kind of ["style", "layout"]) add(name, `mount-${kind}`, mount[kind]);
        add(name, "language", language.task);
        add(name, "field", field.task);
        add(name, "memory", memory / count / 1000);
        add(name, "nodes", nodes / count);
      }
      const wanted = (shownBy[count] ??= texts);
      if (JSON.stringify(texts) !== JSON.stringify(wanted))
        throw new Error(`${name} does not show what the others show:\n${texts.join("\n")}\n\n${wanted.join("\n")}`);
    }
    add(name, "first-card", await measureFirstCard(bench, name));
    if (round >= coldRounds) continue;
    const one = await measureCold(bench, `${name}-first`);
    add(name, "shift", one.shift);
    add(name, "paint", one.paint);
    add(name, "longest-task", (await measureCold(bench, `${name}-hundred`)).longest);
  }
}

const shownBy = {};
try {
  for (let round = 0; round < rounds; round++) {
    await takeRound(round);
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await bench.close();
}

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: { processors: cpus().length, model: cpus()[0].model, browser: `Chromium ${bench.browser.version()}` },
  rounds,
  contestants: Object.fromEntries(Object.entries(contestants).map(([name, { label }]) => [name, label])),
  rows: rowsOf(contestants, samples),
};
print(result);
writeFileSync(`${root}test/bench/bench.json`, `${JSON.stringify(result, null, 2)}\n`);
