// Which words (en, fr) and which formats (fr-CA, en-GB) are two values, both taken from one BCP 47 tag that a stranger wrote.

import { memoized } from "./memoized.js";

export type Language = "en" | "fr";

export interface Locale {
  /** The language of the interface's words. */
  readonly language: Language;
  /** The BCP 47 tag of numbers and dates: the element's own where its language is fr or en, else "en". */
  readonly tag: string;
  /** The BCP 47 tag that the element asks for, in which a record's texts are looked up first. */
  readonly wanted: string;
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/** The canonical form of a tag, `_` read as `-`, without extensions; undefined for what is no BCP 47 tag. */
export const canonicalTag = memoized((tag: string) => parsed(tag)?.baseName);

export const languageOf = (tag: string) => tag.split(/[-_]/, 1)[0].toLowerCase();

const known = memoized((lang: string): Locale => {
  const wanted = canonicalTag(lang) ?? "en";
  const primary = languageOf(wanted);
  const language = primary === "fr" ? "fr" : "en";
  return { language, tag: primary === language ? wanted : "en", wanted };
});

/** The locale for a `lang` value; English for none and for bad ones. Never throws. */
export const localeOf = (lang: string | null | undefined): Locale => known(typeof lang === "string" ? lang : "");

/** The direction in which a language is written, in its own script or in the one that is most likely. */
export const directionOf = (tag: string) =>
  /-(Arab|Hebr|Syrc|Thaa)/.test(String(parsed(tag)?.maximize())) ? "rtl" : "ltr";
