// heading-level, layout and hide: what a page decides about a card.
import { expect } from "chai";
import enriched from "../../fixtures/glo-act-enriched.json";
import { draw, drawnText, partOf, partsOf, roleOf, settled, textsOf } from "../../helpers/drawing.js";

const tag = "fiche-project-card";

/** A record with something in every section. */
const whole = {
  ...enriched,
  identifiers: [{ scheme: "Prima ID", value: "AZ10P0003" }],
  facts: [{ label: "Bénéficiaires", value: 1200 }],
  updated: "2024-03-05",
};

/** Each section that `hide` knows, with the parts that show it. */
const sections: Record<string, string[]> = {
  summary: ["summary"],
  status: ["status"],
  themes: ["themes"],
  scope: ["scope"],
  region: ["region"],
  countries: ["countries"],
  period: ["period"],
  budget: ["budget"],
  partners: ["partners"],
  objectives: ["objectives"],
  identifiers: ["identifier"],
  facts: ["fact"],
  links: ["links"],
  related: ["related"],
  source: ["source"],
};
const counts = (card: Element) =>
  Object.fromEntries(Object.entries(sections).map(([name, [part]]) => [name, partsOf(card, part).length]));

describe("the headings of a card", () => {
  const levels = (card: Element) => roleOf(card, "heading").map((heading) => Number(heading.localName.slice(1)));
  const cases: [string | undefined, number][] = [
    [undefined, 3],
    ["2", 2],
    ["3", 3],
    ["4", 4],
    ["5", 5],
    ["6", 6],
    ["1", 2],
    ["0", 3],
    ["7", 6],
    ["-4", 2],
    ["2.0", 2],
    ["", 3],
    ["deux", 3],
    ["NaN", 3],
    ["Infinity", 6],
  ];
  for (const [given, level] of cases) {
    it(`begin at ${level} for heading-level=${JSON.stringify(given)}, those of sections one below`, async () => {
      const card = await draw(tag, whole, given === undefined ? {} : { "heading-level": given });
      const [title, ...others] = levels(card);
      expect(title).to.equal(level);
      expect(others).to.have.length(4);
      expect(new Set(others)).to.deep.equal(new Set([Math.min(6, level + 1)]));
    });
  }

  it("keep what they say when the level changes", async () => {
    const card = await draw(tag, whole, { lang: "fr" });
    const before = roleOf(card, "heading").map((heading) => heading.textContent);
    card.setAttribute("heading-level", "5");
    await settled(card);
    expect(levels(card)[0]).to.equal(5);
    expect(roleOf(card, "heading").map((heading) => heading.textContent)).to.deep.equal(before);
  });
});

describe("a card that hides sections", () => {
  it("shows them all when nothing is hidden", async () => {
    const card = await draw(tag, whole);
    for (const [name, count] of Object.entries(counts(card))) expect(count, name).to.be.greaterThan(0);
  });

  for (const name of Object.keys(sections)) {
    it(`leaves out ${name}, and only that`, async () => {
      const before = counts(await draw(tag, whole));
      const after = counts(await draw(tag, whole, { hide: name }));
      expect(after).to.deep.equal({ ...before, [name]: 0 });
    });
  }

  for (const hide of ["status, themes,budget", "status themes budget", "  status\n\tthemes ,, budget,"]) {
    it(`takes a list written as ${JSON.stringify(hide)}`, async () => {
      const { status, themes, budget, partners } = counts(await draw(tag, whole, { hide }));
      expect({ status, themes, budget }).to.deep.equal({ status: 0, themes: 0, budget: 0 });
      expect(partners).to.equal(1);
    });
  }

  it("always keeps its title, whatever the list says", async () => {
    const hide = [...Object.keys(sections), "title", "acronym", "tout"].join(" ");
    const card = await draw(tag, whole, { hide, lang: "fr" });
    expect(textsOf(card, "title")).to.deep.equal([enriched.title.fr]);
    expect(partsOf(card, "facts")).to.be.empty;
    expect(roleOf(card, "heading")).to.have.length(1);
  });

  it("shows them again", async () => {
    const card = await draw(tag, whole, { hide: "summary" });
    card.removeAttribute("hide");
    await settled(card);
    expect(partsOf(card, "summary")).to.have.length(1);
  });
});

describe("a compact card", () => {
  it("keeps title, status, countries, period, budget and partners", async () => {
    const shown = counts(await draw(tag, whole, { layout: "compact" }));
    const kept = Object.keys(shown).filter((name) => shown[name]);
    expect(kept).to.have.members(["status", "countries", "period", "budget", "partners"]);
  });

  it("shows three partners at most, funders and then implementers", async () => {
    const partners = [
      { name: "Recipient", role: "recipient" },
      { name: "Second implementer", role: ["partner", "implementer"] },
      { name: "Funder", role: "funder" },
      { name: "Third implementer", role: "implementer" },
      { name: "Fourth implementer", role: "implementer" },
      { name: "No role" },
    ];
    const card = await draw(tag, { ...whole, partners }, { layout: "compact" });
    expect(textsOf(card, "name")).to.deep.equal(["Funder", "Second implementer", "Third implementer"]);
    expect(roleOf(card, "button")).to.be.empty;
    expect(drawnText(card)).not.to.match(/\+/);
  });

  it("hides what it is told to hide", async () => {
    const card = await draw(tag, whole, { layout: "compact", hide: "budget partners" });
    expect(partsOf(card, "budget")).to.be.empty;
    expect(partsOf(card, "partners")).to.be.empty;
    expect(partsOf(card, "period")).to.have.length(1);
  });

  for (const layout of ["full", "", "wide"]) {
    it(`is full again for layout=${JSON.stringify(layout)}`, async () => {
      const card = await draw(tag, whole, { layout: "compact" });
      card.setAttribute("layout", layout);
      await settled(card);
      expect(partsOf(card, "objectives")).to.have.length(1);
    });
  }
});

describe("a card with little to say", () => {
  it("draws a title alone, without an empty list or section", async () => {
    const card = await draw(tag, { title: "Projet" });
    expect(drawnText(card)).to.equal("Projet");
    expect(partsOf(card, "facts")).to.be.empty;
    expect(roleOf(card, "list")).to.be.empty;
    expect(roleOf(card, "link")).to.be.empty;
  });

  it("draws no section for what the record leaves empty", async () => {
    const empty = { title: "Projet", themes: [], countries: [], budget: [], partners: [], objectives: [] };
    const card = await draw(tag, {
      ...empty,
      summary: " ",
      acronym: "",
      links: [],
      related: [],
      facts: [],
      source: {},
    });
    expect(drawnText(card)).to.equal("Projet");
    expect(partOf(card, "card").querySelectorAll("section, footer, dl, [role=list]")).to.have.length(0);
  });
});
