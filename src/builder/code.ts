// The code to paste, in the form that the place asks for: whoever may paste scripts, an editor of a CMS, a page without scripts.
import type { Locale } from "../i18n/locale.js";
import { type Dropped, linkSnippet } from "../snippet/link.js";
import { snippet } from "../snippet/snippet.js";
import { type StaticElement, renderStatic } from "../static/render-static.js";
import type { Choices } from "./choices.js";

export const forms = ["element", "link", "static"] as const;
export type Form = (typeof forms)[number];

export interface Code {
  readonly text: string;
  /** What a link had to leave out. */
  readonly dropped: readonly Dropped[];
}

/** The code for a record, in the form that was chosen. */
export function codeOf(
  record: unknown,
  choices: Choices,
  locale: Locale,
  script: { src: string; integrity?: string },
): Code {
  const { form, tag, settings, lang } = choices;
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
