// Countries by name, in French and in English: an editor knows names, the record has codes.
import { regionName } from "../../i18n/country-names.js";
import { type Locale, localeOf } from "../../i18n/locale.js";
import { compareNames } from "../../i18n/format.js";

/** ISO 3166-1 alpha-2. */
const codes = (
  "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZ" +
  "ECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZ" +
  "LALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARE" +
  "RORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"
).match(/../g)!;

const folded = (name: string) =>
  name.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").replace(/-/g, " ");

const names = ({ language }: Locale) => codes.map((code) => regionName(code, localeOf(language)));

let codeByName: Map<string, string> | undefined;

/** The code of a country by its name in either language; else what was written. */
export function writtenCountry(text: string): string | undefined {
  codeByName ??= new Map(
    ["en", "fr"].flatMap((tag) => names(localeOf(tag)).map((name, at) => [folded(name), codes[at]] as const)),
  );
  return codeByName.get(folded(text)) ?? (text.trim() || undefined);
}

/** The name of a code, where it is one. */
export const shownCountry = (code: string, locale: Locale) =>
  codes.includes(code.toUpperCase()) ? regionName(code, localeOf(locale.language)) : code;

/** The names to choose from: those of the reader's language, then those of the other that are written otherwise. */
export function countryNames(locale: Locale): string[] {
  const inOrder = (of: Locale) => names(of).sort((a, b) => compareNames(of, a, b));
  const other = localeOf(locale.language === "fr" ? "en" : "fr");
  return [...new Set([...inOrder(localeOf(locale.language)), ...inOrder(other)])];
}
