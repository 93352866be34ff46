// The style sheets of national design systems and of the most used libraries: elements look the same beside them as on a bare page. Only
// the font family is the page's, and it is fixed here so that sizes can be compared too.
import { compile } from "tailwindcss";
import { expect } from "chai";
import { escape, look, open, put, scripts } from "./open-page.js";
import { fourElements } from "../helpers/four-elements.js";

const record = {
  id: "CT.1093",
  title: { fr: "Appui au renforcement", en: "Support" },
  acronym: "OIM",
  summary: "Des puits et des écoles. ".repeat(30),
  status: "active",
  url: "https://partner.example/",
  themes: ["Traite", { code: "15160", label: { en: "Human rights" } }],
  countries: [{ code: "AZ", focus: true, percentage: 40 }, "LB"],
  budget: [
    { amount: 180000, currency: "USD", label: "Don", valueDate: "2024-05" },
    { amount: null, currency: "EUR" },
  ],
  partners: Array.from({ length: 14 }, (_, at) => ({
    name: `Fonds ${at}`,
    acronym: "FO",
    role: "funder",
    id: `XM-${at}`,
    url: "https://partner.example/",
  })),
  objectives: [
    { text: "Des écoles", level: "outcome", state: "done", progress: { actual: 1, target: 2 }, items: ["Un puits"] },
  ],
  links: [{ url: "https://partner.example/", title: "Rapport", lang: "en", format: "PDF" }],
  source: { url: "https://partner.example/", publisher: "OIM", licence: "CC BY 4.0" },
};

const modules = "/node_modules/";
const sheets: Record<string, string | string[]> = {
  "Bootstrap 5": `${modules}bootstrap/dist/css/bootstrap.css`,
  "Bootstrap 5 from right to left": `${modules}bootstrap/dist/css/bootstrap.rtl.css`,
  DSFR: [`${modules}@gouvfr/dsfr/dist/dsfr.css`, `${modules}@gouvfr/dsfr/dist/utility/utility.css`],
  "GOV.UK Frontend": `${modules}govuk-frontend/dist/govuk/govuk-frontend.min.css`,
  "GC Design System": [
    `${modules}@gcds-core/components/dist/gcds/gcds.css`,
    `${modules}@gcds-core/css-shortcuts/dist/gcds-css-shortcuts.css`,
  ],
  USWDS: `${modules}@uswds/uswds/dist/css/uswds.css`,
  Understrap: `${modules}understrap/css/theme.css`,
  Quill: `${modules}quill/dist/quill.snow.css`,
};

/** As it is built for a page that uses some of it. */
async function tailwind() {
  const compiler = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id, base) => {
      const path = `${modules}tailwindcss/${id === "tailwindcss" ? "index.css" : id}`;
      return { path, base, content: await (await fetch(path)).text() };
    },
  });
  const body = compiler.build(
    "prose container card hidden uppercase text-right italic tracking-widest leading-8 text-red-500 p-4".split(" "),
  );
  return put("tailwind.css", { body, type: "text/css" });
}

/** Rules that no library has, and a theme may. */
const worst =
  "html { font-size: 10px; color: red; background: black; text-align: right; } body { font: italic small-caps 900 20px/3 serif; letter-spacing: 1px; word-spacing: 9px; text-transform: uppercase; hyphens: auto; cursor: help; }" +
  "a, p, ul, li, h2, h3, span, div, b, dl, dd, img, button { color: red; border: 9px solid red; float: right; margin: 30px; padding: 9px; position: relative; transform: rotate(9deg); }" +
  "a:link { background: yellow } ::marker { color: red } :root { --ink: red; --line: red; --accent: red; --surface: red; --good: red }";

const wrapper =
  "fr-container govuk-prose-scope usa-prose prose container entry-content card text-uppercase text-end italic uppercase";

const page = (href: string[] = [], classes = "") => ({
  head: href.map((each) => `<link rel="stylesheet" href="${each}" />`).join("") + scripts.module,
  body: `<main class="${classes}"><div id="place">${fourElements
    .map(
      ({ tag }) =>
        `<div><${tag} lang="fr" project="${escape(JSON.stringify(record))}"><a href="#x">Projet</a></${tag}></div>`,
    )
    .join("")}</div></main>`,
});

