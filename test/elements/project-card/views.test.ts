// The views of a card as tables: from a record and a locale to finished words.
import { expect } from "chai";
import { countriesView } from "../../../src/elements/project-card/countries.view.js";
import { linkView, sourceView } from "../../../src/elements/project-card/links.view.js";
import { projectCardView } from "../../../src/elements/project-card/project-card.view.js";
import { localeOf } from "../../../src/i18n/locale.js";
import { parseProject } from "../../../src/model/parse.js";

const read = (fields: object) => parseProject({ title: "Projet", ...fields }).project!;
const plain = (text: string | undefined) => text?.replace(/\s/g, " ");

describe("the view of countries", () => {
  const counts: [object, string | undefined, string | undefined][] = [
    [{ countries: ["AZ"] }, undefined, undefined],
    [{ countries: ["AZ", "BY"] }, "2 pays", "2 countries"],
    [{ countryCount: 13 }, "13 pays", "13 countries"],
    [{ countryCount: 1 }, "1 pays", "1 country"],
    [{ countryCount: 13, countries: ["AZ"] }, "13 pays, dont 1 indiqué", "13 countries, 1 listed"],
    [{ countryCount: 13, countries: ["AZ", "BY"] }, "13 pays, dont 2 indiqués", "13 countries, 2 listed"],
    [{ countryCount: 1, countries: ["AZ", "BY"] }, "2 pays", "2 countries"],
    [{ countryCount: 1000000 }, "1 000 000 de pays", "1,000,000 countries"],
  ];
  for (const [fields, fr, en] of counts) {
    it(`counts ${JSON.stringify(fields)}`, () => {
      expect(plain(countriesView(read(fields), localeOf("fr"))!.count)).to.equal(fr);
      expect(plain(countriesView(read(fields), localeOf("en"))!.count)).to.equal(en);
    });
  }

  it("is not there where no country is named and none is counted", () => {
    for (const fields of [{}, { countries: [] }, { countryCount: 0 }])
      expect(countriesView(read(fields), localeOf("fr"))).to.equal(undefined);
  });

  it("has them in the alphabetical order of the language, with their share", () => {
    const fields = { countries: [{ code: "ZA" }, { code: "EG", percentage: 12.5 }, { code: "AZ", focus: true }, "DZ"] };
    const names = (lang: string) => countriesView(read(fields), localeOf(lang))!.countries.map(({ name }) => name.text);
    expect(names("fr")).to.deep.equal(["Afrique du Sud", "Algérie", "Azerbaïdjan", "Égypte"]);
    expect(names("en")).to.deep.equal(["Algeria", "Azerbaijan", "Egypt", "South Africa"]);
    const [, , azerbaijan, egypt] = countriesView(read(fields), localeOf("fr"))!.countries;
    expect([azerbaijan.focus, egypt.focus]).to.deep.equal([true, false]);
    expect(egypt.share).to.equal(
      new Intl.NumberFormat("fr", { style: "percent", maximumFractionDigits: 1 }).format(0.125),
    );
  });

  it("explains its mark only where there is one", () => {
    expect(countriesView(read({ countries: ["AZ"] }), localeOf("en"))!.focus).to.equal(undefined);
    const marked = { countries: [{ code: "AZ", focus: true }] };
    expect(countriesView(read(marked), localeOf("en"))!.focus).to.equal("target country");
  });
});

describe("the view of a link", () => {
  const cases: [string, object, string, string | undefined, string[]][] = [
    ["its title", { title: "Rapport", url: "https://example.org/r" }, "Rapport", "https://example.org/r", []],
    ["its id", { id: "CT.0985", url: "https://example.org/r" }, "CT.0985", "https://example.org/r", []],
    ["its address", { url: "https://example.org/r" }, "example.org/r", "https://example.org/r", []],
    ["title and id", { title: "Rapport", id: "CT.0985" }, "Rapport", undefined, ["CT.0985"]],
    ["a foreign language", { title: "R", url: "https://e.org", lang: "en" }, "R", "https://e.org", ["anglais"]],
    ["its own language", { title: "R", url: "https://e.org", lang: "fr-CA" }, "R", "https://e.org", []],
    ["a media type", { title: "R", url: "https://e.org", format: "application/pdf" }, "R", "https://e.org", ["PDF"]],
    ["a short format", { title: "R", format: "docx" }, "R", undefined, ["DOCX"]],
    ["a relation", { title: "R", relation: "cofunded", id: "X" }, "R", undefined, ["Cofinancement", "X"]],
  ];
  for (const [what, link, text, url, notes] of cases) {
    it(`shows ${what}`, () => {
      const view = linkView(link, localeOf("fr"), undefined)!;
      expect([view.text.text, view.url, view.notes]).to.deep.equal([text, url, notes]);
    });
  }

  it("is not there where there is nothing to show", () => {
    expect(linkView({ relation: "phase" }, localeOf("fr"), undefined)).to.equal(undefined);
    expect(linkView({ title: " " }, localeOf("fr"), undefined)).to.equal(undefined);
  });
});

