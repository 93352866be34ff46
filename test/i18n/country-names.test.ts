import { expect } from "chai";
import { countryName, regionName } from "../../src/i18n/country-names.js";
import { localeOf } from "../../src/i18n/locale.js";
import type { Text } from "../../src/model/project.js";

const cldr = (tag: string, code: string) => new Intl.DisplayNames(tag, { type: "region" }).of(code)!;

/** Names on which the United Nations and CLDR differ; none is the one that CLDR has. */
const unitedNations = [
  { code: "BO", en: "Bolivia (Plurinational State of)", fr: "Bolivie (État plurinational de)" },
  { code: "BY", fr: "Bélarus" },
  { code: "CD", en: "Democratic Republic of the Congo", fr: "République démocratique du Congo" },
  { code: "CG", en: "Congo", fr: "Congo" },
  { code: "CV", en: "Cabo Verde", fr: "Cabo Verde" },
  { code: "FK", en: "Falkland Islands (Malvinas)", fr: "Îles Falkland (Malvinas)" },
  { code: "KG", fr: "Kirghizistan" },
  { code: "KR", en: "Republic of Korea", fr: "République de Corée" },
  { code: "LA", en: "Lao People’s Democratic Republic", fr: "République démocratique populaire lao" },
  { code: "MD", en: "Republic of Moldova", fr: "République de Moldova" },
  { code: "NG", fr: "Nigéria" },
  { code: "PS", en: "State of Palestine", fr: "État de Palestine" },
  { code: "SY", en: "Syrian Arab Republic", fr: "République arabe syrienne" },
  { code: "VN", en: "Viet Nam", fr: "Viet Nam" },
];

describe("the name of a country by its code", () => {
  for (const { code, en, fr } of unitedNations) {
    it(`of ${code} is that of the United Nations in French, in every French`, () => {
      expect(regionName(code, localeOf("fr"))).to.equal(fr);
      expect(regionName(code.toLowerCase(), localeOf("fr-CA"))).to.equal(fr);
    });
    it(`of ${code} in English has nothing of the French name`, () => {
      expect(regionName(code, localeOf("en"))).to.equal(en ?? cldr("en", code));
      expect(regionName(code, localeOf("en-GB"))).to.equal(en ?? cldr("en-GB", code));
    });
  }

  for (const code of ["AZ", "FR", "BR", "LB", "ML", "UA", "CI", "CZ"])
    it(`of ${code} is the browser's own where all agree`, () => {
      expect(regionName(code, localeOf("fr"))).to.equal(cldr("fr", code));
      expect(regionName(code, localeOf("en"))).to.equal(cldr("en", code));
    });

  it("of a UN M49 region is that of the United Nations, for browsers name few of them", () => {
    for (const [code, en, fr] of [
      ["002", "Africa", "Afrique"],
      ["035", "South-eastern Asia", "Asie du Sud-Est"],
      ["053", "Australia and New Zealand", "Australie et Nouvelle-Zélande"],
      ["057", "Micronesia", "Micronésie"],
      ["150", "Europe", "Europe"],
      ["202", "Sub-Saharan Africa", "Afrique subsaharienne"],
    ] as const) {
      expect(regionName(code, localeOf("en"))).to.equal(en);
      expect(regionName(code, localeOf("fr"))).to.equal(fr);
    }
    expect(regionName("001", localeOf("en"))).to.equal("World");
    expect(regionName("419", localeOf("en"))).to.equal("Latin America and the Caribbean");
    expect(regionName("419", localeOf("fr"))).to.equal("Amérique latine et Caraïbes");
  });

  it("in English is written out, as the United Nations do", () => {
    expect(regionName("BA", localeOf("en"))).to.equal("Bosnia and Herzegovina");
    expect(regionName("LC", localeOf("en"))).to.equal("Saint Lucia");
    expect(regionName("AG", localeOf("fr"))).to.equal("Antigua-et-Barbuda");
  });

  it("is English for readers of a third language", () =>
    expect(regionName("LA", localeOf("es"))).to.equal("Lao People’s Democratic Republic"));

  for (const code of ["QX", "998", "A", "ABCD", "é", "", "__proto__"])
    it(`of ${JSON.stringify(code)}, which nobody names, is the code`, () =>
      expect(regionName(code, localeOf("fr"))).to.equal(code.toUpperCase()));
});

interface Case {
  name: string;
  own?: Text;
  lang: string;
  recordLang?: string;
  shown: string;
}

const lao = { en: "Lao People’s Democratic Republic", fr: "République démocratique populaire lao" };

const cases: Case[] = [
  { name: "the record's own in that language", own: { fr: "RDP Lao", en: "Lao PDR" }, lang: "en", shown: "Lao PDR" },
  { name: "the record's own, from the parent tag", own: { fr: "RDP Lao" }, lang: "fr-CA", shown: "RDP Lao" },
  {
    name: "the record's own plain text in its language",
    own: "RDP Lao",
    lang: "fr",
    recordLang: "fr",
    shown: "RDP Lao",
  },
  { name: "the record's own plain text where it names no language", own: "RDP Lao", lang: "fr", shown: "RDP Lao" },
  { name: "not the French one in English", own: { fr: "RDP Lao" }, lang: "en", recordLang: "fr", shown: lao.en },
  { name: "not the English one in French", own: { en: "Lao PDR" }, lang: "fr", shown: lao.fr },
  { name: "not a plain text of another language", own: "RDP Lao", lang: "en", recordLang: "fr", shown: lao.en },
  { name: "not a blank one", own: { fr: " ", en: "Lao PDR" }, lang: "fr", shown: lao.fr },
  { name: "that of its code where the record has none", lang: "fr", shown: lao.fr },
];

describe("the name of a country of a record", () => {
  for (const { name, own, lang, recordLang, shown } of cases)
    it(`is ${name}`, () =>
      expect(countryName({ code: "LA", name: own }, localeOf(lang), recordLang)).to.deep.equal({ text: shown }));
});
