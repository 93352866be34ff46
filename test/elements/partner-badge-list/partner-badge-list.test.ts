import { expect } from "chai";
import enriched from "../../fixtures/glo-act-enriched.json";
import {
  draw,
  drawnText,
  partOf,
  partsOf,
  roleOf,
  settled,
  showsChildren,
  textOf,
  textsOf,
} from "../../helpers/drawing.js";
import { recordWarnings } from "../../helpers/warnings.js";

const tag = "fiche-partner-badge-list";

const organisations = (count: number, role: string | string[] = "implementer") =>
  Array.from({ length: count }, (_, at) => ({ name: `Organisation ${at + 1}`, role }));

/** The names a visitor sees; a folded one has no box. */
const seen = (list: Element) =>
  partsOf(list, "badge")
    .filter((badge) => badge.checkVisibility())
    .map((badge) => textOf(partOf(badge, "name")));

describe("a list of partners", () => {
  it("has one badge for each, by role and then as given", async () => {
    const partners = [
      { name: "Sans rôle" },
      { name: "Bénéficiaire", role: "recipient" },
      { name: "Second bailleur", role: ["partner", "funder"] },
      { name: "Exécution", role: "implementer" },
      { name: "Troisième bailleur", role: "funder" },
      { name: "Responsable", role: "accountable" },
    ];
    const list = await draw(tag, undefined, { partners: JSON.stringify(partners), lang: "fr" });
    expect(seen(list)).to.deep.equal([
      "Second bailleur",
      "Troisième bailleur",
      "Responsable",
      "Exécution",
      "Bénéficiaire",
      "Sans rôle",
    ]);
    expect(textsOf(list, "roles")[0]).to.equal("Bailleur de fonds · Partenaire");
    expect(partsOf(partsOf(list, "badge")[5], "roles")).to.be.empty;
  });

  it("names an organisation that comes twice once, with the roles of both", async () => {
    const partners = [
      { name: { fr: "OIM", en: "IOM" }, id: "XM-DAC-47066", role: "implementer" },
      { name: "International Organization for Migration", id: "XM-DAC-47066", role: "funder", url: "https://iom.int" },
      { name: "ONUDC", role: "partner" },
      { name: "ONUDC", role: "funder" },
    ];
    const list = await draw(tag, { title: "Projet", partners }, { lang: "fr" });
    expect(seen(list)).to.deep.equal(["OIM", "ONUDC"]);
    expect(textsOf(list, "roles")).to.deep.equal([
      "Bailleur de fonds · Partenaire d’exécution",
      "Bailleur de fonds · Partenaire",
    ]);
    expect(roleOf(list, "link")).to.have.length(1);
  });

  it("says acronym, name, type and identifier, and links both names once", async () => {
    const partner = {
      name: { fr: "Union européenne", en: "European Union" },
      acronym: { fr: "UE", en: "EU" },
      role: "funder",
      type: "public",
      id: "XI-1",
      url: { fr: "https://europa.eu/fr", en: "https://europa.eu/en" },
    };
    for (const [lang, acronym, name, url] of [
      ["fr", "UE", "Union européenne", "https://europa.eu/fr"],
      ["en", "EU", "European Union", "https://europa.eu/en"],
    ]) {
      const list = await draw(tag, undefined, { partners: JSON.stringify([partner]), lang });
      expect([textsOf(list, "acronym"), textsOf(list, "name"), textsOf(list, "id")].flat()).to.deep.equal([
        acronym,
        name,
        "XI-1",
      ]);
      expect(roleOf(list, "link").map((link) => [textOf(link), link.getAttribute("href")])).to.deep.equal([
        [`${acronym} ${name}`, url],
      ]);
    }
  });

  it("does not say an acronym that is the name", async () => {
    const list = await draw(tag, undefined, { partners: '[{"name": "UNICEF", "acronym": "UNICEF"}]' });
    expect(partsOf(list, "acronym")).to.be.empty;
    expect(seen(list)).to.deep.equal(["UNICEF"]);
  });

  for (const roles of ["funder implementer", "funder,implementer", " funder , implementer "]) {
    it(`keeps only the roles of ${JSON.stringify(roles)}`, async () => {
      const partners = [
        { name: "A", role: "recipient" },
        { name: "B", role: ["recipient", "implementer"] },
        { name: "C", role: "funder" },
        { name: "D" },
      ];
      const list = await draw(tag, { title: "Projet", partners }, { roles });
      expect(seen(list)).to.deep.equal(["C", "B"]);
      list.removeAttribute("roles");
      await settled(list);
      expect(seen(list)).to.have.length(4);
    });
  }

  it("is empty, and shows its children, where no partner has one of the roles", async () => {
    const list = await draw(tag, enriched, { roles: "recipient" });
    expect(drawnText(list)).to.equal("");
    expect(showsChildren(list)).to.equal(true);
  });

  it("comes before a project when both are given, and gives way when it is gone", async () => {
    const list = await draw(tag, enriched, { partners: '[{"name": "Alone"}]' });
    expect(seen(list)).to.deep.equal(["Alone"]);
    list.removeAttribute("partners");
    await settled(list);
    expect(seen(list)).to.have.length(4);
  });

  it("takes the property as an array", async () => {
    const list = await draw(tag);
    list.partners = [{ name: "Array" }];
    await settled(list);
    expect(seen(list)).to.deep.equal(["Array"]);
  });

  it("leaves out one partner that cannot be read, and shows the others", async () => {
    const warnings = recordWarnings();
    const list = await draw(tag, undefined, {
      partners: '[{"name": "A"}, {"role": "funder"}, 7, {"name": "B", "role": "?"}]',
    });
    expect(seen(list)).to.deep.equal(["A", "B"]);
    expect(warnings).to.have.length(1);
  });
});

