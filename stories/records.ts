// The records that stories show: the real ones of the tests as they are, and a fictional one for what no real record has.
import { statuses } from "../src/model/code-lists.js";
import azerbaijanRecord from "../test/fixtures/azerbaijan-ct1093.json";
import gloActRecord from "../test/fixtures/glo-act-enriched.json";
import minimalRecord from "../test/fixtures/minimal.json";
import { water } from "./fictional.js";
import { organisations } from "./organisations.js";

/** A record as a publisher writes it: not read yet, so nothing is promised about it. */
export type Written = Readonly<Record<string, unknown>>;

export const azerbaijan: Written = azerbaijanRecord;
export const gloAct: Written = gloActRecord;
export const minimal: Written = minimalRecord;

const without = (record: Written, ...fields: string[]): Written =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

export const everyStatus = Object.keys(statuses).map((status) => ({ ...water, status }));

export const noBudget = without(azerbaijan, "budget");
export const undisclosedBudget: Written = { ...water, budget: { amount: null, currency: "CHF" } };

export const everyBudgetKind: Written = {
  ...water,
  budget: [
    { amount: 2400000, currency: "EUR", kind: "indicative", valueDate: "2021-03-15" },
    { amount: 2150000.5, currency: "EUR", kind: "awarded" },
    { amount: 2150000, currency: "EUR", kind: "committed" },
    { amount: 1987654.32, currency: "EUR", kind: "disbursed" },
    {
      amount: 45000000,
      currency: "JPY",
      kind: "contribution",
      label: { fr: "Contribution du Japon", en: "Contribution of Japan" },
    },
    { amount: 0, currency: "USD", kind: "contribution" },
    { amount: null, currency: "CHF", kind: "contribution" },
    { amount: 5100000, currency: "USD", kind: "total" },
  ],
};

export const fiftyFivePartners: Written = { ...water, partners: organisations };

const unit = { fr: "villages équipés", en: "villages equipped" };

