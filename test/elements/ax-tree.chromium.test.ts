// What a screen reader gets: names, order, levels, lists and languages, in Chromium's accessibility tree.
import { expect } from "chai";
import enriched from "../fixtures/glo-act-enriched.json";
import { type AxNode, axTree, flattenAxTree } from "../helpers/ax-tree.js";
import { type Attributes, draw, painted, roleOf } from "../helpers/drawing.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

async function nodesOf(tag: string, project: unknown, attributes: Attributes) {
  const element = await draw(tag, project, attributes);
  await painted();
  const nodes = flattenAxTree(await axTree(element));
  return { element, nodes, of: (role: string) => nodes.filter((node) => node.role === role) };
}

/** A list by what it says, and how many items it has. */
const itemsOf = ({ children }: AxNode) => children.filter(({ role }) => role === "listitem").length;
const says = (node: AxNode): string =>
  flattenAxTree([node])
    .filter(({ role }) => role === "text")
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(" ");

const words = {
  fr: { partners: "Partenaires", objectives: "Objectifs", links: "Documents et liens", related: "Projets liés" },
  en: { partners: "Partners", objectives: "Objectives", links: "Documents and links", related: "Related projects" },
};

for (const lang of ["fr", "en"] as const) {
  describe(`a card to a screen reader, in ${lang}`, () => {
    it("is an article named by its title, in its language", async () => {
      const { nodes } = await nodesOf("fiche-project-card", enriched, { lang });
      expect(nodes[0]).to.include({ role: "article", name: enriched.title[lang], lang });
    });

    it("has its headings in order", async () => {
      const { of } = await nodesOf("fiche-project-card", enriched, { lang, "heading-level": "2" });
      const { partners, objectives, links, related } = words[lang];
      expect(of("heading").map(({ level, name }) => [level, name])).to.deep.equal([
        [2, enriched.title[lang]],
        [3, partners],
        [3, objectives],
        [3, links],
        [3, related],
      ]);
    });

    it("has lists with the right number of items", async () => {
      const { of } = await nodesOf("fiche-project-card", enriched, { lang });
      const { themes, budget, countries, partners, objectives, related, links } = enriched;
      expect(of("list").map(itemsOf)).to.deep.equal(
        [themes, budget, countries, partners, objectives, links, related].map(({ length }) => length),
      );
      expect(of("list")[0].name).to.equal(lang === "fr" ? "Thèmes" : "Themes");
    });

    it("says what the status is the status of, and each amount as words", async () => {
      const { nodes } = await nodesOf("fiche-project-card", enriched, { lang });
      const all = says(nodes[0]).replace(/\s+/g, " ");
      expect(all).to.contain(lang === "fr" ? "Statut du projet : Achevé" : "Project status: Completed");
      expect(all).to.contain(lang === "fr" ? "11 000 000 euros" : "11,000,000 euros");
      expect(all).not.to.contain("€");
      expect(all).not.to.contain("◆");
    });

    it("says which countries are those of the focus", async () => {
      const { of } = await nodesOf("fiche-project-card", enriched, { lang });
      const focus = lang === "fr" ? "(pays cible)" : "(target country)";
      const marked = of("listitem").filter((item) => says(item).endsWith(focus));
      expect(marked).to.have.length(enriched.countries.filter((country) => country.focus).length);
    });

    it("pairs each term with what is said of it", async () => {
      const { of } = await nodesOf("fiche-project-card", enriched, { lang });
      const [facts] = of("DescriptionList");
      const roles = facts.children.map(({ role }) => role);
      expect(roles[0]).to.equal("term");
      expect(new Set(roles)).to.deep.equal(new Set(["term", "definition"]));
      expect(of("term")).to.have.length(6);
    });

    it("names every link by what it leads to, and no two alike that lead elsewhere", async () => {
      const { element, of } = await nodesOf("fiche-project-card", enriched, { lang });
      const links = of("link");
      expect(links).to.have.length(roleOf(element, "link").length);
      for (const { name } of links) expect(name).to.match(/\p{L}{3}/u);
      expect(new Set(links.map(({ name }) => name)).size).to.equal(links.length);
    });

    it("says whether the rest of the summary is shown", async () => {
      const { element, of } = await nodesOf("fiche-project-card", enriched, { lang });
      const [disclosure] = of("DisclosureTriangle");
      expect(disclosure.expanded).to.equal(false);
      expect(disclosure.name).to.equal(lang === "fr" ? "Lire la suite du résumé" : "Read more");
      roleOf(element, "button")[0].click();
      await painted();
      const after = flattenAxTree(await axTree(element)).find(({ role }) => role === "DisclosureTriangle")!;
      expect(after.expanded).to.equal(true);
      expect(after.name).to.equal(lang === "fr" ? "Afficher moins" : "Show less");
    });

    it("speaks each text in the language it is in", async () => {
      const other = lang === "fr" ? "en" : "fr";
      const record = {
        title: { [other]: "Counter-trafficking" },
        summary: { ar: "مكافحة الاتجار" },
        facts: [{ label: { [other]: "Region" }, value: { [lang]: "Europe" } }],
        partners: [{ name: { pt: "Fundo das Nações Unidas" }, role: "funder" }],
        objectives: [{ text: { es: "Objetivo" } }],
        links: [{ title: { de: "Dokument" }, url: "https://example.org" }],
        source: { publisher: { it: "Editore" } },
      };
      const { nodes } = await nodesOf("fiche-project-card", record, { lang });
      const spokenIn = (text: string) => nodes.filter(({ name }) => name.includes(text)).at(-1)!.lang;
      expect(nodes[0].lang).to.equal(lang);
      for (const [text, language] of [
        ["Counter-trafficking", other],
        ["مكافحة", "ar"],
        ["Region", other],
        ["Europe", lang],
        ["Fundo", "pt"],
        ["Objetivo", "es"],
        ["Dokument", "de"],
        ["Editore", "it"],
      ])
        expect(spokenIn(text), text).to.equal(language);
    });
  });

  describe(`the other elements to a screen reader, in ${lang}`, () => {
    it("say how many partners are folded away, and whether they are shown", async () => {
      const { element, of } = await nodesOf("fiche-partner-badge-list", enriched, { lang, max: "1" });
      expect(itemsOf(of("list")[0]), "folded ones are not there").to.equal(1);
      const name = lang === "fr" ? "Afficher les 3 autres" : "Show 3 more";
      expect(of("DisclosureTriangle").map((fold) => [fold.name.replace(/\s/g, " "), fold.expanded])).to.deep.equal([
        [name, false],
      ]);
      roleOf(element, "button")[0].click();
      await painted();
      const after = flattenAxTree(await axTree(element));
      const lists = after.filter(({ role }) => role === "list");
      expect(lists.map(itemsOf), "those unfolded stand behind the button").to.deep.equal([1, 3]);
      expect(after.find(({ role }) => role === "DisclosureTriangle")!.expanded).to.equal(true);
    });

    it("say the state and the progress of an objective in words", async () => {
      const unit = { fr: "écoles", en: "schools" };
      const objectives = [
        { text: "Un", state: "done", progress: { baseline: 0, actual: 3, target: 4, unit }, items: ["a", "b"] },
        { text: "Deux", state: "planned" },
      ];
      const { of } = await nodesOf("fiche-objectives-checklist", { title: "Projet", objectives }, { lang });
      expect(of("list").map(itemsOf)).to.deep.equal([2, 2]);
      const [meter] = of("meter");
      expect(meter.name.replace(/\s/g, " ")).to.equal(lang === "fr" ? "Réalisé 3 écoles" : "Reached 3 schools");
      expect(meter.value).to.equal(0.75);
      expect(says(of("listitem")[0])).to.contain(lang === "fr" ? "Atteint" : "Achieved");
    });

    it("say one amount once, as words", async () => {
      const record = { title: "Projet", budget: { amount: 180000, currency: "USD" } };
      const { nodes } = await nodesOf("fiche-budget-chip", record, { lang, notation: "compact" });
      const said = nodes.filter(({ role }) => role === "text").map(({ name }) => name.replace(/\s+/g, " ").trim());
      expect(said.filter(Boolean)).to.deep.equal(
        lang === "fr" ? ["180 000 dollars des États-Unis", "Budget total"] : ["180,000 US dollars", "Total budget"],
      );
    });
  });
}

for (const { tag } of fourElements) {
  describe(`<${tag}> to a screen reader`, () => {
    it("has no role that interrupts or that could be ticked, and no picture without a name", async () => {
      const { nodes } = await nodesOf(
        tag,
        { ...realRecord, partners: [{ name: "P", logo: "https://example.org/l.png" }] },
        {},
      );
      expect(nodes).not.to.be.empty;
      const roles = nodes.map(({ role }) => role);
      for (const role of ["alert", "status", "log", "checkbox", "switch", "image", "graphics-symbol"])
        expect(roles).not.to.contain(role);
    });

    it("shows only its children where there is no data", async () => {
      const element = await draw(tag);
      element.innerHTML = '<a href="https://example.org">Lutte contre la traite</a>';
      const nodes = flattenAxTree(await axTree(element));
      expect(nodes.filter(({ role }) => role === "link").map(({ name }) => name)).to.deep.equal([
        "Lutte contre la traite",
      ]);
    });
  });
}
