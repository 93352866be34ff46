import { expect } from "chai";
import { localeOf } from "../../src/i18n/locale.js";
import { pluralForm } from "../../src/i18n/plural.js";
import { wordsOf } from "../../src/elements/words.js";

const forms = { one: "one", many: "many", other: "other" };

const cases: { lang: string; count: number; form: string }[] = [
  { lang: "fr", count: 0, form: "one" },
  { lang: "fr", count: 1, form: "one" },
  { lang: "fr", count: 1.5, form: "one" },
  { lang: "fr", count: 2, form: "other" },
  { lang: "fr", count: 13, form: "other" },
  { lang: "fr", count: 1_000_000, form: "many" },
  { lang: "fr-CA", count: 0, form: "one" },
  { lang: "fr-CA", count: 1_000_000, form: "many" },
  { lang: "en", count: 0, form: "other" },
  { lang: "en", count: 1, form: "one" },
  { lang: "en", count: 2, form: "other" },
  { lang: "en", count: 1_000_000, form: "other" },
  { lang: "es", count: 1, form: "one" },
  { lang: "es", count: 1_000_000, form: "other" },
];

describe("the form of a message that goes with a number", () => {
  for (const { lang, count, form } of cases)
    it(`is "${form}" for ${count} in ${lang}`, () => {
      expect(pluralForm(forms, count, localeOf(lang))).to.equal(form);
      const rules = new Intl.PluralRules(lang === "es" ? "en" : lang);
      expect(form).to.equal(rules.select(count));
    });

  it('is "other" where a message has no form of its own', () =>
    expect(pluralForm({ one: "one", other: "other" }, 1_000_000, localeOf("fr"))).to.equal("other"));
});

describe("words with a number", () => {
  const said = (lang: string, count: number) => {
    const locale = localeOf(lang);
    return pluralForm(wordsOf(locale).countryCount, count, locale)(String(count));
  };
  for (const [lang, count, sentence] of [
    ["fr", 1, "1 pays"],
    ["fr", 13, "13 pays"],
    ["fr", 1_000_000, "1000000 de pays"],
    ["en", 0, "0 countries"],
    ["en", 1, "1 country"],
    ["en", 13, "13 countries"],
    ["fr-CA", 13, "13 pays"],
    ["de", 13, "13 countries"],
  ] as const)
    it(`say "${sentence}" in ${lang}`, () => expect(said(lang, count).replace(/\u00a0/g, " ")).to.equal(sentence));

  it("say how many objectives are achieved", () => {
    const say = (lang: string, done: number) => {
      const locale = localeOf(lang);
      return pluralForm(wordsOf(locale).tally, done, locale)(String(done), "6").replace(/\u00a0/g, " ");
    };
    expect(say("fr", 0)).to.equal("0 objectif atteint sur 6");
    expect(say("fr", 2)).to.equal("2 objectifs atteints sur 6");
    expect(say("en", 2)).to.equal("2 of 6 objectives achieved");
  });
});
