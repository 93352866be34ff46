// The controls of single values, each with its label, and beside it what is wrong with it.
import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { displayName } from "../../i18n/format.js";
import { directionOf, languageOf } from "../../i18n/locale.js";
import { columnsOf, dateParts, shownText, textIn, withText, writtenNumber } from "./control-values.js";
import { type Place, choiceTemplate, choicesTemplate, isTicked, textOf, tickTemplate } from "./choice.template.js";
import { shownCountry, writtenCountry } from "./countries.js";
import { dateTemplate } from "./date.template.js";
import { type Form, idOf, problemsWithin } from "./form.js";
import { isObject, isWithin, pathText } from "./record-editing.js";
import type { Path } from "./record-editing.js";
import type { Leaf } from "./schema-fields.js";
import { valueUnlessFocused } from "./patient-directives.js";
import { describedBy, wrongTemplate } from "./wrong.template.js";

/** Texts of more than a line. */
const long = new Set(["title", "summary", "text"]);

interface Line {
  readonly id: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly isWrong: boolean;
  readonly lang?: string | undefined;
  readonly mode?: "decimal" | "url" | undefined;
  readonly list?: string | undefined;
  readonly hint?: string | undefined;
}

const lineTemplate = (form: Form, path: Path, key: string, line: Line) => {
  const { id, text, write, isWrong, lang, mode, list, hint } = line;
  if (long.has(key) && lang !== undefined)
    return html`<textarea
      id=${id}
      lang=${lang}
      dir=${directionOf(lang)}
      rows=${key === "summary" ? 5 : 2}
      aria-invalid=${isWrong ? "true" : "false"}
      aria-describedby=${describedBy(form, path, hint)}
      .value=${valueUnlessFocused(text)}
      @input=${(event: Event) => write(textOf(event))}
    ></textarea>`;
  return html`<input
    id=${id}
    type="text"
    lang=${ifDefined(lang)}
    dir=${ifDefined(lang && directionOf(lang))}
    inputmode=${ifDefined(mode)}
    list=${ifDefined(list)}
    spellcheck=${ifDefined(mode && "false")}
    aria-invalid=${isWrong ? "true" : "false"}
    aria-describedby=${describedBy(form, path, hint)}
    .value=${valueUnlessFocused(text)}
    @input=${(event: Event) => write(textOf(event))}
    @blur=${() => form.redraw()}
  />`;
};

function textsTemplate(form: Form, { path, key, label, field, value }: Place) {
  const { words, plain, locale } = form;
  const columns = columnsOf(value, plain);
  const isEmpty = columns.every((column) => !textIn(value, column, plain).trim());
  const problems = problemsWithin(form, path);
  const isOf = (column: string) => (place: { path: string }) =>
    isWithin(pathText([...path, column]), place.path) || place.path === pathText(path);
  return html`<fieldset class="texts" id=${idOf(path)}>
    <legend>${label}</legend>
    <div class="columns">
      ${columns.map((column) => {
        const id = idOf([...path, column]);
        const text = textIn(value, column, plain);
        const isMissing = !isEmpty && !text.trim() && words.missing[languageOf(column)];
        return html`<div class="field">
          <label for=${id}>${displayName(locale, "language", column) ?? column}</label>
          ${lineTemplate(form, path, key, {
            id,
            text,
            lang: column,
            isWrong: problems.some(isOf(column)),
            hint: isMissing ? `${id}-missing` : undefined,
            write: (written) => form.write(path, withText(value, column, written, plain, field.takesNumber)),
          })}
          ${isMissing ? html`<p class="missing" id=${`${id}-missing`}>${isMissing}</p>` : nothing}
        </div>`;
      })}
    </div>
    ${wrongTemplate(form, path, key)}
  </fieldset>`;
}

/** An address is the same in every language, unless it is said otherwise. */
function addressTemplate(form: Form, place: Place) {
  const { path, value } = place;
  if (isObject(value)) return textsTemplate(form, place);
  return html`${fieldLine(form, place, { text: shownText(value), write: (text) => text || undefined, mode: "url" })}
  ${
    value
      ? html`<button type="button" class="small" @click=${() => form.write(path, { [form.plain]: value })}>
          ${form.words.perLanguage}<span class="unseen"> ${place.label}</span>
        </button>`
      : nothing
  }`;
}

interface Writing {
  readonly text: string;
  readonly write: (text: string) => unknown;
  readonly mode?: "decimal" | "url";
  readonly list?: string;
  readonly hint?: string;
}

function fieldLine(form: Form, { path, key, label }: Place, { text, write, mode, list, hint }: Writing) {
  const id = idOf(path);
  const isWrong = problemsWithin(form, path).length > 0;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${lineTemplate(form, path, key, {
      ...{ id, text, isWrong, mode, list },
      hint: hint && `${id}-hint`,
      write: (written) => form.write(path, write(written)),
    })}
    ${hint ? html`<p class="note" id=${`${id}-hint`}>${hint}</p>` : nothing} ${wrongTemplate(form, path, key)}
  </div>`;
}

function stringTemplate(form: Form, place: Place) {
  const { value, field } = place;
  const write = (text: string) => text || undefined;
  if (field.format === "country")
    return fieldLine(form, place, {
      text: shownCountry(shownText(value), form.locale),
      write: writtenCountry,
      list: "countries",
      hint: form.words.countryHint,
    });
  if ((field.format === "date" || field.format === "day") && dateParts(value)) return dateTemplate(form, place);
  const lists: Record<string, string> = { currency: "currencies", language: "languages" };
  return fieldLine(form, place, { text: shownText(value), write, list: lists[field.format ?? ""] });
}

function numberTemplate(form: Form, place: Place) {
  const { path, field, value, label } = place;
  const line = fieldLine(form, place, { text: shownText(value), write: writtenNumber, mode: "decimal" });
  if (!field.isNullable) return line;
  return html`${line}<label class="tick"
      ><input
        type="checkbox"
        .checked=${value === null}
        @change=${(event: Event) => form.write(path, isTicked(event) ? null : undefined)}
      /><span>${form.words.notDisclosed}<span class="unseen"> (${label})</span></span></label
    >`;
}

const templates: Record<Leaf["kind"], (form: Form, place: Place) => TemplateResult> = {
  texts: (form, place) => (place.field.format ? addressTemplate : textsTemplate)(form, place),
  string: stringTemplate,
  number: numberTemplate,
  boolean: tickTemplate,
  choice: choiceTemplate,
  choices: choicesTemplate,
};

/** The control of a single value. */
export const leafTemplate = (form: Form, place: Place) => templates[place.field.kind](form, place);
