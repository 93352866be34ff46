// Derives two values from one BCP 47 tag, which may be anything that a page wrote: the language of the words (en, fr) and the
// tag of the formats (fr-CA, en-GB).

import { memoized } from "./memoized.js";

export type Language = "en" | "fr";

export interface Locale {
  /** The language of the interface's words. */
  readonly language: Language;
  /** The BCP 47 tag of numbers and dates: the element's own if its language is fr or en, else "en". */
  readonly tag: string;
  /** The BCP 47 tag that the element asks for; a record's texts are looked up by it first. */
  readonly wanted: string;
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/** The canonical form of a tag without extensions, `_` read as `-`; undefined if it is not a BCP 47 tag. */
export const canonicalTag = memoized((tag: string) => parsed(tag)?.baseName);

export const languageOf = (tag: string) => tag.split(/[-_]/, 1)[0].toLowerCase();

const known = memoized((lang: string): Locale => {
  const wanted = canonicalTag(lang) ?? "en";
  const primary = languageOf(wanted);
  const language = primary === "fr" ? "fr" : "en";
  return { language, tag: primary === language ? wanted : "en", wanted };
});

/** The locale for a `lang` value; English if it is missing or invalid. Never throws. */
export const localeOf = (lang: string | null | undefined): Locale => known(typeof lang === "string" ? lang : "");

/** The direction of a language, by the script of its tag or else its most likely script. */
export const directionOf = (tag: string) =>
  /-(Arab|Hebr|Syrc|Thaa)/.test(String(parsed(tag)?.maximize())) ? "rtl" : "ltr";
