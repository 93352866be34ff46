// Pieces shared by several templates. To keep nodes few, no template has white space between tags (a text node in every card), an
// element that only carries a class, or a list of one item (Lit adds two comments for each item of a list).
import { type TemplateResult, html, nothing } from "lit";
import { literal } from "lit/static-html.js";
import type { Phrase } from "../../i18n/phrase.js";

export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/** The items that are not empty: a single one as it is, several as a list. */
export function oneOrList(items: readonly (Content | undefined)[]): Content {
  const present = items.filter((item) => item !== undefined && item !== nothing) as Content[];
  return present.length > 1 ? present : (present[0] ?? nothing);
}

/** A text, with its language if it is not the one around it. */
export const phraseTemplate = ({ text, lang, dir }: Phrase): Content =>
  lang ? html`<span lang=${lang} dir=${dir ?? nothing}>${text}</span>` : text;

/** Text for screen readers only. */
export const unseenTemplate = (text: string) => html`<span class="unseen">${text}</span>`;

/** A list with an explicit role, because WebKit drops the role of a list without markers; nothing if it is empty. */
export const listTemplate = (part: string, items: readonly Content[], label?: string): Content =>
  items.length ? html`<ul role="list" part=${part} aria-label=${label ?? nothing}>${oneOrList(items)}</ul>` : nothing;

/** The items that are not empty, in one line with dots between them. */
export const dotsTemplate = (items: readonly (Content | undefined)[]): Content =>
  oneOrList(items.filter((item) => item).map((item, at) => (at ? html` · ${item}` : item)));

/** The summary of a `details` element: "more" while it is closed, "less" while it is open. */
export const foldTemplate = (more: string, less: string) =>
  html`<summary part="more"><span class="folded">${more}</span><span class="open">${less}</span></summary>`;

const headings = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The tag of a heading of level 2 to 6. */
export const headingTag = (level: number) => headings[Math.min(6, level) - 2];
