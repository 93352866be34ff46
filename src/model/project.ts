// The model of an aid project (field names: IATI 2.03, 360Giving, schema.org). The schema describes what a publisher writes; its
// transforms only turn equivalent shapes (one or several, code or object) into one, so that nothing after the parser has to ask.
import * as z from "zod/mini";
import {
  type ObjectiveLevel,
  type ObjectiveState,
  budgetKinds,
  objectiveLevels,
  objectiveStates,
  organisationTypes,
  relations,
  roles,
  scopes,
  statuses,
} from "./code-lists.js";
import { readable } from "./readable.js";

const maybe = z.optional;
/** Its type allows any string, because the parser understands codes and labels too. */
const word = <T extends Record<string, string>>(list: T) =>
  z.enum(Object.keys(list)) as unknown as z.ZodMiniType<keyof T & string, (keyof T & string) | (string & {})>;

const dayOfYear = "(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31";
const leapDay = "(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";
const date = z.stringFormat("date", new RegExp(`^(\\d{4}(-(0[1-9]|1[0-2]|${dayOfYear}))?|${leapDay})$`));
const day = z.stringFormat("day", new RegExp(`^(\\d{4}-(${dayOfYear})|${leapDay})$`));
/** Two or three letters plus subtags, so that `{"code": …, "label": …}` is never read as a language map. */
const languageTag = z.stringFormat("language", /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$/);

