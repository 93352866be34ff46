// What editors, filters and mail programs were measured to do to JSON, and what is still read of it.
import { expect } from "chai";
import { readJson } from "../../src/model/read-json.js";
import { damages, entities, value, whole } from "../fixtures/damages.js";

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
