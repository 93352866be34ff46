// Picks one language of a record's text, and names that language only if it is not the element's own (WCAG 3.1.2).
import type { Text } from "../model/project.js";
import { readable } from "../model/readable.js";
import { type Locale, canonicalTag, directionOf, languageOf } from "./locale.js";

export interface Phrase {
  readonly text: string;
  /** BCP 47 tag; only set if the text is in another language than the interface around it. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

const normal = (tag: string) => tag.replaceAll("_", "-").toLowerCase();

/** A text of the given language as a phrase. */
export function phraseIn(text: string, lang: string, { tag }: Locale): Phrase {
  if (lang === tag) return { text };
  const own = languageOf(tag);
  if (languageOf(lang) === own) return { text };
  const canonical = canonicalTag(lang) ?? lang;
  return languageOf(canonical) === own ? { text } : { text, lang: canonical, dir: directionOf(canonical) };
}

/**
 * The text to show: exact tag, parent tag, any key of the same language, the record's language, English, the first one that is
 * not blank. A plain string is in the record's language, or in the element's if the record names none.
 */
export function pickText(text: Text | undefined, locale: Locale, recordLang?: string): Phrase | undefined {
  const { wanted } = locale;
  if (text === undefined) return undefined;
  if (typeof text === "string")
    return readable.test(text) ? phraseIn(text.trim(), canonicalTag(recordLang ?? "") ?? wanted, locale) : undefined;
  // A shortcut: most texts have exactly the wanted tag.
  const exact = Object.hasOwn(text, wanted) ? text[wanted] : "";
  if (readable.test(exact)) return phraseIn(exact.trim(), wanted, locale);
  const texts = Object.entries(text)
    .filter(([, each]) => readable.test(each))
    .map(([key, each]) => [normal(key), each.trim()] as const);
  const inLanguageOf = (tag: string) => {
    const lower = normal(tag);
    return (
      // Of the tags that are a prefix of this one, the longest sorts last.
      texts
        .filter(([key]) => `${lower}-`.startsWith(`${key}-`))
        .sort()
        .at(-1) ?? texts.find(([key]) => languageOf(key) === languageOf(lower))
    );
  };
  const found = inLanguageOf(wanted) ?? inLanguageOf(recordLang ?? wanted) ?? inLanguageOf("en") ?? texts[0];
  return found && phraseIn(found[1], found[0], locale);
}
