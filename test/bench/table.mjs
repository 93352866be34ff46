// Turns samples into rows: each contestant's median, the spread of its rounds, and the ratio to the hand-written element.
const measures = {
  gzip: { unit: "kB", digits: 1 },
  brotli: { unit: "kB", digits: 1 },
  evaluation: { unit: "ms", digits: 1 },
  "first-card": { unit: "ms", digits: 0 },
  "mount-1": { unit: "ms", digits: 1 },
  "mount-10": { unit: "ms", digits: 1 },
  "mount-100": { unit: "ms", digits: 0 },
  "mount-1000": { unit: "ms", digits: 0 },
  "mount-style": { unit: "ms", digits: 0 },
  "mount-layout": { unit: "ms", digits: 0 },
  script: { unit: "µs", digits: 0 },
  growth: { unit: "", digits: 2 },
  language: { unit: "ms", digits: 0 },
  field: { unit: "ms", digits: 0 },
  memory: { unit: "kB", digits: 0 },
  nodes: { unit: "", digits: 0 },
  elements: { unit: "", digits: 0 },
  comments: { unit: "", digits: 0 },
  shift: { unit: "", digits: 4 },
  paint: { unit: "ms", digits: 0 },
  "longest-task": { unit: "ms", digits: 0 },
};

const sorted = (values) => [...values].sort((a, b) => a - b);
export const median = (values) => {
  const list = sorted(values);
  const middle = list.length >> 1;
  return list.length % 2 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
};
const rounded = (value, digits) => Number(value.toFixed(digits + 1));

/** How mounting grows from a hundred cards to a thousand: 1 is in proportion. */
const growth = ({ "mount-100": few, "mount-1000": many }) => many.map((value, at) => Math.log10(value / few[at]));

export function rowsOf(contestants, samples) {
  const all = contestants.map(({ name, gzip, brotli }) => {
    const own = samples[name] ?? {};
    const computed = own["mount-100"] ? { growth: growth(own) } : {};
    return [name, { ...own, ...computed, gzip: [gzip / 1000], brotli: [brotli / 1000] }];
  });
  return Object.entries(measures)
    .map(([measure, { unit, digits }]) => ({
      measure,
      unit,
      digits,
      values: Object.fromEntries(
        all
          .filter(([, own]) => own[measure])
          .map(([name, { [measure]: values }]) => {
            const list = sorted(values);
            const spread = [list[0], list.at(-1)].map((each) => rounded(each, digits));
            return [name, { median: rounded(median(list), digits), spread }];
          }),
      ),
    }))
    .filter(({ values }) => Object.keys(values).length);
}

export function print({ date, machine, rounds, contestants, cards }) {
  console.log(`${date}, ${machine.browser}, ${machine.processors} × ${machine.model}, medians of ${rounds} rounds`);
  console.log("In brackets: smallest – largest; × the hand-written element of the same run.");
  for (const [kind, rows] of Object.entries(cards)) {
    console.log(`\n\nThe ${kind} card\n`);
    for (const row of rows) printRow(row, contestants);
    console.log(`\nTo reach with the ${kind} card (what was measured, what is asked)`);
    for (const [sentence, value, limit] of reach(kind, rows))
      console.log(`  ${value <= limit ? "met   " : "MISSED"} ${sentence}: ${value.toFixed(3)} (≤ ${limit})`);
  }
}

function printRow({ measure, unit, digits, values }, contestants) {
  console.log(`${measure}${unit ? ` (${unit})` : ""}`);
  const byHand = values["vanilla"]?.median;
  for (const [name, { median: middle, spread }] of Object.entries(values)) {
    const [least, most] = spread.map((each) => each.toFixed(digits));
    const times = byHand ? `  × ${(middle / byHand).toFixed(2)}` : "";
    console.log(`  ${contestants[name].padEnd(34)}${middle.toFixed(digits).padStart(9)}  [${least} – ${most}]${times}`);
  }
}

/** What we set ourselves for each kind of card, none where it sets nothing: what, measured where, of whom, beside whom. */
const limits = [
  { sentence: "mount of 1,000 × vanilla", measure: "mount-1000", to: "vanilla", plain: 0.6, rich: 0.35 },
  { sentence: "script of a card × Lit + zod/mini", measure: "script", to: "lit-zod", plain: 3 },
  { sentence: "elements of a card", measure: "elements", plain: 80 },
  { sentence: "comments of a card", measure: "comments", plain: 150 },
  { sentence: "nodes of a card", measure: "nodes", rich: 220 },
  { sentence: "change of language × vanilla", measure: "language", to: "vanilla", plain: 0.25, rich: 0.18 },
  { sentence: "change of one field × vanilla", measure: "field", to: "vanilla", plain: 1.5, rich: 0.8 },
  { sentence: "one card on a warm page × vanilla", measure: "mount-1", to: "vanilla", plain: 1.3, rich: 1.1 },
  { sentence: "first card on a cold page × vanilla", measure: "first-card", to: "vanilla", plain: 1.4, rich: 1.25 },
  { sentence: "memory of a card × vanilla", measure: "memory", to: "vanilla", rich: 1.7 },
  {
    sentence: "memory of a card, all laid out, × vanilla",
    measure: "memory",
    of: "fiche-laid-out",
    to: "vanilla",
    rich: 1.7,
  },
  { sentence: "layout shift", measure: "shift", plain: 0.01, rich: 0.01 },
  { sentence: "longest task with 100 cards, 4 × slower (ms)", measure: "longest-task", plain: 50, rich: 50 },
  { sentence: "growth, 100 to 1,000 (slope)", measure: "growth", plain: 1.05, rich: 1.05 },
];

/** As [what, measured, at most]; without what this run did not measure. */
export function reach(kind, rows) {
  const byMeasure = Object.fromEntries(rows.map(({ measure, values }) => [measure, values]));
  return limits.flatMap(({ sentence, measure, of = "fiche", to, [kind]: limit }) => {
    const values = byMeasure[measure];
    const [ours, beside] = [values?.[of]?.median, to ? values?.[to]?.median : 1];
    return limit === undefined || ours === undefined || beside === undefined ? [] : [[sentence, ours / beside, limit]];
  });
}
