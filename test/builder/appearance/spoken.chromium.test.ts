// Compares what the builder shows as the output of a screen reader with Chromium's accessibility tree of the same elements.
import { expect } from "chai";
import { type Spoken, spoken } from "../../../src/builder/appearance/spoken.js";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";
import enriched from "../../fixtures/glo-act-enriched.json";
import minimal from "../../fixtures/minimal.json";
import { type AxNode, axTree } from "../../helpers/ax-tree.js";
import { draw, painted } from "../../helpers/drawing.js";
import { fourElements, longRecord, record } from "../../helpers/four-elements.js";

const roles: Record<string, Spoken["role"]> = {
  article: "article",
  heading: "heading",
  link: "link",
  list: "list",
  listitem: "item",
  term: "term",
  definition: "definition",
  image: "image",
  meter: "meter",
  button: "button",
  DisclosureTriangle: "button",
};

const inWords = (text: string) => text.replace(/\s+/g, " ").trim();

/** One entry for each thing announced, with the words that follow it up to the next. */
function joined(entries: { role: string; detail?: unknown; text: string; lang: string }[]) {
  const out: string[] = [];
  let words = "";
  const flush = () => {
    if (inWords(words)) out.push(inWords(words));
    words = "";
  };
  for (const { role, detail, text, lang } of entries)
    if (role === "text") words += ` ${text}`;
    else {
      flush();
      out.push([role, detail, lang].filter((part) => part !== undefined).join(" "));
    }
  flush();
  return out;
}

function fromTree(nodes: AxNode[]): Parameters<typeof joined>[0] {
  return nodes.flatMap((node) => {
    const { role, name, lang, level, expanded, children } = node;
    if (role === "text") return [{ role, text: name, lang }];
    const known = roles[role];
    const count = children.filter((child) => child.role === "listitem").length;
    const details: Record<string, unknown> = {
      heading: level,
      list: count,
      button: expanded,
      article: name,
      meter: node.value !== undefined && Number(node.value).toFixed(2),
    };
    const own = known ? [{ role: known, detail: details[known], text: "", lang }] : [];
    return [...own, ...(known === "meter" ? [] : fromTree(children.filter(({ role }) => role !== "ListMarker")))];
  });
}

const fromSpoken = (said: Spoken[]) =>
  said
    .filter(({ role }) => role !== "listEnd")
    .map(({ role, text, lang, level, count, isOpen }) => {
      const details: Record<string, unknown> = {
        heading: level,
        list: count,
        button: isOpen,
        article: text,
        meter: count?.toFixed(2),
      };
      return { role, detail: details[role], text: role === "text" ? text : "", lang };
    });

/** Texts in a third language, one of them in the middle of a line. */
const foreign = {
  title: { es: "Agua para todos" },
  lang: "es",
  summary: { es: "Agua." },
  partners: [{ name: { es: "Ayuntamiento" }, acronym: "AY", url: "https://example.org", roles: ["funder"] }],
};

for (const [name, project] of Object.entries({ azerbaijan, enriched, minimal, record, longRecord, foreign }))
  for (const lang of ["fr", "en"])
    for (const { tag } of fourElements)
      it(`<${tag}> of ${name} in ${lang} is said as Chromium tells it`, async () => {
        const element = await draw(tag, project, { lang });
        await painted();
        expect(joined(fromSpoken(spoken(element)))).to.deep.equal(joined(fromTree(await axTree(element))));
      });

it("leaves out what is hidden, and says what only a screen reader is to say", async () => {
  const element = await draw("fiche-budget-chip", enriched, { lang: "en", notation: "compact" });
  const text = spoken(element)
    .map((each) => each.text)
    .join(" ");
  expect(text).to.contain("euros");
  expect(text).not.to.contain("€");
});
