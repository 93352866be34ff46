import { property } from "lit/decorators.js";
import type { Locale } from "../../i18n/locale.js";
import { type Reading, readWith } from "../../model/parse.js";
import { budgetSchema } from "../../model/project.js";
import { type Data, ProjectElement } from "../project-element.js";
import { shared } from "../shared.styles.js";
import { amountStyles, styles } from "./budget-chip.styles.js";
import { budgetChipTemplate } from "./budget-chip.template.js";
import { type Notation, budgetChipView } from "./budget-chip.view.js";

/**
 * The budget of an aid project, as a small chip in a line of text.
 * @tagname fiche-budget-chip
 * @slot - Shown before the script has run and when the data cannot be read. Inline content only.
 * @csspart amounts - The list, where there are several amounts.
 * @csspart chip - One amount with what is said about it.
 * @csspart amount - The formatted amount.
 * @csspart kind - What the amount is, in words.
 * @csspart label - The publisher's own words for it.
 * @csspart value-date - The date of the exchange rate.
 * @csspart error - The sentence that stands where data cannot be read.
 * @fires {FicheErrorEvent} fiche-error - Data could not be read, or not all of it; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been drawn.
 */
export class BudgetChip extends ProjectElement {
  static override readonly tag = "fiche-budget-chip";
  static override readonly sources = ["project", "amount", "currency"];
  static override styles = [shared, amountStyles, styles];

  /** `standard`, or `compact` for the short form: "180 k $US". */
  @property() notation: Notation = "standard";
  /** An amount in major units, instead of a project: a number as JavaScript's `Number()` reads it. */
  @property() amount: string | number | null = null;
  /** The ISO 4217 code of `amount`. */
  @property() currency: string | null = null;

  protected override read(): Reading<Data> | undefined {
    if (this.amount === null) return super.read();
    const number = String(this.amount).trim() === "" ? NaN : Number(this.amount);
    const amount = Number.isNaN(number) ? String(this.amount) : number;
    const { value, problems } = readWith(budgetSchema, { amount, currency: this.currency ?? undefined });
    return { value: value && { budget: [value] }, problems };
  }

  protected override draw({ budget = [], lang }: Data, locale: Locale) {
    return budgetChipTemplate(budgetChipView(budget, locale, { lang, notation: this.notation }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-budget-chip": BudgetChip;
  }
}
