// The fields of the builder's forms, each with its label and what is to be known about it.
import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

export type Option = readonly [value: string, label: string];

const hintTemplate = (id: string, hint: string | undefined) =>
  hint ? html`<p class="note" id=${`${id}-hint`}>${hint}</p>` : nothing;

/** A few values side by side, of which one is chosen. */
export const segmentsTemplate = (name: string, legend: string, options: Option[], chosen: string, hint?: string) =>
  html`<fieldset aria-describedby=${ifDefined(hint && `${name}-hint`)}>
    <legend>${legend}</legend>
    <div class="segments">
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input type="radio" name=${name} value=${value} .checked=${value === chosen} /><span>${label}</span></label
          >`,
      )}
    </div>
    ${hintTemplate(name, hint)}
  </fieldset>`;

/** A control with its label above and its hint below; the control refers to the hint by `${id}-hint`. */
export const fieldTemplate = (id: string, label: string, control: TemplateResult, hint?: string) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}${hintTemplate(id, hint)}
  </div>`;

export function selectTemplate(name: string, label: string, options: Option[], chosen: string, hint?: string) {
  const control = html`<select id=${name} name=${name} aria-describedby=${ifDefined(hint && `${name}-hint`)}>
    ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
  </select>`;
  return fieldTemplate(name, label, control, hint);
}
