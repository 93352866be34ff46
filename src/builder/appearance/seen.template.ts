// What is told of the element that stands in the frame: whether its colours can be read, and what is said of it.
import { type TemplateResult, html, nothing } from "lit";
import { lookWords } from "./messages.js";
import { displayName, formatNumber, formatPercent } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { pluralForm } from "../../i18n/plural.js";
import type { CheckedColour } from "./checked-colours.js";
import type { Seen } from "./host-frame.js";
import type { Spoken } from "./spoken.js";
import { themes } from "./tokens.js";

/** What is announced, in the words of the builder's page. */
function announcement({ role, level = 0, count = 0, position = 0, isOpen }: Spoken, locale: Locale): string {
  const words = lookWords(locale.language).said;
  const number = (value: number) => formatNumber(locale, value);
  switch (role) {
    case "heading":
      return words.heading(number(level));
    case "list":
      return pluralForm(words.list, count, locale)(number(count));
    case "item":
      return words.item(number(position), number(count));
    case "meter":
      return words.meter(formatPercent(locale, count * 100));
    case "button":
      return isOpen ? words.open : words.closed;
    case "text":
      return "";
    default:
      return words[role];
  }
}

/** Words go on the line of what announces them; all else begins a line. */
function linesOf(said: readonly Spoken[]): Spoken[][] {
  const lines: Spoken[][] = [];
  for (const each of said) {
    const before = lines.at(-1)?.at(-1)?.role;
    const goesOn = ["heading", "link", "item", "term", "definition", "button"].includes(before ?? "");
    if (goesOn && (each.role === "text" || each.role === "link")) lines.at(-1)!.push(each);
    else lines.push([each]);
  }
  return lines;
}

/** The lines of a screen reader. A language is told where it is not that of the element. */
export function spokenTemplate({ said, lang }: Seen, locale: Locale): TemplateResult {
  const partTemplate = (each: Spoken) => {
    const language = each.text && each.lang !== lang ? displayName(locale, "language", each.lang) : undefined;
    const announced = [announcement(each, locale), language && `(${language})`].filter(Boolean).join(" ");
    return html`${announced ? html`<span class="announced">${announced}</span> ` : nothing}<span lang=${each.lang}
        >${each.text}</span
      > `;
  };
  return html`<ol class="spoken" role="list">
    ${linesOf(said).map((line) => html`<li>${line.map(partTemplate)}</li>`)}
  </ol>`;
}

function verdictTemplate({ ratio, least }: CheckedColour, locale: Locale): TemplateResult {
  const words = lookWords(locale.language);
  // Rounded down: what fails must not look as if it passed.
  const figure = words.ratio(formatNumber(locale, Math.floor(ratio * 10) / 10));
  const state = least === undefined ? "free" : ratio >= least ? "passes" : "fails";
  const verdict =
    least === undefined
      ? words.separates
      : words[ratio >= least ? "passes" : "fails"](words.ratio(formatNumber(locale, least)));
  return html`<td data-state=${state}><b>${figure}</b> <span class="note">${verdict}</span></td>`;
}

/** The contrast of what is drawn, in both themes. */
export function contrastTemplate({ colours }: Seen, locale: Locale) {
  if (!colours) return nothing;
  const words = lookWords(locale.language);
  return html`<table class="contrast">
    <caption>
      ${words.contrast}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${themes.map((theme) => html`<th scope="col">${words.themes[theme]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${colours.light.map(
        ({ name }, at) =>
          html`<tr>
            <th scope="row">${words.contrasts[name]}</th>
            ${themes.map((theme) => verdictTemplate(colours[theme][at], locale))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
