// Numbers, money and dates in the element's own tag. The first Intl.NumberFormat of a page costs 14-25 ms, more than all the
// rest of a card: each formatter is built once and shared by every element.
import type { Locale } from "./locale.js";

const formatters = new Map<string, unknown>();

/** What each kind of formatter is made with, and what it is. */
interface Kinds {
  Collator: [Intl.CollatorOptions, Intl.Collator];
  DateTimeFormat: [Intl.DateTimeFormatOptions, Intl.DateTimeFormat];
  DisplayNames: [Intl.DisplayNamesOptions, Intl.DisplayNames];
  ListFormat: [Intl.ListFormatOptions, Intl.ListFormat];
  NumberFormat: [Intl.NumberFormatOptions, Intl.NumberFormat];
  PluralRules: [Intl.PluralRulesOptions, Intl.PluralRules];
}

/** The formatter of that kind, tag and options, built once. */
function shared<Kind extends keyof Kinds>(kind: Kind, tag: string, options: Kinds[Kind][0]): Kinds[Kind][1] {
  const key = [kind, tag, ...Object.values(options)].join();
  const Formatter = Intl[kind] as new (tag: string, options: object) => unknown;
  if (!formatters.has(key)) formatters.set(key, new Formatter(tag, { __proto__: null, ...options }));
  return formatters.get(key) as Kinds[Kind][1];
}

const numbers = (tag: string, options: Intl.NumberFormatOptions) =>
  shared("NumberFormat", tag, { numberingSystem: "latn", ...options });

export const formatNumber = ({ tag }: Locale, value: number): string =>
  numbers(tag, { maximumFractionDigits: 20 }).format(value);

export const formatPercent = ({ tag }: Locale, percentage: number): string =>
  numbers(tag, { style: "percent", maximumFractionDigits: 2 }).format(percentage / 100);

/** A duration in whole months, in words: "14 mois". */
export const formatMonths = ({ tag }: Locale, months: number): string =>
  numbers(tag, { style: "unit", unit: "month", unitDisplay: "long" }).format(months);

export type MoneyForm = "standard" | "compact" | "name";

/**
 * An amount in major units of an ISO 4217 currency. `name` is the form for the ear ("180 000 dollars des États-Unis"),
 * `compact` the short one ("180 k $US"). A currency that Intl refuses is written beside the number.
 */
export function formatMoney(locale: Locale, amount: number, currency: string, form: MoneyForm = "standard"): string {
  // Plain English would show a bare `$`, and so would a region that CLDR does not know; international English does not.
  const international = "en-001";
  const options: Intl.NumberFormatOptions = {
    style: "currency",
    currency,
    currencyDisplay: form === "name" ? "name" : "symbol",
    // WebKit writes "180,0 k $US" unless told.
    ...(form === "compact"
      ? { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 }
      : Number.isInteger(amount) && { maximumFractionDigits: 0 }),
  };
  try {
    const own = numbers(locale.tag === "en" ? international : locale.tag, options);
    return (own.resolvedOptions().locale === "en" ? numbers(international, options) : own).format(amount);
  } catch {
    return `${formatNumber(locale, amount)} ${currency}`;
  }
}

/** A date as precise as it is written: "2024" (a year), "2015-07" (a month), "2016-03-01" (a day); the same in any time zone, on one line. */
export function formatDate({ language, tag }: Locale, date: string): string {
  const precision = date.split("-").length;
  const text = shared("DateTimeFormat", tag, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    ...(precision > 1 && { month: "long" }),
    ...(precision > 2 && { day: "numeric" }),
  }).format(new Date(date));
  return (language === "fr" ? text.replace(/^1(?=\s)/, "1er") : text).replaceAll(" ", "\u00A0");
}

/** "juillet 2015 – juillet 2019": two dates that may be of different precision. */
export const formatPeriod = (locale: Locale, start: string, end: string): string =>
  `${formatDate(locale, start)}\u00A0– ${formatDate(locale, end)}`;

/** "a, b et c". */
export const formatList = ({ tag }: Locale, items: readonly string[]): string =>
  shared("ListFormat", tag, { type: "conjunction" }).format(items);

/** The alphabetical order of the element's language. */
export const compareNames = ({ tag }: Locale, a: string, b: string): number =>
  shared("Collator", tag, {}).compare(a, b);

export const pluralOf = ({ tag }: Locale, count: number): Intl.LDMLPluralRule =>
  shared("PluralRules", tag, {}).select(count);

/** What CLDR calls a region (ISO 3166-1 alpha-2 or UN M49) or a language; undefined for codes it does not know. */
export function displayName({ tag }: Locale, type: "region" | "language", code: string): string | undefined {
  try {
    return shared("DisplayNames", tag, { type, fallback: "none" }).of(code);
  } catch {
    return undefined;
  }
}
