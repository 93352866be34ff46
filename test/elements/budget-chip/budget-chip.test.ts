import { expect } from "chai";
import {
  draw,
  drawnText,
  partOf,
  partsOf,
  roleOf,
  settled,
  showsChildren,
  spokenText,
  textOf,
} from "../../helpers/drawing.js";
import { mount } from "../../helpers/fixture.js";
import { recordWarnings } from "../../helpers/warnings.js";

const tag = "fiche-budget-chip";
const of = (budget: unknown) => ({ title: "Projet", budget });

const money = (tag: string, amount: number, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(tag === "en" ? "en-001" : tag, {
    style: "currency",
    currency: "USD",
    ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
    ...options,
  }).format(amount);

/** The form for the eye, which is silent; the one for the ear follows it. */
function shortOf(chip: Element) {
  const amount = partOf(chip, "amount");
  expect(amount.getAttribute("aria-hidden")).to.equal("true");
  return textOf(amount);
}
const longOf = (chip: Element) => spokenText(partOf(chip, "amount").nextElementSibling!);

describe("the budget as a chip", () => {
  for (const lang of ["fr", "fr-CA", "en", "en-GB"]) {
    for (const amount of [180000, 0, 1, 1234567.5]) {
      it(`says ${amount} dollars to the eye and to the ear in ${lang}`, async () => {
        const chip = await draw(tag, of({ amount, currency: "USD" }), { lang });
        expect(shortOf(chip)).to.equal(money(lang, amount));
        expect(longOf(chip)).to.equal(money(lang, amount, { currencyDisplay: "name" }));
        expect(chip.shadowRoot!.querySelectorAll("[aria-label]")).to.have.length(0);
      });
    }
  }

  it("never shows a bare dollar sign to an international reader", async () => {
    for (const lang of ["en", "en-GB", "fr", "fr-CH"])
      expect(shortOf(await draw(tag, of({ amount: 5, currency: "USD" }), { lang })), lang).to.match(/US/);
    expect(shortOf(await draw(tag, of({ amount: 5, currency: "USD" }), { lang: "en-US" }))).to.equal("$5");
  });

  it("is short with notation=compact, and still said in full", async () => {
    for (const lang of ["fr", "en"]) {
      const chip = await draw(tag, of({ amount: 1234567, currency: "USD" }), { lang, notation: "compact" });
      const compact = money(lang, 1234567, { notation: "compact", maximumFractionDigits: 1 });
      expect(shortOf(chip)).to.equal(compact);
      expect(longOf(chip)).to.equal(money(lang, 1234567, { currencyDisplay: "name" }));
      chip.removeAttribute("notation");
      await settled(chip);
      expect(shortOf(chip)).to.equal(money(lang, 1234567));
    }
  });

  it("keeps an amount that is not disclosed and zero apart", async () => {
    for (const [lang, words] of [
      ["fr", "Montant non communiqué"],
      ["en", "Amount not disclosed"],
    ]) {
      const undisclosed = await draw(tag, of({ amount: null, currency: "EUR" }), { lang });
      expect(textOf(partOf(undisclosed, "amount"))).to.equal(words);
      expect(drawnText(undisclosed)).not.to.match(/[0€]/);
      const zero = await draw(tag, of({ amount: 0, currency: "EUR" }), { lang });
      expect(shortOf(zero)).to.equal(money(lang, 0, { currency: "EUR" }));
      expect(drawnText(zero)).not.to.contain(words);
    }
  });

  const kinds: Record<string, [string, string]> = {
    total: ["Budget total", "Total budget"],
    contribution: ["Contribution", "Contribution"],
    awarded: ["Montant accordé", "Amount awarded"],
    committed: ["Montant engagé", "Committed"],
    disbursed: ["Montant versé", "Disbursed"],
    indicative: ["Montant indicatif", "Indicative"],
  };
  for (const [kind, [fr, en]] of Object.entries(kinds)) {
    it(`says its kind in words: ${kind}`, async () => {
      const record = of({ amount: 5, currency: "EUR", kind });
      expect(textOf(partOf(await draw(tag, record, { lang: "fr" }), "kind"))).to.equal(fr);
      expect(textOf(partOf(await draw(tag, record, { lang: "en" }), "kind"))).to.equal(en);
    });
  }

  it("says the publisher's own label and the date of its value", async () => {
    const chip = await draw(
      tag,
      of({ amount: 5, currency: "EUR", kind: "awarded", label: { fr: "Phase I" }, valueDate: "2019-07" }),
      { lang: "fr" },
    );
    expect(textOf(partOf(chip, "label"))).to.equal("Phase I");
    expect(textOf(partOf(chip, "kind"))).to.equal("Montant accordé");
    expect(textOf(partOf(chip, "value-date"))).to.contain("juillet\u00A02019");
  });

  it("lists several amounts, as they are given and never added up", async () => {
    const chip = await draw(
      tag,
      of([
        { amount: 11000000, currency: "EUR" },
        { amount: 50000, currency: "USD", kind: "contribution" },
        { amount: null, currency: "CHF", kind: "indicative" },
      ]),
      { lang: "en" },
    );
    const [list] = roleOf(chip, "list");
    expect([...list.children].map((item) => item.getAttribute("part"))).to.deep.equal(["chip", "chip", "chip"]);
    expect(partsOf(chip, "chip").map(spokenText)).to.deep.equal([
      `${money("en", 11000000, { currency: "EUR", currencyDisplay: "name" })} Total budget`,
      `${money("en", 50000, { currencyDisplay: "name" })} Contribution`,
      "Amount not disclosed Indicative",
    ]);
  });

  it("stands in a line of text", async () => {
    const paragraph = mount("<p>Budget : <span></span>, accordé.</p>");
    const chip = document.createElement(tag);
    chip.setAttribute("amount", "180000");
    chip.setAttribute("currency", "USD");
    paragraph.querySelector("span")!.append(chip);
    await settled(chip);
    expect(getComputedStyle(chip).display).to.equal("inline-block");
    expect(paragraph.getClientRects()[0].height).to.be.lessThan(60);
    paragraph.style.fontSize = "30px";
    expect(getComputedStyle(partOf(chip, "amount")).fontSize, "in its size").to.equal("30px");
  });

  it("writes a currency that nobody knows beside the number", async () => {
    const chip = await draw(tag, of({ amount: 1200, currency: "ZZQ" }), { lang: "en" });
    expect(shortOf(chip)).to.match(/ZZQ/).and.to.match(/1,200/);
  });
});

describe("an amount without a project", () => {
  const amounts: [string, number][] = [
    ["180000", 180000],
    [" 42 ", 42],
    ["0", 0],
    ["-0", 0],
    ["1e6", 1000000],
    ["1234.5", 1234.5],
    ["0x10", 16],
    [".5", 0.5],
    ["+7", 7],
  ];
  for (const [amount, value] of amounts) {
    it(`is read as Number() reads it: ${JSON.stringify(amount)}`, async () => {
      const warnings = recordWarnings();
      const chip = await draw(tag, undefined, { amount, currency: "USD", lang: "en" });
      expect(shortOf(chip)).to.equal(money("en", value));
      expect(warnings).to.be.empty;
    });
  }

  for (const amount of ["", " ", "180 000", "1,5", "deux", "NaN", "Infinity", "-1", "1e999", "12€"]) {
    it(`is an error that shows the children: ${JSON.stringify(amount)}`, async () => {
      recordWarnings();
      const chip = await draw(tag, undefined, { amount, currency: "USD" });
      expect(showsChildren(chip)).to.equal(true);
      expect(partsOf(chip, "amount")).to.be.empty;
      expect(partsOf(chip, "error")).to.have.length(1);
    });
  }

  for (const currency of [undefined, "", "US", "dollars", "€", "U$D"]) {
    it(`needs a currency of three letters, not ${JSON.stringify(currency)}`, async () => {
      const warnings = recordWarnings();
      const chip = await draw(tag, undefined, { amount: "5", ...(currency !== undefined && { currency }) });
      expect(partsOf(chip, "error")).to.have.length(1);
      expect(warnings.join()).to.contain("currency");
    });
  }

  it("takes numbers as properties, comes before a project, and follows changes", async () => {
    const chip = await draw(tag, of({ amount: 1, currency: "EUR" }), { currency: "USD", lang: "en" });
    expect(shortOf(chip)).to.equal("€1");
    chip.amount = 7;
    await settled(chip);
    expect(shortOf(chip)).to.equal("US$7");
    chip.setAttribute("currency", "CHF");
    await settled(chip);
    expect(longOf(chip)).to.match(/7 Swiss francs/);
    chip.amount = null;
    await settled(chip);
    expect(shortOf(chip)).to.equal("€1");
  });

  it("is gone when the attribute is removed", async () => {
    const chip = await draw(tag, undefined, { amount: "7", currency: "USD" });
    chip.removeAttribute("amount");
    await settled(chip);
    expect(drawnText(chip)).to.equal("");
  });

  it("says nothing for a currency alone", async () => {
    const warnings = recordWarnings();
    const chip = await draw(tag, undefined, { currency: "USD" });
    expect(drawnText(chip)).to.equal("");
    expect(warnings).to.be.empty;
  });
});
