import { expect } from "chai";
import { formatMoney } from "../../src/i18n/format.js";
import { localeOf } from "../../src/i18n/locale.js";
import { type Tag, settingsOf } from "../../src/snippet/settings.js";
import { linkSnippet } from "../../src/snippet/link.js";
import { type Embed, snippet } from "../../src/snippet/snippet.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";
import gloact from "../fixtures/glo-act.json";
import minimal from "../fixtures/minimal.json";

const script = { src: "https://example.org/fiche.js" };
const tags = Object.keys(settingsOf) as Tag[];
const make = (record: unknown, embed: Partial<Embed> = {}) =>
  snippet({ tag: "fiche-project-card", record, script, ...embed });

/** What a browser makes of the snippet in a page. */
function pasted(code: string) {
  const page = new DOMParser().parseFromString(`<!doctype html><title>Page</title><body>${code}`, "text/html");
  const [loader, element, ...others] = page.body.children;
  expect(others.length, code).to.equal(0);
  return { loader, element, record: JSON.parse(element.getAttribute("project")!) as unknown };
}

const nasty = [
  "a > b & \"c\" 'd' </script> \\ é",
  '\\" \\n \\u0022 &quot; &amp;quot; &#92; &lt;',
  "two\nlines\r\nand\ta tab\u2028and\u2029more",
  "l’aide : « 1 000 »",
  "right\u202Eto left\u202C, joined\u200Dand\u00ADsplit\uFEFF",
  "\u0000\u0007\u007F\u0085\u009F",
  "lone \uD800 half, whole 😀",
  "{{x}} [gallery] <!-- --> ]]> <fiche-budget-chip/>",
  "",
];
const records: Record<string, unknown> = {
  "CT.1093": azerbaijan,
  "GLO.ACT": gloact,
  "GLO.ACT, with budget and documents": enriched,
  "a short record": minimal,
  "a record of nasty strings": {
    title: nasty.join(" "),
    url: 'https://example.org/?a=1&b="2"\\>',
    facts: nasty.map((value) => ({ label: value, value, [value]: value })),
  },
  "a record without a title": { facts: [{ label: ">", value: 1 }] },
};

describe("the snippet", () => {
  for (const [name, record] of Object.entries(records)) {
    for (const tag of tags)
      it(`carries ${name} in ${tag} and gives it back exactly`, () => {
        const { element, record: read } = pasted(make(record, { tag }));
        expect(element.localName).to.equal(tag);
        expect(read).to.deep.equal(record);
      });

    it(`writes ${name} so that editors and filters leave it alone`, () => {
      const [loader, element, end, ...others] = make(record, { lang: "fr", settings: { hide: "a>b\\" } }).split("\n");
      expect([end, ...others]).to.deep.equal([""]);
      expect(loader).to.match(/^<script type="module" src="[^"<>]+"><\/script>$/);
      const shape =
        /^<fiche-project-card( [a-z-]+="[^"<>\\]*")+>(<a( [a-z-]+="[^"<>\\]+")+>)?(<span lang="(en|fr)">)?[^"<>\\]*[^"<>\\\s][^"<>\\]*(<\/span>)?[^"<>\\]*(<\/a>)?<\/fiche-project-card>$/;
      expect(element).to.match(shape);
      expect(element).not.to.match(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\u00A0/u);
    });

    it(`is never empty where no script runs: ${name}`, () => {
      for (const lang of ["", "fr", "en"]) expect(pasted(make(record, { lang })).element.textContent).to.match(/\S/);
    });
  }
});

describe("the fallback inside the snippet", () => {
  const amount = (lang: string) => formatMoney(localeOf(lang), 180000, "USD");

  it("is one link with title and budget, in the element's language", () => {
    const link = pasted(make(azerbaijan, { lang: "fr" })).element.firstElementChild!;
    expect(link.localName).to.equal("a");
    expect(link.getAttribute("href")!.replace(/#.*/, "")).to.equal(azerbaijan.url);
    expect(link.getAttribute("lang")).to.equal("fr");
    expect(link.textContent).to.equal(`${azerbaijan.title.fr} (${amount("fr")})`);
  });

  it("says its language where the element takes that of its page", () => {
    const link = pasted(make(azerbaijan, { fallbackLang: "en" })).element.firstElementChild!;
    expect(link.getAttribute("lang")).to.equal("en");
    expect(link.textContent).to.equal(`${azerbaijan.title.en} (${amount("en")})`);
  });

  it("carries the record as well, for where the attribute is lost", () => {
    for (const tag of tags) {
      const link = pasted(make(azerbaijan, { tag, lang: "fr" })).element.querySelector("a")!;
      const { html } = linkSnippet({ tag, record: azerbaijan, lang: "fr" });
      expect(link.outerHTML).to.equal(html);
    }
  });

  it("takes the address of its language", () => {
    for (const lang of ["fr", "en"] as const)
      expect(pasted(make(gloact, { lang })).element.firstElementChild!.getAttribute("href")).to.match(
        new RegExp(`^${gloact.url[lang]}#fiche:`),
      );
  });

  it("is the title as text where the record has no address", () => {
    const { element } = pasted(make({ title: "Eau & santé > tout" }, { lang: "fr" }));
    expect(element.querySelectorAll("a").length).to.equal(0);
    expect(element.textContent).to.equal("Eau & santé > tout");
  });

  it("marks a title that is in another language", () => {
    const { element } = pasted(make({ title: { en: "Water" } }, { lang: "fr" }));
    expect(element.querySelector("[lang=en]")!.textContent).to.equal("Water");
  });

  it("never links to a script", () => {
    const { element } = pasted(make({ title: "Water", url: "javascript:alert(1)" }));
    expect(element.querySelectorAll("a").length).to.equal(0);
  });
});

describe("the attributes of the snippet", () => {
  const names = (embed: Partial<Embed>) => pasted(make(minimal, embed)).element.getAttributeNames();

  it("are written only where they differ from what holds without them", () => {
    const settings = { theme: "light", layout: "full", "heading-level": "3", hide: "", max: "", notation: "standard" };
    for (const tag of tags) expect(names({ tag, settings })).to.deep.equal(["project"]);
  });

  it("are those that the element knows", () => {
    const settings = {
      theme: "dark",
      layout: "compact",
      "heading-level": "2",
      hide: "links",
      max: "6",
      notation: "compact",
    };
    const written = tags.map((tag) => names({ tag, settings, lang: "fr" }));
    expect(written).to.deep.equal([
      ["lang", "theme", "layout", "heading-level", "hide", "project"],
      ["lang", "theme", "max", "project"],
      ["lang", "theme", "project"],
      ["lang", "theme", "notation", "project"],
    ]);
  });
});

describe("the script tag of the snippet", () => {
  const loader = (src: string, integrity?: string) => pasted(make(minimal, { script: { src, integrity } })).loader;

  it("is a module, with its hash where that is known", () => {
    const { type, crossOrigin, integrity } = loader(script.src, "sha384-abc+/=") as HTMLScriptElement;
    expect({ type, crossOrigin, integrity }).to.deep.equal({
      type: "module",
      crossOrigin: "anonymous",
      integrity: "sha384-abc+/=",
    });
    expect(loader(script.src).getAttributeNames()).to.deep.equal(["type", "src"]);
  });

  it("holds any address as it was written", () => {
    const address = '/fiche.js?a=1&b="><script>alert(1)</script>\\';
    expect(loader(address).getAttribute("src")).to.equal(address);
  });
});
