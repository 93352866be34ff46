// The fallback inside an element, shown until it renders and on pages where no script runs: the project in one line of text.
import { budgetChipView } from "../elements/budget-chip/budget-chip.view.js";
import { formatList } from "../i18n/format.js";
import type { Locale } from "../i18n/locale.js";
import { pickText } from "../i18n/phrase.js";
import { wordsOf } from "../elements/words.js";
import { parseProject } from "../model/parse.js";

export interface Fallback {
  readonly title: string;
  /** Only set if the title is in another language than the other words. */
  readonly titleLang?: string | undefined;
  readonly url?: string | undefined;
  /** The formatted amounts of the budget; empty if there are none. */
  readonly amounts: string;
}

const oneLine = (text: string) => text.replace(/[\t\n\r ]+/g, " ");

export function fallbackOf(record: unknown, locale: Locale): Fallback {
  const { project } = parseProject(record);
  if (!project) return { title: wordsOf(locale).unreadable, amounts: "" };
  const { title, url, budget = [], lang } = project;
  const name = pickText(title, locale, lang)!;
  // A single amount is the whole budget unless its kind says otherwise: "total" need not be written.
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
