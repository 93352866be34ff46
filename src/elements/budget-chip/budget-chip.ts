import type { PropertyDeclarations } from "lit";
import type { Locale } from "../../i18n/locale.js";
import { readWith } from "../../model/parse.js";
import { budgetSchema } from "../../model/project.js";
import { ProjectElement } from "../base/project-element.js";
import type { Data, Source } from "../base/source.js";
import { shared } from "../base/shared.styles.js";
import { siteDefault } from "../base/site-defaults.js";
import { amountStyles, styles } from "./budget-chip.styles.js";
import { budgetChipTemplate } from "./budget-chip.template.js";
import { type Notation, budgetChipView } from "./budget-chip.view.js";

/**
 * The budget of an aid project, as a small chip in a line of text.
 * @tagname fiche-budget-chip
 * @attr {string} lang - Language of this element (`fr`, `en`, `fr-CA`, …); else that of the nearest `lang` around it, else English.
 * @slot - Shown before the script has run and when the data cannot be read. Inline content only.
 * @csspart amounts - The list, if there are several amounts.
 * @csspart chip - One amount with its notes.
 * @csspart amount - The formatted amount.
 * @csspart kind - What the amount is, in words.
 * @csspart label - The publisher's own words for it.
 * @csspart value-date - The date of the exchange rate.
 * @csspart error - The sentence shown if the data cannot be read.
 * @csspart loading - The word shown while an address is loading and there is nothing else to see.
 * @cssprop [--fiche-font=inherit] - The font family; the page’s own unless set.
 * @cssprop [--fiche-font-size=1em] - The size of the text, from which all other sizes follow.
 * @cssprop [--fiche-accent=light-dark(#0a5591, #7cbcf0)] - Colour of links, marks and the line on top.
 * @cssprop [--fiche-ink=light-dark(#16212c, #e6ebf0)] - Colour of the text.
 * @cssprop [--fiche-muted=light-dark(#4d5b69, #a9b6c3)] - Colour of secondary text.
 * @cssprop [--fiche-line=light-dark(#d3dae1, #3a4855)] - Colour of hairlines.
 * @cssprop [--fiche-surface=light-dark(#fff, #141c24)] - Colour of the background.
 * @cssprop [--fiche-radius=0.25em] - Roundness of the corners.
 * @fires {FicheErrorEvent} fiche-error - Some or all of the data could not be read; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been rendered.
 */
export class BudgetChip extends ProjectElement {
  static override readonly tag = "fiche-budget-chip";
  static override readonly field = "budget";
  static override readonly sources = [...ProjectElement.sources, "amount", "currency"];
  static override styles = [shared, amountStyles, styles];
  static override properties: PropertyDeclarations = { notation: {}, amount: {}, currency: {} };

  /**
   * `standard`, or `compact` for the short form: "180 k $US".
   * @default "standard"
   */
  notation: Notation = siteDefault("notation") ?? "standard";
  /**
   * An amount in major units, instead of a project: a number as JavaScript's `Number()` reads it.
   * @default null
   */
  amount: string | number | null = null;
  /**
   * The ISO 4217 code of `amount`.
   * @default null
   */
  currency: string | null = null;

  protected override *candidateSources(): Generator<Source> {
    if (this.amount !== null) {
      const amount = /\S/.test(String(this.amount)) ? Number(this.amount) : NaN;
      const { value, ...rest } = readWith(budgetSchema, { amount, currency: this.currency ?? undefined });
      yield { attribute: "amount", value: value && { budget: [value] }, ...rest };
    }
    yield* super.candidateSources();
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
