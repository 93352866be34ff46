// Tables of the documentation can be wider than the page, so they must scroll with the keyboard too.
import type { Language } from "../i18n/locale.js";

export type Words = Record<Language, string>;

export const markup = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A table in a scrollable region that is named by its caption; `heads` are column headings, or HTML for several rows of them. */
export function scrolling(id: string, caption: string, heads: string | readonly string[], rows: readonly string[]) {
  const head =
    typeof heads === "string" ? heads : `<tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr>`;
  return `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${markup(caption)}</caption>
<thead>${head}</thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
}
