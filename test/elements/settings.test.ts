// A setting with an unknown value gets one console line, which names the value that was probably meant.
import { expect } from "chai";
import { type Attributes, draw, make, observed, partsOf, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { record } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const [card, list, checklist, chip] = [
  "fiche-project-card",
  "fiche-partner-badge-list",
  "fiche-objectives-checklist",
  "fiche-budget-chip",
];

const wrong: [tag: string, attributes: Attributes, line: RegExp][] = [
  [
    card,
    { layout: "compacte" },
    /^<fiche-project-card> layout="compacte": did you mean "compact"\? \(full, compact\)$/,
  ],
  [
    card,
    { hide: "status sumary" },
    /^<fiche-project-card> hide="sumary": did you mean "summary"\? \(summary, status, /,
  ],
  [card, { "heading-level": "9" }, /^<fiche-project-card> heading-level="9" is none of: 2, 3, 4, 5, 6$/],
  [card, { "heading-level": "deux" }, /^<fiche-project-card> heading-level="deux" is none of: 2, /],
  [
    checklist,
    { theme: "drak" },
    /^<fiche-objectives-checklist> theme="drak": did you mean "dark"\? \(light, dark, auto\)$/,
  ],
  [card, { loading: "laszy" }, /^<fiche-project-card> loading="laszy": did you mean "lazy"\? \(eager, lazy\)$/],
  [list, { roles: "donor" }, /^<fiche-partner-badge-list> roles="donor" is none of: funder, accountable, /],
  [list, { roles: "funder,implementor" }, /roles="implementor": did you mean "implementer"\?/],
  [list, { max: "x" }, /^<fiche-partner-badge-list> max="x" is none of: 1, 2, 3…$/],
  [list, { max: "-1" }, /max="-1" is none of: 1, 2, 3…$/],
  [
    chip,
    { notation: "compacte" },
    /^<fiche-budget-chip> notation="compacte": did you mean "compact"\? \(standard, compact\)$/,
  ],
];

describe("a setting that is none", () => {
  for (const [tag, attributes, line] of wrong)
    it(`gives one line on a page, and no event: <${tag} ${JSON.stringify(attributes)}>`, async () => {
      const warnings = recordWarnings();
      const errors: Event[] = [];
      const page = mount("<div></div>");
      page.addEventListener("fiche-error", (event) => errors.push(event));
      const elements = [make(tag, attributes), make(tag, attributes)];
      for (const element of elements) element.project = record;
      page.append(...elements);
      await observed(...elements);
      elements[0].lang = "fr";
      await observed(...elements);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(line);
      expect(errors).to.be.empty;
    });

  it("is also told when a script sets it", async () => {
    const warnings = recordWarnings();
    const element = await draw(card, record);
    Object.assign(element, { layout: "Kompakt", hide: ["sumarry"], headingLevel: 12 });
    await settled(element);
    expect(warnings.map((line) => line.split(/ is|:/)[0])).to.have.members([
      '<fiche-project-card> layout="Kompakt"',
      '<fiche-project-card> hide="sumarry"',
      '<fiche-project-card> heading-level="12"',
    ]);
    expect(partsOf(element, "summary")).to.have.length(1);
  });

  it("names the element that has an id, or an address", async () => {
    const warnings = recordWarnings();
    await draw(card, record, { id: "gloact", layout: "compactt" });
    await draw(list, record, { src: "/projets/1.json", max: "0" });
    await draw(chip, record, { id: 'a">{', notation: "kompact" });
    expect(warnings.map((line) => line.split(">")[0])).to.deep.equal([
      '<fiche-project-card id="gloact"',
      '<fiche-partner-badge-list src="/projets/1.json"',
      "<fiche-budget-chip",
    ]);
  });

  it("is cut where it is long", async () => {
    const warnings = recordWarnings();
    await draw(card, record, { layout: "x".repeat(100_000), hide: "y ".repeat(100_000) });
    expect(warnings).to.have.length(2);
    for (const line of warnings) expect(line.length).to.be.lessThan(400);
  });
});

describe("a setting that is one", () => {
  const right: [tag: string, settings: Record<string, unknown>][] = [
    [card, { layout: "compact", theme: "auto", loading: "lazy", hide: ["summary", "status"], headingLevel: 2 }],
    [card, { layout: undefined, theme: null, hide: undefined, headingLevel: "4" }],
    [list, { max: 3, roles: ["funder"] }],
    [list, { max: null, roles: [] }],
    [chip, { notation: "compact" }],
  ];
  for (const [tag, settings] of right)
    it(`gives no line: ${JSON.stringify(settings)}`, async () => {
      const warnings = recordWarnings();
      const element = make(tag);
      element.project = record;
      Object.assign(element, settings);
      mount("<div></div>").append(element);
      await settled(element);
      expect(warnings).to.be.empty;
    });

  it("gives no line where the attribute is there and empty", async () => {
    const warnings = recordWarnings();
    await draw(card, record, { layout: "", theme: "", hide: "", "heading-level": "" });
    await draw(list, record, { max: "", roles: " , " });
    expect(warnings).to.be.empty;
  });
});

describe("the lines about data", () => {
  it("name the element that has an id, or an address", async () => {
    const warnings = recordWarnings();
    await draw(card, "{", { id: "gloact" });
    await draw(card, "{", { src: 'data:{"title":"motdepasse"}' });
    await draw(card, undefined, { src: "ftp://example.org/1.json" });
    const byProperty = await draw(card);
    byProperty.src = "ftp://example.org/2.json";
    await settled(byProperty);
    expect(warnings[3]).to.match(/^<fiche-project-card src="ftp:\/\/example\.org\/2\.json">: record url/);
    expect(warnings[0]).to.match(/^<fiche-project-card id="gloact" project>: record json/);
    expect(warnings[2]).to.match(/^<fiche-project-card src="ftp:\/\/example\.org\/1\.json">: record url/);
    expect(warnings.join()).not.to.contain("motdepasse");
  });

  for (const [tag, attributes] of [
    [card, { project: "[object Object]" }],
    [list, { partners: "[object Object],[object Object]" }],
    [checklist, { objectives: "[object Object]" }],
  ] as const)
    it(`know an object that was passed as text: <${tag} ${JSON.stringify(attributes)}>`, async () => {
      const warnings = recordWarnings();
      await draw(tag, undefined, attributes);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain("you passed an object as text: use the property, or JSON.stringify");
    });

  it("do not say so of other text", async () => {
    const warnings = recordWarnings();
    await draw(card, "[objet", {});
    await draw(card, { title: "[object Object]", status: "?" });
    expect(warnings.join()).not.to.contain("JSON.stringify");
  });
});
