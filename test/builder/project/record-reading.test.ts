import { expect } from "chai";
import { complaints, readRecord } from "../../../src/builder/project/record-reading.js";
import { localeOf } from "../../../src/i18n/locale.js";
import { problemSentence } from "../../../src/problems/problem-sentences.js";
import minimal from "../../fixtures/minimal.json";

const sentences = (text: string, lang: string) =>
  complaints(readRecord(text), localeOf(lang)).map(({ sentence }) => sentence);

describe("what the builder reads", () => {
  it("is the record as it is written", () => {
    const reading = readRecord(JSON.stringify(minimal));
    expect(reading.record).to.deep.equal(minimal);
    expect(complaints(reading, localeOf("en"))).to.be.empty;
  });

  it("is the first project of a feed, in the feed's language", () => {
    const { record } = readRecord(JSON.stringify({ lang: "fr", projects: [minimal, { title: "b" }] }));
    expect(record).to.deep.equal({ lang: "fr", ...minimal });
  });

  it("is no record, and no complaint either, while the field is empty", () => {
    const reading = readRecord(" \n");
    expect([reading.isEmpty, reading.record, complaints(reading, localeOf("fr"))]).to.deep.equal([true, undefined, []]);
  });

  it("is a record with a sentence for each problem, in the reader's language", () => {
    const text = JSON.stringify({ ...minimal, url: "ftp://example.org", status: "4", titel: "x" });
    for (const lang of ["fr", "en"]) {
      const { problems, record } = readRecord(text);
      expect(record).to.not.equal(undefined);
      expect(problems.map(({ path }) => path)).to.have.members(["url", "status"]);
      const said = sentences(text, lang);
      expect(said.slice(0, 2)).to.deep.equal(problems.map((problem) => problemSentence(problem, lang)));
      expect(said[2]).to.include("titel");
      expect(said).to.have.lengthOf(3);
    }
  });

  it("names a key once, though the parser has named it too", () => {
    const said = sentences('{"title": {"fr": "a", "french": "b"}}', "en").filter((each) => each.includes("french"));
    expect(said).to.have.lengthOf(1);
  });

  it("is no record when it is not JSON, and one sentence says what is wrong and where", () => {
    const text = '{\n  "title": "a",\n}';
    expect(readRecord(text).record).to.equal(undefined);
    expect(sentences(text, "en")).to.have.lengthOf(1);
    expect(sentences(text, "en")[0]).to.match(/line 3, column 1.*JSON/);
    expect(sentences(text, "fr")[0]).to.match(/ligne\u00A03, colonne\u00A01.*JSON/);
  });

  for (const text of ["[]", '"title"', "null", "{}", '{"title": " "}', '{"projects": []}', '{"projects": [null]}'])
    it(`is no record, and says why, in ${text}`, () => {
      expect(readRecord(text).record).to.equal(undefined);
      expect(sentences(text, "fr")).to.not.be.empty;
    });

  it("names a dozen unknown keys at most", () => {
    const keys = Array.from({ length: 40 }, (_, index) => `zz${index}`);
    const [sentence] = sentences(
      JSON.stringify({ ...minimal, ...Object.fromEntries(keys.map((key) => [key, 1])) }),
      "en",
    );
    expect(sentence).to.include("zz11").and.include("…");
    expect(sentence).to.not.include("zz12");
  });
});
