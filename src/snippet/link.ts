// The form for editors: a link, which every editor keeps and which works without a script, with the record in its fragment. CMSs
// limit the length of an address, so fields are dropped until it fits, the least missed first.
import { type Locale, localeOf } from "../i18n/locale.js";
import { pickText } from "../i18n/phrase.js";
import { writeFragment } from "../model/fragment.js";
import type { Text } from "../model/project.js";
import { fallbackOf } from "./fallback.js";
import { attributes, escaped } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

type Fields = Record<string, unknown>;

/** What is dropped to shorten an address, in this order; each function returns the rest of the record. */
const cuts = {
  language: (record: Fields, locale: Locale) =>
    inOneLanguage(record, locale, record["lang"] as string | undefined) as Fields,
  ...leavingOut("summary", "objectives", "facts", "links", "related", "source", "themes"),
  "partners beyond three": ({ partners, ...rest }: Fields) =>
    Array.isArray(partners) ? { ...rest, partners: partners.slice(0, 3) } : rest,
  ...leavingOut("identifiers", "updated", "region", "scope", "partners"),
  // Their number is kept; a single country is short enough to stay.
  countries: ({ countries, ...rest }: Fields) =>
    !Array.isArray(countries)
      ? rest
      : countries[1]
        ? { countryCount: countries.length, ...rest }
        : { countries, ...rest },
  ...leavingOut("budget", "id", "url"),
};
export type Dropped = keyof typeof cuts;

/** The fields that the smaller elements show; their links carry no others. */
const shownFields: Partial<Record<Tag, readonly string[]>> = {
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
  /** The address of the record, carried instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  /** BCP 47 tag of the element and of the link's text. */
  lang: string;
  /** The page that the link leads to; by default the `url` of the record. */
  page?: string | undefined;
  /** How many characters the CMS allows in an address; 800 pass everywhere. */
  limit?: number;
}

export interface Link {
  html: string;
  /** The content of the link, as HTML. */
  words: string;
  /** The address with its fragment; without a page, the fragment alone. */
  href: string;
  dropped: readonly Dropped[];
  /** Whether the address is within the limit after everything possible was dropped. */
  fits: boolean;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that hold text, as a string or by language. */
const texts = /^(title|acronym|summary|url|name|label|text|value|scheme|unit|publisher|region|themes|objectives)$/;

/** The value with one language of each text: the wanted one, or its substitute. */
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

/** Whether any text is in both French and English. */
const isMultilingual = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isMultilingual)
    : isObject(value) &&
      Object.entries(value).some(([key, each]) => (key === "fr" && "en" in value ? true : isMultilingual(each)));

/** What a record read from a link lacks and the link may have dropped. On a card, a field that is present ends the search: cuts are made in order. */
export function leftOut(record: unknown, tag: Tag): Dropped[] {
  if (!isObject(record)) return [];
  const { partners, countries } = record;
  const isPresent: Partial<Record<Dropped, boolean>> = {
    language: isMultilingual(record),
    "partners beyond three": Array.isArray(partners) && partners.length > 3,
    countries: countries !== undefined,
  };
  const missing: Dropped[] = [];
  for (const cutName of Object.keys(cuts) as Dropped[]) {
    if (isPresent[cutName] ?? cutName in record) {
      if (tag === "fiche-project-card") break;
    } else if (cutName !== "partners beyond three" || (Array.isArray(partners) && partners.length === 3))
      missing.push(cutName);
  }
  return missing;
}

/** Writes the link, dropping fields until its address is within the limit. */
export function linkSnippet({ tag, record, src, settings, lang, page, limit = 800 }: LinkEmbed): Link {
  const locale = localeOf(lang);
  const { title, titleLang, url, amounts } = fallbackOf(record, locale);
  const address = (page ?? url ?? "").replace(/#.*/s, "");
  const options = {
    ...(tag === "fiche-project-card" ? {} : { element: tag.slice(6) }),
    // Also in the record, because an editor may remove the link's `lang`.
    lang,
    ...chosenSettings(tag, settings),
  };
  const hrefOf = (fields: unknown) =>
    address +
    writeFragment(src === undefined ? { record: isObject(fields) ? { ...fields, fiche: options } : fields } : { src });
  const dropped: Dropped[] = [];
  const shown = shownFields[tag];
  let fields = record;
  if (shown && isObject(record))
    fields = Object.fromEntries(
      Object.entries(record).filter(([field]) => ["lang", "title", "url", ...shown].includes(field)),
    );
  let href = hrefOf(fields);
  for (const [cutName, cut] of Object.entries(cuts)) {
    if (href.length <= limit || !isObject(fields)) break;
    if (shown && cutName.startsWith(shown[0])) continue;
    const shorter = hrefOf((fields = cut(fields, locale)));
    if (shorter.length < href.length) dropped.push(cutName as Dropped);
    href = shorter;
  }
  const name = titleLang ? `<span lang="${escaped(titleLang)}">${escaped(title)}</span>` : escaped(title);
  const attributeText = attributes({
    class: tag,
    "data-fiche": tag.slice(6),
    ...(src === undefined
      ? {}
      : Object.fromEntries(Object.entries(options).map(([name, value]) => [`data-fiche-${name}`, value]))),
    href,
    lang,
  });
  const words = name + (amounts && escaped(` (${amounts})`));
  return { html: `<a${attributeText}>${words}</a>`, words, href, dropped, fits: href.length <= limit };
}
