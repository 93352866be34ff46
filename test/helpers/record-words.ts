// Derives the words that a card must show from the record and from Intl, independently of the code that renders it.

export type Lang = "fr" | "en";
export type Text = string | Partial<Record<string, string>>;

/** A record as the fixtures write it. */
export interface WrittenRecord {
  id?: string;
  title: Text;
  acronym?: Text;
  url?: Text;
  summary?: Text;
  status?: string;
  themes?: (Text | { code: string; label: Text })[];
  scope?: string;
  region?: Text;
  countryCount?: number;
  countries?: (string | { code: string; focus?: boolean; name?: Text })[];
  period?: { start?: string; end?: string; durationMonths?: number };
  budget?: Amount | Amount[];
  identifiers?: { scheme: Text; value: string }[];
  partners?: WrittenPartner[];
  objectives?: { level: string; text: Text; lead?: string[] }[];
  facts?: { label: Text; value: Text }[];
  links?: { url: string; title: Text; lang: string }[];
  related?: { relation: string; id?: string; title: Text; url?: string }[];
  source?: { url: string; publisher: Text };
}
export interface Amount {
  amount: number;
  currency: string;
  kind?: string;
  label?: Text;
}
export interface WrittenPartner {
  name: Text;
  acronym?: Text;
  role: string | string[];
  type: string;
  id?: string;
}

/** Labels of the official code lists and of the card's own rows: [French, English]. */
const labels: Record<string, [string, string]> = {
  closed: ["Achevé", "Completed"],
  statusOf: ["Statut du projet\u00A0:", "Project status:"],
  global: ["Mondial", "Global"],
  national: ["National", "National"],
  scope: ["Niveau géographique", "Geographic level"],
  region: ["Région", "Region"],
  period: ["Période", "Period"],
  budget: ["Budget", "Budget"],
  countries: ["Pays", "Countries"],
  identifier: ["Identifiant", "Identifier"],
  source: ["Source :", "Source:"],
  partners: ["Partenaires", "Partners"],
  objectives: ["Objectifs", "Objectives"],
  links: ["Documents et liens", "Documents and links"],
  related: ["Projets liés", "Related projects"],
  themes: ["Thèmes", "Themes"],
  focus: ["pays cible", "target country"],
  more: ["Lire la suite du résumé", "Read more"],
  funder: ["Bailleur de fonds", "Funder"],
  implementer: ["Partenaire d’exécution", "Implementing partner"],
  partner: ["Partenaire", "Partner"],
  recipient: ["Bénéficiaire", "Recipient"],
  multilateral: ["Multilatéral", "Multilateral"],
  government: ["Gouvernement", "Government"],
  public: ["Autre secteur public", "Other public sector"],
  total: ["Budget total", "Total budget"],
  contribution: ["Contribution", "Contribution"],
  goal: ["Objectif général", "Overall goal"],
  objective: ["Objectif", "Objective"],
  outcome: ["Effet direct", "Outcome"],
  phase: ["Phase", "Phase"],
  cofunded: ["Cofinancement", "Co-funding"],
  other: ["Autre projet", "Other project"],
  lead: ["Chef de file\u00A0:", "Lead:"],
};

/** The label for a code; a code without one fails the test. */
export function labelOf(code: string, lang: Lang): string {
  if (!labels[code]) throw new Error(`no label for ${code}`);
  return labels[code][lang === "fr" ? 0 : 1];
}

/** A text in that language; one that the record has not fails the test, unless it is a plain string. */
export function wordsIn(text: Text, lang: Lang): string {
  const words = typeof text === "string" ? text : text[lang];
  if (!words) throw new Error(`no ${lang} in ${JSON.stringify(text)}`);
  return words;
}

export function dateIn(date: string, lang: Lang): string {
  const [year, month] = date.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", ...(month && { month: "long" }), timeZone: "UTC" };
  return new Intl.DateTimeFormat(lang, options).format(Date.UTC(year, (month || 1) - 1)).replaceAll(" ", "\u00A0");
}

/** United Nations names where Unicode has others, as far as the records need them. */
const unitedNations: Record<string, [string, string]> = {
  BY: ["Bélarus", "Belarus"],
  KG: ["Kirghizistan", "Kyrgyzstan"],
  LA: ["République démocratique populaire lao", "Lao People’s Democratic Republic"],
};

export function countryIn(country: string | { code: string; name?: Text }, lang: Lang): string {
  const { code, name } = typeof country === "string" ? { code: country } : country;
  const own = typeof name === "object" ? name[lang] : undefined;
  return (
    own ?? unitedNations[code]?.[lang === "fr" ? 0 : 1] ?? new Intl.DisplayNames(lang, { type: "region" }).of(code)!
  );
}

export const moneyIn = ({ amount, currency }: Amount, lang: Lang, form: "symbol" | "name") =>
  new Intl.NumberFormat(lang === "en" ? "en-001" : lang, {
    style: "currency",
    currency,
    currencyDisplay: form,
    maximumFractionDigits: 0,
  }).format(amount);

export const listOf = <Item>(items: Item | Item[] | undefined): Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items];

const roleOrder = ["funder", "accountable", "extending", "implementer", "partner", "recipient"];

export const rolesOf = ({ role }: WrittenPartner) => roleOrder.filter((each) => listOf(role).includes(each));

/** By first role, then as given. */
export const inOrder = (partners: WrittenPartner[]) =>
  partners.slice().sort((a, b) => roleOrder.indexOf(rolesOf(a)[0]) - roleOrder.indexOf(rolesOf(b)[0]));
