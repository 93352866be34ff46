// For pages that let nothing pass but a frame: the page frame.html with the record in its address, and a link for where the frame goes.
import { localeOf } from "../i18n/locale.js";
import { writeFragment } from "../model/fragment.js";
import { fallbackOf } from "./fallback.js";
import { linkSnippet } from "./link.js";
import { attributes } from "./markup.js";
import { type Setting, type Tag, chosenSettings } from "./settings.js";

export interface FrameEmbed {
  tag: Tag;
  record: unknown;
  /** The address where the record can be had, to be written instead of the record itself. */
  src?: string | undefined;
  settings?: Partial<Record<Setting, string>> | undefined;
  lang: string;
  /** The address of frame.html. */
  frame: string;
}

/** Enough for a record of middle length in a column of text: what is higher scrolls. */
const heights: Record<Tag, string> = {
  "fiche-project-card": "600",
  "fiche-partner-badge-list": "260",
  "fiche-objectives-checklist": "400",
  "fiche-budget-chip": "60",
};

/** The frame and, on a line of its own, a link to the page of the project, without marks: beside a frame it must not become a second card. */
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
