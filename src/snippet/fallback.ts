// What stands inside the element until it draws, and for good where no script runs: the project in one line of words.
import { budgetChipView } from "../elements/budget-chip/budget-chip.view.js";
import { formatList } from "../i18n/format.js";
import type { Locale } from "../i18n/locale.js";
import { pickText } from "../i18n/phrase.js";
import { wordsOf } from "../elements/words.js";
import { parseProject } from "../model/parse.js";

export interface Fallback {
  readonly title: string;
  /** Given only when the title is in another language than the other words. */
  readonly titleLang?: string | undefined;
  readonly url?: string | undefined;
  /** The budget in words; empty without one. */
  readonly amounts: string;
}

const oneLine = (text: string) => text.replace(/[\t\n\r ]+/g, " ");

export function fallbackOf(record: unknown, locale: Locale): Fallback {
  const { project } = parseProject(record);
  if (!project) return { title: wordsOf(locale).unreadable, amounts: "" };
  const { title, url, budget = [], lang } = project;
  const name = pickText(title, locale, lang)!;
  // One amount that is not said to be a part is the budget as a whole, which need not be said.
  const isWhole = budget.length === 1 && (budget[0].kind ?? "total") === "total";
  const amounts = budgetChipView(budget, locale, { lang }).map(({ amount, label, kind }) =>
    [amount, label?.text, isWhole ? undefined : kind].filter(Boolean).join(", "),
  );
  return {
    title: oneLine(name.text),
    titleLang: name.lang,
    url: pickText(url, locale, lang)?.text,
    amounts: oneLine(formatList(locale, amounts)),
  };
}
