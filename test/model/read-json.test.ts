// What editors, filters and mail programs were measured to do to JSON, and what is read of it all the same.
import { expect } from "chai";
import { readJson } from "../../src/model/read-json.js";

const whole =
  '{"title": "Appui à l’OIM", "budget": {"amount": 180000, "currency": "USD"}, "themes": ["Traite", "Justice"]}';
const value: unknown = JSON.parse(whole);
const entities = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

const damages: { by: string; text: string; repairs: string[]; reads?: unknown }[] = [
  { by: "a paragraph around it", text: `<p>${whole}</p>`, repairs: ["lines"] },
  {
    by: "paragraphs and line breaks in it",
    text: whole.replace(/, /g, ",<br />\n</p><p class='x'>"),
    repairs: ["lines"],
  },
  {
    by: "a line end inside a text",
    text: '{"title": "Eau\r\nclaire"}',
    repairs: ["lines"],
    reads: { title: "Eau claire" },
  },
  { by: "entities", text: entities(whole), repairs: ["entities"] },
  { by: "entities twice over", text: entities(entities(whole)), repairs: ["entities"] },
  { by: "numbered entities", text: whole.replace(/"/g, "&#34;").replace(/à/, "&#xE0;"), repairs: ["entities"] },
  {
    by: "named letters",
    text: entities(whole).replace("à", "&agrave;").replace("’", "&rsquo;"),
    repairs: ["entities"],
  },
  { by: "no-break spaces", text: whole.replace(/: /g, ":\u00A0").replace(/, /g, ",\u202F"), repairs: ["spaces"] },
  {
    by: "no-break spaces as entities",
    text: entities(whole).replace(/: /g, ":&nbsp;"),
    repairs: ["entities", "spaces"],
  },
  { by: "curly quotes", text: whole.replace(/"([^"]*)"/g, "“$1”"), repairs: ["quotes"] },
  { by: "German and doubled quotes", text: whole.replace(/"([^"]*)"/g, "„$1‟"), repairs: ["quotes"] },
  { by: "one quote of two turned", text: whole.replace('"OIM', "“OIM").replace('USD"', "USD”"), repairs: ["quotes"] },
  {
    by: "curly quotes as entities",
    text: whole.replace(/"([^"]*)"/g, "&#8220;$1&#8221;"),
    repairs: ["entities", "quotes"],
  },
  { by: "a comma after the last one", text: whole.replace("]", ", ]").replace(/\}$/, ",}"), repairs: ["commas"] },
  {
    by: "everything at once",
    text: `<p>${entities(whole.replace(/"([^"]*)"/g, "“$1”").replace(/\}$/, ",}")).replace(/ /g, "&nbsp;")}</p>`
      .replace(/“/g, "&ldquo;")
      .replace(/”/g, "&rdquo;")
      .replace("<p>{", "{<br>"),
    repairs: ["lines", "entities", "spaces", "quotes", "commas"],
  },
];

describe("JSON that was damaged on its way", () => {
  for (const { by, text, repairs, reads = value } of damages)
    it(`is read, with what was repaired: ${by}`, () => {
      expect(() => void JSON.parse(text), "otherwise this is no damage").to.throw();
      expect(readJson(text)).to.deep.equal({ value: reads, repairs });
    });

  const kept: Record<string, string> = {
    "curly quotes inside a text": '{"title": "Le projet “Eau”, le second", "acronym": "E",}',
    "entities inside a text": '{"title": "R&amp;D &lt;b&gt; &quot;Eau&quot;",}',
    "no-break spaces inside a text": '{"title": "Prix\u00A0: 7\u202F000",}',
    "commas and brackets inside a text": '{"title": "a, ] b,} c",}',
    "paragraphs inside a text": '{"title": "<p>a</p><br>",}',
  };
  for (const [what, text] of Object.entries(kept))
    it(`keeps ${what} while another damage is repaired`, () => {
      expect(readJson(text).value).to.deep.equal(JSON.parse(text.replace(/,\}$/, "}")));
    });

  it("is not touched where it is whole", () => {
    expect(readJson(whole)).to.deep.equal({ value });
  });

  it("is never completed where it was cut off", () => {
    for (const text of [whole, entities(whole), `<p>${whole}`, whole.replace(/"([^"]*)"/g, "“$1”")])
      for (let length = 1; length < text.length - 1; length += 7)
        expect(() => readJson(text.slice(0, length)), text.slice(0, length)).to.throw(SyntaxError);
  });

  it("is given up soon where it is long and hostile", () => {
    for (const part of ["<p", '"', "{“", ",", "&amp;", "\u00A0", "&aacute", "[{“a”,", "\\"]) {
      const start = performance.now();
      expect(() => readJson(part.repeat(200_000 / part.length))).to.throw();
      expect(performance.now() - start, part).to.be.below(2000);
    }
  });
});
