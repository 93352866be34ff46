// Run in each engine, and in three time zones: fourteen hours ahead of Greenwich, five behind, and Greenwich itself. Expected values come
// from Intl, because its spaces differ between engines and are invisible.
import { expect } from "chai";
import {
  compareNames,
  displayName,
  formatDate,
  formatList,
  formatMoney,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPeriod,
} from "../../src/i18n/format.js";
import { localeOf } from "../../src/i18n/locale.js";

/** Without spaces of any kind: what can be typed in a test. */
const tight = (text: string) => text.replace(/\s/g, "");

const money = (tag: string, currency: string, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(tag, { style: "currency", currency, ...options });

/** By language: the tag whose money is written, so that a bare $ stands only where it is the reader's own. */
const moneyTags = {
  fr: "fr",
  "fr-CA": "fr-CA",
  "fr-BE": "fr-BE",
  en: "en-001",
  "en-GB": "en-GB",
  "en-US": "en-US",
  "en-CA": "en-CA",
  es: "en-001",
};
const currencies = ["USD", "CAD", "EUR", "JPY", "XAF", "usd"];

describe("money", () => {
  for (const [lang, tag] of Object.entries(moneyTags)) {
    const locale = localeOf(lang);
    for (const currency of currencies) {
      it(`of whole ${currency} has no decimals in ${lang}`, () => {
        const whole = { maximumFractionDigits: 0, minimumFractionDigits: 0 };
        expect(formatMoney(locale, 180000, currency)).to.equal(money(tag, currency, whole).format(180000));
        expect(formatMoney(locale, 0, currency)).to.equal(money(tag, currency, whole).format(0));
      });
      it(`of parts of ${currency} has that currency's own decimals in ${lang}`, () =>
        expect(formatMoney(locale, 1234.5, currency)).to.equal(money(tag, currency).format(1234.5)));
      it(`in ${currency} has a short form in ${lang}`, () => {
        const short = { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
        for (const amount of [180000, 1250000, 999, 0])
          expect(formatMoney(locale, amount, currency, "compact")).to.equal(money(tag, currency, short).format(amount));
      });
      it(`in ${currency} has a form for the ear in ${lang}`, () => {
        const named = { currencyDisplay: "name", maximumFractionDigits: 0, minimumFractionDigits: 0 } as const;
        for (const amount of [1, 2, 180000])
          expect(formatMoney(locale, amount, currency, "name")).to.equal(money(tag, currency, named).format(amount));
      });
    }
  }

  const written: [lang: string, currency: string, amount: number, tight: string][] = [
    ["en", "USD", 180000, "US$180,000"],
    ["en-GB", "USD", 180000, "US$180,000"],
    ["en-CA", "USD", 180000, "US$180,000"],
    ["en-US", "USD", 180000, "$180,000"],
    ["en-CA", "CAD", 180000, "$180,000"],
    ["en", "CAD", 180000, "CA$180,000"],
    ["es", "USD", 180000, "US$180,000"],
    ["en-ZZ", "USD", 180000, "US$180,000"],
    ["fr", "USD", 180000, "180000$US"],
    ["fr", "CAD", 180000, "180000$CA"],
    ["fr-CA", "USD", 180000, "180000$US"],
    ["fr-CA", "CAD", 180000, "180000$"],
    ["fr", "EUR", 0, "0€"],
    ["fr", "EUR", 0.05, "0,05€"],
    ["en", "EUR", 1234.5, "€1,234.50"],
  ];
  for (const [lang, currency, amount, text] of written)
    it(`of ${amount} ${currency} reads ${text} in ${lang}, but for spaces`, () =>
      expect(tight(formatMoney(localeOf(lang), amount, currency))).to.equal(text));

  it("in French has no space at which a line could break", () => {
    for (const form of ["standard", "compact"] as const)
      expect(formatMoney(localeOf("fr"), 1234567, "USD", form)).to.not.include(" ");
  });

  it("in its short form ends in no zero", () => {
    expect(tight(formatMoney(localeOf("fr"), 180000, "USD", "compact"))).to.equal("180k$US");
    expect(tight(formatMoney(localeOf("en"), 1250000, "USD", "compact"))).to.match(/^US\$1\.3M$/i);
  });

  it("in the form for the ear names the currency", () => {
    expect(tight(formatMoney(localeOf("fr"), 180000, "USD", "name"))).to.equal("180000dollarsdesÉtats-Unis");
    expect(tight(formatMoney(localeOf("en"), 180000, "USD", "name"))).to.equal("180,000USdollars");
  });

  for (const currency of ["US", "u$d", "", "€", "DOLLAR", "U D"])
    it(`in what is no currency, ${JSON.stringify(currency)}, stands beside the number in every form`, () => {
      for (const lang of ["fr", "en", "fr-CA"])
        for (const form of ["standard", "compact", "name"] as const) {
          const locale = localeOf(lang);
          expect(formatMoney(locale, 1234.5, currency, form)).to.equal(`${formatNumber(locale, 1234.5)} ${currency}`);
        }
    });

  it("in a currency that nobody knows keeps its code", () =>
    expect(tight(formatMoney(localeOf("fr"), 5, "QQQ"))).to.equal("5QQQ"));
});

describe("a number", () => {
  for (const lang of ["fr", "fr-CA", "en", "en-GB", "es"]) {
    const locale = localeOf(lang);
    const intl = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 20 });
    it(`is written as in ${locale.tag} for ${lang}, with all its decimals`, () => {
      for (const value of [0, -3, 1200.5, 1_000_000, 0.000001, 1e21])
        expect(formatNumber(locale, value)).to.equal(intl.format(value));
    });
    it(`as a share of the whole is written as in ${locale.tag} for ${lang}`, () => {
      const percent = new Intl.NumberFormat(locale.tag, { style: "percent", maximumFractionDigits: 2 });
      for (const value of [0, 12.5, 33.333, 100])
        expect(formatPercent(locale, value)).to.equal(percent.format(value / 100));
    });
    it(`of months is written as in ${locale.tag} for ${lang}`, () => {
      const months = new Intl.NumberFormat(locale.tag, { style: "unit", unit: "month", unitDisplay: "long" });
      for (const value of [0, 1, 2, 48]) expect(formatMonths(locale, value)).to.equal(months.format(value));
    });
  }

  it("is in European digits wherever English or French is written", () => {
    for (const tag of ["en-EG", "fr-DZ", "en-IN"]) expect(formatNumber(localeOf(tag), 15)).to.equal("15");
  });
});

