import { displayName, formatDate } from "../../i18n/format.js";
import { type Locale, languageOf } from "../../i18n/locale.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import { wordsOf } from "../words.js";
import type { Relation } from "../../model/code-lists.js";
import type { Project, Text } from "../../model/project.js";

export interface LinkView {
  readonly text: Phrase;
  readonly url?: string | undefined;
  /** BCP 47 tag of what the link leads to. */
  readonly hreflang?: string | undefined;
  /** The notes beside it: "Cofinancement", "CT.0985", "anglais", "PDF". */
  readonly notes: readonly string[];
}

/** A document, another project or a publisher of the record. */
interface Linked {
  id?: string | undefined;
  title?: Text | undefined;
  url?: Text | undefined;
  lang?: string | undefined;
  format?: string | undefined;
  relation?: Relation | undefined;
}

const present = (notes: readonly (string | false | undefined)[]) => notes.filter((note) => note) as string[];

/** "application/pdf" → "PDF". */
const fileType = (format: string) => format.replace(/^\w+\/(?=\w+$)/, "").toUpperCase();

/** A link named by its title, else its id, else its address; undefined if it has none of them. */
export function linkView(
  { id, title, url, lang, format, relation }: Linked,
  locale: Locale,
  recordLang: string | undefined,
): LinkView | undefined {
  const address = pickText(url, locale, recordLang)?.text;
  const name = pickText(title, locale, recordLang);
  const text = id ?? address?.replace(/^\w+:\/\//, "");
  const foreign = lang && languageOf(lang) !== locale.language;
  return name || text
    ? {
        text: name ?? { text: text! },
        url: address,
        hreflang: lang,
        notes: present([
          relation && wordsOf(locale).relation[relation],
          name && id,
          foreign && displayName(locale, "language", lang),
          format && fileType(format),
        ]),
      }
    : undefined;
}

export interface SourceView {
  readonly term: string;
  readonly publisher?: LinkView | undefined;
  readonly notes: readonly string[];
}

/** Who publishes the record, under which licence, and its dates. */
export function sourceView({ source = {}, updated, lang }: Project, locale: Locale): SourceView | undefined {
  const words = wordsOf(locale);
  const { url, publisher: title, licence, retrieved } = source;
  const publisher = linkView({ url, title }, locale, lang);
  const notes = present([
    licence && words.licence(licence),
    retrieved && words.retrieved(formatDate(locale, retrieved)),
    updated && words.updated(formatDate(locale, updated)),
  ]);
  return publisher || notes.length ? { term: words.source, publisher, notes } : undefined;
}
