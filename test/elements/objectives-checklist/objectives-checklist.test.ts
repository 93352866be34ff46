import { expect } from "chai";
import enriched from "../../fixtures/glo-act-enriched.json";
import { draw, drawnText, partOf, partsOf, roleOf, settled, textOf, textsOf } from "../../helpers/drawing.js";
import { recordWarnings } from "../../helpers/warnings.js";

const tag = "fiche-objectives-checklist";
const of = (objectives: unknown[], others = {}) => ({ title: "Projet", objectives, ...others });

describe("a list of objectives", () => {
  it("is an ordered list that says so, with one item each", async () => {
    const list = await draw(tag, enriched, { lang: "fr" });
    const [ordered] = roleOf(list, "list");
    expect(ordered.localName).to.equal("ol");
    expect(partsOf(list, "objective")).to.have.length(6);
    expect(textsOf(list, "text")[0]).to.equal("Élaboration de stratégies et de politiques");
  });

  it("nests the steps below an objective, each list in the item it belongs to", async () => {
    const list = await draw(
      tag,
      of([{ text: "Un", items: ["Un a", { text: "Un b", items: [{ text: "Un b 1" }] }] }, "Deux"]),
    );
    const [first, , , deepest, second] = partsOf(list, "objective");
    expect(textsOf(list, "text")).to.deep.equal(["Un", "Un a", "Un b", "Un b 1", "Deux"]);
    expect(roleOf(first, "list")).to.have.length(2);
    expect(deepest.closest("ol")!.parentElement!.closest("[part=objective]")!.contains(deepest)).to.equal(true);
    expect(textOf(second)).to.equal("Deux");
    for (const ordered of roleOf(list, "list"))
      expect([...ordered.children].every(({ localName }) => localName === "li")).to.equal(true);
  });

  it("says the level of each in words", async () => {
    const levels = ["goal", "objective", "outcome", "output", "activity"];
    const record = of(levels.map((level) => ({ text: level, level })));
    expect(textsOf(await draw(tag, record, { lang: "fr" }), "level")).to.deep.equal([
      "Objectif général",
      "Objectif",
      "Effet direct",
      "Produit",
      "Activité",
    ]);
    expect(textsOf(await draw(tag, record, { lang: "en" }), "level")).to.deep.equal([
      "Overall goal",
      "Objective",
      "Outcome",
      "Output",
      "Activity",
    ]);
  });

  it("comes alone, before a project, as JSON or as an array", async () => {
    const list = await draw(tag, enriched, { objectives: '["Seul", {"text": {"fr": "Deux"}}]', lang: "fr" });
    expect(textsOf(list, "text")).to.deep.equal(["Seul", "Deux"]);
    list.objectives = ["Tableau"];
    await settled(list);
    expect(textsOf(list, "text")).to.deep.equal(["Tableau"]);
    list.objectives = null;
    await settled(list);
    expect(partsOf(list, "objective")).to.have.length(6);
  });

  it("leaves out what cannot be read, and shows the rest", async () => {
    const warnings = recordWarnings();
    const list = await draw(tag, of(["Un", 7, { level: "goal" }, { text: "Quatre", state: "?" }]));
    expect(textsOf(list, "text")).to.deep.equal(["Un", "Quatre"]);
    expect(partsOf(list, "state")).to.be.empty;
    expect(warnings).to.have.length(1);
  });

  it("has no control to tick", async () => {
    const list = await draw(tag, of([{ text: "Un", state: "done" }]));
    expect(list.shadowRoot!.querySelectorAll("input, button, [role=checkbox], [aria-checked]")).to.have.length(0);
  });
});