describe("the view of the source", () => {
  it("says publisher, licence and dates, each only where it is known", () => {
    const record = read({
      source: { publisher: "OIM", licence: "CC BY 4.0", retrieved: "2026-11-01" },
      updated: "2024-03-05",
    });
    const view = sourceView(record, localeOf("fr"))!;
    expect(view.publisher!.text.text).to.equal("OIM");
    expect(view.notes.map(plain)).to.deep.equal([
      "Licence : CC BY 4.0",
      "Consulté le 1er novembre 2026",
      "Mis à jour le 5 mars 2024",
    ]);
    expect(sourceView(read({ updated: "2024-03-05" }), localeOf("en"))!.publisher).to.equal(undefined);
    expect(sourceView(read({}), localeOf("fr"))).to.equal(undefined);
    expect(sourceView(read({ source: {} }), localeOf("fr"))).to.equal(undefined);
  });
});

describe("the rows of a card", () => {
  function linesOf(fields: object, part: string, lang = "fr") {
    const { rows, details } = projectCardView(read(fields), localeOf(lang));
    return [...rows, ...details]
      .filter((row) => row.part === part)
      .map(({ term, lines }) => [term, ...lines].map(({ text }) => plain(text)));
  }

  const periods: [object, string[]][] = [
    [{ start: "2015" }, ["Début : 2015"]],
    [{ end: "2024" }, ["Fin : 2024"]],
    [{ start: "2015-07", end: "2019" }, ["juillet 2015 – 2019"]],
    [{ start: "2016-03-01" }, ["Début : 1er mars 2016"]],
    [{ durationMonths: 14 }, ["14 mois"]],
    [{ durationMonths: 0 }, ["0 mois"]],
    [{ start: "2030", planned: true }, ["Début : 2030", "Dates prévues"]],
  ];
  for (const [period, lines] of periods) {
    it(`say a period as it is known: ${JSON.stringify(period)}`, () => {
      expect(linesOf({ period }, "period")).to.deep.equal([["Période", ...lines]]);
    });
  }

  it("say no period that is not known, and compute none", () => {
    expect(linesOf({ period: {} }, "period")).to.be.empty;
    expect(linesOf({ period: { start: "2015", end: "2019" } }, "period")[0]).to.have.length(2);
  });

  it("say an id that an identifier repeats once", () => {
    const identifiers = [{ scheme: "N°", value: "CT.1093" }, { value: "B" }];
    expect(linesOf({ id: "CT.1093", identifiers }, "identifier")).to.deep.equal([
      ["N°", "CT.1093"],
      ["Identifiant", "B"],
    ]);
    expect(linesOf({ id: "A", identifiers }, "identifier")).to.have.length(3);
  });

  it("name a region by its code, or as it is written", () => {
    expect(linesOf({ region: "419" }, "region")).to.deep.equal([["Région", "Amérique latine et Caraïbes"]]);
    expect(linesOf({ region: "Sahel" }, "region")).to.deep.equal([["Région", "Sahel"]]);
  });

  it("format the numbers of facts, zero too", () => {
    const facts = [
      { label: "Bénéficiaires", value: 12000 },
      { label: "Écoles", value: 0 },
    ];
    expect(linesOf({ facts }, "fact")).to.deep.equal([
      ["Bénéficiaires", "12 000"],
      ["Écoles", "0"],
    ]);
  });
});

describe("a summary", () => {
  const summaryOf = (summary: string) => projectCardView(read({ summary }), localeOf("fr")).summary!;
  const sentence = "Ce projet renforce les capacités nationales de lutte contre la traite. ";

  it("is folded at the end of a sentence where it is long", () => {
    const { lead, rest } = summaryOf(sentence.repeat(10));
    expect(lead.text).to.match(/traite\.$/);
    expect(`${lead.text} ${rest!.text}`).to.equal(sentence.repeat(10).trim());
  });

  it("is whole where it is short, or where little would be folded", () => {
    for (const text of [sentence.trim(), sentence.repeat(3).trim(), `${sentence.repeat(4)}${sentence}`.trim()])
      expect(summaryOf(text).rest, `${text.length} characters`).to.equal(undefined);
  });

  it("loses nothing, wherever it is cut", () => {
    for (const text of ["mot ".repeat(400), "m".repeat(3000), `${"mot ".repeat(80)}« Fin. » ${sentence.repeat(5)}`]) {
      const { lead, rest } = summaryOf(text);
      expect(`${lead.text}${rest?.text ?? ""}`.replace(/\s/g, "")).to.equal(text.replace(/\s/g, ""));
    }
  });

  it("keeps the language of both halves where it is not the element's", () => {
    const { lead, rest } = projectCardView(read({ summary: { en: sentence.repeat(10) } }), localeOf("fr")).summary!;
    expect([lead.lang, rest!.lang]).to.deep.equal(["en", "en"]);
  });
});
