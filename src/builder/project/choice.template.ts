// Controls by which something is chosen rather than written.
import { html } from "lit";
import { chosenOf, shownText, withChoice } from "./control-values.js";
import { type Form, idOf, optionWords } from "./form.js";
import type { Path } from "./record-editing.js";
import type { Leaf } from "./schema-fields.js";
import { describedBy, invalid, wrongTemplate } from "./wrong.template.js";

/** A single value of the record, and what it is called. */
export interface Place {
  readonly path: Path;
  readonly key: string;
  readonly label: string;
  readonly field: Leaf;
  readonly value: unknown;
}

export const textOf = ({ target }: Event) => (target as HTMLInputElement).value;
export const isTicked = ({ target }: Event) => (target as HTMLInputElement).checked;

export const tickTemplate = (form: Form, { path, key, label, value }: Place) =>
  html`<div class="field">
    <label class="tick"
      ><input
        type="checkbox"
        id=${idOf(path)}
        aria-describedby=${describedBy(form, path)}
        .checked=${value === true}
        @change=${(event: Event) => form.write(path, isTicked(event) || undefined)}
      /><span>${label}</span></label
    >${wrongTemplate(form, path, key)}
  </div>`;

export function choiceTemplate(form: Form, { path, key, label, field, value }: Place) {
  const words = optionWords(form, key);
  const present = shownText(value);
  const options = ["", ...new Set([...(field.options ?? []), present].filter(Boolean))];
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>
    <select
      id=${idOf(path)}
      aria-invalid=${invalid(form, path)}
      aria-describedby=${describedBy(form, path)}
      @change=${(event: Event) => form.write(path, textOf(event) || undefined)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${option === present}>
            ${option ? (words[option] ?? option) : form.words.none}
          </option>`,
      )}
    </select>
    ${wrongTemplate(form, path, key)}
  </div>`;
}

export function choicesTemplate(form: Form, { path, key, label, field, value }: Place) {
  const words = optionWords(form, key);
  const chosen = chosenOf(value);
  const options = [...new Set<unknown>([...(field.options ?? []), ...chosen])];
  return html`<fieldset class="ticks" id=${idOf(path)} aria-describedby=${describedBy(form, path)}>
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${chosen.includes(option)}
            @change=${(event: Event) => form.write(path, withChoice(value, option, isTicked(event)))}
          /><span>${words[shownText(option)] ?? shownText(option)}</span></label
        >`,
    )}
    ${wrongTemplate(form, path, key)}
  </fieldset>`;
}
