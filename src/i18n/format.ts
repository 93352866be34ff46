// Formats numbers, money and dates for the element's tag. Each formatter is created once and shared by all elements: the first
// Intl.NumberFormat of a page costs 14-25 ms, more than the rest of a card.
import type { Locale } from "./locale.js";
import { memoized } from "./memoized.js";

/** Options without a prototype: a page may have added others to Object.prototype. */
const bare = <Options extends object>(options: Options): Options => ({ __proto__: null, ...options });

const numberFormat = (tag: string, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(tag, bare({ numberingSystem: "latn", ...options }));

const numbers = memoized((tag: string) => numberFormat(tag, { maximumFractionDigits: 20 }));
const percentages = memoized((tag: string) => numberFormat(tag, { style: "percent", maximumFractionDigits: 2 }));
const months = memoized((tag: string) => numberFormat(tag, { style: "unit", unit: "month", unitDisplay: "long" }));

export const formatNumber = ({ tag }: Locale, value: number): string => numbers(tag).format(value);

export const formatPercent = ({ tag }: Locale, percentage: number): string => percentages(tag).format(percentage / 100);

/** A duration in whole months: "14 mois". */
export const formatMonths = ({ tag }: Locale, count: number): string => months(tag).format(count);

export type MoneyForm = "standard" | "compact" | "name";

/** "en", and a region that CLDR does not know, would show a bare `$`; international English does not. */
const international = "en-001";

const money = memoized((tag: string, currency: string, form: MoneyForm, isWhole: boolean) => {
  const options: Intl.NumberFormatOptions = {
    style: "currency",
    currency,
    currencyDisplay: form === "name" ? "name" : "symbol",
    // Without these, WebKit writes "180,0 k $US".
    ...(form === "compact"
      ? { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 }
      : isWhole && { maximumFractionDigits: 0 }),
  };
  const own = numberFormat(tag === "en" ? international : tag, options);
  return own.resolvedOptions().locale === "en" ? numberFormat(international, options) : own;
});

/**
 * Formats an amount in major units of an ISO 4217 currency: `name` for screen readers ("180 000 dollars des États-Unis"),
 * `compact` for the short form ("180 k $US"). A currency that Intl refuses is written after the number.
 */
export function formatMoney(locale: Locale, amount: number, currency: string, form: MoneyForm = "standard"): string {
  try {
    return money(locale.tag, currency, form, Number.isInteger(amount)).format(amount);
  } catch {
    return `${formatNumber(locale, amount)} ${currency}`;
  }
}

const dates = memoized((tag: string, precision: number) => {
  const options: Intl.DateTimeFormatOptions = {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    ...(precision > 1 && { month: "long" }),
    ...(precision > 2 && { day: "numeric" }),
  };
  return new Intl.DateTimeFormat(tag, bare(options));
});

/** Formats a date at its own precision: "2024" (a year), "2015-07" (a month), "2016-03-01" (a day); the same in any time zone, on one line. */
export function formatDate({ language, tag }: Locale, date: string): string {
  const text = dates(tag, date.split("-").length).format(new Date(date));
  return (language === "fr" ? text.replace(/^1(?=\s)/, "1er") : text).replaceAll(" ", "\u00A0");
}

/** "juillet 2015 – juillet 2019"; the dates may differ in precision. */
export const formatPeriod = (locale: Locale, start: string, end: string): string =>
  `${formatDate(locale, start)}\u00A0– ${formatDate(locale, end)}`;

const lists = memoized(
  (tag: string) => new Intl.ListFormat(tag, bare<Intl.ListFormatOptions>({ type: "conjunction" })),
);

/** "a, b et c". */
export const formatList = ({ tag }: Locale, items: readonly string[]): string => lists(tag).format(items);

const collators = memoized((tag: string) => new Intl.Collator(tag, bare({})));

/** Compares in the alphabetical order of the element's language. */
export const compareNames = ({ tag }: Locale, a: string, b: string): number => collators(tag).compare(a, b);

const plurals = memoized((tag: string) => new Intl.PluralRules(tag, bare({})));

export const pluralOf = ({ tag }: Locale, count: number): Intl.LDMLPluralRule => plurals(tag).select(count);

const names = memoized(
  (tag: string, type: "region" | "language") =>
    new Intl.DisplayNames(tag, bare<Intl.DisplayNamesOptions>({ type, fallback: "none" })),
);

/** CLDR's name of a region (ISO 3166-1 alpha-2 or UN M49) or a language; undefined for codes it does not know. */
export function displayName({ tag }: Locale, type: "region" | "language", code: string): string | undefined {
  try {
    return names(tag, type).of(code);
  } catch {
    return undefined;
  }
}