const dates: { date: string; options: Intl.DateTimeFormatOptions }[] = [
  { date: "2024", options: { year: "numeric" } },
  { date: "1999", options: { year: "numeric" } },
  { date: "2024-01", options: { year: "numeric", month: "long" } },
  { date: "2015-07", options: { year: "numeric", month: "long" } },
  { date: "2024-12", options: { year: "numeric", month: "long" } },
  { date: "2024-01-02", options: { year: "numeric", month: "long", day: "numeric" } },
  { date: "2024-12-31", options: { year: "numeric", month: "long", day: "numeric" } },
  { date: "2016-03-21", options: { year: "numeric", month: "long", day: "numeric" } },
];

describe("a date", () => {
  for (const { date, options } of dates)
    for (const lang of ["fr", "fr-CA", "en", "en-GB", "en-US", "es"])
      it(`${date} is as precise in ${lang} as it is written, in whatever time zone this runs`, () => {
        const { tag } = localeOf(lang);
        // At noon in Greenwich: the same day from there to the date line on both sides but for the last zones.
        const [year, month = 1, day = 1] = date.split("-").map(Number);
        const noon = Date.UTC(year, month - 1, day, 12);
        expect(formatDate(localeOf(lang), date)).to.equal(
          // It stays on one line.
          new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options }).format(noon).replaceAll(" ", "\u00A0"),
        );
      });

  it("says its own year, month and day", () => {
    expect(formatDate(localeOf("fr"), "2024")).to.equal("2024");
    expect(tight(formatDate(localeOf("fr"), "2015-07"))).to.equal("juillet2015");
    expect(tight(formatDate(localeOf("fr"), "2024-12-31"))).to.equal("31décembre2024");
    expect(tight(formatDate(localeOf("en-GB"), "2024-01-01"))).to.equal("1January2024");
    expect(tight(formatDate(localeOf("en"), "2024-01-01"))).to.equal("January1,2024");
  });

  it("on the first of a month is the “1er” in French, and no other day is", () => {
    for (const lang of ["fr", "fr-CA"]) {
      expect(tight(formatDate(localeOf(lang), "2016-03-01"))).to.equal("1ermars2016");
      expect(tight(formatDate(localeOf(lang), "2016-03-11"))).to.equal("11mars2016");
      expect(tight(formatDate(localeOf(lang), "2016-03-21"))).to.equal("21mars2016");
      expect(tight(formatDate(localeOf(lang), "2016-03"))).to.equal("mars2016");
    }
  });

  it("is of the Gregorian calendar where another one is usual", () =>
    expect(formatDate(localeOf("en-TH"), "2024")).to.equal("2024"));

  it("and another make a period, whose dash stays with the first", () => {
    for (const lang of ["fr", "en"]) {
      const locale = localeOf(lang);
      expect(formatPeriod(locale, "2015-07", "2019")).to.equal(`${formatDate(locale, "2015-07")}\u00a0– 2019`);
    }
  });
});

describe("names", () => {
  for (const [lang, last] of [
    ["fr", "et"],
    ["fr-CA", "et"],
    ["en", "and"],
    ["es", "and"],
  ])
    it(`in a row end with "${last}" in ${lang}`, () => {
      const list = new Intl.ListFormat(localeOf(lang).tag, { type: "conjunction" });
      for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"]])
        expect(formatList(localeOf(lang), items)).to.equal(list.format(items));
      expect(formatList(localeOf(lang), ["a", "b"])).to.include(` ${last} `);
    });

  it("stand in the alphabet's order, accents and case aside", () => {
    const sorted = ["Zambie", "Éthiopie", "égypte", "Eswatini"].sort((a, b) => compareNames(localeOf("fr"), a, b));
    expect(sorted).to.deep.equal(["égypte", "Eswatini", "Éthiopie", "Zambie"]);
  });

  it("of languages are the browser's, and none for what it does not know", () => {
    expect(displayName(localeOf("fr"), "language", "en")).to.equal("anglais");
    expect(displayName(localeOf("en"), "language", "fr")).to.equal("French");
    for (const code of ["", "not a tag", "français"])
      expect(displayName(localeOf("fr"), "language", code)).to.equal(undefined);
    for (const code of ["QX", "998", "fr-FR"]) expect(displayName(localeOf("fr"), "region", code)).to.equal(undefined);
  });
});
