// A page's first number format costs more than the rest of a card: none is created twice, however many elements and amounts there are.
import { expect } from "chai";
import { compareNames, pluralOf } from "../../src/i18n/format.js";
import { localeOf } from "../../src/i18n/locale.js";
import { draw } from "../helpers/drawing.js";
import { fourElements, longRecord } from "../helpers/four-elements.js";

const names = ["NumberFormat", "DateTimeFormat", "ListFormat", "PluralRules", "Collator", "DisplayNames"] as const;

/** What is made from here on, as a list of names with what they were made for. */
function watchIntl(): { made: string[]; stop: () => void } {
  const made: string[] = [];
  const originals = Object.fromEntries(names.map((name) => [name, Intl[name]]));
  for (const name of names)
    Object.assign(Intl, {
      [name]: new Proxy(Intl[name], {
        construct(target, given) {
          made.push(`${name} ${JSON.stringify(given)}`);
          return Reflect.construct(target, given) as object;
        },
      }),
    });
  return { made, stop: () => Object.assign(Intl, originals) };
}

const amounts = Array.from({ length: 20 }, (_, at) => ({ amount: 1000 + at, currency: "USD", valueDate: "2024-05" }));
const objectives = Array.from({ length: 20 }, (_, at) => ({
  text: "Eau",
  lead: ["ONU", "OIM"],
  progress: { baseline: at, actual: at + 1, target: 90 },
}));

it("a chip makes the formatters of what it shows, and no other", async () => {
  const { made, stop } = watchIntl();
  try {
    for (const lang of ["fr", "en"])
      await draw("fiche-budget-chip", { title: "Eau", budget: { amount: 5, currency: "EUR" } }, { lang });
  } finally {
    stop();
  }
  const shown = /^NumberFormat \["([\w-]+)".*"style":"currency".*"currencyDisplay":"(\w+)"/;
  expect(made.map((each) => shown.exec(each)?.slice(1).join(" ") ?? each)).to.deep.equal([
    "fr symbol",
    "fr name",
    "en-001 symbol",
    "en-001 name",
  ]);
});

it("a formatter of Intl is made once for a page, whatever is drawn with it", async () => {
  const { made, stop } = watchIntl();
  try {
    for (let round = 0; round < 3; round++)
      for (const { tag } of fourElements)
        for (const lang of ["fr", "en"]) await draw(tag, { ...longRecord, budget: amounts, objectives }, { lang });
  } finally {
    stop();
  }
  expect(made.length, "otherwise this says nothing").to.be.greaterThan(5);
  expect(made.filter((each, at) => made.indexOf(each) !== at)).to.deep.equal([]);
});

it("a formatter is its own, even where a page has wrapped the constructors of Intl in functions without a name", () => {
  const originals = Object.fromEntries(names.map((name) => [name, Intl[name] as new (...given: []) => object]));
  const locale = localeOf("en-ZA");
  try {
    for (const name of names)
      Object.assign(Intl, {
        [name]: (() =>
          function (...given: []) {
            return new originals[name](...given);
          })(),
      });
    expect(compareNames(locale, "a", "b")).to.equal(-1);
    expect(pluralOf(locale, 1)).to.equal("one");
  } finally {
    Object.assign(Intl, originals);
  }
});
