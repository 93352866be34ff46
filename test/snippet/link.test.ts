// The form for editors: one link, whose words are right without a script, with as much of the record as its address may hold.
import { expect } from "chai";
import { formatMoney } from "../../src/i18n/format.js";
import { localeOf } from "../../src/i18n/locale.js";
import { readFragment } from "../../src/model/fragment.js";
import { parseProject } from "../../src/model/parse.js";
import { type LinkEmbed, linkSnippet } from "../../src/snippet/link.js";
import { type Tag, settingsOf } from "../../src/snippet/settings.js";
import azerbaijan from "../fixtures/azerbaijan-ct1093.json";
import enriched from "../fixtures/glo-act-enriched.json";

const tags = Object.keys(settingsOf) as Tag[];
const write = (embed: Partial<LinkEmbed> = {}) =>
  linkSnippet({ tag: "fiche-project-card", record: azerbaijan, lang: "fr", ...embed });
const carried = (href: string) => JSON.parse(readFragment(href)!.json!) as Record<string, unknown>;

/** The link as a browser reads it. */
function linkOf(html: string) {
  const { children, childNodes } = new DOMParser().parseFromString(html, "text/html").body;
  expect([childNodes.length, children[0].localName], html).to.deep.equal([1, "a"]);
  return children[0] as HTMLAnchorElement;
}

describe("the link for editors", () => {
  for (const tag of tags)
    for (const lang of ["fr", "en"] as const)
      it(`says the project and its budget in words and carries all marks: ${tag}, ${lang}`, () => {
        const { html, href } = write({ tag, lang, limit: 6500 });
        const link = linkOf(html);
        expect(link.textContent).to.equal(`${azerbaijan.title[lang]} (${formatMoney(localeOf(lang), 180000, "USD")})`);
        const marks = { class: tag, "data-fiche": tag.replace("fiche-", ""), href, lang };
        expect(Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(marks);
        expect(html).to.match(/^<a( [a-z-]+="[^"<>\\\s][^"<>\\]*")+>[^<>\\]+<\/a>$/);
      });

  it("carries the whole record where its address may be long", () => {
    const { href, dropped, fits } = write({ limit: 6500 });
    expect(carried(href)).to.deep.equal({ ...azerbaijan, fiche: { lang: "fr" } });
    expect([dropped, fits]).to.deep.equal([[], true]);
  });

  it("leads to the page of the project, or to the one it is given", () => {
    expect(write().href).to.match(new RegExp(`^${azerbaijan.url}#fiche:`));
    expect(write({ page: "https://example.org/a?b=c#d" }).href).to.match(/^https:\/\/example\.org\/a\?b=c#fiche:/);
  });

  for (const record of [azerbaijan, enriched])
    for (const limit of [800, 2000, 6500])
      for (const tag of tags)
        it(`stays within ${limit} characters, or says that it does not: ${record.title.fr.slice(0, 30)}, ${tag}`, () => {
          const { href, fits } = write({ tag, record, limit });
          expect(href.length <= limit).to.equal(fits);
          if (tag !== "fiche-objectives-checklist" && tag !== "fiche-partner-badge-list") expect(fits).to.equal(true);
          const { project, problems } = parseProject(carried(href));
          expect(problems).to.be.empty;
          const titles = project!.title;
          expect(typeof titles === "string" ? titles : titles["fr"]).to.equal(record.title.fr);
        });

  it("loses first what is missed least", () => {
    expect(write({ limit: 5000 }).dropped).to.deep.equal(["language"]);
    const short = write({ limit: 2000 });
    expect(short.dropped).to.deep.equal(["language", "summary", "objectives"]);
    const { summary: _, objectives: __, ...rest } = carried(short.href);
    expect(Object.keys(rest)).to.include.members(["facts", "partners", "budget", "period", "countries"]);
    expect(JSON.stringify(rest)).not.to.contain('"en"');
  });

  it("never loses what its element shows", () => {
    expect(carried(write({ tag: "fiche-partner-badge-list", limit: 100 }).href)["partners"]).to.have.length(
      azerbaijan.partners.length,
    );
    expect(carried(write({ tag: "fiche-objectives-checklist", limit: 100 }).href)["objectives"]).to.have.length(
      azerbaijan.objectives.length,
    );
    expect(carried(write({ tag: "fiche-budget-chip", limit: 100 }).href)["budget"]).to.deep.equal(azerbaijan.budget);
  });

  it("still counts the countries that it no longer names", () => {
    const countries = Array.from({ length: 55 }, (_, at) => ({ code: "AZ", name: `Pays ${at}` }));
    expect(carried(write({ record: { title: "Eau", countries } }).href)).to.deep.equal({
      title: "Eau",
      countryCount: 55,
      fiche: { lang: "fr" },
    });
  });

  it("keeps a text that exists in another language only, and says which", () => {
    const record = { title: { en: "Water" }, lang: "en", status: "active", summary: { fr: "x".repeat(900), en: "y" } };
    const { href, html } = write({ record, limit: 300 });
    expect(carried(href)["title"]).to.deep.equal({ en: "Water" });
    expect(html).to.contain('<span lang="en">Water</span>');
  });

  it("carries the settings with the record", () => {
    const { href } = write({ settings: { layout: "compact", theme: "light" }, limit: 6500 });
    expect(carried(href)["fiche"]).to.deep.equal({ lang: "fr", layout: "compact" });
    expect(carried(write({ tag: "fiche-budget-chip" }).href)["fiche"]).to.deep.equal({
      element: "budget-chip",
      lang: "fr",
    });
  });

  it("may carry an address instead of the record, with the settings beside it", () => {
    const src = "https://example.org/projets.json?id=1&lang=fr";
    const link = linkOf(write({ src, settings: { layout: "compact" }, tag: "fiche-project-card" }).html);
    expect(readFragment(link.href)).to.deep.equal({ src });
    expect(link.dataset["ficheLayout"]).to.equal("compact");
  });
});
