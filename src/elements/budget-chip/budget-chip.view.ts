import { type MoneyForm, formatDate, formatMoney } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { wordsOf } from "../words.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import type { Budget } from "../../model/project.js";

export interface AmountView {
  /** The visible form: "180 000 $US". */
  readonly amount: string;
  /** The form for screen readers: "180 000 dollars des États-Unis"; absent if the amount is in words already. */
  readonly spoken?: string | undefined;
  readonly kind?: string | undefined;
  readonly label?: Phrase | undefined;
  readonly valueDate?: string | undefined;
}

/** More amounts than any record has. */
const maxAmounts = 200;

export type Notation = "standard" | "compact";

/** Formats each amount by itself: nothing is added up, and an undisclosed amount is not zero. */
export function budgetChipView(
  budgets: readonly Budget[],
  locale: Locale,
  { lang, notation = "standard" }: { lang?: string | undefined; notation?: Notation } = {},
): AmountView[] {
  const words = wordsOf(locale);
  return budgets.slice(0, maxAmounts).map(({ amount, currency, kind = "total", label, valueDate }) => {
    const named = pickText(label, locale, lang);
    const kindWord = words.budget[kind];
    const repeatsKind = named?.text.toLowerCase().includes(kindWord.toLowerCase());
    // Adding zero makes zero of minus zero.
    const money = (form: MoneyForm) => formatMoney(locale, amount! + 0, currency, form);
    return {
      amount: amount === null ? words.undisclosed : money(notation),
      spoken: amount === null ? undefined : money("name"),
      kind: repeatsKind ? undefined : kindWord,
      label: named,
      valueDate: valueDate && words.valueDate(formatDate(locale, valueDate)),
    };
  });
}
