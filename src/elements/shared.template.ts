// Small pieces that several templates draw with.
import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Phrase } from "../i18n/phrase.js";

export type Content = TemplateResult | string | typeof nothing;

/** A text, with its language where that is not the one around it. */
export const phraseTemplate = ({ text, lang, dir }: Phrase): Content =>
  lang ? html`<span lang=${lang} dir=${ifDefined(dir)}>${text}</span>` : text;

/** Words that only a screen reader says. */
export const unseenTemplate = (text: string) => html`<span class="unseen">${text}</span>`;

/** A real heading of level 2 to 6. */
export function headingTemplate(level: number, part: string, content: Content): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part} class=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${part}>${content}</h6>`;
  }
}

const ring = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11";
const half = `${ring}M8 4.5a3.5 3.5 0 0 1 0 7z`;
const cross = `${ring}M5.6 4.7 8 7.1l2.4-2.4.9.9L8.9 8l2.4 2.4-.9.9L8 8.9l-2.4 2.4-.9-.9L7.1 8 4.7 5.6z`;
const check = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M7 11.4l5-5-1.1-1.1L7 9.2 5.1 7.3 4 8.4z";
const marks: Record<string, string> = {
  active: half,
  ongoing: half,
  finalisation: `${ring}M8 4.5V8H4.5A3.5 3.5 0 1 0 8 4.5`,
  closed: check,
  done: check,
  cancelled: cross,
  dropped: cross,
  suspended: `${ring}M5.7 5.2h1.5v5.6H5.7zm3.1 0h1.5v5.6H8.8z`,
};

/** The shape of a status or state: told apart without colour. */
export const markTemplate = (code: string) =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d=${marks[code] ?? ring}></path>
  </svg>`;
