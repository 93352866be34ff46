// The form for editors: one link in words, which every editor keeps and which is right where no script runs, with the record in
// its fragment. What a CMS keeps of an address is limited, so the record is cut to fit, the least missed first.
import { type Locale, localeOf } from "../i18n/locale.js";
import { pickText } from "../i18n/phrase.js";
import { writeFragment } from "../model/fragment.js";
import type { Text } from "../model/project.js";
import { fallbackOf } from "./fallback.js";
import { attributes, escaped } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

type Fields = Record<string, unknown>;

/** What is left out to keep an address short, in this order, and what is left of the record then. */
const cuts = {
  language: (record: Fields, locale: Locale) =>
    inOneLanguage(record, locale, record["lang"] as string | undefined) as Fields,
  ...leavingOut("summary", "objectives", "facts", "links", "related", "source", "themes"),
  "partners beyond three": ({ partners, ...rest }: Fields) =>
    Array.isArray(partners) ? { ...rest, partners: partners.slice(0, 3) } : rest,
  ...leavingOut("identifiers", "updated", "region", "scope", "partners"),
  // How many they are is still said; one alone is short enough.
  countries: ({ countries, ...rest }: Fields) =>
    !Array.isArray(countries)
      ? rest
      : countries[1]
        ? { countryCount: countries.length, ...rest }
        : { countries, ...rest },
  ...leavingOut("budget", "id", "url"),
};
export type Dropped = keyof typeof cuts;

/** What the smaller elements draw from; of a record they carry no more. */
const subjects: Partial<Record<Tag, readonly string[]>> = {
  "fiche-partner-badge-list": ["partners"],
  "fiche-objectives-checklist": ["objectives", "partners"],
  "fiche-budget-chip": ["budget"],
};

function leavingOut<Field extends string>(...fields: Field[]) {
  const cut =
    (field: Field) =>
    ({ [field]: _, ...rest }: Fields) =>
      rest as Fields;
  return Object.fromEntries(fields.map((field) => [field, cut(field)])) as Record<Field, ReturnType<typeof cut>>;
}

export interface LinkEmbed {
  tag: Tag;
  /** The record as its publisher writes it. */
  record: unknown;
  /** The address where the record can be had, to be carried instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  /** BCP 47 tag of the element and of the words of the link. */
  lang: string;
  /** The page about the project to which the link leads; else the `url` of the record. */
  page?: string | undefined;
  /** How many characters of an address the CMS keeps: 800 pass everywhere. */
  limit?: number;
}

export interface Link {
  html: string;
  /** What the link says, as markup. */
  words: string;
  /** The address with its fragment; without a page it is the fragment alone. */
  href: string;
  dropped: readonly Dropped[];
  /** Whether the address is within the limit, with all that can be left out gone. */
  fits: boolean;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that hold a text, as a string or by language. */
const texts = /^(title|acronym|summary|url|name|label|text|value|scheme|unit|publisher|region|themes|objectives)$/;

/** The same with one language of each text: the wanted one, or what stands in for it. */
function inOneLanguage(value: unknown, locale: Locale, recordLang: string | undefined, field = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale, recordLang, field));
  if (!isObject(value)) return value;
  const isText =
    texts.test(field) &&
    Object.entries(value).every(([key, text]) => /^[a-z]{2,3}([-_]|$)/i.test(key) && typeof text === "string");
  const picked = isText ? pickText(value as Text, locale, recordLang) : undefined;
  if (picked) return picked.lang || recordLang ? { [picked.lang ?? locale.language]: picked.text } : picked.text;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inOneLanguage(each, locale, recordLang, key)]),
  );
}

/** Whether any text says the same in more than one language. */
const isInLanguages = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isInLanguages)
    : isObject(value) &&
      Object.entries(value).some(([key, each]) => (key === "fr" && "en" in value ? true : isInLanguages(each)));

/** What a record that came from a link does not say, as far as the link may have left it out: what is there was cut last. */
export function leftOut(record: unknown, tag: Tag): Dropped[] {
  if (!isObject(record)) return [];
  const { partners, countries } = record;
  const isThere: Partial<Record<Dropped, boolean>> = {
    language: isInLanguages(record),
    "partners beyond three": Array.isArray(partners) && partners.length > 3,
    countries: countries !== undefined,
  };
  const missing: Dropped[] = [];
  for (const what of Object.keys(cuts) as Dropped[]) {
    if (isThere[what] ?? what in record) {
      if (tag === "fiche-project-card") break;
    } else if (what !== "partners beyond three" || (Array.isArray(partners) && partners.length === 3))
      missing.push(what);
  }
  return missing;
}

/** The link, whose record is cut until its address is within the limit. */
export function linkSnippet({ tag, record, src, settings, lang, page, limit = 800 }: LinkEmbed): Link {
  const locale = localeOf(lang);
  const { title, titleLang, url, amounts } = fallbackOf(record, locale);
  const address = (page ?? url ?? "").replace(/#.*/s, "");
  const options = {
    ...(tag === "fiche-project-card" ? {} : { element: tag.slice(6) }),
    // An editor may drop the language of a link.
    lang,
    ...chosenSettings(tag, settings),
  };
  const hrefOf = (fields: unknown) =>
    address +
    writeFragment(src === undefined ? { record: isObject(fields) ? { ...fields, fiche: options } : fields } : { src });
  const dropped: Dropped[] = [];
  const subject = subjects[tag];
  let fields = record;
  if (subject && isObject(record))
    fields = Object.fromEntries(
      Object.entries(record).filter(([field]) => ["lang", "title", "url", ...subject].includes(field)),
    );
  let href = hrefOf(fields);
  for (const [what, cut] of Object.entries(cuts)) {
    if (href.length <= limit || !isObject(fields)) break;
    if (subject && what.startsWith(subject[0])) continue;
    const shorter = hrefOf((fields = cut(fields, locale)));
    if (shorter.length < href.length) dropped.push(what as Dropped);
    href = shorter;
  }
  const name = titleLang ? `<span lang="${escaped(titleLang)}">${escaped(title)}</span>` : escaped(title);
  const marks = attributes({
    class: tag,
    "data-fiche": tag.slice(6),
    ...(src === undefined
      ? {}
      : Object.fromEntries(Object.entries(options).map(([name, value]) => [`data-fiche-${name}`, value]))),
    href,
    lang,
  });
  const words = name + (amounts && escaped(` (${amounts})`));
  return { html: `<a${marks}>${words}</a>`, words, href, dropped, fits: href.length <= limit };
}