describe("the states of objectives", () => {
  const states: Record<string, [string, string]> = {
    done: ["Atteint", "Achieved"],
    ongoing: ["En cours", "Ongoing"],
    planned: ["Prévu", "Planned"],
    dropped: ["Abandonné", "Dropped"],
  };

  it("are words beside a mark of their own shape", async () => {
    const record = of(Object.keys(states).map((state) => ({ text: state, state })));
    const french = await draw(tag, record, { lang: "fr" });
    expect(textsOf(french, "state")).to.deep.equal(Object.values(states).map(([word]) => word));
    const english = await draw(tag, record, { lang: "en" });
    expect(textsOf(english, "state")).to.deep.equal(Object.values(states).map(([, word]) => word));
    const shapes = partsOf(french, "state").map((state) => getComputedStyle(state, "::after").clipPath);
    expect(new Set(shapes).size).to.equal(4);
    for (const state of partsOf(french, "state")) {
      const [ring, shape] = ["::before", "::after"].map((mark) => getComputedStyle(state, mark));
      expect([ring.content, shape.content]).to.deep.equal(['""', '""'], "nothing to say");
      expect(parseFloat(ring.borderTopWidth)).to.be.above(0);
    }
  });

  it("are nowhere where none is given: no mark, no tally", async () => {
    const list = await draw(tag, enriched);
    expect(partsOf(list, "state")).to.be.empty;
    expect(partsOf(list, "tally")).to.be.empty;
    expect(list.shadowRoot!.querySelector(".state") === null).to.equal(true);
  });

  it("are marked only where they are given", async () => {
    const list = await draw(tag, of([{ text: "Un", state: "done" }, "Deux"]));
    expect(partsOf(list, "objective").map((item) => partsOf(item, "state").length)).to.deep.equal([1, 0]);
  });

  const tallies: [number, number, string, string][] = [
    [2, 6, "2 objectifs atteints sur 6", "2 of 6 objectives achieved"],
    [1, 6, "1 objectif atteint sur 6", "1 of 6 objectives achieved"],
    [0, 3, "0 objectif atteint sur 3", "0 of 3 objectives achieved"],
    [3, 3, "3 objectifs atteints sur 3", "3 of 3 objectives achieved"],
  ];
  for (const [done, total, fr, en] of tallies) {
    it(`are counted: ${en}`, async () => {
      const record = of(
        Array.from({ length: total }, (_, at) => ({ text: `${at}`, state: at < done ? "done" : "ongoing" })),
      );
      expect(textOf(partOf(await draw(tag, record, { lang: "fr" }), "tally")).replace(/\s/g, " ")).to.equal(fr);
      expect(textOf(partOf(await draw(tag, record, { lang: "en" }), "tally"))).to.equal(en);
    });
  }

  it("are counted where they are given: below the first level, too", async () => {
    const items = [{ text: "a", state: "done" }, { text: "b", state: "planned" }, "c"];
    const list = await draw(tag, of([{ text: "Un", items }, "Deux"]), { lang: "fr" });
    expect(textOf(partOf(list, "tally")).replace(/\s/g, " ")).to.equal("1 objectif atteint sur 3");
  });
});

describe("who leads an objective", () => {
  const partners = [
    {
      name: { fr: "Organisation internationale pour les migrations", en: "International Organization for Migration" },
      acronym: { fr: "OIM", en: "IOM" },
      id: "XM-DAC-47066",
    },
    { name: { fr: "Union européenne", en: "European Union" } },
  ];
  const leads: [string | string[], string, string][] = [
    ["XM-DAC-47066", "OIM", "IOM"],
    ["IOM", "OIM", "IOM"],
    ["oim ", "OIM", "IOM"],
    ["International Organization for Migration", "OIM", "IOM"],
    ["union européenne", "Union européenne", "European Union"],
    ["Croix-Rouge", "Croix-Rouge", "Croix-Rouge"],
    [["IOM", "European Union", "ONUDC"], "OIM, Union européenne et ONUDC", "IOM, European Union, and ONUDC"],
  ];
  for (const [lead, fr, en] of leads) {
    it(`is named by acronym in the language of the element: ${JSON.stringify(lead)}`, async () => {
      const record = of([{ text: "Un", lead }], { partners });
      expect(textsOf(await draw(tag, record, { lang: "fr" }), "lead")).to.deep.equal([`Chef de file\u00A0: ${fr}`]);
      expect(textsOf(await draw(tag, record, { lang: "en" }), "lead")).to.deep.equal([`Lead: ${en}`]);
    });
  }

  it("is not said where nobody is named", async () => {
    const list = await draw(
      tag,
      of([
        { text: "Un", lead: [] },
        { text: "Deux", lead: " " },
      ]),
    );
    expect(partsOf(list, "lead")).to.be.empty;
    expect(drawnText(list)).not.to.contain("Lead");
  });
});
