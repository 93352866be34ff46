// A date in three fields, because a project may be known to the year, the month or the day.
import { html, nothing } from "lit";
import { dateParts, writtenDate } from "./control-values.js";
import { type Form, idOf, problemsWithin } from "./form.js";
import { type Path, isObject, pathText } from "./record-editing.js";
import type { Place } from "./choice.template.js";
import { describedBy, wrongTemplate } from "./wrong.template.js";
import { valueUnlessFocused } from "./patient-directives.js";

const monthName = (tag: string, month: number) =>
  new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC", calendar: "gregory" }).format(
    Date.UTC(2024, month - 1),
  );

/** Whether a period ends before it starts, as far as both dates say: 2020 is not before June 2020. */
function endsEarly({ data: { period } }: Form, path: Path, end: unknown) {
  const start = isObject(period) && period["start"];
  if (pathText(path) !== "period.end" || typeof start !== "string" || typeof end !== "string") return false;
  return end.length > 3 && end < start.slice(0, end.length);
}

export function dateTemplate(form: Form, { path, key, label, value }: Place) {
  const parts = dateParts(value) ?? ["", "", ""];
  const { words, locale } = form;
  const id = idOf(path);
  const isWrong = problemsWithin(form, path).length > 0;
  const isEarly = endsEarly(form, path, value);
  const write = (at: number) => (event: Event) =>
    form.write(
      path,
      writtenDate(parts.map((part, each) => (each === at ? (event.target as HTMLInputElement).value : part))),
    );
  // No limit to what can be typed: a date pasted whole would be cut to a wrong year.
  const digits = (at: number, name: string, length: number) =>
    html`<div>
      <label for=${`${id}-${at}`}>${name}</label>
      <input
        id=${`${id}-${at}`}
        type="text"
        inputmode="numeric"
        size=${length}
        aria-invalid=${isWrong ? "true" : "false"}
        .value=${valueUnlessFocused(parts[at])}
        @input=${write(at)}
        @blur=${() => form.redraw()}
      />
    </div>`;
  return html`<fieldset
    class="date"
    id=${id}
    aria-describedby=${describedBy(form, path, isEarly ? `${id}-early` : undefined)}
  >
    <legend>${label}</legend>
    <div class="parts">
      ${digits(0, words.year, 4)}
      <div>
        <label for=${`${id}-1`}>${words.month}</label>
        <select id=${`${id}-1`} aria-invalid=${isWrong ? "true" : "false"} @change=${write(1)}>
          ${Array.from({ length: 13 }, (_, month) => {
            const number = month ? String(month).padStart(2, "0") : "";
            return html`<option value=${number} .selected=${number === parts[1]}>
              ${month ? monthName(locale.tag, month) : "–"}
            </option>`;
          })}
        </select>
      </div>
      ${digits(2, words.day, 2)}
    </div>
    ${wrongTemplate(form, path, key)}${
      isEarly ? html`<p class="missing" id=${`${id}-early`}>${words.endsEarly}</p>` : nothing
    }
  </fieldset>`;
}
