// Published code opens again: each form returns what it was made from, and a damaged one says what is missing.
import { expect } from "chai";
import fc from "fast-check";
import { writeFragment } from "../../src/model/fragment.js";
import { frameSnippet } from "../../src/snippet/frame-snippet.js";
import { type LinkEmbed, leftOut, linkSnippet } from "../../src/snippet/link.js";
import { reactSnippet, vueSnippet } from "../../src/snippet/package-snippets.js";
import { readSnippet } from "../../src/snippet/read-snippet.js";
import { type Tag, chosenSettings, settingsOf } from "../../src/snippet/settings.js";
import { elementSnippet, snippet } from "../../src/snippet/snippet.js";
import { renderStatic } from "../../src/static/render-static.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";
import gloact from "../fixtures/glo-act.json";
import minimal from "../fixtures/minimal.json";

const tags = Object.keys(settingsOf) as Tag[];
const records = { azerbaijan, gloact, enriched, minimal };
const script = { src: "https://example.org/fiche.js", integrity: "sha384-abc" };
const address = "https://example.org/records/12.json?a=1&b=2";
const given = {
  theme: "dark",
  layout: "compact",
  "heading-level": "2",
  hide: "links facts",
  max: "6",
  notation: "compact",
};

const nasty = [
  '"',
  "'",
  "<",
  ">",
  "&quot;",
  "\\",
  "</script>",
  "{{x}}",
  "}",
  "\u202E",
  "\u2066",
  "😀",
  "\u00A0",
  "é",
  "“",
  "\n",
  "\u2028",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.array(fc.constantFrom(...nasty, "mot"), { maxLength: 8 }).map((parts) => parts.join(" ")),
);
const texts = fc.oneof(text, fc.record({ fr: text, en: text }));
const amount = fc.record({
  amount: fc.option(fc.integer({ min: 0 })),
  currency: fc.constantFrom("USD", "EUR"),
});
const arbitraryRecord = fc.record(
  {
    title: texts,
    summary: texts,
    url: fc.webUrl(),
    status: fc.constantFrom("active", "closed", "?"),
    budget: fc.oneof(amount, fc.array(amount, { maxLength: 3 })),
    partners: fc.array(fc.record({ name: texts, role: fc.constantFrom("funder", "x>y") }), { maxLength: 3 }),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    "an own key": text,
  },
  { requiredKeys: ["title"] },
);
const settings = fc.record(
  {
    theme: fc.constantFrom("dark", "auto"),
    layout: fc.constant("compact"),
    hide: text.map((each) => each.trim()),
    notation: fc.constant("compact"),
  },
  { requiredKeys: [] },
);

