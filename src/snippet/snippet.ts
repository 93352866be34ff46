// The text a partner pastes. Editors and filters have mangled every form of it, so: one line for the element, double quotes, no raw
// `>` and no backslash inside an attribute (filters drop it: JSON's `\"` is written `&#92;&quot;`), no character that cannot be
// seen, never empty, and only inline content inside.
import { localeOf } from "../i18n/locale.js";
import { type Fallback, fallbackOf } from "./fallback.js";

const common = ["theme"] as const;

/** The elements, and what can be set on each besides its language and its project. */
export const settingsOf = {
  "fiche-project-card": [...common, "layout", "heading-level", "hide"],
  "fiche-partner-badge-list": [...common, "max"],
  "fiche-objectives-checklist": common,
  "fiche-budget-chip": [...common, "notation"],
} as const satisfies Record<string, readonly string[]>;

export type Tag = keyof typeof settingsOf;
export type Setting = (typeof settingsOf)[Tag][number];

/** What need not be written. */
export const defaultSettings: Record<Setting, string> = {
  theme: "light",
  layout: "full",
  "heading-level": "3",
  hide: "",
  max: "",
  notation: "standard",
};

export interface Embed {
  tag: Tag;
  /** The record as its publisher writes it; the attribute parses back to exactly this. */
  record: unknown;
  /** The address of the script, with the hash of its file where that is known. */
  script: { src: string; integrity?: string | undefined };
  settings?: Partial<Record<Setting, string>>;
  /** The element's own language; empty where it takes the language of the page around it. */
  lang?: string;
  /** The language of the link inside, where the element has none of its own. */
  fallbackLang?: string;
}

const named: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00A0": "&nbsp;",
};

/** Markup, the backslash, and all that is invisible or turns the line around (a no-break space, joiners, bidi controls). */
const risky = /[&<>"\\\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu;
const escaped = (text: string) => text.replace(risky, (sign) => named[sign] ?? `&#${sign.codePointAt(0)};`);

/** JSON leaves these as they are, and HTML reads references to them as other characters. */
const highControls = /[\u007F-\u009F]/g;
const jsonOf = (record: unknown) =>
  JSON.stringify(record).replace(highControls, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

const attributes = (pairs: Record<string, string | undefined>) =>
  Object.entries(pairs)
    .filter((pair): pair is [string, string] => !!pair[1])
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");

function fallbackMarkup({ url, title, titleLang, amounts, lang }: Fallback & { lang: string | undefined }) {
  const words = titleLang ? `<span lang="${escaped(titleLang)}">${escaped(title)}</span>` : escaped(title);
  const content = words + (amounts && escaped(` – ${amounts}`));
  const tag = url ? "a" : "span";
  return url || lang ? `<${tag}${attributes({ lang, href: url })}>${content}</${tag}>` : content;
}

/** The script tag and, on a line of its own, the element: source code for whoever may write scripts into a page. */
export function snippet({ tag, record, script, settings = {}, lang = "", fallbackLang = "en" }: Embed): string {
  const chosen = settingsOf[tag].map((name): [string, string] => {
    const value = settings[name]?.trim() ?? "";
    return [name, value === defaultSettings[name] ? "" : value];
  });
  const { src, integrity } = script;
  const loading = attributes({ type: "module", src, integrity, crossorigin: integrity && "anonymous" });
  const element = attributes({ lang, ...Object.fromEntries(chosen), project: jsonOf(record) });
  const fallback = { ...fallbackOf(record, localeOf(lang || fallbackLang)), lang: lang ? undefined : fallbackLang };
  return `<script${loading}></script>\n<${tag}${element}>${fallbackMarkup(fallback)}</${tag}>\n`;
}
