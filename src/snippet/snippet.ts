// The text a partner pastes. Editors and filters have mangled every form of it, so: one line for the element, double quotes, no raw
// `>` and no backslash inside an attribute (filters drop it: JSON's `\"` is written `&#92;&quot;`), no character that cannot be
// seen, never empty, and only inline content inside.
import { linkSnippet } from "./link.js";
import { attributes } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

export interface Embed {
  tag: Tag;
  /** The record as its publisher writes it; the attribute parses back to exactly this. */
  record: unknown;
  /** The address of the script, with the hash of its file where that is known. */
  script: { src: string; integrity?: string | undefined };
  settings?: Partial<Record<Setting, string>> | undefined;
  /** The element's own language; empty where it takes the language of the page around it. */
  lang?: string;
  /** The language of the link inside, where the element has none of its own. */
  fallbackLang?: string;
}

/** JSON leaves these as they are, and HTML reads references to them as other characters. */
const highControls = /[\u007F-\u009F]/g;
const jsonOf = (record: unknown) =>
  JSON.stringify(record).replace(highControls, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** The script tag and, on a line of its own, the element: source code for whoever may write scripts into a page. */
export function snippet({ tag, record, script, settings, lang = "", fallbackLang = "en" }: Embed): string {
  const { src, integrity } = script;
  const loading = attributes({ type: "module", src, integrity, crossorigin: integrity && "anonymous" });
  const element = attributes({ lang, ...chosenSettings(tag, settings), project: jsonOf(record) });
  const link = linkSnippet({ tag, record, settings, lang: lang || fallbackLang });
  // Without a page to lead to, words are better than a link to nowhere.
  const fallback = link.href.startsWith("#") ? `<span lang="${lang || fallbackLang}">${link.words}</span>` : link.html;
  return `<script${loading}></script>\n<${tag}${element}>${fallback}</${tag}>\n`;
}
