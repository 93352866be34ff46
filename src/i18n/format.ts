// Numbers, money and dates in the element's own tag. The first Intl.NumberFormat of a page costs 14-25 ms, more than all the
// rest of a card: each formatter is built once and shared by every element.
import type { Locale } from "./locale.js";

const formatters = new Map<string, unknown>();

/** The formatter of that kind, tag and options, built once. */
function shared<Formatter, Options extends object>(
  Kind: new (tag: string, options: Options) => Formatter,
  tag: string,
  options: Options,
): Formatter {
  const key = [Kind.name, tag, ...Object.values(options)].join();
  if (!formatters.has(key)) formatters.set(key, new Kind(tag, { __proto__: null, ...options }));
  return formatters.get(key) as Formatter;
}

const numbers = (tag: string, options: Intl.NumberFormatOptions) =>
  shared(Intl.NumberFormat, tag, { numberingSystem: "latn", ...options });

export const formatNumber = ({ tag }: Locale, value: number): string =>
  numbers(tag, { maximumFractionDigits: 20 }).format(value);

export const formatPercent = ({ tag }: Locale, percentage: number): string =>
  numbers(tag, { style: "percent", maximumFractionDigits: 2 }).format(percentage / 100);

/** A duration in whole months, in words: "14 mois". */
export const formatMonths = ({ tag }: Locale, months: number): string =>
  numbers(tag, { style: "unit", unit: "month", unitDisplay: "long" }).format(months);

export type MoneyForm = "standard" | "compact" | "name";

const moneyTags = new Map<string, string>();

/** The tag whose money is formatted: plain English and regions unknown to CLDR would show a bare `$`, international English does not. */
function moneyTag(tag: string): string {
  if (!moneyTags.has(tag)) moneyTags.set(tag, numbers(tag, {}).resolvedOptions().locale === "en" ? "en-001" : tag);
  return moneyTags.get(tag)!;
}

/**
 * An amount in major units of an ISO 4217 currency. `name` is the form for the ear ("180 000 dollars des États-Unis"),
 * `compact` the short one ("180 k $US"). A currency that Intl refuses is written beside the number.
 */
export function formatMoney(locale: Locale, amount: number, currency: string, form: MoneyForm = "standard"): string {
  const tag = moneyTag(locale.tag);
  try {
    return numbers(tag, {
      style: "currency",
      currency,
      currencyDisplay: form === "name" ? "name" : "symbol",
      // WebKit writes "180,0 k $US" unless told.
      ...(form === "compact"
        ? { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 }
        : Number.isInteger(amount) && { maximumFractionDigits: 0 }),
    }).format(amount);
  } catch {
    return `${formatNumber(locale, amount)} ${currency}`;
  }
}

/** A date as precise as it is written: "2024" (a year), "2015-07" (a month), "2016-03-01" (a day); the same in any time zone. */
export function formatDate({ language, tag }: Locale, date: string): string {
  const precision = date.split("-").length;
  const text = shared<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat, tag, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    ...(precision > 1 && { month: "long" }),
    ...(precision > 2 && { day: "numeric" }),
  }).format(new Date(date));
  return language === "fr" && precision > 2 ? text.replace(/^1(?=\s)/, "1er") : text;
}

/** "juillet 2015 – juillet 2019": two dates that may be of different precision. */
export const formatPeriod = (locale: Locale, start: string, end: string): string =>
  `${formatDate(locale, start)}\u00A0– ${formatDate(locale, end)}`;

/** "a, b et c". */
export const formatList = ({ tag }: Locale, items: readonly string[]): string =>
  shared<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat, tag, { type: "conjunction" }).format(items);

/** The alphabetical order of the element's language. */
export const compareNames = ({ tag }: Locale, a: string, b: string): number =>
  shared(Intl.Collator, tag, {}).compare(a, b);

export const pluralOf = ({ tag }: Locale, count: number): Intl.LDMLPluralRule =>
  shared(Intl.PluralRules, tag, {}).select(count);

/** What CLDR calls a region (ISO 3166-1 alpha-2 or UN M49) or a language; undefined for codes it does not know. */
export function displayName({ tag }: Locale, type: "region" | "language", code: string): string | undefined {
  try {
    return shared(Intl.DisplayNames, tag, { type, fallback: "none" }).of(code);
  } catch {
    return undefined;
  }
}
