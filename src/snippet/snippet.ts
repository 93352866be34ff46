// The code a partner pastes. Editors and filters have mangled every form of it, so: the element on one line, double quotes, no raw
// `>` and no backslash inside an attribute (filters drop it: JSON's `\"` is written `&#92;&quot;`), no invisible character, never
// empty, and only inline content inside.
import { linkSnippet } from "./link.js";
import { attributes } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

export interface ElementEmbed {
  tag: Tag;
  /** The record as its publisher writes it; the attribute parses back to exactly this value. */
  record: unknown;
  /** The address of the record, written instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  /** The element's own language; empty if it takes that of the page. */
  lang?: string;
  /** The language of the link inside, if the element has none of its own. */
  fallbackLang?: string;
}

export interface Script {
  src: string;
  /** The hash of the script's file, if known. */
  integrity?: string | undefined;
}

export interface Embed extends ElementEmbed {
  script: Script;
}

/** JSON.stringify leaves these as they are, and HTML reads references to them as other characters. */
const highControls = /[\u007F-\u009F]/g;
const jsonOf = (record: unknown) =>
  JSON.stringify(record).replace(highControls, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** The script tag. */
export const scriptTag = ({ src, integrity }: Script) =>
  `<script${attributes({ type: "module", src, integrity, crossorigin: integrity && "anonymous" })}></script>`;

/** The element on one line. */
export function elementSnippet({ tag, record, src, settings, lang = "", fallbackLang = "en" }: ElementEmbed): string {
  const data = src === undefined ? { project: jsonOf(record) } : { src };
  const element = attributes({ lang, ...chosenSettings(tag, settings), ...data });
  const link = linkSnippet({ tag, record, src, settings, lang: lang || fallbackLang });
  // Without a page to lead to, plain words are better than a link to nowhere.
  const fallback = link.href.startsWith("#") ? `<span lang="${lang || fallbackLang}">${link.words}</span>` : link.html;
  return `<${tag}${element}>${fallback}</${tag}>`;
}

/** The script tag and, on its own line, the element: for partners who may put scripts into a page. */
export const snippet = ({ script, ...element }: Embed): string => `${scriptTag(script)}\n${elementSnippet(element)}\n`;
