// The project in schema.org's vocabulary, for search engines. There a project is an organisation: so its period is that of an
// organisation, and the language of its texts is in the context, because organisations have no such property.
import { countryName } from "../../i18n/country-names.js";
import type { Locale } from "../../i18n/locale.js";
import { pickText } from "../../i18n/phrase.js";
import type { Partner, Project, Text } from "../../model/project.js";

const withoutEmptyLists = (_: string, value: unknown) => (Array.isArray(value) && !value.length ? undefined : value);

/** A schema.org `Project` as JSON-LD. */
export function jsonLdView(project: Project, locale: Locale): string {
  const { id, title, acronym, url, summary, countries, period, budget, partners, lang } = project;
  const pick = (text: Text | undefined) => pickText(text, locale, lang)?.text;
  const named = ({ name, acronym, url }: Pick<Partner, "name" | "acronym" | "url">) => ({
    name: pick(name),
    alternateName: pick(acronym),
    url: pick(url),
  });
  const funder = partners
    ?.filter(({ role }) => role?.includes("funder"))
    .map((partner) => ({ "@type": "Organization", ...named(partner), identifier: partner.id }));
  const data = {
    "@context": ["https://schema.org", { "@language": locale.tag }],
    "@type": "Project",
    ...named({ name: title, acronym, url }),
    description: pick(summary),
    identifier: id,
    areaServed: countries?.map((country) => ({
      "@type": "Country",
      name: countryName(country, locale, lang).text,
      identifier: country.code,
    })),
    foundingDate: period?.start,
    dissolutionDate: period?.end,
    funder,
    funding: budget
      ?.filter(({ amount }) => amount !== null)
      .map(({ amount: value, currency }) => ({
        "@type": "MonetaryGrant",
        amount: { "@type": "MonetaryAmount", value, currency },
        // With several amounts, the record does not say which funder gave which.
        funder: budget[1] ? undefined : funder,
      })),
  };
  return JSON.stringify(data, withoutEmptyLists);
}
