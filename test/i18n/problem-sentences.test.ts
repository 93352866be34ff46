import { expect } from "chai";
import { problemSentence } from "../../src/i18n/problem-sentences.js";
import type { LoadCode } from "../../src/model/parse.js";
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

const loading: { code: LoadCode | "json" | "url" | "required"; expected: string; en: string; fr: string }[] = [
  { code: "http", expected: "200, not 404", en: "nothing at this address (status 404)", fr: "code d’état 404" },
  { code: "http", expected: "200, not 410", en: "nothing at this address (status 410)", fr: "code d’état 410" },
  { code: "http", expected: "200, not 401", en: "Have it made public", fr: "Faites-le rendre public" },
  { code: "http", expected: "200, not 403", en: "without cookies", fr: "sans cookie" },
  { code: "http", expected: "200, not 503", en: "(status 503, twice)", fr: "(code d’état 503, deux fois de suite)" },
  { code: "http", expected: "200, not 418", en: "answered with status 418", fr: "a répondu par le code d’état 418" },
  { code: "json", expected: "JSON, not HTML", en: "a web page, not JSON", fr: "une page web et non du JSON" },
  { code: "json", expected: "JSON", en: "This is not JSON", fr: "Ce n’est pas du JSON" },
  { code: "too-large", expected: "≤ 2 MB", en: "larger than 2 MB", fr: "dépasse 2 Mo" },
  { code: "timeout", expected: "≤ 10 s", en: "within 10 seconds", fr: "en 10 secondes" },
  { code: "csp", expected: "connect-src", en: "added to connect-src", fr: "ajouter son origine à connect-src" },
  { code: "offline", expected: "online", en: "not connected to the internet", fr: "pas connecté à internet" },
  { code: "url", expected: "http(s) URL", en: "has to begin with https://", fr: "doit commencer par https://" },
  { code: "required", expected: "project-id", en: "project-id: no project of", fr: "project-id : aucun projet du" },
];

describe("the sentence for an address that gives no record", () => {
  for (const { code, expected, en, fr } of loading)
    it(`(${code}, ${expected}) says where, why and what to do`, () => {
      const [english, french] = ["en", "fr"].map((lang) => plain(problemSentence({ path: "", code, expected }, lang)));
      expect(english).to.include(en);
      expect(french).to.include(fr);
      for (const sentence of [english, french])
        expect(sentence.match(/[.?!:;] /g), "what, and what to do").not.to.equal(null);
    });

  it("lists the causes that a browser does not tell apart", () => {
    const problem = { path: "", code: "network", expected: "an answer" } as const;
    for (const cause of ["cannot be reached", "CORS", "Access-Control-Allow-Origin", "blocks", "http address"])
      expect(problemSentence(problem, "en")).to.include(cause);
    for (const cause of ["injoignable", "CORS", "Access-Control-Allow-Origin", "bloque", "adresse http"])
      expect(problemSentence(problem, "fr")).to.include(cause);
  });
});

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
