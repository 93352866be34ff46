// What renderStatic writes equals what Lit renders, without its comments, after the mapping listed here and nowhere else: the mapping is
// done a second time, with a DOM.
import { expect } from "chai";
import { type StaticElement, type StaticOptions, renderStatic } from "../../src/static.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import { badRecords } from "../fixtures/bad-records.js";
import enriched from "../fixtures/glo-act-enriched.json";
import gloAct from "../fixtures/glo-act.json";
import { goodRecords } from "../fixtures/good-records.js";
import minimal from "../fixtures/minimal.json";
import { draw, showsChildren, textOf } from "../helpers/drawing.js";
import { fourElements, longRecord, record } from "../helpers/four-elements.js";

const full = {
  lang: "fr",
  title: { ar: "مياه للجميع", en: "Water" },
  summary: { fr: `Première ligne.\n\nDeuxième ligne, « citée » & <b>HTML</b>. ${"Une phrase. ".repeat(60)}\nFin.` },
  status: "cancelled",
  url: "https://a.example/?a=1&b=2",
  countries: [{ code: "AZ", percentage: 12.5, focus: true }, "TR"],
  budget: [
    { amount: null, currency: "USD" },
    { amount: 1234567.5, currency: "USD", kind: "committed", label: { en: "Grant" }, valueDate: "2024-03" },
  ],
  partners: [
    { name: "Sans type", id: "XM-1", logo: "https://a.example/logo.png", url: "https://a.example/" },
    { name: { ar: "منظمة" }, acronym: "ORG", role: ["recipient", "funder"], type: "ingo" },
    ...Array.from({ length: 14 }, (_, at) => ({ name: `ONU ${at}` })),
  ],
  objectives: [
    {
      text: "Eau",
      level: "goal",
      state: "done",
      lead: ["ORG"],
      progress: { baseline: 0, actual: 3, target: 9, unit: { en: "wells" } },
      items: [
        { text: { en: "Wells" }, state: "ongoing", items: ["Une pompe"] },
        { text: "Vide", progress: {} },
      ],
    },
  ],
  facts: [{ label: "Bénéficiaires", value: 12345.5 }],
  links: [{ url: "https://a.example/x.pdf", lang: "en", format: "application/pdf" }],
  related: [{ id: "CT.1", title: "Projet frère", relation: "sibling" }],
  source: { publisher: "Éditeur", licence: "CC BY 4.0", retrieved: "2024-01-31" },
  updated: "2024-02-29",
};

const records: [string, unknown][] = [
  ...Object.entries({ azerbaijan, gloAct, enriched, minimal, record, longRecord, full }),
  ...goodRecords.map(({ name, record }): [string, unknown] => [name, record]),
  ...badRecords.map(({ name, record }): [string, unknown] => [name, record]),
];

const kept = ["href", "lang", "dir", "role", "aria-label"];

/** The mapping: what the static HTML has otherwise than the drawn element. */
function mapped(drawn: Element): Element {
  const copy = drawn.cloneNode(true) as Element;
  const all = (selector: string) => [...copy.querySelectorAll(selector)];
  // Drawings stand beside words that say the same.
  for (const drawing of all("meter")) drawing.remove();
  // Of an amount the form for the eye; else the words for the ear.
  for (const words of all("[aria-hidden=true] + .unseen")) {
    words.previousElementSibling!.removeAttribute("aria-hidden");
    words.remove();
  }
  for (const ornament of all("[aria-hidden=true]")) ornament.remove();
  // Nothing is folded.
  for (const rest of all("details > [part=badges]")) {
    rest.parentElement!.previousElementSibling!.append(...rest.children);
    rest.parentElement!.remove();
  }
  for (const control of all("summary")) control.remove();
  for (const folded of all("details")) folded.replaceWith(...folded.childNodes);
  // The lines of a summary.
  for (const paragraph of all("p[part=summary], [part=summary] p")) {
    const lines = paragraph.textContent.trim().split(/\s*\n\s*/);
    paragraph.replaceChildren(...lines.flatMap((line, at) => (at ? [document.createElement("br"), line] : [line])));
  }
  // Only these attributes.
  for (const element of all("*"))
    for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
  // Nothing that says nothing, from the inside out.
  for (const element of all(":not(br)").reverse()) if (!/\S/.test(element.textContent)) element.remove();
  return copy;
}

/** Every element with its attributes and every text; spaces only where they show, comments nowhere. */
function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (!(node instanceof Element)) return "";
  const attributes = node.getAttributeNames().filter((name) => name !== "class");
  const inside = [...node.childNodes].map(written).join("");
  // A span may be there for a class alone.
  if (node.localName === "span" && !attributes.length) return inside;
  const start = [node.localName, ...attributes.sort().map((name) => `${name}=${node.getAttribute(name)}`)].join("|");
  return `<${start}>${inside}</${node.localName}>`;
}
const around = /\s*(<\/?(?:article|header|footer|section|div|p|h[2-6]|ul|ol|li|dl|dt|dd|br)(?:\|[^<>]*)?>)\s*/g;
const outline = (root: Element) =>
  [...root.childNodes]
    .map(written)
    .join("")
    .replace(/[ \t\n\r]+/g, " ")
    .replace(around, "$1")
    .trim();

function parsed(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  expect(template.content.childNodes).to.have.length(1);
  return template.content.firstElementChild as HTMLElement;
}

const attributesFor = ({ lang = "", layout, hide, headingLevel, roles, notation }: StaticOptions) => ({
  lang,
  ...(layout && { layout }),
  ...(hide && { hide: hide.join(" ") }),
  ...(headingLevel && { "heading-level": `${headingLevel}` }),
  ...(roles && { roles: roles.join(" ") }),
  ...(notation && { notation }),
});

async function expectSame(tag: string, project: unknown, options: StaticOptions) {
  const element = await draw(tag, project, attributesFor(options));
  const html = renderStatic(tag.replace("fiche-", "") as StaticElement, project, options);
  const plain = parsed(html);
  const root = element.shadowRoot!.querySelector(".root");
  expect(html).not.to.match(/[\n\r]/);
  // A record that has nothing for this element: the element shows its children, the static HTML the project's title.
  if (!root) return expect(plain.children.length).to.be.at.most(1);
  expect(plain.lang).to.equal(root.getAttribute("lang"));
  if (showsChildren(element)) return expect(plain.textContent).to.equal(textOf(root));
  return expect(outline(plain)).to.equal(outline(mapped(root)));
}

describe("static HTML", () => {
  for (const [name, project] of records)
    it(`says what Lit draws, in both languages: ${name}`, async () => {
      for (const { tag } of fourElements)
        for (const lang of ["fr", "en"]) await expectSame(tag, structuredClone(project), { lang });
    });

  const options: [string, StaticOptions][] = [
    ["fiche-project-card", { lang: "fr-CA", layout: "compact" }],
    ["fiche-project-card", { lang: "en-GB", hide: ["summary", "partners"], headingLevel: 2 }],
    ["fiche-project-card", { lang: "fr", headingLevel: 6 }],
    ["fiche-project-card", { lang: "fr", headingLevel: 9 }],
    ["fiche-project-card", { lang: "ar" }],
    ["fiche-project-card", {}],
    ["fiche-partner-badge-list", { lang: "fr", roles: ["funder"] }],
    ["fiche-budget-chip", { lang: "fr", notation: "compact" }],
  ];
  for (const [tag, set] of options)
    it(`follows what is set on the element: ${tag} ${JSON.stringify(set)}`, async () => {
      for (const project of [enriched, full]) await expectSame(tag, project, set);
    });
});
