// Records come from strangers. Whatever stands in them is shown as the characters it is: nothing runs, nothing is asked for.
import { expect } from "chai";
import { type Fiche, draw, drawnText, painted, partsOf, roleOf } from "../helpers/drawing.js";
import { fourElements } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const markup = [
  '<script>window.hacked = "script"</script>',
  '<img src="/none" onerror="window.hacked = \'img\'">',
  "<svg onload=\"window.hacked = 'svg'\"></svg>",
  '"><iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '\'" onmouseover="window.hacked = 1" autofocus onfocus="window.hacked = 1" x="',
  "</style><style>* { display: none }</style>",
  "</textarea></title></template><details open ontoggle=window.hacked=1>",
  "<!--<a>--><a href=\"javascript:window.hacked = 'a'\">x</a>",
  "{{constructor.constructor('window.hacked = 1')()}}${window.hacked = 1}",
  "?lit$0$<?lit$123456789$?>{{lit-1}}<!--?lit$-->",
  "&lt;b&gt; &amp; &eacute; &#x41; \\u003cb\\u003e",
];

const addresses = [
  "javascript:window.hacked=1",
  "JaVaScRiPt:window.hacked=1",
  " javascript:window.hacked=1",
  "java\tscript:window.hacked=1",
  "\u0001javascript:window.hacked=1",
  "data:text/html,<script>parent.hacked=1</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "//example.org/x",
  "/x",
  "x",
  "https:javascript:alert(1)",
  "https://",
  "http:///x",
  "https:// example.org",
  "mailto:a@example.org",
];

const written = (text: unknown) => (typeof text === "string" ? text : JSON.stringify(text));

/** A record in which every text is `text`, every address is `url`. */
const recordOf = (text: unknown, url: unknown) => ({
  title: text,
  acronym: text,
  summary: `${JSON.stringify(text)} `.repeat(30),
  status: "closed",
  url,
  id: written(text),
  identifiers: [{ scheme: text, value: written(text) }],
  themes: [text, { code: written(text), label: text }],
  scope: "national",
  region: text,
  countries: [{ code: "AZ", name: text, focus: true, percentage: 50 }, "ZZ"],
  period: { start: "2019" },
  budget: [
    { amount: 1, currency: "XXX", label: text },
    { amount: null, currency: "EUR", label: text },
  ],
  partners: [{ name: text, acronym: text, role: "funder", id: written(text), url, logo: url }],
  objectives: [
    { text, lead: written(text), progress: { actual: 1, target: 2, unit: text }, items: [{ text, state: "done" }] },
  ],
  facts: [{ label: text, value: text }],
  links: [{ url, title: text, format: written(text) }],
  related: [{ title: text, url, relation: "parent", id: written(text) }],
  source: { url, publisher: text, licence: written(text) },
});

const page = globalThis as { hacked?: unknown };
beforeEach(() => delete page.hacked);

/** Opens and points at everything that a visitor can. */
async function use(element: Fiche) {
  for (const control of roleOf(element, "button")) control.click();
  for (const node of element.shadowRoot!.querySelectorAll<HTMLElement>("*")) {
    for (const type of ["mouseover", "toggle", "load"]) node.dispatchEvent(new Event(type));
    node.focus();
  }
  await painted();
}

const foreign =
  "script, iframe, style, object, embed, form, template, base, link, meta, [onerror], [onload], [onfocus], [style]";

for (const { tag } of fourElements) {
  describe(`what strangers write in <${tag}>`, () => {
    for (const text of markup) {
      for (const lang of ["fr", "en"]) {
        it(`is shown as it is in ${lang}: ${text.slice(0, 40)}`, async () => {
          const element = await draw(tag, JSON.stringify(recordOf(text, "https://example.org")), { lang });
          await use(element);
          expect(page.hacked).to.equal(undefined);
          expect(element.shadowRoot!.querySelectorAll(foreign)).to.have.length(0);
          expect(drawnText(element).replace(/\s+/g, " ")).to.contain(text.replace(/\s+/g, " "));
        });
      }
    }

    it("may be keyed by language, with the same care", async () => {
      recordWarnings();
      const element = await draw(tag, recordOf({ fr: markup[1], 'x"><script>': markup[0] }, "https://example.org"), {
        lang: "fr",
      });
      await use(element);
      expect(page.hacked).to.equal(undefined);
      expect(drawnText(element)).to.contain(markup[1]);
    });

    it("never becomes a link or a picture, unless it is a web address", async () => {
      for (const url of addresses) {
        recordWarnings();
        const element = await draw(tag, recordOf("Projet", url));
        const asked = [...element.shadowRoot!.querySelectorAll("[href], [src], [srcset], [xlink\\:href], [action]")];
        expect(
          asked.map((node) => node.outerHTML),
          url,
        ).to.deep.equal([]);
        expect(partsOf(element, "error"), "the rest is shown").to.be.empty;
        expect(drawnText(element)).to.contain("Projet");
      }
    });

    it("keeps an address that holds markup in its attribute", async () => {
      const url = 'https://example.org/"onmouseover="window.hacked=1"><script>window.hacked=1</script>';
      const element = await draw(tag, recordOf("Projet", url));
      await use(element);
      expect(page.hacked).to.equal(undefined);
      expect(element.shadowRoot!.querySelectorAll(foreign)).to.have.length(0);
      for (const link of roleOf(element, "link")) {
        expect(link.getAttribute("href")).to.equal(url);
        expect((link as HTMLAnchorElement).protocol).to.equal("https:");
      }
    });

    it("opens no window of its own", async () => {
      const element = await draw(tag, recordOf("Projet", "https://example.org"));
      expect(element.shadowRoot!.querySelectorAll("[target], [ping], [download]")).to.have.length(0);
    });

    it("cannot turn the line around it, nor hide in it", async () => {
      const element = await draw(
        tag,
        recordOf("a\u202Ee\u2066d\u2069c\u0000b\u0007\u202Df\uFEFF", "https://example.org"),
      );
      expect(drawnText(element)).to.contain("aedcbf");
      expect(element.shadowRoot!.textContent).not.to.match(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\uFEFF]/);
    });

    it("says nothing of the code that reads it", async () => {
      recordWarnings();
      const odd = [
        recordOf("", ""),
        recordOf(null, null),
        recordOf({}, {}),
        recordOf([], []),
        recordOf(7, 7),
        recordOf({ toString: "x", valueOf: "y" }, { fr: 7 }),
        {
          ...recordOf("Projet", "x"),
          title: "Projet",
          period: { start: "2024-02-30", durationMonths: 1e308 },
          lang: "x-y",
        },
        {
          title: "Projet",
          lang: "fr_CA",
          countries: ["  ", "A", "QO", "aa"],
          budget: [{ amount: 1e21, currency: "usd" }],
        },
        {
          title: "Projet",
          countryCount: 1e6,
          objectives: [{ text: "T", progress: { actual: 1e300, target: -1e300 } }],
        },
      ];
      for (const record of odd) {
        const element = await draw(tag, record, { lang: "fr" });
        expect(drawnText(element)).not.to.match(/undefined|NaN|null|\[object|Error|function|Invalid|∞/);
      }
    });
  });
}
