// The strict test: every field of the real records is in its place, in both languages, and none is missing.
import { expect } from "chai";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";
import enriched from "../../fixtures/glo-act-enriched.json";
import gloAct from "../../fixtures/glo-act.json";
import {
  type Fiche,
  draw,
  painted,
  partOf,
  partsOf,
  roleOf,
  spokenText,
  textOf,
  textsOf,
} from "../../helpers/drawing.js";
import {
  type Lang,
  type Text,
  type WrittenRecord,
  countryIn,
  dateIn,
  inOrder,
  labelOf,
  listOf,
  moneyIn,
  rolesOf,
  wordsIn,
} from "../../helpers/record-words.js";

const records: [string, WrittenRecord][] = [
  ["azerbaijan-ct1093", azerbaijan],
  ["glo-act", gloAct],
  ["glo-act-enriched", enriched],
];

/** The rows of the card's description list: their part, their term and what they say. */
const rowsOf = (card: Fiche) =>
  [...partOf(card, "facts").children].map((row) => [
    row.getAttribute("part"),
    spokenText(partOf(row, "term")),
    ...partsOf(row, "value").map(spokenText).filter(Boolean),
  ]);

const linksIn = (root: Element) => roleOf(root, "link").map((link) => [textOf(link), link.getAttribute("href")]);

