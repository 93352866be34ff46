// The table of test/bench/bench.json, which `npm run bench` writes: contestants in columns, what is measured in rows.
import type { Language } from "../i18n/locale.js";
import { type Words, markup, scrolling } from "./tables.js";

export interface Bench {
  machine: string;
  date: string;
  rows: {
    measure: string | Words;
    unit: string;
    /** By contestant, in the order of the columns; one that cannot take part in a row is not in it. */
    values: Record<string, { median: number; spread?: number }>;
  }[];
}

const words = {
  fr: {
    none: "Les mesures de vitesse ne sont pas faites dans cette construction\u00A0: `npm run bench` les fait et écrit ce tableau.",
    measure: "Mesure",
    noPart: "sans objet",
  },
  en: {
    none: "Speed is not measured in this build: `npm run bench` measures it and writes this table.",
    measure: "Measure",
    noPart: "does not apply",
  },
};

export function benchTable(bench: Bench | undefined, lang: Language): string {
  const { none, measure, noPart } = words[lang];
  if (!bench) return none;
  const number = (value: number) => value.toLocaleString(lang, { maximumSignificantDigits: 3 });
  const contestants = [...new Set(bench.rows.flatMap(({ values }) => Object.keys(values)))];
  const rows = bench.rows.map(({ measure, unit, values }) => {
    const best = Math.min(...Object.values(values).map(({ median }) => median));
    const cells = contestants.map((contestant) => {
      const value = values[contestant];
      if (!value) return `<td>${noPart}</td>`;
      const median = value.median === best ? `<strong>${number(best)}</strong>` : number(value.median);
      return `<td class="number">${median}${value.spread === undefined ? "" : ` ±\u00A0${number(value.spread)}`}</td>`;
    });
    const name = typeof measure === "string" ? measure : measure[lang];
    return `<tr><th scope="row">${markup(name)}${unit && ` (${markup(unit)})`}</th>${cells.join("")}</tr>`;
  });
  const date = new Date(bench.date).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
  const caption = {
    fr: `Médianes et écarts, plus petit = mieux, le meilleur en gras (${bench.machine}, ${date})`,
    en: `Medians and spread, smaller is better, the best in bold (${bench.machine}, ${date})`,
  };
  return scrolling("bench", caption[lang], [measure, ...contestants.map(markup)], rows);
}