export const nestedObjectives: Written = {
  ...water,
  objectives: [
    {
      level: "goal",
      state: "ongoing",
      text: {
        fr: "Tous les villages disposent d’une eau potable à moins de 500 mètres",
        en: "Every village has drinking water within 500 metres",
      },
      items: [
        {
          level: "outcome",
          state: "done",
          lead: ["Wells Without Borders", "Municipalities of Sofala"],
          text: {
            fr: "Les puits sont en service dans toutes les communes",
            en: "The wells are in use in every municipality",
          },
          progress: { baseline: 12, actual: 240, target: 240, unit },
          items: [
            {
              level: "output",
              state: "done",
              text: { fr: "Un inventaire est tenu dans 14 communes", en: "An inventory is kept in 14 municipalities" },
              progress: { target: 14, actual: 14, unit: { fr: "communes", en: "municipalities" } },
            },
            {
              level: "activity",
              state: "dropped",
              text: { fr: "Visite d’étude à l’étranger", en: "Study visit abroad" },
            },
          ],
        },
        {
          level: "outcome",
          state: "ongoing",
          lead: "Wells Without Borders",
          text: {
            fr: "Les pompes en panne sont réparées sans délai",
            en: "Broken pumps are repaired without delay",
          },
          progress: { baseline: 30, actual: 18.5, target: 5, unit: { fr: "jours d’attente", en: "days of waiting" } },
          items: [
            {
              level: "output",
              state: "ongoing",
              text: {
                fr: "Une ligne téléphonique répond jour et nuit",
                en: "A telephone line answers day and night",
              },
              progress: { actual: 1250, target: 5000, unit: { fr: "appels", en: "calls" } },
              items: [
                {
                  level: "activity",
                  state: "planned",
                  text: { fr: "Former 30 écoutants en trois langues", en: "Train 30 operators in three languages" },
                  progress: { baseline: 0, target: 30, unit: { fr: "écoutants", en: "operators" } },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      level: "goal",
      state: "planned",
      text: {
        fr: "Les comités de l’eau financent eux-mêmes l’entretien",
        en: "The water committees pay for maintenance themselves",
      },
    },
    { text: { fr: "Un objectif dont l’état n’est pas connu", en: "An objective whose state is not known" } },
  ],
};

export const longWords: Written = {
  lang: "de",
  title:
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
  acronym: "RkReÜAÜG-GrundVZÜV",
  url: "https://example.org/",
  status: "active",
  summary:
    "Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft arbeitet mit der Kraftfahrzeughaftpflichtversicherungsgesellschaft an einer Verkehrsinfrastrukturfinanzierungsgesellschaft.",
  themes: ["Arbeiterunfallversicherungsgesetzgebung", "Nahrungsmittelunverträglichkeitsforschung"],
  region: "Mecklenburgvorpommernlandwirtschaftskammerbezirk",
  countries: ["DE", "GB", { code: "CD", focus: true }],
  period: { start: "2026-01-15", end: "2029-12-31", durationMonths: 48 },
  budget: { amount: 123456789012.34, currency: "EUR", label: "Gesamtfinanzierungsvolumenobergrenzenfestsetzung" },
  partners: [
    {
      name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      acronym: "DDSGEHBWBUBG",
      role: ["funder", "accountable", "implementer"],
      type: "academic",
      url: "https://example.org/",
      id: "DE-HRB-1234567890123456789012345678901234567890",
    },
  ],
  objectives: [
    {
      text: "Verkehrsinfrastrukturfinanzierungsgesellschaftsaufsichtsratsmitgliederversammlung",
      level: "outcome",
      state: "ongoing",
      lead: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      progress: {
        baseline: 0,
        actual: 1234567,
        target: 9876543,
        unit: "Straßenentwässerungsinvestitionskostenanteile",
      },
      items: [{ text: "Aufmerksamkeitsdefizithyperaktivitätsstörungsbehandlungsleitlinien", level: "activity" }],
    },
  ],
  identifiers: [
    { scheme: "Projektidentifikationsnummer", value: "DE-1-201912345-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789" },
  ],
  facts: [{ label: "Entwicklungszusammenarbeitsschwerpunkt", value: "Ernährungssicherungsprogrammdurchführung" }],
  links: [{ url: "https://example.org/a/very/long/address/that/nobody/has/given/a/title/to/and-never-will.pdf" }],
  related: [{ title: "Bundespräsidentenstichwahlwiederholungsverschiebung", relation: "sibling", id: "DE-1-000" }],
  source: {
    publisher: "Bundesministerium für wirtschaftliche Zusammenarbeit",
    licence: "CC-BY-4.0",
    retrieved: "2026-11-01",
  },
};

/** Published in Spanish, with a title and a partner in Arabic: neither language is one that the elements speak. */
export const wrongLanguage: Written = {
  ...water,
  lang: "es",
  title: { ar: "الماء لسوفالا" },
  summary: "Este proyecto imaginario de 24 meses perfora pozos en 240 aldeas.",
  themes: ["Agua y saneamiento"],
  partners: [
    { name: { ar: "آبار بلا حدود" }, role: "implementer", type: "ingo" },
    { name: "Municipios de Sofala", role: "recipient", type: "local-government" },
  ],
  objectives: [
    { text: { ar: "تحسين جودة المياه (المرحلة 2)" }, level: "outcome", state: "ongoing" },
    { text: "Los pozos funcionan en todos los municipios", level: "outcome", state: "planned" },
  ],
};

/** Readable as a whole, with four fields that are not. */
export const partlyBroken: Written = {
  ...water,
  status: "unheard-of",
  url: "javascript:alert(1)",
  period: { end: "next year" },
  budget: { amount: "180 000", currency: "USD" },
};

/** What is left when a text editor has cut an attribute. */
export const brokenJson = '{"title": {"fr": "De l’eau pour Sofala", "en": "Wat';
