// The optional style sheet: static HTML with it looks like the card, and neither the sheet nor the HTML uses a class that the other lacks.
import { expect } from "chai";
import { renderStatic } from "../../src/static.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";
import { draw, partOf, roleOf } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { record } from "../helpers/four-elements.js";

const withStates = { ...enriched, objectives: [{ text: "Eau", state: "done", items: ["Puits"] }] };

const sheet = await (await fetch(new URL("../../src/static/static.css", import.meta.url))).text();
const link = Object.assign(document.createElement("style"), { textContent: sheet });
before(() => document.head.append(link));
after(() => link.remove());

const parsed = (html: string) => mount(html);

const looks = ["color", "backgroundColor", "fontSize", "fontWeight", "textDecorationLine", "borderTopColor"] as const;
const lookOf = (element: Element) => {
  const style = getComputedStyle(element);
  return looks.map((name) => `${name}: ${style[name]}`);
};

describe("static.css", () => {
  const widths: [string, number][] = [
    ["narrow", 400],
    ["wide", 1000],
  ];
  for (const [name, width] of widths)
    it(`makes static HTML look like the card: ${name}`, async () => {
      const card = await draw("fiche-project-card", azerbaijan, { lang: "fr" });
      const plain = parsed(renderStatic("project-card", azerbaijan, { lang: "fr" }));
      for (const each of [card, plain]) each.style.inlineSize = `${width}px`;
      const same: [Element, Element][] = [
        [card.shadowRoot!.querySelector(".root")!, plain],
        [partOf(card, "title"), plain.querySelector(".fiche-title")!],
        [roleOf(card, "link")[0], plain.querySelector("a")!],
        [partOf(card, "facts").querySelector("dt")!, plain.querySelector("dt")!],
        [partOf(card, "amount"), plain.querySelector(".fiche-amount")!],
        [partOf(card, "source"), plain.querySelector("footer")!],
        [roleOf(card, "heading")[1], plain.querySelector(".fiche-heading")!],
      ];
      for (const [drawn, written] of same) expect(lookOf(written)).to.deep.equal(lookOf(drawn));
      const column = (element: Element, within: Element) =>
        Math.round(element.getBoundingClientRect().left - within.getBoundingClientRect().left);
      expect(column(plain.querySelector(".fiche-facts")!, plain)).to.equal(column(partOf(card, "facts"), card));
    });

  it("follows the custom properties", () => {
    const plain = parsed(renderStatic("project-card", azerbaijan));
    plain.style.setProperty("--fiche-ink", "rgb(1, 2, 3)");
    plain.style.setProperty("--fiche-accent", "rgb(4, 5, 6)");
    expect(getComputedStyle(plain).color).to.equal("rgb(1, 2, 3)");
    expect(getComputedStyle(plain.querySelector("footer a")!).color).to.equal("rgb(4, 5, 6)");
  });

  it("names the classes that the HTML has, and no others", () => {
    const html = [azerbaijan, enriched, record, withStates]
      .flatMap((each) => [renderStatic("project-card", each), renderStatic("budget-chip", each)])
      .join("");
    const written = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(" "));
    const named = [...sheet.matchAll(/\.(fiche-[\w-]+)/g)].map(([, name]) => name);
    const sorted = (names: string[]) =>
      [...new Set(names)].filter((name) => name !== "fiche-static-budget-chip").sort();
    expect(sorted(written)).to.deep.equal(sorted(named));
  });

  it("touches nothing outside", () => {
    const [rules] = [[...link.sheet!.cssRules]];
    const selectors = (rule: CSSRule): string[] =>
      "selectorText" in rule
        ? (rule.selectorText as string).split(/,(?![^(]*\))/)
        : [...(rule as CSSGroupingRule).cssRules].flatMap(selectors);
    for (const selector of rules.flatMap(selectors)) expect(selector.trim()).to.match(/^(span)?\.fiche-static/);
  });
});
