import { formatNumber, pluralOf } from "./format.js";
import type { Locale } from "./locale.js";

/** The plural form of a message for a count; every set of forms has `other`. */
export function pluralForm<Form>(
  forms: { other: Form } & Partial<Record<Intl.LDMLPluralRule, Form>>,
  count: number,
  locale: Locale,
): Form {
  return forms[pluralOf(locale, count)] ?? forms.other;
}

/** A message whose first value is a count, in the plural form of that count: "1 pays", "13 pays". */
export const counted = <Others extends string[]>(
  forms: Parameters<typeof pluralForm<(count: string, ...others: Others) => string>>[0],
  count: number,
  locale: Locale,
  ...others: Others
): string => pluralForm(forms, count, locale)(formatNumber(locale, count), ...others);