for (const [name, record] of records) {
  for (const lang of ["fr", "en"] as Lang[]) {
    const say = (text: Text) => wordsIn(text, lang);
    const label = (code: string) => labelOf(code, lang);

    describe(`the card of ${name} in ${lang}`, () => {
      let card: Fiche;
      beforeEach(async () => {
        card = await draw("fiche-project-card", record, { lang });
      });

      it("has its title in a heading, linked", () => {
        const title = partOf(card, "title");
        expect(roleOf(card, "heading")[0] === title).to.equal(true);
        expect(linksIn(title)).to.deep.equal([[say(record.title), say(record.url!)]]);
        expect(textOf(title)).to.equal(say(record.title));
      });

      it("has acronym, status and themes beside the title", () => {
        const header = partOf(card, "header");
        expect(textsOf(header, "acronym")).to.deep.equal(record.acronym ? [say(record.acronym)] : []);
        expect(textsOf(header, "status")).to.deep.equal(
          record.status ? [`${label("statusOf")} ${label(record.status)}`] : [],
        );
        expect(textsOf(header, "theme")).to.deep.equal(
          record.themes!.map((theme) =>
            typeof theme === "object" && "code" in theme ? `${say(theme.label!)} ${theme.code}` : say(theme),
          ),
        );
        expect(partOf(header, "themes").getAttribute("aria-label")).to.equal(label("themes"));
      });

      it("has the whole summary, the end of it behind a disclosure", async () => {
        await painted();
        const summary = partOf(card, "summary");
        const words = say(record.summary!);
        expect(summary.innerText).not.to.contain(words.slice(-60));
        expect(roleOf(summary, "button").map((button) => button.innerText.trim())).to.deep.equal([label("more")]);
        roleOf(summary, "button")[0].click();
        await painted();
        expect(summary.innerText).to.contain(words.slice(-60));
        expect([...summary.querySelectorAll("p")].map(textOf).join(" ")).to.equal(words);
      });

      it("has its facts in rows, each under its term", () => {
        const { countries = [], countryCount = 0, period = {} } = record;
        const total = Math.max(countryCount, countries.length);
        const { start, end, durationMonths } = period;
        const months = new Intl.NumberFormat(lang, { style: "unit", unit: "month", unitDisplay: "long" });
        const days = start
          ? `${dateIn(start, lang)}\u00A0– ${dateIn(end!, lang)}`
          : `${lang === "fr" ? "Fin\u00A0:" : "End:"} ${dateIn(end!, lang)}`;
        const rows = rowsOf(card);
        const kept = (part: string) => rows.filter((row) => row[0] === part).map((row) => row.slice(1));
        expect(kept("scope")).to.deep.equal([[label("scope"), label(record.scope!)]]);
        expect(kept("region")).to.deep.equal([[label("region"), say(record.region!)]]);
        expect(kept("period")).to.deep.equal([[label("period"), days, months.format(durationMonths!)]]);
        expect(kept("budget").map(([term]) => term)).to.deep.equal(record.budget ? [label("budget")] : []);
        expect(kept("countries").map(([term]) => term)).to.deep.equal([label("countries")]);
        const own = record.identifiers?.some(({ value }) => value === record.id)
          ? []
          : [[label("identifier"), record.id]];
        expect(kept("identifier")).to.deep.equal([
          ...own,
          ...(record.identifiers ?? []).map(({ scheme, value }) => [say(scheme), value]),
        ]);
        expect(kept("fact")).to.deep.equal((record.facts ?? []).map((fact) => [say(fact.label), say(fact.value)]));
        expect(total).to.be.greaterThan(0);
      });

      it("names and counts its countries, and marks those of the focus", () => {
        const row = partOf(card, "countries");
        const countries = record.countries!.map((country) => ({
          name: countryIn(country, lang),
          focus: typeof country === "object" && country.focus === true,
        }));
        const { compare } = new Intl.Collator(lang);
        const sorted = countries.sort((a, b) => compare(a.name, b.name));
        const spoken = sorted.map(({ name: country, focus }) => country + (focus ? ` (${label("focus")})` : ""));
        expect(partsOf(row, "country").map(spokenText)).to.deep.equal(spoken);
        const marked = partsOf(row, "country").filter((item) =>
          getComputedStyle(item, "::after").content.includes("◆"),
        );
        expect(marked).to.have.length(countries.filter(({ focus }) => focus).length);

        const total = Math.max(record.countryCount ?? 0, countries.length);
        const number = new RegExp(
          `^${total}\\s(pays|countries)${total > countries.length ? `.*\\s${countries.length}\\s` : "$"}`,
        );
        const count = textsOf(row, "country-count");
        if (total === 1) expect(count).to.be.empty;
        else expect(count.join()).to.match(number);
      });

      it("has each amount with its kind or its label, for the eye and for the ear", () => {
        const budgets = listOf(record.budget);
        expect(partsOf(card, "amount")).to.have.length(budgets.length);
        for (const [at, budget] of budgets.entries()) {
          const amount = partsOf(card, "amount")[at];
          expect(amount.getAttribute("aria-hidden")).to.equal("true");
          expect(textOf(amount)).to.equal(moneyIn(budget, lang, "symbol"));
          expect(spokenText(amount.nextElementSibling!)).to.equal(moneyIn(budget, lang, "name"));
          const chip = textOf(partsOf(card, "chip")[at]);
          if (budget.label) expect(chip).to.contain(say(budget.label));
          expect(chip.toLowerCase()).to.contain(label(budget.kind ?? "total").toLowerCase());
        }
      });

      it("has each partner with acronym, name, all roles, type and identifier", () => {
        const section = partOf(card, "partners");
        expect(textsOf(section, "heading")).to.deep.equal([label("partners")]);
        const partners = inOrder(record.partners!);
        expect(textsOf(section, "name")).to.deep.equal(partners.map((partner) => say(partner.name)));
        for (const [at, partner] of partners.entries()) {
          const badge = partsOf(section, "badge")[at];
          expect(textsOf(badge, "acronym")).to.deep.equal(partner.acronym ? [say(partner.acronym)] : []);
          expect(textOf(partOf(badge, "roles"))).to.equal(rolesOf(partner).map(label).join(" · "));
          expect(textOf(partOf(badge, "type"))).to.equal(label(partner.type));
          expect(textsOf(badge, "id").join("")).to.equal(partner.id ?? "");
        }
      });

      it("has its objectives in order, with level and lead", () => {
        const section = partOf(card, "objectives");
        expect(textsOf(section, "heading")).to.deep.equal([label("objectives")]);
        expect(partOf(section, "checklist").localName).to.equal("ol");
        const found = partsOf(section, "objective").map((item) =>
          [textsOf(item, "level"), textsOf(item, "text")].flat(),
        );
        expect(found).to.deep.equal(record.objectives!.map(({ level, text }) => [label(level), say(text)]));
        const iom = lang === "fr" ? "OIM" : "IOM";
        expect(textsOf(section, "lead")).to.deep.equal(
          record.objectives!.filter(({ lead }) => lead).map(() => `${label("lead")} ${iom}`),
        );
        expect(partsOf(section, "state"), "the record gives no state").to.be.empty;
      });

      it("has its documents and its related projects, linked where they have an address", () => {
        for (const part of ["links", "related"] as const) {
          const items = record[part] ?? [];
          expect(partsOf(card, part)).to.have.length(items.length ? 1 : 0);
          if (!items.length) continue;
          const section = partOf(card, part);
          expect(textsOf(section, "heading")).to.deep.equal([label(part)]);
          expect(linksIn(section)).to.deep.equal(
            items.filter(({ url }) => url).map(({ title, url }) => [say(title), url]),
          );
          for (const [at, item] of items.entries()) {
            const text = textOf(partsOf(section, "link")[at]);
            expect(text).to.contain(say(item.title));
            if ("relation" in item) expect(text).to.contain(label(item.relation));
            if ("id" in item) expect(text).to.contain(item.id);
            if ("lang" in item) expect(text.includes("anglais")).to.equal(lang === "fr");
          }
        }
      });

      it("names its source, linked", () => {
        const source = partOf(card, "source");
        const { url, publisher } = record.source!;
        expect(linksIn(source)).to.deep.equal([[say(publisher), url]]);
        expect(textOf(source)).to.equal(`${label("source")} ${say(publisher)}`);
      });

      it("leaves out no text and no address of the record", () => {
        const text = textOf(partOf(card, "card"));
        const addresses = roleOf(card, "link").map((link) => link.getAttribute("href"));
        const codes = /^(lang|status|scope|code|level|role|type|relation|currency|start|end|kind|lead)$/;
        const visit = (value: unknown, key: string, path: string) => {
          if (Array.isArray(value)) value.forEach((item, at) => visit(item, key, `${path}[${at}]`));
          else if (typeof value === "object" && value !== null) {
            const isText = "fr" in value || "en" in value;
            const entries = Object.entries(value).filter(([each]) => !isText || each === lang);
            for (const [each, item] of entries) visit(item, isText ? key : each, `${path}.${each}`);
          } else if (key === "url") expect(addresses, path).to.contain(value);
          else if (typeof value === "string" && !codes.test(key) && key !== "countries")
            for (const sentence of key === "summary" ? value.split(/(?<=\.) /) : [value])
              expect(text, path).to.contain(sentence);
        };
        visit(record, "", name);
      });
    });
  }
}
