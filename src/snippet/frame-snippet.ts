// The form for pages that allow nothing but a frame: frame.html with the record in its address, and a link in case the frame is removed.
import { localeOf } from "../i18n/locale.js";
import { writeFragment } from "../model/fragment.js";
import { fallbackOf } from "./fallback.js";
import { linkSnippet } from "./link.js";
import { attributes } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

export interface FrameEmbed {
  tag: Tag;
  record: unknown;
  /** The address of the record, written instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  lang: string;
  /** The address of frame.html. */
  frame: string;
}

/** Pixels, enough for a record of medium length in a column of text; higher content scrolls. */
const heights: Record<Tag, string> = {
  "fiche-project-card": "600",
  "fiche-partner-badge-list": "260",
  "fiche-objectives-checklist": "400",
  "fiche-budget-chip": "60",
};

/** The frame and, on its own line, a link to the project's page, without `data-fiche`: the script must not turn it into a second card. */
export function frameSnippet({ tag, record, src, settings, lang, frame }: FrameEmbed): string {
  const { title, url } = fallbackOf(record, localeOf(lang));
  const { words } = linkSnippet({ tag, record, settings, lang });
  const query = new URLSearchParams({
    element: tag.slice(6),
    lang,
    ...chosenSettings(tag, settings),
    ...(src === undefined ? {} : { src }),
  });
  const address = `${frame}?${query}${src === undefined ? writeFragment({ record }) : ""}`;
  const marks = attributes({ src: address, title, width: "100%", height: heights[tag], loading: "lazy" });
  const after = url ? `<a${attributes({ href: url, lang })}>${words}</a>` : `<span lang="${lang}">${words}</span>`;
  return `<iframe${marks}></iframe>\n<p>${after}</p>\n`;
}
