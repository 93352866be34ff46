import { expect } from "chai";
import { readFragment, writeFragment } from "../../src/model/fragment.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";

const page = "https://example.org/projets/CT.1093?lang=fr";

describe("the fragment of a link", () => {
  for (const record of [azerbaijan, enriched, { title: "🌊 – «\u00A0Eau\u00A0» \u{10FFFF}" }, {}])
    it(`carries a record there and back: ${JSON.stringify(record).slice(0, 40)}`, () => {
      const fragment = writeFragment({ record });
      expect(fragment).to.match(/^#fiche:[\w-]+$/);
      expect(JSON.parse(readFragment(page + fragment)!.json!)).to.deep.equal(record);
      expect(new URL(page + fragment).href, "browsers leave it as it is").to.equal(page + fragment);
    });

  it("carries an address there and back", () => {
    const src = "https://example.org/données.json?q=a b&c=#d";
    const fragment = writeFragment({ src });
    expect(fragment).to.match(/^#fiche:src=[^\s#]+$/);
    expect(readFragment(new URL(fragment, page).href)).to.deep.equal({ src });
  });

  for (const address of [
    "",
    page,
    `${page}#fiche`,
    `${page}#fiche:`,
    `${page}#fiche:src=`,
    `${page}#fiche:A`,
    `${page}#fiche2:eyJ0`,
  ])
    it(`carries nothing in ${JSON.stringify(address)}`, () => {
      expect(readFragment(address)).to.equal(undefined);
    });

  it("carries nothing where an address is no longer one", () => {
    expect(readFragment("#fiche:src=https%3A%2F%2Fexample.org%E9")).to.equal(undefined);
  });
});
