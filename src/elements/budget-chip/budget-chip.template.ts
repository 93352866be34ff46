import { html, nothing } from "lit";
import { type StaticValue, html as staticHtml, literal } from "lit/static-html.js";
import { type Content, dotsTemplate, listTemplate, phraseTemplate } from "../base/shared.template.js";
import type { AmountView } from "./budget-chip.view.js";

/** An amount in its visible and spoken forms, with its notes, in an element of the given tag. */
export function amountTemplate(
  { amount, spoken, kind, label, valueDate }: AmountView,
  tag: StaticValue,
  part = "chip",
) {
  const notes = dotsTemplate([
    label && html`<span part="label" class="note">${phraseTemplate(label)}</span>`,
    kind && html`<span part="kind" class="note">${kind}</span>`,
    valueDate && html`<span part="value-date" class="note">${valueDate}</span>`,
  ]);
  return spoken
    ? staticHtml`<${tag} part=${part}><span part="amount" aria-hidden="true">${amount}</span><span class="unseen">${spoken}</span> ${notes}</${tag}>`
    : staticHtml`<${tag} part=${part}><span part="amount">${amount}</span> ${notes}</${tag}>`;
}

export const amountListTemplate = (amounts: readonly AmountView[]): Content =>
  listTemplate(
    "amounts",
    amounts.map((each) => amountTemplate(each, literal`li`)),
  );

/** One amount as phrasing content, several as a list. */
export function budgetChipTemplate(amounts: readonly AmountView[]): Content {
  if (amounts.length > 1) return amountListTemplate(amounts);
  return amounts.length ? amountTemplate(amounts[0], literal`span`) : nothing;
}
