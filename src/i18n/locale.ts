// Which words (en, fr) and which formats (fr-CA, en-GB) are two values, both taken from one BCP 47 tag that a stranger wrote.

export type Language = "en" | "fr";

export interface Locale {
  /** The language of the interface's words. */
  readonly language: Language;
  /** The BCP 47 tag of numbers and dates: the element's own where its language is fr or en, else "en". */
  readonly tag: string;
  /** The BCP 47 tag that the element asks for, in which a record's texts are looked up first. */
  readonly wanted: string;
}

/** The canonical form of a tag, `_` read as `-`, without extensions; undefined for what is no BCP 47 tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll("_", "-")).baseName;
  } catch {
    return undefined;
  }
}

export const languageOf = (tag: string) => tag.split(/[-_]/, 1)[0].toLowerCase();

const known = new Map<string, Locale>();

/** The locale for a `lang` value; English for none and for bad ones. Never throws. */
export function localeOf(lang: string | null | undefined): Locale {
  const key = lang ?? "";
  let locale = known.get(key);
  if (!locale) {
    const wanted = canonicalTag(key) ?? "en";
    const primary = languageOf(wanted);
    const language = primary === "fr" ? "fr" : "en";
    locale = { language, tag: primary === language ? wanted : "en", wanted };
    known.set(key, locale);
  }
  return locale;
}

/** The direction in which a language is written. */
export const directionOf = (tag: string) =>
  /^(ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr)\b/i.test(tag) ? "rtl" : "ltr";
