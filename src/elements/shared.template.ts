// Small pieces that several templates draw with.
import { type TemplateResult, html, nothing } from "lit";
import type { Phrase } from "../i18n/phrase.js";

export type Content = TemplateResult | string | typeof nothing;

/** A text, with its language where that is not the one around it. */
export const phraseTemplate = ({ text, lang, dir }: Phrase): Content =>
  lang ? html`<span lang=${lang} dir=${dir ?? nothing}>${text}</span>` : text;

/** Words that only a screen reader says. */
export const unseenTemplate = (text: string) => html`<span class="unseen">${text}</span>`;

/** A real list, said to be one: WebKit drops the role of a list without markers. Nothing where it is empty. */
export const listTemplate = (part: string, items: readonly unknown[], label?: string): Content =>
  items.length
    ? html`<ul role="list" part=${part} aria-label=${label ?? nothing}>
        ${items}
      </ul>`
    : nothing;

/** What there is of these, in one line with dots between. */
export const dotsTemplate = (items: readonly unknown[], before: Content = nothing) =>
  items.filter((item) => item).map((item, at) => html`${at ? " · " : before}${item}`);

/** What unfolds the rest of something, and folds it away again. */
export const foldTemplate = (more: string, less: string) =>
  html`<summary part="more"><span class="folded">${more}</span><span class="open">${less}</span></summary>`;

/** A real heading of level 2 to 6. */
export function headingTemplate(level: number, part: string, content: Content): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

/** Strokes inside a ring; what is not here, such as `planned`, is the empty ring. */
const strokes: Record<string, string> = {
  active: "M8 4.5V8l2.5 1.5",
  finalisation: "M5 8h6M8.5 5.5 11 8l-2.5 2.5",
  closed: "m5 8.2 2 2 4-4.4",
  cancelled: "m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6",
  suspended: "M6.5 5.5v5m3-5v5",
};
/** The states of objectives that look like a status of projects. */
const likeStatus: Record<string, string> = { ongoing: "active", done: "closed", dropped: "cancelled" };

/** The shape of a status or state: told apart without colour. */
export function markTemplate(code: string): TemplateResult {
  const mark = likeStatus[code] ?? code;
  return html`<svg class="mark ${mark}" viewBox="1.5 1.5 13 13" aria-hidden="true">
    <path d=${strokes[mark] ?? ""}></path>
  </svg>`;
}