/** By node, what it looks like: every property there is. */
async function looks(file: ReturnType<typeof page>) {
  const seen = await open(file);
  const { contentDocument, contentWindow } = seen.frame;
  const { style } = contentDocument!.querySelector<HTMLElement>("#place")!;
  // The place is what a page gives: its width, its font, the size of the line a chip stands in.
  const given = {
    position: "absolute",
    "box-sizing": "content-box",
    width: "700px",
    padding: "0",
    margin: "0",
    border: "0",
    "font-size": "16px",
    "--fiche-font": "monospace",
    transform: "none",
    float: "none",
  };
  for (const [name, value] of Object.entries(given)) style.setProperty(name, value, "important");
  for (const { style: each } of contentDocument!.querySelectorAll<HTMLElement>("#place > div"))
    for (const [name, value] of Object.entries({
      padding: "0",
      margin: "0",
      border: "0",
      transform: "none",
      float: "none",
    }))
      each.setProperty(name, value, "important");
  await new Promise((resolve) => setTimeout(resolve, 50));
  return fourElements.flatMap(({ tag }) => {
    const root = contentDocument!.querySelector(tag)!.shadowRoot!;
    return [...root.querySelectorAll("*")].map((node, at) => {
      const style = contentWindow!.getComputedStyle(node);
      const values = new Map(Array.from(style, (name) => [name, style.getPropertyValue(name)]));
      return {
        name: `${tag} ${at} ${node.localName} ${node.getAttribute("part") ?? node.className.toString()}`,
        values,
      };
    });
  });
}

type Looks = Awaited<ReturnType<typeof looks>>;

const changes = (before: Looks, after: Looks, except: RegExp) =>
  after.flatMap(({ name, values }, at) =>
    [...values]
      .filter(([property, value]) => !except.test(property) && value !== before[at].values.get(property))
      .map(([property, value]) => `${name}: ${property} is ${value}, not ${before[at].values.get(property)}`),
  );

/** What the page names by itself, and how far a text for screen readers only stands from the ends of the page. */
const notLooks = /^(--|inset|top$|right$|bottom$|left$)/;

describe("what is drawn looks as on a bare page beside", function () {
  this.timeout(60_000);
  let bare: Looks;
  let other: Record<string, string[]>;
  before(async () => {
    bare = await looks(page());
    const wordpress = (await (await fetch("/wordpress/")).json()) as string[];
    other = {
      Tailwind: [await tailwind()],
      "WordPress's themes": wordpress,
      "a theme without mercy": [await put("worst.css", { body: worst, type: "text/css" })],
    };
  });

  for (const name of [...Object.keys(sheets), "Tailwind", "WordPress's themes", "a theme without mercy"])
    it(name, async () => {
      const wanted = sheets[name] ?? other[name];
      for (const href of name.startsWith("WordPress")
        ? (wanted as string[]).map((each) => [each])
        : [[wanted].flat()]) {
        const file = page(href, wrapper);
        const after = await looks(file);
        expect(after.length).to.equal(bare.length);
        expect(changes(bare, after, notLooks)).to.deep.equal([]);
      }
    });

  it("a sheet that takes everything back, but for what a reader's own sheet may set", async () => {
    const href = await put("unset.css", {
      body: "* { all: unset !important; } head { display: none !important; }",
      type: "text/css",
    });
    const after = await looks(page([href]));
    const spacing = /spacing|line-height|size|width|height|origin|grid-template|^(--|inset|top$|right$|bottom$|left$)/;
    expect(changes(bare, after, spacing)).to.deep.equal([]);
  });

  it("nothing: two bare pages look the same, and a change would be seen", async () => {
    expect(changes(bare, await looks(page()), notLooks)).to.deep.equal([]);
    const file = page();
    file.body = file.body.replaceAll(' lang="fr" project', ' lang="fr" theme="dark" project');
    expect(changes(bare, await looks(file), notLooks)).not.to.deep.equal([]);
  });
});

it("style sheets of whole sites are really loaded beside the elements", async () => {
  const { frame } = await open(page([sheets["Bootstrap 5"]].flat(), "text-uppercase"));
  const main = frame.contentDocument!.querySelector("main")!;
  expect(frame.contentWindow!.getComputedStyle(main).textTransform).to.equal("uppercase");
  expect(await look(await put("empty.html", { body: '<script src="/pages/witness.js"></script>' }))).to.have.property(
    "elements",
  );
});
