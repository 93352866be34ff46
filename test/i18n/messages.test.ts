import { expect } from "chai";
import { codeWords } from "../../src/builder/publish/messages.js";
import { formWords } from "../../src/builder/project/form-messages.js";
import { lookWords } from "../../src/builder/appearance/messages.js";
import { builderWords } from "../../src/builder/messages.js";
import { placeWords } from "../../src/builder/publish/place-messages.js";
import { projectWords } from "../../src/builder/project/messages.js";
import { publishedWords } from "../../src/builder/check/messages.js";
import { templates as codeFrench } from "../../src/builder/publish/generated/fr.js";
import { templates as lookFrench } from "../../src/builder/appearance/generated/fr.js";
import { templates as projectFrench } from "../../src/builder/project/generated/fr.js";
import { templates as publishedFrench } from "../../src/builder/check/generated/fr.js";
import { templates as pageFrench } from "../../src/builder/generated/fr.js";
import { templates as interfaceFrench } from "../../src/elements/generated/fr.js";
import { templates as problemFrench } from "../../src/problems/generated/fr.js";
import { localeOf } from "../../src/i18n/locale.js";
import { wordsOf } from "../../src/elements/words.js";

const slot = (at: number | string) => `⟦${at}⟧`;

type Template = string | { strings: readonly string[]; values: readonly unknown[] };
const written = (template: Template) =>
  typeof template === "string"
    ? template
    : String.raw({ raw: template.strings }, ...template.values.map((at) => slot(String(at))));

/** Every message below a set of words, with slots for what is put into it. */
const messagesIn = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  if (typeof words !== "function") return Object.values(words as object).flatMap(messagesIn);
  return [(words as (...parts: string[]) => string)(...Array.from({ length: words.length }, (_, at) => slot(at)))];
};

const slotsIn = (message: string) => (message.match(/⟦.*?⟧/g) ?? []).sort();

/** A template numbers its slots in the order in which they stand in the English message. */
const asTemplate = (message: string, english: string) =>
  message.replace(/⟦.*?⟧/g, (found) => slot(english.match(/⟦.*?⟧/g)!.indexOf(found)));

const withoutAddresses = (message: string) => message.replace(/\bhttps?:\/\/|(?<=#fiche):/g, "");

const partsOfBuilder = [builderWords, projectWords, formWords, lookWords, codeWords, placeWords, publishedWords];
const builderFrench = [pageFrench, projectFrench, lookFrench, codeFrench, publishedFrench];

const catalogues = {
  interface: { words: (lang: string) => wordsOf(localeOf(lang)), french: [interfaceFrench] },
  builder: {
    words: (lang: string) => partsOfBuilder.map((words) => words(localeOf(lang).language)),
    french: builderFrench,
  },
};

for (const [name, { words, french }] of Object.entries(catalogues)) {
  const english = messagesIn(words("en"));
  const translated = messagesIn(words("fr"));

  describe(`each message of the ${name}`, () => {
    it("has a French one of its own, and no French one is left over", () => {
      const templates = french.flatMap((each) => Object.values<Template>(each)).map(written);
      const once = (messages: string[]) => [...new Set(messages)].sort();
      const shown = translated.map((message, at) => asTemplate(message, english[at]));
      expect(once(shown).filter((each) => !templates.includes(each))).to.deep.equal([]);
      expect(once(templates).filter((each) => !shown.includes(each))).to.deep.equal([]);
      expect(new Set(english).size).to.be.above(50);
    });

    for (const [at, message] of english.entries())
      it(`says in French as much as "${message}"`, () => {
        expect(translated[at]).to.match(/\S/);
        expect(slotsIn(translated[at])).to.deep.equal(slotsIn(message));
        expect(message).to.not.match(/['"]/);
      });
  });
}

const french = [interfaceFrench, ...builderFrench, problemFrench];

describe("French typography", () => {
  for (const [id, template] of french.flatMap((each) => Object.entries<Template>(each))) {
    const message = withoutAddresses(written(template));
    it(`holds in ${id}: ${message}`, () => {
      expect(message.trim()).to.equal(message).and.not.equal("");
      expect(message, "straight quotes").to.not.match(/['"]/);
      expect(message, "a no-break space before : ; ? ! »").to.not.match(/(^|[^\u00a0\u202f])[:;?!»]/);
      expect(message, "a no-break space after «").to.not.match(/«(?![\u00a0\u202f])/);
    });
  }
});
