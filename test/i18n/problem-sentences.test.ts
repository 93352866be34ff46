import { expect } from "chai";
import { problemSentence } from "../../src/i18n/problem-sentences.js";
import { type Problem, parseProject } from "../../src/model/parse.js";
import { badRecords } from "../fixtures/bad-records.js";

const plain = (sentence: string) => sentence.replace(/[\u00a0\u202f]/g, " ");

const cases: { problem: Problem; en: string; fr: string }[] = [
  {
    problem: { path: "", code: "json", expected: "JSON" },
    en: "This is not JSON: a quote, a comma or a bracket is missing",
    fr: "Ce n’est pas du JSON : un guillemet, une virgule ou un crochet manque",
  },
  {
    problem: { path: "budget.amount", code: "type", expected: "number" },
    en: "budget.amount: a value of another kind was expected (a number without quotes, such as 11000000).",
    fr: "budget.amount : une valeur d’une autre nature était attendue (un nombre sans guillemets, comme 11000000).",
  },
  {
    problem: { path: "", code: "type", expected: "object" },
    en: "The record: a value of another kind",
    fr: "La fiche : une valeur d’une autre nature",
  },
  {
    problem: { path: "title", code: "required", expected: "text" },
    en: "title: this is required (text) and is missing or empty.",
    fr: "title : cet élément est obligatoire (un texte) et il est absent ou vide.",
  },
  {
    problem: { path: "links[0].url", code: "url", expected: "http(s) URL" },
    en: "links[0].url: an address that begins with https:// or http:// was expected.",
    fr: "links[0].url : une adresse commençant par https:// ou http:// était attendue.",
  },
  {
    problem: { path: "updated", code: "range", expected: "YYYY-MM-DD" },
    en: "updated: the value is outside what is allowed (a day, such as 2024-07-31).",
    fr: "updated : la valeur sort de ce qui est admis (un jour, comme 2024-07-31).",
  },
  {
    problem: { path: "scope", code: "enum", expected: "global | local" },
    en: "scope: one of these words was expected: global, local. This field is not shown.",
    fr: "scope : l’un de ces mots était attendu : global, local. Ce champ n’est pas affiché.",
  },
  {
    problem: { path: "status", code: "enum", expected: "closed" },
    en: "status: this was read as “closed”. Write that word",
    fr: "status : ceci a été lu comme « closed ». Écrivez ce mot",
  },
];

describe("the sentence for a problem", () => {
  for (const { problem, en, fr } of cases)
    it(`of ${problem.path || "the whole record"} (${problem.code}) says where, what was expected and what to do`, () => {
      for (const lang of ["en", "en-GB", "es", ""]) expect(plain(problemSentence(problem, lang))).to.include(en);
      for (const lang of ["fr", "fr-CA", "FR_ca"]) expect(plain(problemSentence(problem, lang))).to.include(fr);
    });

  it("ends in a full stop and is never unfinished, in both languages, for whatever the parser reports", () => {
    for (const { record } of badRecords)
      for (const problem of parseProject(record).problems)
        for (const lang of ["en", "fr"]) {
          const sentence = problemSentence(problem, lang);
          expect(sentence)
            .to.match(/^\S.*\.$/)
            .and.not.match(/undefined|null\b|NaN|\[object/);
          if (problem.code !== "json") expect(sentence.startsWith(problem.path)).to.equal(true);
        }
  });
});
