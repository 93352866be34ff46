// Names of countries and regions as the United Nations write them, because a fund of the United Nations family does. Lists only
// those that differ in CLDR (United Nations short names and M49; reviewed November 2026).
import type { Text } from "../model/project.js";
import { displayName } from "./format.js";
import { type Locale, localeOf } from "./locale.js";
import { memoized } from "./memoized.js";
import { type Phrase, pickText } from "./phrase.js";

/** Code|English|French; an empty name is the same in CLDR. M49 regions are listed because browsers leave most of them out. */
const unitedNations = `
BN|Brunei Darussalam|Brunéi Darussalam
BO|Bolivia (Plurinational State of)|Bolivie (État plurinational de)
BY||Bélarus
CD|Democratic Republic of the Congo|République démocratique du Congo
CG|Congo|Congo
CV|Cabo Verde|Cabo Verde
FK|Falkland Islands (Malvinas)|Îles Falkland (Malvinas)
FM|Micronesia (Federated States of)|Micronésie (États fédérés de)
GB|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
IQ||Iraq
IR|Iran (Islamic Republic of)|Iran (République islamique d’)
KG||Kirghizistan
KN||Saint-Kitts-et-Nevis
KP|Democratic People’s Republic of Korea|République populaire démocratique de Corée
KR|Republic of Korea|République de Corée
LA|Lao People’s Democratic Republic|République démocratique populaire lao
LR||Libéria
MD|Republic of Moldova|République de Moldova
MM|Myanmar|Myanmar
NG||Nigéria
NL|Netherlands (Kingdom of the)|Pays-Bas (Royaume des)
PS|State of Palestine|État de Palestine
RU|Russian Federation|Fédération de Russie
ST|Sao Tome and Principe|
SV||El Salvador
SY|Syrian Arab Republic|République arabe syrienne
TL||Timor-Leste
TR|Türkiye|Türkiye
TZ|United Republic of Tanzania|République-Unie de Tanzanie
US|United States of America|États-Unis d’Amérique
VA|Holy See|Saint-Siège
VC|Saint Vincent and the Grenadines|
VE|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)
VN|Viet Nam|Viet Nam
001|World|Monde
002|Africa|Afrique
005|South America|Amérique du Sud
009|Oceania|Océanie
011|Western Africa|Afrique occidentale
013|Central America|Amérique centrale
014|Eastern Africa|Afrique orientale
015|Northern Africa|Afrique septentrionale
017|Middle Africa|Afrique centrale
018|Southern Africa|Afrique australe
019|Americas|Amériques
021|Northern America|Amérique septentrionale
029|Caribbean|Caraïbes
030|Eastern Asia|Asie orientale
034|Southern Asia|Asie méridionale
035|South-eastern Asia|Asie du Sud-Est
039|Southern Europe|Europe méridionale
053|Australia and New Zealand|Australie et Nouvelle-Zélande
057|Micronesia|Micronésie
142|Asia|Asie
143|Central Asia|Asie centrale
145|Western Asia|Asie occidentale
150|Europe|Europe
151|Eastern Europe|Europe orientale
154|Northern Europe|Europe septentrionale
155|Western Europe|Europe occidentale
202|Sub-Saharan Africa|Afrique subsaharienne
419|Latin America and the Caribbean|Amérique latine et Caraïbes
`.split(/[\n|]/);

/** The name of an ISO 3166-1 alpha-2 or UN M49 code in the element's language; the code itself if it is unknown. */
export const regionName = (code: string, locale: Locale): string => nameOf(code.toUpperCase(), locale.tag);

const nameOf = memoized((code: string, tag: string) => {
  const locale = localeOf(tag);
  const at = unitedNations.indexOf(code);
  const cldr = displayName(locale, "region", code) ?? code;
  return (
    (at > 0 && unitedNations[at + (locale.language === "fr" ? 2 : 1)]) ||
    (locale.language === "en" ? cldr.replace(" & ", " and ").replace("St. ", "Saint ") : cldr)
  );
});

/** The record's own name for the country if it has one in the element's language, else the name by code. */
export function countryName(
  { code, name }: { code: string; name?: Text | undefined },
  locale: Locale,
  recordLang: string | undefined,
): Phrase {
  const own = pickText(name, locale, recordLang);
  return own && !own.lang ? own : { text: regionName(code, locale) };
}
