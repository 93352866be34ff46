// The tables of src/docs/measured/bench.json, which `npm run bench` writes: one for each kind of card, with contestants in columns and
// measures in rows.
import type { Language } from "../i18n/locale.js";
import { type Words, markup, scrolling } from "./tables.js";

export interface Bench {
  date: string;
  machine: { processors: number; model: string; browser: string };
  rounds: number;
  /** The names of the contestants, in the order of the columns. */
  contestants: Record<string, string>;
  /** By kind of card; kinds that have not been measured are missing. */
  cards: Partial<Record<Kind, readonly Row[]>>;
}

type Kind = keyof typeof kinds;

interface Row {
  measure: string;
  unit: string;
  digits: number;
  /** By contestant; those that the measure does not apply to are missing. */
  values: Record<string, { median: number; spread: readonly number[] }>;
}

const kinds = {
  plain: { fr: "Carte simple", en: "Plain card" },
  rich: { fr: "Carte riche", en: "Rich card" },
};

/** The measures in words; smaller is better, if any value is. */
const measures: Record<string, Words> = {
  gzip: { fr: "Téléchargement, gzip", en: "Download, gzip" },
  brotli: { fr: "Téléchargement, Brotli", en: "Download, Brotli" },
  evaluation: { fr: "Évaluation du script, processeur 4 fois plus lent", en: "Evaluation of the script, 4 × slower" },
  "first-card": { fr: "De la page vide à la première carte", en: "From an empty page to the first card" },
  "mount-1": { fr: "Poser 1 carte où il y en a déjà eu une", en: "Mount 1 card after there has been one" },
  "mount-10": { fr: "Poser 10 cartes", en: "Mount 10 cards" },
  "mount-100": { fr: "Poser 100 cartes", en: "Mount 100 cards" },
  "mount-1000": { fr: "Poser 1\u00A0000 cartes", en: "Mount 1,000 cards" },
  "mount-style": { fr: "dont les styles", en: "of which styles" },
  "mount-layout": { fr: "dont la mise en page", en: "of which layout" },
  script: { fr: "Script par carte, quand on en pose 1\u00A0000", en: "Script per card, with 1,000 mounted" },
  growth: {
    fr: "Croissance de 100 à 1\u00A0000 (1\u00A0: proportionnelle)",
    en: "Growth from 100 to 1,000 (1: in proportion)",
  },
  language: { fr: "Changer la langue de 1\u00A0000 cartes", en: "Change the language of 1,000 cards" },
  field: { fr: "Changer le titre de 1\u00A0000 cartes", en: "Change the title of 1,000 cards" },
  memory: { fr: "Mémoire par carte, nœuds compris", en: "Memory per card, nodes included" },
  nodes: { fr: "Nœuds par carte", en: "Nodes per card" },
  elements: { fr: "dont éléments", en: "of which elements" },
  comments: { fr: "dont commentaires", en: "of which comments" },
  shift: { fr: "Décalage cumulé, 4G lente, 1 carte", en: "Cumulative layout shift, slow 4G, 1 card" },
  paint: { fr: "Premier affichage, 4G lente, 1 carte", en: "First contentful paint, slow 4G, 1 card" },
  "longest-task": { fr: "Tâche la plus longue, 4G lente, 100 cartes", en: "Longest task, slow 4G, 100 cards" },
};
const labels: Partial<Record<string, Words>> = {
  vanilla: { fr: "Élément écrit à la main", en: "Hand-written element" },
  "vanilla-skipping": { fr: "Écrit à la main, content-visibility", en: "Hand-written, content-visibility" },
  "fiche-laid-out": { fr: "Fiche sans content-visibility", en: "Fiche without content-visibility" },
  "lit-alone": { fr: "Lit seul", en: "Lit alone" },
};

const words = {
  fr: {
    none: "Les mesures de vitesse ne sont pas faites dans cette construction\u00A0: `npm run bench` les fait et écrit ce tableau.",
    notMeasured: "\u00A0: pas encore mesurée.",
    measure: "Mesure",
    noPart: "sans objet",
  },
  en: {
    none: "Speed is not measured in this build: `npm run bench` measures it and writes this table.",
    notMeasured: ": not measured yet.",
    measure: "Measure",
    noPart: "does not apply",
  },
};

export function benchTables(bench: Bench | undefined, lang: Language): string {
  if (!bench) return words[lang].none;
  return (Object.keys(kinds) as Kind[])
    .map((kind) => {
      const rows = bench.cards[kind];
      return rows ? benchTable(bench, kind, rows, lang) : `${kinds[kind][lang]}${words[lang].notMeasured}`;
    })
    .join("\n\n");
}

function benchTable(
  { rounds, machine, contestants, date: day }: Bench,
  kind: Kind,
  measured: readonly Row[],
  lang: Language,
) {
  const { measure: heading, noPart } = words[lang];
  const names = Object.keys(contestants);
  const rows = measured.map(({ measure, unit, digits, values }) => {
    const number = (value: number) =>
      value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    const reference = values["vanilla"]?.median;
    const cells = names.map((name) => {
      const value = values[name];
      if (!value) return `<td>${noPart}</td>`;
      const [least, greatest] = value.spread;
      const times = reference
        ? `<br><small>×\u00A0${(value.median / reference).toLocaleString(lang, ratio)}</small>`
        : "";
      const spread = least === greatest ? "" : ` <small>[${number(least)}\u00A0– ${number(greatest)}]</small>`;
      return `<td class="number">${number(value.median)}${spread}${times}</td>`;
    });
    return `<tr><th scope="row">${markup(measures[measure][lang])}${unit && ` (${unit.replace("kB", lang === "fr" ? "ko" : "kB")})`}</th>${cells.join("")}</tr>`;
  });
  const date = new Date(day).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
  const on = `${machine.browser}, ${machine.processors} × ${machine.model}, ${date}`;
  const caption = {
    fr: `${kinds[kind].fr}\u00A0: médianes de ${rounds} passages, plus petit = mieux\u00A0; entre crochets les extrêmes\u00A0; ×\u00A0: par rapport à l’élément écrit à la main (${on})`,
    en: `${kinds[kind].en}: medians of ${rounds} rounds, smaller is better; in brackets the extremes; ×: beside the hand-written element (${on})`,
  };
  const columns = names.map((name) => markup(labels[name]?.[lang] ?? contestants[name]));
  return scrolling(`bench-${kind}`, caption[lang], [heading, ...columns], rows);
}

const ratio = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
