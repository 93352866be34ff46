import { expect } from "chai";
import { defaultColours, tokensRule } from "../../../src/builder/appearance/tokens.js";

const tag = "fiche-project-card";

describe("the rule for a site's style sheet", () => {
  it("is empty as long as nothing was chosen", () => {
    expect(tokensRule({ tag, tokens: {} })).to.equal("");
  });

  it("keeps the element's own colour in the theme for which none was chosen", () => {
    const rule = tokensRule({ tag, tokens: { "accent-light": "#6b2d5c" } });
    expect(rule).to.equal(`${tag} {\n  --fiche-accent: light-dark(#6b2d5c, ${defaultColours.accent.dark});\n}\n`);
  });

  it("names a colour once where it is the same in both themes", () => {
    const tokens = { "ink-light": "#222222", "ink-dark": "#222222" };
    expect(tokensRule({ tag, tokens })).to.equal(`${tag} {\n  --fiche-ink: #222222;\n}\n`);
  });

  it("is understood by the browser, and colours what it is for", () => {
    const tokens = { font: "Georgia, serif", "surface-dark": "#102030" };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensRule({ tag: "fiche-budget-chip", tokens }));
    const [rule] = sheet.cssRules as unknown as CSSStyleRule[];
    expect(rule.selectorText).to.equal("fiche-budget-chip");
    expect(rule.style.getPropertyValue("--fiche-font").trim()).to.equal("Georgia, serif");
    expect(rule.style.getPropertyValue("--fiche-surface").trim()).to.equal("light-dark(#ffffff, #102030)");
  });

  it("knows the colours that the elements come with", () => {
    expect(defaultColours.ink).to.deep.equal({ light: "#16212c", dark: "#e6ebf0" });
    expect(defaultColours.surface).to.deep.equal({ light: "#ffffff", dark: "#141c24" });
  });
});
