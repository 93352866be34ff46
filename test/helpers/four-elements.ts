// The four elements, each with a record that has content for it, for tests that run on all of them.
import { localeOf } from "../../src/i18n/locale.js";
import { wordsOf } from "../../src/elements/words.js";
import enriched from "../fixtures/glo-act-enriched.json";

/** One record with something for each of the four elements, in both languages, and with numbers to be formatted. */
export const record = {
  ...enriched,
  budget: { amount: 1234567.5, currency: "USD" },
  updated: "2024-03-05",
  objectives: [
    {
      text: { fr: "Des écoles ouvertes", en: "Schools opened" },
      level: "outcome",
      progress: { baseline: 0, actual: 12345, target: 20000 },
    },
  ],
};

/** The same with more organisations than are shown. */
export const longRecord = {
  ...record,
  partners: Array.from({ length: 1300 }, (_, at) => ({ name: `ONU ${at}` })),
};

/** The real record, one objective of it an outcome: for looks and accessibility. */
export const realRecord = {
  ...enriched,
  objectives: enriched.objectives.map((objective, at) => (at ? objective : { ...objective, level: "outcome" })),
};

export interface FicheElement {
  tag: string;
  /** Words of the interface that this element says of the record. */
  fr: string;
  en: string;
  /** Something that is written in the format of the element's own tag. */
  formatted: (tag: string) => string;
}

const number = (tag: string, value: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(value);

export const fourElements: FicheElement[] = [
  {
    tag: "fiche-project-card",
    fr: "Statut du projet : Achevé".replace(" :", "\u00A0:"),
    en: "Project status: Completed",
    formatted: (tag) =>
      new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
        .format(Date.UTC(2024, 2, 5))
        .replaceAll(" ", "\u00A0"),
  },
  {
    tag: "fiche-partner-badge-list",
    fr: "Bailleur de fonds",
    en: "Funder",
    formatted: (tag) => number(tag, 1100),
  },
  {
    tag: "fiche-objectives-checklist",
    fr: "Effet direct",
    en: "Outcome",
    formatted: (tag) => number(tag, 12345),
  },
  {
    tag: "fiche-budget-chip",
    fr: "Budget total",
    en: "Total budget",
    formatted: (tag) =>
      new Intl.NumberFormat(tag, { style: "currency", currency: "USD", currencyDisplay: "name" }).format(1234567.5),
  },
];

/** The sentence shown if the data cannot be read. */
export const unreadable = (lang: "fr" | "en") => wordsOf(localeOf(lang)).unreadable;

/** Data that is there and cannot be read. */
export const unreadableData = "{broken";