/** The part of the rule for addresses that JSON Schema can express; `new URL` also refuses `http://[::1` and `http://1.2.3.4.5`. */
export const addressPattern = /^[hH][tT]{2}[pP][sS]?:\/\/[^\s/?#]\S*$/;
const isUrl = (text: string) => {
  try {
    return new URL(text) instanceof URL;
  } catch {
    return false;
  }
};
const address = z.stringFormat("address", (text) => addressPattern.test(text) && isUrl(text));
const count = z.int("integer").check(z.gte(0));

/** One value per BCP 47 tag. TypeScript infers `undefined` for a language that only other objects of a JSON list have; the copy has none. */
const perLanguage = <Output, Input>(value: z.ZodMiniType<Output, Input>) =>
  z.record(languageTag, maybe(value)) as unknown as z.ZodMiniType<
    Record<string, Output>,
    Record<string, Input | undefined>
  >;

const text = z.union([z.string(), perLanguage(z.string())]);
const title = z.union([
  z.stringFormat("readable", readable),
  perLanguage(z.string()).check(
    z.refine((map) => Object.values<string | undefined>(map).some((each) => each !== undefined && readable.test(each))),
  ),
]);
const addresses = z.union([address, perLanguage(address)]);

const oneOrMore = <Output, Input>(item: z.ZodMiniType<Output, Input>) =>
  z.union([
    z.pipe(
      item,
      z.transform((only) => [only]),
    ),
    z.array(item),
  ]);

const theme = z.union([
  z.object({ code: maybe(z.string()), label: text }),
  z.pipe(
    text,
    z.transform((label): { code?: string | undefined; label: Text } => ({ label })),
  ),
]);

const countryCode = z.stringFormat("country", /^[A-Za-z]{2}$/);
const countryObject = z.object({
  code: countryCode,
  name: maybe(text),
  percentage: maybe(z.number().check(z.gte(0), z.lte(100))),
  focus: maybe(z.boolean()),
});
const country = z.union([
  z.pipe(
    countryCode,
    z.transform((code): z.output<typeof countryObject> => ({ code })),
  ),
  countryObject,
]);

const budget = z.object({
  amount: z.nullable(z.number().check(z.gte(0))),
  currency: z.stringFormat("currency", /^[A-Za-z]{3}$/),
  kind: maybe(word(budgetKinds)),
  label: maybe(text),
  valueDate: maybe(date),
});

const partner = z.object({
  name: text,
  acronym: maybe(text),
  role: maybe(oneOrMore(word(roles))),
  type: maybe(word(organisationTypes)),
  id: maybe(z.string()),
  url: maybe(addresses),
  logo: maybe(addresses),
});

const progress = z.object({
  baseline: maybe(z.number()),
  target: maybe(z.number()),
  actual: maybe(z.number()),
  unit: maybe(text),
});

/** What a project wants to achieve; its items are the objectives below it. */
export interface Objective {
  text: Text;
  level?: ObjectiveLevel | undefined;
  state?: ObjectiveState | undefined;
  lead?: string[] | undefined;
  progress?: z.output<typeof progress> | undefined;
  items?: Objective[] | undefined;
}
/** An objective as a publisher may write it. */
export type ObjectiveInput =
  | TextInput
  | {
      text: TextInput;
      level?: z.input<ReturnType<typeof word<typeof objectiveLevels>>> | undefined;
      state?: z.input<ReturnType<typeof word<typeof objectiveStates>>> | undefined;
      lead?: string | string[] | undefined;
      progress?: z.input<typeof progress> | undefined;
      items?: ObjectiveInput[] | undefined;
    };
const objective: z.ZodMiniType<Objective, ObjectiveInput> = z.union([
  z.object({
    text,
    level: maybe(word(objectiveLevels)),
    state: maybe(word(objectiveStates)),
    lead: maybe(oneOrMore(z.string())),
    progress: maybe(progress),
    get items() {
      return maybe(z.array(objective));
    },
  }),
  z.pipe(
    text,
    z.transform((only): Objective => ({ text: only })),
  ),
]);

export const projectSchema = z.object({
  title,
  lang: maybe(languageTag),
  id: maybe(z.string()),
  identifiers: maybe(z.array(z.object({ scheme: maybe(text), value: z.string() }))),
  acronym: maybe(text),
  summary: maybe(text),
  url: maybe(addresses),
  status: maybe(word(statuses)),
  themes: maybe(z.array(theme)),
  scope: maybe(word(scopes)),
  region: maybe(text),
  countries: maybe(z.array(country)),
  countryCount: maybe(count),
  period: maybe(
    z.object({ start: maybe(date), end: maybe(date), durationMonths: maybe(count), planned: maybe(z.boolean()) }),
  ),
  budget: maybe(oneOrMore(budget)),
  partners: maybe(z.array(partner)),
  objectives: maybe(z.array(objective)),
  facts: maybe(z.array(z.object({ label: text, value: z.union([text, z.number()]) }))),
  links: maybe(
    z.array(z.object({ url: addresses, title: maybe(text), lang: maybe(languageTag), format: maybe(z.string()) })),
  ),
  related: maybe(
    z.array(
      z.object({
        id: maybe(z.string()),
        title: maybe(text),
        url: maybe(addresses),
        relation: maybe(word(relations)),
      }),
    ),
  ),
  source: maybe(
    z.object({
      url: maybe(addresses),
      publisher: maybe(text),
      licence: maybe(z.string()),
      retrieved: maybe(day),
    }),
  ),
  updated: maybe(day),
});

export const feedSchema = z.object({ lang: maybe(languageTag), projects: z.array(projectSchema) });

/** Three of the elements also take one of these alone. */
export const budgetSchema = budget;
export const partnersSchema = z.object({ partners: z.array(partner) });
export const objectivesSchema = z.object({ objectives: z.array(objective) });

/** A plain string in the record's language, or one text per BCP 47 tag. */
export type Text = z.output<typeof text>;
/** A text as a publisher may write it. */
export type TextInput = z.input<typeof text>;
/** One parsed aid project: equivalent forms are one, unreadable fields are left out. */
export type Project = z.output<typeof projectSchema>;
export type Budget = z.output<typeof budget>;
export type Partner = z.output<typeof partner>;
export type Country = z.output<typeof countryObject>;
export type Progress = z.output<typeof progress>;

/** One aid project as a publisher may write it: a word of a list may also be IATI's code or label. */
export type ProjectInput = z.input<typeof projectSchema>;
/** Several projects; `lang` is the language of those that name none of their own. */
export type FeedInput = z.input<typeof feedSchema>;
/** What the elements take as `project`, besides the same as JSON text. */
export type FicheInput = ProjectInput | FeedInput;
export type BudgetInput = z.input<typeof budget>;
export type PartnerInput = z.input<typeof partner>;
export type CountryInput = z.input<typeof country>;