describe("a folded list of partners", () => {
  for (const [lang, more, fewer] of [
    ["fr", "Afficher les 49 autres", "Afficher moins"],
    ["en", "Show 49 more", "Show fewer"],
  ]) {
    it(`says in ${lang} how many more there are, and shows them`, async () => {
      const list = await draw(tag, { title: "Projet", partners: organisations(55) }, { max: "6", lang });
      expect(seen(list)).to.have.length(6);
      const [button] = roleOf(list, "button");
      expect(button.localName).to.equal("summary");
      expect(button.innerText.trim().replace(/\s/g, " ")).to.equal(more);
      button.click();
      await settled(list);
      expect(seen(list)).to.have.length(55);
      expect(button.innerText.trim()).to.equal(fewer);
      button.click();
      await settled(list);
      expect(seen(list)).to.have.length(6);
    });
  }

  it("is said in the singular for one", async () => {
    const french = await draw(tag, { title: "Projet", partners: organisations(7) }, { max: "6", lang: "fr" });
    expect(partOf(french, "more").innerText.trim().replace(/\s/g, " ")).to.equal("Afficher 1 autre");
  });

  it("keeps the keyboard on the button, and stays open when the language changes", async () => {
    const list = await draw(tag, { title: "Projet", partners: organisations(8) }, { max: "2", lang: "en" });
    const button = partOf(list, "more");
    button.focus();
    button.click();
    await settled(list);
    expect(list.shadowRoot!.activeElement === button).to.equal(true);
    list.lang = "fr";
    await new Promise((resolve) => setTimeout(resolve));
    await settled(list);
    expect(seen(list)).to.have.length(8);
    expect(list.shadowRoot!.activeElement === button).to.equal(true);
  });

  for (const max of ["", "0", "-3", "six", "NaN", "55", "200"]) {
    it(`is not folded for max=${JSON.stringify(max)}`, async () => {
      const list = await draw(tag, { title: "Projet", partners: organisations(55) }, { max });
      expect(seen(list)).to.have.length(55);
      expect(roleOf(list, "button")).to.be.empty;
    });
  }

  it("folds at whole numbers only", async () => {
    const list = await draw(tag, { title: "Projet", partners: organisations(5) }, { max: "2.5", lang: "en" });
    expect(seen(list)).to.have.length(2);
    expect(partOf(list, "more").innerText.trim()).to.equal("Show 3 more");
  });

  it("unfolds when max is taken away", async () => {
    const list = await draw(tag, { title: "Projet", partners: organisations(5) }, { max: "2" });
    expect(seen(list)).to.have.length(2);
    list.removeAttribute("max");
    await settled(list);
    expect(seen(list)).to.have.length(5);
  });
});
