import { countryName } from "../../i18n/country-names.js";
import { compareNames, formatPercent } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import type { Phrase } from "../../i18n/phrase.js";
import { counted } from "../../i18n/plural.js";
import { wordsOf } from "../words.js";
import type { Project } from "../../model/project.js";
import { maxItems } from "../partner-badge-list/partner-badge-list.view.js";

export interface CountryView {
  readonly name: Phrase;
  readonly share?: string | undefined;
  readonly focus: boolean;
}

export interface CountriesView {
  readonly term: string;
  /** "13 pays, dont 6 nommés"; absent if there is only one country and it is named. */
  readonly count?: string | undefined;
  /** In alphabetical order of the element's language. */
  readonly countries: readonly CountryView[];
  /** What the mark of a country means, if any country is marked. */
  readonly focus?: string | undefined;
}

export function countriesView(
  { countries = [], countryCount = 0, lang }: Project,
  locale: Locale,
): CountriesView | undefined {
  const words = wordsOf(locale);
  const named = countries.slice(0, maxItems).map((country) => ({
    name: countryName(country, locale, lang),
    share: country.percentage === undefined ? undefined : formatPercent(locale, country.percentage),
    focus: country.focus === true,
  }));
  const number = Math.max(countryCount, countries.length);
  const count = counted(words.countryCount, number, locale);
  const isPartial = named.length && named.length < number;
  return number
    ? {
        term: words.countries,
        countries: named.sort((a, b) => compareNames(locale, a.name.text, b.name.text)),
        count: isPartial
          ? counted(words.countriesNamed, named.length, locale, count)
          : named.length === 1
            ? undefined
            : count,
        focus: named.some(({ focus }) => focus) ? words.focus : undefined,
      }
    : undefined;
}
