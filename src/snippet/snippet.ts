// The text a partner pastes. Editors and filters have mangled every form of it, so: one line for the element, double quotes, no raw
// `>` and no backslash inside an attribute (filters drop it: JSON's `\"` is written `&#92;&quot;`), no character that cannot be
// seen, never empty, and only inline content inside.
import { linkSnippet } from "./link.js";
import { attributes } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

export interface ElementEmbed {
  tag: Tag;
  /** The record as its publisher writes it; the attribute parses back to exactly this. */
  record: unknown;
  /** The address where the record can be had, to be written instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  /** The element's own language; empty where it takes the language of the page around it. */
  lang?: string;
  /** The language of the link inside, where the element has none of its own. */
  fallbackLang?: string;
}

export interface Script {
  /** The address of the script, with the hash of its file where that is known. */
  src: string;
  integrity?: string | undefined;
}

export interface Embed extends ElementEmbed {
  script: Script;
}

/** JSON leaves these as they are, and HTML reads references to them as other characters. */
const highControls = /[\u007F-\u009F]/g;
const jsonOf = (record: unknown) =>
  JSON.stringify(record).replace(highControls, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** The line that loads the script. */
export const scriptTag = ({ src, integrity }: Script) =>
  `<script${attributes({ type: "module", src, integrity, crossorigin: integrity && "anonymous" })}></script>`;

/** The element on one line. */
export function elementSnippet({ tag, record, src, settings, lang = "", fallbackLang = "en" }: ElementEmbed): string {
  const data = src === undefined ? { project: jsonOf(record) } : { src };
  const element = attributes({ lang, ...chosenSettings(tag, settings), ...data });
  const link = linkSnippet({ tag, record, src, settings, lang: lang || fallbackLang });
  // Without a page to lead to, words are better than a link to nowhere.
  const fallback = link.href.startsWith("#") ? `<span lang="${lang || fallbackLang}">${link.words}</span>` : link.html;
  return `<${tag}${element}>${fallback}</${tag}>`;
}

/** The script tag and, on a line of its own, the element: source code for whoever may write scripts into a page. */
export const snippet = ({ script, ...element }: Embed): string => `${scriptTag(script)}\n${elementSnippet(element)}\n`;
