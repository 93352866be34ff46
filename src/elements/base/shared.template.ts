// Small pieces that several templates draw with. No template has white space between tags: it would be a text node in every card.
// Nor has any an element that only carries a class, or a list of one item: Lit keeps two comments for each item of a list.
import { type TemplateResult, html, nothing } from "lit";
import { literal } from "lit/static-html.js";
import type { Phrase } from "../../i18n/phrase.js";

export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** What there is of these: one as it is, several as a list. */
export function oneOrList(items: readonly (Content | undefined)[]): Content {
  const given = items.filter((item) => item !== undefined && item !== nothing) as Content[];
  return given.length > 1 ? given : (given[0] ?? nothing);
}

/** A text, with its language if that is not the one around it. */
export const phraseTemplate = ({ text, lang, dir }: Phrase): Content =>
  lang ? html`<span lang=${lang} dir=${dir ?? nothing}>${text}</span>` : text;

/** Words that only a screen reader says. */
export const unseenTemplate = (text: string) => html`<span class="unseen">${text}</span>`;

/** A real list, said to be one: WebKit drops the role of a list without markers. Nothing if it is empty. */
export const listTemplate = (part: string, items: readonly Content[], label?: string): Content =>
  items.length ? html`<ul role="list" part=${part} aria-label=${label ?? nothing}>${oneOrList(items)}</ul>` : nothing;

/** What there is of these, in one line with dots between. */
export const dotsTemplate = (items: readonly (Content | undefined)[]): Content =>
  oneOrList(items.filter((item) => item).map((item, at) => (at ? html` · ${item}` : item)));

/** What unfolds the rest of something, and folds it away again. */
export const foldTemplate = (more: string, less: string) =>
  html`<summary part="more"><span class="folded">${more}</span><span class="open">${less}</span></summary>`;

const headings = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The tag of a heading of level 2 to 6. */
export const headingTag = (level: number) => headings[Math.min(6, level) - 2];
