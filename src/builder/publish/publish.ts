// The code to paste, in the form that was chosen, and what is done once for the whole site beside it.
import type { Locale } from "../../i18n/locale.js";
import { frameSnippet } from "../../snippet/frame-snippet.js";
import { type Dropped, linkSnippet } from "../../snippet/link.js";
import { importLine, installLine, reactSnippet, vueOption, vueSnippet } from "../../snippet/package-snippets.js";
import { attributes } from "../../snippet/markup.js";
import { type Script, elementSnippet, scriptTag, snippet } from "../../snippet/snippet.js";
import { type StaticElement, renderStatic } from "../../static/render-static.js";
import { version } from "../../version.js";
import type { Look } from "../appearance/appearance.js";
import type { Format } from "./formats.js";
import { type PlaceName, places } from "./places.js";

/** What a person chose for the code. */
export interface Publishing {
  readonly place: PlaceName;
  readonly form: Format;
  /** The address of the script; empty for the builder's own copy. */
  readonly src: string;
  /** Whether the code is to carry the address of the record, where there is one, instead of the record. */
  readonly follows: boolean;
}

export const firstPublishing: Publishing = { place: "unknown", form: "link", src: "", follows: false };

/** What is done once for a site, and not for each record. */
export type Once = "script" | "sheet" | "install" | "import" | "vueOption";

export interface Code {
  readonly text: string;
  /** The same as formatted text, where that is what is to be pasted into an editor: a link stays a link there. */
  readonly rich?: string;
  readonly once: readonly { readonly what: Once; readonly text: string }[];
  /** What a link had to leave out. */
  readonly dropped: readonly Dropped[];
  /** Where the address of a link is longer than the place lets pass: how long it is. */
  readonly tooLong?: number;
  /** Whether a link leads nowhere without a script, because the record names no page. */
  readonly isPageless?: boolean;
}

/** The forms that load something from the site. */
export const usesScript = (form: Format) => !["npm", "react", "vue"].includes(form);

/** A file that lies beside the script. */
const beside = (script: string, name: string) => script.replace(/[?#].*$/s, "").replace(/[^/]*$/, name);

export interface Subject {
  readonly record: unknown;
  /** The address that the code follows, if it is to carry one. */
  readonly address?: string | undefined;
  readonly look: Look;
  readonly locale: Locale;
}

/** The code for a record, in the form and for the place that were chosen. */
export function codeOf(subject: Subject, { form, place }: Pick<Publishing, "form" | "place">, script: Script): Code {
  const { record, address: src, look, locale } = subject;
  const { tag, settings, lang } = look;
  const own = lang || locale.language;
  const element = { tag, record, src, settings, lang, fallbackLang: locale.language };
  const install = { what: "install", text: installLine(version) } as const;
  const plain = { once: [], dropped: [] } as const;
  switch (form) {
    case "link": {
      const { limit } = places[place];
      const { html, href, dropped, fits } = linkSnippet({ tag, record, src, settings, lang: own, limit });
      const once = [{ what: "script", text: scriptTag(script) }] as const;
      const isPageless = href.startsWith("#");
      return { text: html, rich: html, once, dropped, isPageless, ...(fits ? {} : { tooLong: href.length }) };
    }
    case "element":
      return { ...plain, text: snippet({ ...element, script }) };
    case "static": {
      const html = staticHtml(record, look, own);
      const sheet = `<link${attributes({ rel: "stylesheet", href: beside(script.src, "static.css") })}>`;
      return { ...plain, text: html, rich: html, once: [{ what: "sheet", text: sheet }] };
    }
    case "iframe": {
      const frame = beside(script.src, "frame.html");
      return { ...plain, text: frameSnippet({ tag, record, src, settings, lang: own, frame }) };
    }
    case "npm":
      return { ...plain, text: `${elementSnippet(element)}\n`, once: [install, { what: "import", text: importLine }] };
    case "react":
      return { ...plain, text: reactSnippet(element), once: [install] };
    case "vue":
      return { ...plain, text: vueSnippet(element), once: [install, { what: "vueOption", text: vueOption }] };
  }
}

function staticHtml(record: unknown, { tag, settings }: Look, lang: string) {
  const { layout, hide, notation } = settings;
  return renderStatic(tag.replace("fiche-", "") as StaticElement, record, {
    lang,
    layout: layout as "full" | "compact",
    hide: hide.split(" "),
    headingLevel: Number(settings["heading-level"]),
    notation: notation as "standard" | "compact",
  });
}
