// Which of a page's styles affect the elements, and which must not.
import { expect } from "chai";
import { draw, painted, partsOf, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

/** Properties that are inherited, hence leak into a shadow root: [property, what a hostile theme sets]. */
const inherited: [string, string][] = [
  ["color", "red"],
  ["cursor", "crosshair"],
  ["font-size", "31px"],
  ["font-style", "italic"],
  ["font-variant-caps", "small-caps"],
  ["font-weight", "900"],
  ["hyphens", "auto"],
  ["letter-spacing", "9px"],
  ["line-height", "99px"],
  ["list-style-type", "upper-greek"],
  ["list-style-position", "inside"],
  ["overflow-wrap", "normal"],
  ["quotes", "none"],
  ["tab-size", "1"],
  ["text-align", "right"],
  ["text-indent", "77px"],
  ["text-shadow", "red 5px 5px 0px"],
  ["text-transform", "uppercase"],
  ["visibility", "hidden"],
  ["white-space", "nowrap"],
  ["word-break", "break-all"],
  ["word-spacing", "30px"],
  ["writing-mode", "vertical-rl"],
  ["direction", "rtl"],
  ["pointer-events", "none"],
  ["border-collapse", "collapse"],
];
/** A reader's own sheet sets these on everything, and must win: a page that does cannot be told from it. */
const spacing = ["letter-spacing", "line-height", "word-spacing"];

function sheet(css: string) {
  const style = mount<HTMLStyleElement>("<style></style>");
  style.textContent = css;
  return style;
}

async function looks(element: Element, properties: string[]) {
  await painted();
  return [...element.shadowRoot!.querySelectorAll("*")].flatMap((node, at) => {
    const style = getComputedStyle(node);
    return properties.map((property) => `${at} ${node.localName} ${property}: ${style.getPropertyValue(property)}`);
  });
}

/** What of it has changed. */
async function changes(element: Element, properties: string[], before: string[]) {
  return (await looks(element, properties)).filter((line) => !before.includes(line));
}

const rules = (properties: [string, string][], suffix = "") =>
  properties.map(([property, value]) => `${property}: ${value}${suffix};`).join(" ");

for (const { tag } of fourElements) {
  const names = inherited.map(([property]) => property);
  // The chip is set in the size of the line it stands in.
  const leaking = tag === "fiche-budget-chip" ? inherited.filter(([property]) => property !== "font-size") : inherited;

  describe(`<${tag}> in a host page`, () => {
    it("takes no inherited style from what is around it", async () => {
      const element = await draw(tag, realRecord, { lang: "fr" });
      element.parentElement!.style.width = "400px";
      const alone = await looks(element, names);
      sheet(`.theme { ${rules(leaking)} }`);
      element.parentElement!.className = "theme";
      expect(getComputedStyle(element.parentElement!).textIndent, "otherwise this says nothing").to.equal("77px");
      expect(await changes(element, names, alone)).to.deep.equal([]);
    });

    it("takes no style that the page forces on everything, but a reader's spacing", async () => {
      const element = await draw(tag, realRecord, { lang: "fr" });
      const others = leaking.filter(([property]) => !spacing.includes(property));
      const properties = others.map(([property]) => property);
      element.parentElement!.style.width = "400px";
      const alone = await looks(element, properties);
      sheet(`* { ${rules(others, " !important")} background: red !important; border: 9px solid red !important; }`);
      expect(await changes(element, properties, alone)).to.deep.equal([]);
    });

    it("takes the text spacing that a reader sets, in every text", async () => {
      const element = await draw(tag, realRecord, { lang: "fr", max: "2" });
      sheet("* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important; }");
      const texts = [...element.shadowRoot!.querySelectorAll("*")].filter((node) =>
        [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && /\S/.test(child.textContent!)),
      );
      expect(texts.length).to.be.greaterThan(0);
      for (const node of texts) {
        const style = getComputedStyle(node);
        const what = `${node.localName} ${node.getAttribute("part")}`;
        expect(parseFloat(style.letterSpacing), what).to.be.at.least(0.1 * 16);
        expect(parseFloat(style.wordSpacing), what).to.be.at.least(0.15 * 16);
        expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), what).to.be.closeTo(1.5, 0.03);
      }
    });

    it("takes the font of the page, unless another is given", async () => {
      const element = await draw(tag, realRecord);
      element.parentElement!.style.fontFamily = "Georgia, serif";
      const family = () => getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).fontFamily;
      expect(family()).to.match(/^"?Georgia/);
      element.style.setProperty("--fiche-font", "Verdana");
      expect(family()).to.match(/^"?Verdana/);
    });

    it("does not change with the page's root font size, but with its own", async () => {
      const element = await draw(tag, realRecord);
      const size = () => getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).fontSize;
      const before = size();
      document.documentElement.style.fontSize = "10px";
      element.parentElement!.style.fontSize = "16px";
      expect(size()).to.equal(before);
      document.documentElement.style.fontSize = "";
      element.style.setProperty("--fiche-font-size", "32px");
      expect(size()).to.equal("32px");
    });

    it("is hidden when it is told to be, whatever the page says", async () => {
      const element = await draw(tag, realRecord);
      expect(element.getClientRects().length).to.be.greaterThan(0);
      element.hidden = true;
      expect(element.getClientRects().length).to.equal(0);
      sheet("* { display: block !important; }");
      expect(element.getClientRects().length).to.equal(0);
    });

    it("is styled through its own properties and its parts", async () => {
      const element = await draw(tag, realRecord, { lang: "fr" });
      const name = { "fiche-project-card": "title", "fiche-partner-badge-list": "name" }[tag] ?? "level";
      const part = tag.endsWith("chip") ? "amount" : name;
      sheet(`${tag} { --fiche-ink: rgb(1, 2, 3); } ${tag}::part(${part}) { outline: 3px dotted rgb(4, 5, 6); }`);
      expect(getComputedStyle(partsOf(element, part)[0]).outlineStyle).to.equal("dotted");
      expect(getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).color).to.equal("rgb(1, 2, 3)");
    });

    it("is light unless told otherwise, also on a dark page", async () => {
      const element = await draw(tag, realRecord);
      element.parentElement!.style.colorScheme = "dark";
      const colour = () => getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).color;
      const light = colour();
      element.theme = "dark";
      await settled(element);
      expect(colour()).not.to.equal(light);
      element.setAttribute("theme", "light");
      await settled(element);
      expect(colour()).to.equal(light);
    });
  });
}
