// Tables of the documentation can be wider than the page: whoever has no mouse scrolls them with the keyboard.
import type { Language } from "../i18n/locale.js";

export type Words = Record<Language, string>;

export const markup = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A table in a region of its own, named by its caption; its heads may be more than one row, as HTML. */
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
