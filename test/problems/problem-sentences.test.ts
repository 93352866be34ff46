import { expect } from "chai";
import { problemSentence } from "../../src/problems/problem-sentences.js";
import { parseProject } from "../../src/model/parse.js";
import type { Fault, Problem } from "../../src/model/problem.js";
import { badRecords } from "../fixtures/bad-records.js";

const plain = (sentence: string) => sentence.replace(/[\u00a0\u202f]/g, " ");

/** A sentence is made from what programs read, never from `expected`. */
const wrong = (path: string, fault: Fault): Problem => ({ path, ...fault, expected: "" });

const cases: { path: string; fault: Fault; en: string; fr: string }[] = [
  {
    path: "",
    fault: { code: "json" },
    en: "This is not JSON: a quote, a comma or a bracket is missing",
    fr: "Ce n’est pas du JSON : un guillemet, une virgule ou un crochet manque",
  },
  {
    path: "",
    fault: { code: "json", objectAsText: true },
    en: "An object was passed as text, so its content is lost. Set the element’s property",
    fr: "Un objet a été transmis comme du texte : son contenu est perdu. Donnez une valeur à la propriété",
  },
  {
    path: "budget.amount",
    fault: { code: "type", types: ["number"] },
    en: "budget.amount: wrong type of value (expected: a number without quotes, such as 11000000).",
    fr: "budget.amount : type de valeur incorrect (attendu : un nombre sans guillemets, comme 11000000).",
  },
  {
    path: "facts[0].value",
    fault: { code: "type", types: ["string", "object", "number"] },
    en: "wrong type of value (expected: text in quotes / an object: { … } / a number without quotes, such as 11000000).",
    fr: "type de valeur incorrect (attendu : un texte entre guillemets / un objet : { … } / un nombre sans guillemets, comme 11000000).",
  },
  {
    path: "url",
    fault: { code: "type", types: [] },
    en: "url: wrong type of value (expected: JSON).",
    fr: "url : type de valeur incorrect (attendu : JSON).",
  },
  {
    path: "",
    fault: { code: "type", types: ["object"] },
    en: "The record: wrong type of value",
    fr: "La fiche : type de valeur incorrect",
  },
  {
    path: "title",
    fault: { code: "required", missing: "text" },
    en: "title: this field is required (text) but is missing or empty.",
    fr: "title : ce champ est obligatoire (un texte) et il est absent ou vide.",
  },
  {
    path: "budget.amount",
    fault: { code: "required", missing: "value", types: ["number"] },
    en: "budget.amount: this field is required (a number without quotes, such as 11000000) but is missing or empty.",
    fr: "budget.amount : ce champ est obligatoire (un nombre sans guillemets, comme 11000000) et il est absent ou vide.",
  },
  {
    path: "links[0].url",
    fault: { code: "url" },
    en: "links[0].url: an address that begins with https:// or http:// was expected.",
    fr: "links[0].url : une adresse commençant par https:// ou http:// était attendue.",
  },
  {
    path: "updated",
    fault: { code: "range", format: "day" },
    en: "updated: the value is outside what is allowed (a day, such as 2024-07-31).",
    fr: "updated : la valeur sort de ce qui est admis (un jour, comme 2024-07-31).",
  },
  {
    path: "countryCount",
    fault: { code: "range", min: 0 },
    en: "countryCount: the value is outside what is allowed (≥ 0).",
    fr: "countryCount : la valeur sort de ce qui est admis (≥ 0).",
  },
  {
    path: "countries",
    fault: { code: "range", max: 10_000, of: "items" },
    en: "countries: the value is outside what is allowed (≤ 10000).",
    fr: "countries : la valeur sort de ce qui est admis (≤ 10000).",
  },
  {
    path: "scope",
    fault: { code: "enum", allowed: ["global", "local"] },
    en: "scope: one of these words was expected: global, local. This field is not shown.",
    fr: "scope : l’un de ces mots était attendu : global, local. Ce champ n’est pas affiché.",
  },
  {
    path: "status",
    fault: { code: "enum", allowed: ["active", "closed"], readAs: "closed" },
    en: "status: this was read as “closed”. Write that word",
    fr: "status : ceci a été lu comme « closed ». Écrivez ce mot",
  },
];

const loading: { fault: Fault; en: string; fr: string }[] = [
  { fault: { code: "http", status: 404 }, en: "nothing at this address (status 404)", fr: "code d’état 404" },
  { fault: { code: "http", status: 410 }, en: "nothing at this address (status 410)", fr: "code d’état 410" },
  { fault: { code: "http", status: 401 }, en: "Have it made public", fr: "Faites-le rendre public" },
  { fault: { code: "http", status: 403 }, en: "without cookies", fr: "sans cookie" },
  { fault: { code: "http", status: 503 }, en: "(status 503, twice)", fr: "(code d’état 503, deux fois de suite)" },
  { fault: { code: "http", status: 418 }, en: "answered with status 418", fr: "a répondu par le code d’état 418" },
  { fault: { code: "json", html: true }, en: "a web page, not JSON", fr: "une page web et non du JSON" },
  { fault: { code: "json" }, en: "This is not JSON", fr: "Ce n’est pas du JSON" },
  { fault: { code: "too-large", maxBytes: 2e6 }, en: "larger than 2 MB", fr: "dépasse 2 Mo" },
  { fault: { code: "timeout", seconds: 10 }, en: "within 10 seconds", fr: "en 10 secondes" },
  { fault: { code: "csp" }, en: "added to connect-src", fr: "ajouter son origine à connect-src" },
  { fault: { code: "offline" }, en: "not connected to the internet", fr: "pas connecté à internet" },
  { fault: { code: "url" }, en: "has to begin with https://", fr: "doit commencer par https://" },
  {
    fault: { code: "required", missing: "project" },
    en: "project-id: no project in",
    fr: "project-id : aucun projet du",
  },
];

describe("the sentence for an address that gives no record", () => {
  for (const { fault, en, fr } of loading)
    it(`(${JSON.stringify(fault)}) says where, why and what to do`, () => {
      const [english, french] = ["en", "fr"].map((lang) => plain(problemSentence(wrong("", fault), lang)));
      expect(english).to.include(en);
      expect(french).to.include(fr);
      for (const sentence of [english, french])
        expect(sentence.match(/[.?!:;] /g), "what, and what to do").not.to.equal(null);
    });

  it("asks for a look in a browser, which tells what the page cannot, and names CORS for the administrator", () => {
    const problem = wrong("", { code: "network" });
    for (const word of ["Open it in a browser", "your administrator", "CORS"])
      expect(problemSentence(problem, "en")).to.include(word);
    for (const word of ["Ouvrez-la dans un navigateur", "la personne qui gère le site", "CORS"])
      expect(problemSentence(problem, "fr")).to.include(word);
  });
});

describe("the sentence for a problem", () => {
  for (const { path, fault, en, fr } of cases)
    it(`of ${path || "the whole record"} (${JSON.stringify(fault)}) says where, what was expected and what to do`, () => {
      const problem = wrong(path, fault);
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
