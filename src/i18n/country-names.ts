// Names of countries and regions differ by authority, and a fund of the United Nations family writes those of the United
// Nations. Only the names that CLDR writes otherwise stand here (United Nations short names and M49; reviewed November 2026).
import type { Text } from "../model/project.js";
import { displayName } from "./format.js";
import type { Language, Locale } from "./locale.js";
import { type Phrase, pickText } from "./phrase.js";

const unitedNations: Record<Language, Record<string, string>> = {
  en: {
    BN: "Brunei Darussalam",
    BO: "Bolivia (Plurinational State of)",
    CD: "Democratic Republic of the Congo",
    CG: "Congo",
    CV: "Cabo Verde",
    FK: "Falkland Islands (Malvinas)",
    FM: "Micronesia (Federated States of)",
    GB: "United Kingdom of Great Britain and Northern Ireland",
    HK: "China, Hong Kong Special Administrative Region",
    IR: "Iran (Islamic Republic of)",
    KP: "Democratic People’s Republic of Korea",
    KR: "Republic of Korea",
    LA: "Lao People’s Democratic Republic",
    MD: "Republic of Moldova",
    MM: "Myanmar",
    MO: "China, Macao Special Administrative Region",
    NL: "Netherlands (Kingdom of the)",
    PS: "State of Palestine",
    RU: "Russian Federation",
    ST: "Sao Tome and Principe",
    SY: "Syrian Arab Republic",
    TR: "Türkiye",
    TZ: "United Republic of Tanzania",
    US: "United States of America",
    VA: "Holy See",
    VC: "Saint Vincent and the Grenadines",
    VE: "Venezuela (Bolivarian Republic of)",
    VN: "Viet Nam",
    "001": "World",
    "035": "South-eastern Asia",
    "057": "Micronesia",
    "419": "Latin America and the Caribbean",
  },
  fr: {
    BN: "Brunéi Darussalam",
    BO: "Bolivie (État plurinational de)",
    BY: "Bélarus",
    CD: "République démocratique du Congo",
    CG: "Congo",
    CV: "Cabo Verde",
    FK: "Îles Falkland (Malvinas)",
    FM: "Micronésie (États fédérés de)",
    GB: "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
    HK: "Chine, région administrative spéciale de Hong Kong",
    IQ: "Iraq",
    IR: "Iran (République islamique d’)",
    KG: "Kirghizistan",
    KN: "Saint-Kitts-et-Nevis",
    KP: "République populaire démocratique de Corée",
    KR: "République de Corée",
    LA: "République démocratique populaire lao",
    LR: "Libéria",
    MD: "République de Moldova",
    MM: "Myanmar",
    MO: "Chine, région administrative spéciale de Macao",
    NG: "Nigéria",
    NL: "Pays-Bas (Royaume des)",
    PS: "État de Palestine",
    RU: "Fédération de Russie",
    SV: "El Salvador",
    SY: "République arabe syrienne",
    TL: "Timor-Leste",
    TR: "Türkiye",
    TZ: "République-Unie de Tanzanie",
    US: "États-Unis d’Amérique",
    VA: "Saint-Siège",
    VE: "Venezuela (République bolivarienne du)",
    VN: "Viet Nam",
    "030": "Asie orientale",
    "034": "Asie méridionale",
    "035": "Asie du Sud-Est",
    "039": "Europe méridionale",
    "057": "Micronésie",
    "145": "Asie occidentale",
    "151": "Europe orientale",
    "154": "Europe septentrionale",
    "155": "Europe occidentale",
    "419": "Amérique latine et Caraïbes",
  },
};

/** The name of an ISO 3166-1 alpha-2 or UN M49 code in the element's language; the code itself when nobody names it. */
export function regionName(code: string, locale: Locale): string {
  const upper = code.toUpperCase();
  const cldr = displayName(locale, "region", upper) ?? upper;
  return (
    unitedNations[locale.language][upper] ??
    (locale.language === "en" ? cldr.replace(" & ", " and ").replace("St. ", "Saint ") : cldr)
  );
}

/** The record's own name for the country where it has one in the element's language, else the name by code. */
export function countryName(
  { code, name }: { code: string; name?: Text | undefined },
  locale: Locale,
  recordLang: string | undefined,
): Phrase {
  const own = pickText(name, locale, recordLang);
  return own && !own.lang ? own : { text: regionName(code, locale) };
}
