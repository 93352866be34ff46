// JSON-LD for search engines: only schema.org's terms, only what the record says, once per project of a page.
import { expect } from "chai";
import { jsonLdView } from "../../../src/elements/project-card/json-ld.view.js";
import { localeOf } from "../../../src/i18n/locale.js";
import { parseProject } from "../../../src/model/parse.js";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";
import enriched from "../../fixtures/glo-act-enriched.json";
import { goodRecords } from "../../fixtures/good-records.js";
import { draw, settled } from "../../helpers/drawing.js";

/** By schema.org type: the properties used here and what each may hold. A project is an organisation, a country a place. */
const isText = (value: unknown) => typeof value === "string" && /\S/.test(value);
const isUrl = (value: unknown) => /^https?:/i.test(String(value));
const isDate = (value: unknown) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value));
const isOf = (type: string) => (value: unknown) => (value as { "@type"?: string })["@type"] === type;
const thing = { name: isText, alternateName: isText, url: isUrl, identifier: isText };
const known: Record<string, Record<string, (value: unknown) => boolean>> = {
  Project: {
    ...thing,
    description: isText,
    areaServed: isOf("Country"),
    foundingDate: isDate,
    dissolutionDate: isDate,
    funder: isOf("Organization"),
    funding: isOf("MonetaryGrant"),
  },
  Organization: thing,
  Country: thing,
  MonetaryGrant: { amount: isOf("MonetaryAmount"), funder: isOf("Organization") },
  MonetaryAmount: { value: (value) => typeof value === "number" && value >= 0, currency: isText },
};

/** What schema.org does not know. */
function strangers(node: Record<string, unknown>): string[] {
  const { "@type": type, "@context": _, ...properties } = node;
  return Object.entries(properties).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    const holds = known[String(type)]?.[name];
    return values.flatMap((each) => [
      ...(values.length && holds?.(each) ? [] : [`${String(type)}.${name}: ${JSON.stringify(each)}`]),
      ...(typeof each === "object" ? strangers(each as Record<string, unknown>) : []),
    ]);
  });
}

type Data = Record<string, unknown> & { funding?: { amount: object; funder?: object[] }[] };
const dataOf = (record: unknown, lang = "fr") =>
  JSON.parse(jsonLdView(parseProject(record).project!, localeOf(lang))) as Data;

describe("JSON-LD", () => {
  for (const { name, record } of [
    ...goodRecords,
    { name: "CT.1093", record: azerbaijan },
    { name: "GLO.ACT", record: enriched },
  ])
    it(`holds only what schema.org knows: ${name}`, () => {
      if (!parseProject(record).project) return;
      expect(strangers(dataOf(record))).to.deep.equal([]);
    });

  it("says what the record says, in the language of the card", () => {
    const { funding, ...data } = dataOf(azerbaijan);
    expect(data).to.deep.include({
      "@context": ["https://schema.org", { "@language": "fr" }],
      "@type": "Project",
      name: azerbaijan.title.fr,
      identifier: "CT.1093",
      url: azerbaijan.url,
      areaServed: [{ "@type": "Country", name: "Azerbaïdjan", identifier: "AZ" }],
      dissolutionDate: "2024",
    });
    expect(data).not.to.have.property("foundingDate");
    expect(funding).to.deep.equal([
      {
        "@type": "MonetaryGrant",
        amount: { "@type": "MonetaryAmount", value: 180000, currency: "USD" },
        funder: [{ "@type": "Organization", name: azerbaijan.partners[0].name.fr, alternateName: "IDF" }],
      },
    ]);
    expect(dataOf(azerbaijan, "en")["name"]).to.equal(azerbaijan.title.en);
  });

  it("does not say whose money it is where there are several amounts, nor what is not disclosed", () => {
    const budget = [100, null, 20].map((amount) => ({ amount, currency: "EUR" }));
    const partners = [{ name: "UE", role: "funder" }];
    const { funding } = dataOf({ title: "Eau", budget, partners });
    expect(funding).to.have.length(2);
    for (const grant of funding!) expect(grant).not.to.have.property("funder");
  });
});

describe("a card with json-ld", () => {
  /** What the head of the page says, once the module that writes it has been heard. */
  async function published() {
    await import("../../../src/elements/project-card/json-ld.js");
    await new Promise((resolve) => setTimeout(resolve));
    return [...document.head.querySelectorAll("script[type='application/ld+json']")].map(
      ({ textContent }) => (JSON.parse(textContent) as Data)["name"],
    );
  }
  const card = (record: unknown, lang: string, value = "") =>
    draw("fiche-project-card", record, { lang, "json-ld": value });

  it("says its project once, however many cards there are, and until the last has left", async () => {
    const [first, second] = [await card(azerbaijan, "fr"), await card(azerbaijan, "en")];
    const other = await card({ title: "Eau" }, "fr");
    expect(await published()).to.have.members([azerbaijan.title.fr, "Eau"]);
    const parent = first.parentElement!;
    first.remove();
    expect(await published()).to.have.members([azerbaijan.title.en, "Eau"]);
    second.remove();
    other.remove();
    expect(await published()).to.deep.equal([]);
    parent.append(first);
    await settled(first);
    expect(await published()).to.deep.equal([azerbaijan.title.fr]);
    first.remove();
  });

  it("follows its data, its language and its attribute", async () => {
    const element = await card(azerbaijan, "fr");
    const steps: [() => void, string[]][] = [
      [() => (element.lang = "en"), [azerbaijan.title.en]],
      [() => (element.project = { title: "Water" }), ["Water"]],
      [() => element.setAttribute("json-ld", "false"), []],
      [() => element.setAttribute("json-ld", ""), ["Water"]],
      [() => (element.project = "{broken"), []],
    ];
    for (const [change, expected] of steps) {
      change();
      await new Promise((resolve) => setTimeout(resolve));
      await settled(element);
      expect(await published()).to.deep.equal(expected);
    }
  });

  it("says nothing unless it is asked to", async () => {
    await draw("fiche-project-card", azerbaijan);
    await card(azerbaijan, "fr", "false");
    expect(await published()).to.deep.equal([]);
  });
});
