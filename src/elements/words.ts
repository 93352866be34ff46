import { formatNumber, pluralOf } from "../i18n/format.js";
import { wordsIn } from "./interface-words.js";
import type { Locale } from "../i18n/locale.js";

/** The words of the interface in the element's language. */
export const wordsOf = ({ language }: Locale) => wordsIn(language);

/** The form of a message that goes with a count; every set of forms has `other`. */
export function pluralForm<Form>(
  forms: { other: Form } & Partial<Record<Intl.LDMLPluralRule, Form>>,
  count: number,
  locale: Locale,
): Form {
  return forms[pluralOf(locale, count)] ?? forms.other;
}

/** A message whose first value is a count, in the form that goes with it: "1 pays", "13 pays". */
export const counted = <Others extends string[]>(
  forms: Parameters<typeof pluralForm<(count: string, ...others: Others) => string>>[0],
  count: number,
  locale: Locale,
  ...others: Others
): string => pluralForm(forms, count, locale)(formatNumber(locale, count), ...others);
