// Samples become rows: the median of each contestant, how far its rounds lie apart, and what that is of the hand-written element.
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
  growth: { unit: "", digits: 2 },
  language: { unit: "ms", digits: 0 },
  field: { unit: "ms", digits: 0 },
  memory: { unit: "kB", digits: 0 },
  nodes: { unit: "", digits: 0 },
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
  const all = Object.fromEntries(
    Object.entries(contestants).map(([name, { gzip, brotli }]) => {
      const own = samples[name];
      return [
        name,
        { ...own, gzip: [gzip / 1000], brotli: [brotli / 1000], ...(own["mount-1000"] ? { growth: growth(own) } : {}) },
      ];
    }),
  );
  return Object.entries(measures).map(([measure, { unit, digits }]) => ({
    measure,
    unit,
    digits,
    values: Object.fromEntries(
      Object.entries(all)
        .filter(([, own]) => own[measure])
        .map(([name, { [measure]: values }]) => {
          const list = sorted(values);
          return [
            name,
            {
              median: rounded(median(list), digits),
              spread: [list[0], list.at(-1)].map((each) => rounded(each, digits)),
            },
          ];
        }),
    ),
  }));
}

export const ratio = (row, name, to) => row.values[name].median / row.values[to].median;

export function print({ date, machine, rounds, contestants, rows }) {
  console.log(`${date}, ${machine.browser}, ${machine.processors} × ${machine.model}, medians of ${rounds} rounds`);
  console.log("In brackets: smallest – largest; × the hand-written element of the same run.\n");
  const names = Object.keys(contestants);
  for (const { measure, unit, digits, values } of rows) {
    console.log(`${measure}${unit ? ` (${unit})` : ""}`);
    const limit = values["vanilla"];
    for (const name of names.filter((each) => values[each])) {
      const {
        median: middle,
        spread: [least, most],
      } = values[name];
      const times = limit?.median ? `  × ${(middle / limit.median).toFixed(2)}` : "";
      console.log(
        `  ${contestants[name].padEnd(34)}${middle.toFixed(digits).padStart(9)}  [${least.toFixed(digits)} – ${most.toFixed(digits)}]${times}`,
      );
    }
  }
  console.log("\nReach (ours, what is asked, what was measured)");
  for (const [sentence, value, most] of reach(rows))
    console.log(`  ${value <= most ? "met   " : "MISSED"} ${sentence}: ${value.toFixed(3)} (≤ ${most})`);
}

/** What we set ourselves, as [what, measured, at most]. */
export function reach(rows) {
  const row = Object.fromEntries(rows.map((each) => [each.measure, each]));
  const of = (measure, name, to = "vanilla") => ratio(row[measure], name, to);
  return [
    ["mount of 1,000 × vanilla", of("mount-1000", "fiche"), 0.25],
    ["mount of 1,000, all laid out, × vanilla", of("mount-1000", "fiche-laid-out"), 1.25],
    ["change of language × vanilla", of("language", "fiche"), 0.15],
    ["change of one field × vanilla", of("field", "fiche"), 0.5],
    ["first card on a cold page × vanilla", of("first-card", "fiche"), 1.25],
    ["evaluation of the script × Lit alone", of("evaluation", "fiche", "lit-alone"), 2.5],
    ["memory of a card × vanilla", of("memory", "fiche"), 1.7],
    ["memory of a card, all laid out, × vanilla", of("memory", "fiche-laid-out"), 1.7],
    ["layout shift", row["shift"].values["fiche"].median, 0.01],
    ["longest task with 100 cards, 4 × slower (ms)", row["longest-task"].values["fiche"].median, 50],
    ["growth, 100 to 1,000 (slope)", row["growth"].values["fiche"].median, 1.05],
  ];
}
