// The JSON Schema with which editors complete and check a record. It is made at build time: its descriptions add nothing to a page.
import * as z from "zod/mini";
import { addressPattern, projectSchema } from "./project.js";
import { readable } from "./readable.js";

const text = 'A plain string in the record\'s language, or an object of texts keyed by BCP 47 tag: {"fr": …, "en": …}.';

/** What each property means, by its name, or by `parent.name` if one name means two things. */
const descriptions: Record<string, string> = {
  title: `The project's title. The only required field. ${text}`,
  lang: "BCP 47 tag of the language of every plain string of the record. Absent: taken to be the page's.",
  id: "Identifier: of a project, its IATI identifier or the publisher's own; of an organisation, its IATI organisation identifier.",
  identifiers: "Further identifiers, each with the scheme it belongs to.",
  "identifiers.scheme": `What issues the identifier. ${text}`,
  "identifiers.value": "The identifier itself.",
  acronym: `Short name; it may change with the language (OIM, IOM). ${text}`,
  summary: `What the project does, in a few sentences of plain text. ${text}`,
  url: "http(s) address of the page about it, or one address per language.",
  status: "IATI ActivityStatus as a word.",
  themes: "Free labels, or objects with the publisher's code and a label.",
  "themes.code": "The publisher's code of the theme.",
  scope: "IATI ActivityScope as a word.",
  region: `UN M49 code of three digits, or a name. ${text}`,
  countries: "ISO 3166-1 alpha-2 codes, or objects with a code.",
  "countries.code": "ISO 3166-1 alpha-2 code.",
  "countries.name": `The publisher's own name of the country. ${text}`,
  percentage: "Share of the budget that goes to this country, 0 to 100.",
  focus: "True for a target country of the publisher.",
  countryCount: "How many countries there are, when the list is absent or names only some.",
  period: "When the project runs. Dates are as precise as they are known.",
  start: "YYYY, YYYY-MM or YYYY-MM-DD.",
  end: "YYYY, YYYY-MM or YYYY-MM-DD.",
  durationMonths: "Duration in whole months.",
  planned: "True while the dates are only planned.",
  budget: "One amount, or a list of amounts. They are never added up.",
  amount: "Major units of the currency; null when not disclosed, 0 for zero.",
  currency: "ISO 4217 code.",
  kind: "What the amount is; total when absent.",
  "budget.label": `The publisher's own words for the amount. ${text}`,
  valueDate: "Date of the exchange rate: YYYY, YYYY-MM or YYYY-MM-DD.",
  partners: "The organisations of the project.",
  "partners.name": `Full name. ${text}`,
  role: "One or several roles (IATI OrganisationRole, and partner, recipient).",
  type: "IATI OrganisationType as a word.",
  logo: "http(s) address of the organisation's logo, or one address per language.",
  objectives: "What the project wants to reach: texts, or objects that may have items below them.",
  text: `The objective in words. ${text}`,
  level: "Place in the results chain.",
  state: "How far it is. Absent: no mark is shown at all.",
  lead: "The organisation or organisations in charge: a partner's id, acronym or name.",
  progress: "An indicator: where it started, where it stands, where it should be.",
  baseline: "Value at the start.",
  target: "Value to reach.",
  actual: "Value reached so far.",
  unit: `What is counted. ${text}`,
  items: "Objectives below this one.",
  facts: "Anything else the publisher wants shown, as label and value.",
  value: "Text or number.",
  links: "Documents and pages about the project.",
  "links.lang": "BCP 47 tag of the language of the document.",
  format: "Media type or file type of the document.",
  related: "Other projects that this one belongs to or goes with.",
  relation: "How the other project relates to this one (IATI RelatedActivityType as a word, and phase).",
  source: "Where the record comes from.",
  publisher: `Who publishes the record. ${text}`,
  licence: "Licence of the record.",
  retrieved: "Day on which the record was read: YYYY-MM-DD.",
  updated: "Day on which the record was last updated: YYYY-MM-DD.",
};

/** The JSON Schema (2020-12) of one project as publishers write it. */
export function projectJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(projectSchema, {
    io: "input",
    override: ({ jsonSchema, path }) => {
      // The names of our formats mean nothing to editors. A schema cannot express what `new URL` refuses.
      if (jsonSchema.format === "address") jsonSchema.pattern = addressPattern.source;
      delete jsonSchema.format;
      const name = path.at(-1);
      if (path.at(-2) !== "properties" || typeof name !== "string") return;
      const parent = path[path.lastIndexOf("properties", -3) + 1];
      const description = descriptions[`${String(parent)}.${name}`] ?? descriptions[name];
      if (description) jsonSchema.description = description;
      // JSON Schema cannot express a refinement: the title is required, and blank texts do not count.
      if (name === "title" && path.length === 2)
        jsonSchema.anyOf?.push({
          ...jsonSchema.anyOf.pop(),
          not: { additionalProperties: { not: { pattern: readable.source } } },
        });
    },
  });
  return { $id: "project.schema.json", title: "Aid project", ...schema };
}
