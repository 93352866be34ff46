import { expect } from "chai";
import { localeOf } from "../../src/i18n/locale.js";
import { type Phrase, phraseIn, pickText } from "../../src/i18n/phrase.js";
import type { Text } from "../../src/model/project.js";

interface Case {
  name: string;
  text: Text | undefined;
  lang: string;
  recordLang?: string;
  shown: Phrase | undefined;
}

const cases: Case[] = [
  { name: "nothing where there is no text", text: undefined, lang: "fr", shown: undefined },
  { name: "nothing where the text is blank", text: " \n", lang: "fr", shown: undefined },
  { name: "nothing where every language is blank", text: { fr: "", en: " " }, lang: "fr", shown: undefined },
  { name: "nothing where there is no language", text: {}, lang: "fr", shown: undefined },

  { name: "a plain text as the element's own", text: "Eau", lang: "fr", shown: { text: "Eau" } },
  {
    name: "a plain text in the record's language",
    text: "Eau",
    lang: "fr-CA",
    recordLang: "fr",
    shown: { text: "Eau" },
  },
  {
    name: "a plain text of a record in another language",
    text: "Water",
    lang: "fr",
    recordLang: "en_gb",
    shown: { text: "Water", lang: "en-GB", dir: "ltr" },
  },
  {
    name: "a plain text for a reader of a third language",
    text: "Agua",
    lang: "es",
    shown: { text: "Agua", lang: "es", dir: "ltr" },
  },
  {
    name: "a plain text as the element's own where the record's language is none",
    text: "Eau",
    lang: "fr",
    recordLang: "français",
    shown: { text: "Eau" },
  },
  { name: "a text without the blanks around it", text: { fr: " Eau\n" }, lang: "fr", shown: { text: "Eau" } },

  {
    name: "the exact tag first",
    text: { en: "W", fr: "F", "fr-FR": "FF", "fr-CA": "FC" },
    lang: "fr-CA",
    shown: { text: "FC" },
  },
  {
    name: "the parent tag second",
    text: { en: "W", "fr-FR": "FF", fr: "F" },
    lang: "fr-CA",
    recordLang: "en",
    shown: { text: "F" },
  },
  {
    name: "each parent in turn",
    text: { zh: "1", "zh-Hant": "2", en: "W" },
    lang: "zh-Hant-TW",
    shown: { text: "2", lang: "zh-Hant", dir: "ltr" },
  },
  {
    name: "the nearest parent, whichever stands first",
    text: { en: "W", "zh-Hant": "2", zh: "1" },
    lang: "zh-Hant-TW",
    shown: { text: "2", lang: "zh-Hant", dir: "ltr" },
  },
  {
    name: "any key of the same language third",
    text: { en: "W", "fr-FR": "FF" },
    lang: "fr-CA",
    recordLang: "en",
    shown: { text: "FF" },
  },
  {
    name: "any key of the same language for a plain tag",
    text: { en: "W", "fr-BE": "FB" },
    lang: "fr",
    shown: { text: "FB" },
  },
  {
    name: "the record's language fourth",
    text: { en: "W", de: "D", ar: "م" },
    lang: "fr",
    recordLang: "ar",
    shown: { text: "م", lang: "ar", dir: "rtl" },
  },
  {
    name: "the record's language by its parent",
    text: { en: "W", de: "D" },
    lang: "fr",
    recordLang: "de_AT",
    shown: { text: "D", lang: "de", dir: "ltr" },
  },
  {
    name: "the record's language by another region",
    text: { en: "W", "de-CH": "D" },
    lang: "fr",
    recordLang: "de",
    shown: { text: "D", lang: "de-CH", dir: "ltr" },
  },
  {
    name: "English fifth",
    text: { de: "D", en: "W" },
    lang: "fr",
    recordLang: "es",
    shown: { text: "W", lang: "en", dir: "ltr" },
  },
  {
    name: "English of some region",
    text: { de: "D", "en-GB": "W" },
    lang: "fr",
    shown: { text: "W", lang: "en-GB", dir: "ltr" },
  },
  { name: "the first key last", text: { de: "D", ru: "R" }, lang: "fr", shown: { text: "D", lang: "de", dir: "ltr" } },
  {
    name: "the first key that is not blank",
    text: { de: " ", fa: "آ" },
    lang: "fr",
    shown: { text: "آ", lang: "fa", dir: "rtl" },
  },

  { name: "no blank exact tag", text: { "fr-CA": "", fr: "F" }, lang: "fr-CA", shown: { text: "F" } },
  { name: "no blank parent", text: { fr: " ", "fr-FR": "FF" }, lang: "fr-CA", shown: { text: "FF" } },
  {
    name: "no blank text of the record's language",
    text: { es: "", en: "W" },
    lang: "fr",
    recordLang: "es",
    shown: { text: "W", lang: "en", dir: "ltr" },
  },

  { name: "keys in any case", text: { FR: "F", en: "W" }, lang: "fr", shown: { text: "F" } },
  { name: "keys with an underscore", text: { fr: "F", FR_ca: "FC" }, lang: "fr-CA", shown: { text: "FC" } },
  {
    name: "a key in its canonical form",
    text: { EN_gb: "W" },
    lang: "fr",
    shown: { text: "W", lang: "en-GB", dir: "ltr" },
  },
  {
    name: "English for a reader of a third language as that of the words around it",
    text: { en: "W", fr: "F" },
    lang: "es",
    shown: { text: "W" },
  },
  {
    name: "the reader's third language where the record has it",
    text: { en: "W", es: "A" },
    lang: "es-MX",
    shown: { text: "A", lang: "es", dir: "ltr" },
  },
  {
    name: "no language that only begins alike",
    text: { frm: "M", en: "W" },
    lang: "fr",
    shown: { text: "W", lang: "en", dir: "ltr" },
  },
  { name: "a key that no browser knows", text: { "fr-a": "F" }, lang: "fr", shown: { text: "F" } },
];

describe("the text that is shown", () => {
  for (const { name, text, lang, recordLang, shown } of cases)
    it(`in ${lang}${recordLang ? ` of a record in ${recordLang}` : ""} is ${name}`, () =>
      expect(pickText(text, localeOf(lang), recordLang)).to.deep.equal(shown));
});

describe("a phrase", () => {
  it("says its language only where that is not the one around it", () => {
    expect(phraseIn("Eau", "fr-CA", localeOf("fr"))).to.deep.equal({ text: "Eau" });
    expect(phraseIn("Eau", "fr", localeOf("en-GB"))).to.deep.equal({ text: "Eau", lang: "fr", dir: "ltr" });
    expect(phraseIn("ماء", "ar", localeOf("fr"))).to.deep.equal({ text: "ماء", lang: "ar", dir: "rtl" });
  });
});
