// The code to paste, in the form that the place asks for: whoever may paste scripts, an editor of a CMS, a page without scripts.
import type { Locale } from "../../i18n/locale.js";
import { type Dropped, linkSnippet } from "../../snippet/link.js";
import { snippet } from "../../snippet/snippet.js";
import { type StaticElement, renderStatic } from "../../static/render-static.js";
import type { Look } from "../look/look.js";

export const forms = ["element", "link", "static"] as const;
export type Form = (typeof forms)[number];

/** What a person chose for the code. */
export interface Publishing {
  readonly form: Form;
  /** The address of the script; empty for the builder's own copy. */
  readonly src: string;
}

export const firstPublishing: Publishing = { form: "element", src: "" };

export function publishingOf(form: HTMLFormElement): Publishing {
  const data = new FormData(form);
  return { form: data.get("form") as Form, src: (data.get("src") as string).trim() };
}

export interface Code {
  readonly text: string;
  /** What a link had to leave out. */
  readonly dropped: readonly Dropped[];
}

export interface Script {
  readonly src: string;
  readonly integrity?: string | undefined;
}

/** The code for a record, in the form that was chosen. */
export function codeOf(record: unknown, look: Look, form: Form, locale: Locale, script: Script): Code {
  const { tag, settings, lang } = look;
  const own = lang || locale.language;
  if (form === "link") {
    const { html, dropped } = linkSnippet({ tag, record, settings, lang: own });
    return { text: html, dropped };
  }
  if (form === "static") {
    const { layout, hide, notation } = settings;
    const options = {
      lang: own,
      layout: layout as "full" | "compact",
      hide: hide.split(" "),
      headingLevel: Number(settings["heading-level"]),
      notation: notation as "standard" | "compact",
    };
    return { text: renderStatic(tag.replace("fiche-", "") as StaticElement, record, options), dropped: [] };
  }
  const text = snippet({ tag, record, script, settings, lang, fallbackLang: locale.language });
  return { text, dropped: [] };
}