describe("a published code that is opened again", () => {
  for (const [name, record] of Object.entries(records))
    for (const tag of tags) {
      const embed = { tag, record, settings: given, lang: "fr" };
      const whole = { tag, lang: "fr", settings: chosenSettings(tag, given), record };
      const frame = "https://example.org/frame.html";
      const codes = {
        element: [elementSnippet(embed), snippet({ ...embed, script })],
        iframe: [frameSnippet({ ...embed, frame })],
        module: [reactSnippet(embed), vueSnippet(embed)],
      };
      for (const [form, list] of Object.entries(codes))
        it(`gives back ${name}, its look and its form: ${form}, ${tag}`, () => {
          for (const code of list) expect(readSnippet(code), code.slice(0, 300)).to.deep.equal({ form, ...whole });
        });
    }

  for (const tag of tags)
    it(`gives back the address that it follows: ${tag}`, () => {
      const embed = { tag, record: minimal, src: address, settings: given, lang: "fr" };
      const whole = { tag, lang: "fr", settings: chosenSettings(tag, given), src: address };
      const codes = {
        link: linkSnippet(embed).html,
        element: elementSnippet(embed),
        iframe: frameSnippet({ ...embed, frame: "/frame.html" }),
      };
      for (const [form, code] of Object.entries(codes))
        expect(readSnippet(code), code).to.deep.equal({ form, ...whole });
    });

  it("gives back any record and any setting exactly: element", () => {
    const property = fc.property(arbitraryRecord, settings, fc.constantFrom(...tags), (record, chosen, tag) => {
      const read = readSnippet(snippet({ tag, record, settings: chosen, lang: "fr", script }));
      const written = JSON.parse(JSON.stringify(record)) as unknown;
      expect(read).to.deep.equal({
        form: "element",
        tag,
        lang: "fr",
        settings: chosenSettings(tag, chosen),
        record: written,
      });
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("gives back any record exactly: a link that may be long", () => {
    const property = fc.property(arbitraryRecord, settings, (record, chosen) => {
      const { html } = linkSnippet({ tag: tags[0], record, settings: chosen, lang: "en", limit: 1_000_000 });
      const written = JSON.parse(JSON.stringify(record)) as unknown;
      const { record: read, ...others } = readSnippet(html)!;
      expect(read).to.deep.equal(written);
      expect(others).to.deep.equal({
        form: "link",
        tag: tags[0],
        lang: "en",
        settings: chosenSettings(tags[0], chosen),
      });
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("gives back any record exactly: components for React and Vue", () => {
    const property = fc.property(arbitraryRecord, (record) => {
      const written = JSON.parse(JSON.stringify(record)) as unknown;
      for (const write of [reactSnippet, vueSnippet])
        expect(readSnippet(write({ tag: tags[0], record }))?.record).to.deep.equal(written);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("never throws, whatever is pasted", () => {
    const piece = fc.constantFrom(
      ...nasty,
      "<fiche-project-card",
      " project=",
      "#fiche:",
      "src=",
      "<a href=",
      "<iframe src='frame.html?",
      "const project = {",
      "%",
      "{}",
    );
    const property = fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (parts) => {
      readSnippet(parts.join(""));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("a damaged code that is opened again", () => {
  const code = elementSnippet({ tag: "fiche-project-card", record: minimal, lang: "fr" });
  const link = linkSnippet({ tag: "fiche-budget-chip", record: azerbaijan, lang: "fr" });
  const cases: Record<string, [string, object]> = {
    "published as text": [code.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), { form: "element", record: minimal }],
    "in a whole page": [`<!doctype html><title>x</title><main><h1>Y</h1>${code}</main>`, { record: minimal }],
    "its quotes made curly": [
      `<fiche-project-card project='{“title”: “Eau”}'>x</fiche-project-card>`,
      { record: { title: "Eau" }, repairs: ["quotes"] },
    ],
    "only the address of a link": [link.href, { form: "link", tag: "fiche-budget-chip", lang: "fr" }],
    "a link in Markdown": [`[Projet](${link.href})`, { form: "link", tag: "fiche-budget-chip" }],
    "a link that has lost its marks": [`<p><a href="${link.href}">Projet</a></p>`, { tag: "fiche-budget-chip" }],
    "only the address of a frame": [
      `https://example.org/frame.html?element=budget-chip&lang=fr${writeFragment({ record: minimal })}`,
      { form: "iframe", tag: "fiche-budget-chip", lang: "fr", record: minimal },
    ],
    "an element whose attribute is lost, around its link": [
      `<fiche-project-card>${linkSnippet({ tag: tags[0], record: minimal, lang: "fr", page: "https://example.org/" }).html}</fiche-project-card>`,
      { form: "link", record: { ...minimal, url: "https://example.org/" } },
    ],
    "a block with its record": [
      `<div data-fiche="budget-chip" data-fiche-lang="fr" data-fiche-project="{&quot;title&quot;:&quot;Eau&quot;}">Eau</div>`,
      { form: "block", tag: "fiche-budget-chip", lang: "fr", record: { title: "Eau" } },
    ],
    "HTML without a script": [
      renderStatic("partner-badge-list", azerbaijan, { lang: "fr" }),
      { form: "static", tag: "fiche-partner-badge-list", lang: "fr", missing: "record" },
    ],
    "an attribute that was cut": [
      `<fiche-project-card project="{&quot;title&quot;:&quot;Ea">Eau</fiche-project-card>`,
      { form: "element", missing: "unreadable" },
    ],
    "a link that was cut": [
      linkSnippet({ tag: tags[0], record: minimal, lang: "fr", page: "https://example.org/" }).html.replace(
        /(#fiche:.{40})[\w-]+/,
        "$1",
      ),
      { form: "link", missing: "unreadable" },
    ],
    "a link whose address has no end": [
      linkSnippet({ tag: tags[0], record: minimal, lang: "fr", page: "https://example.org/" }).html.replace(
        /(#fiche:.{40}).*/,
        "$1",
      ),
      { form: "link", missing: "unreadable" },
    ],
    "a link of which only the words were not copied": [
      linkSnippet({ tag: tags[0], record: minimal, lang: "fr", page: "https://example.org/" }).html.replace(
        /(#fiche:[\w-]+).*/,
        "$1",
      ),
      { form: "link", record: { ...minimal, url: "https://example.org/" } },
    ],
    "an element whose tag has no end": [
      `<fiche-budget-chip project="{&quot;title&quot;:&quot;Ea`,
      { form: "element", tag: "fiche-budget-chip", missing: "unreadable" },
    ],
  };
  for (const [name, [html, expected]] of Object.entries(cases))
    it(`is read as far as it goes: ${name}`, () => expect(readSnippet(html)).to.deep.include(expected));

  it("is nothing where there is nothing of ours", () => {
    for (const html of [
      "",
      "Bonjour",
      "2 < 3",
      "<a href='https://example.org/",
      "<a href='https://example.org/#top'>x</a>",
      '{"title":"Eau"}',
    ])
      expect(readSnippet(html), html).to.equal(undefined);
  });

  it("is never run", () => {
    const flag = "__ficheRan";
    readSnippet(`<img src=x onerror="${flag}=1"><script>${flag}=1</script>${code}`);
    expect(flag in globalThis).to.equal(false);
  });
});

describe("a link that had to leave out the address of its page", () => {
  it("gives it back from where it leads", () => {
    const { html, dropped } = linkSnippet({ tag: tags[0], record: azerbaijan, lang: "fr", limit: 100 });
    expect(dropped).to.include("url");
    for (const code of [html, linkSnippet({ tag: tags[0], record: azerbaijan, lang: "fr", limit: 100 }).href])
      expect(readSnippet(code)!.record).to.include({ url: azerbaijan.url });
  });
});

describe("what a link left out", () => {
  const missing = (embed: Partial<LinkEmbed>) => {
    const { html, dropped } = linkSnippet({ tag: tags[0], record: azerbaijan, lang: "fr", ...embed });
    const { record, tag } = readSnippet(html)!;
    return { dropped, missing: leftOut(record, tag) };
  };

  for (const limit of [800, 1200, 2000, 3000, 5000])
    for (const record of [azerbaijan, enriched])
      it(`is all that it had to drop, within ${limit} characters: ${record.title.en.slice(0, 20)}`, () => {
        const found = missing({ record, limit });
        // Of partners that are all gone it is not said how many there were; the address of the page is where the link leads.
        const known = found.dropped.filter(
          (what) => what !== "url" && (what !== "partners beyond three" || !found.dropped.includes("partners")),
        );
        expect(found.missing).to.include.members(known);
      });

  it("is nothing where nothing was dropped", () => {
    for (const record of Object.values(records))
      expect(missing({ record, limit: 100_000 })).to.deep.equal({ dropped: [], missing: [] });
  });

  it("is what a smaller element does not draw", () => {
    const found = missing({ tag: "fiche-budget-chip" }).missing;
    expect(found).to.include.members(["summary", "objectives", "partners"]);
    expect(found).not.to.include("budget");
  });
});
