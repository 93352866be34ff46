import { html, nothing } from "lit";
import { dotsTemplate, listTemplate, phraseTemplate, unseenTemplate } from "../shared.template.js";
import type { AmountView } from "./budget-chip.view.js";

const amountTemplate = ({ amount, spoken, kind, label, valueDate }: AmountView) => {
  const notes = [
    label && html`<span part="label" class="note">${phraseTemplate(label)}</span>`,
    kind && html`<span part="kind" class="note">${kind}</span>`,
    valueDate && html`<span part="value-date" class="note">${valueDate}</span>`,
  ];
  return html`<span part="amount"
      >${spoken ? html`<span aria-hidden="true">${amount}</span>${unseenTemplate(spoken)}` : amount}</span
    >${dotsTemplate(notes, " ")}`;
};

/** One amount as phrasing content, several as a list. */
export function budgetChipTemplate(amounts: readonly AmountView[]) {
  const [first, ...others] = amounts;
  if (!first) return nothing;
  return others.length
    ? listTemplate(
        "amounts",
        amounts.map((each) => html`<li part="chip">${amountTemplate(each)}</li>`),
      )
    : html`<span part="chip">${amountTemplate(first)}</span>`;
}
