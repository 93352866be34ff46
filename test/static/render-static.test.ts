// What a site without scripts, an e-mail or a printer shows of a project.
import { expect } from "chai";
import { type StaticElement, renderStatic } from "../../src/static.js";
import enriched from "../fixtures/glo-act-enriched.json";
import { unreadable } from "../helpers/four-elements.js";

const elements: StaticElement[] = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"];

function parsed(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}
const hostile = `<img src=x onerror=alert(1)> "quoted" 'so' \\" & <script>alert(1)</script>`;

describe("renderStatic", () => {
  for (const element of elements) {
    for (const broken of ["{broken", "", null, 7, [], { id: "CT.1" }, { title: " " }])
      it(`says in words that data cannot be read, and throws nothing: ${element}, ${JSON.stringify(broken)}`, () => {
        for (const lang of ["fr", "en"] as const)
          expect(parsed(renderStatic(element, broken, { lang })).textContent).to.equal(unreadable(lang));
      });

    it(`reads JSON text as it reads an object: ${element}`, () => {
      expect(renderStatic(element, JSON.stringify(enriched), { lang: "fr" })).to.equal(
        renderStatic(element, enriched, { lang: "fr" }),
      );
    });

    it(`leaves a stranger’s markup the text it is: ${element}`, () => {
      const project = {
        title: hostile,
        summary: hostile,
        budget: { amount: 1, currency: "USD", label: hostile },
        partners: [{ name: hostile, acronym: hostile, id: hostile }],
        objectives: [{ text: hostile, lead: hostile }],
      };
      const html = renderStatic(element, project);
      expect(parsed(html).querySelectorAll("img, script")).to.have.length(0);
      expect(parsed(html).textContent).to.contain(hostile);
      expect(html).not.to.contain("\\");
    });
  }

  for (const element of elements.slice(1)) {
    it(`gives the title, linked, of a record that has nothing for ${element}`, () => {
      const bare = { title: { fr: "Eau", en: "Water" }, url: "https://a.example/?a=1&b=2" };
      const link = parsed(renderStatic(element, bare, { lang: "fr" })).firstElementChild!;
      expect([link.localName, link.textContent, link.getAttribute("href")]).to.deep.equal(["a", "Eau", bare.url]);
      const { lang, title } = { lang: "ar", title: "مياه" };
      const foreign = parsed(renderStatic(element, { lang, title }, { lang: "fr" }));
      expect(foreign.innerHTML).to.equal(`<span lang="ar" dir="rtl">${title}</span>`);
    });
  }

  it("stands inside a line of text where it is the chip of one amount", () => {
    const root = parsed(renderStatic("budget-chip", { title: "Eau", budget: { amount: 1, currency: "USD" } }));
    expect([root, ...root.querySelectorAll("*")].map(({ localName }) => localName)).to.deep.equal(
      Array(3).fill("span"),
    );
  });

  it("shows every partner, however many the card folds away", () => {
    const partners = Array.from({ length: 55 }, (_, at) => ({ name: `ONU ${at}` }));
    const root = parsed(renderStatic("project-card", { title: "Eau", partners }));
    expect(root.querySelectorAll("section > ul > li")).to.have.length(55);
    expect(root.querySelectorAll("button")).to.have.length(0);
  });

  it("keeps the lines of a summary", () => {
    const root = parsed(renderStatic("project-card", { title: "Eau", summary: "Un.\nDeux.\n\n  Trois." }));
    expect(root.querySelector("p.fiche-summary")!.innerHTML).to.equal("Un.<br>Deux.<br>Trois.");
  });

  it("shows an amount once, in the form for the eye", () => {
    const chip = renderStatic(
      "budget-chip",
      { title: "Eau", budget: { amount: 180000, currency: "USD" } },
      { lang: "en" },
    );
    expect(parsed(chip).textContent).to.equal("US$180,000 Total budget");
  });

  it("says the status with what it is the status of", () => {
    const card = renderStatic("project-card", { title: "Eau", status: "closed" }, { lang: "en" });
    expect(parsed(card).textContent).to.contain("Project status: Completed");
  });

  it("is followed by JSON-LD in a script that no text of the record can end, where that is asked for", () => {
    const html = renderStatic("project-card", { title: "</script><b>" }, { jsonLd: true });
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)!;
    expect(JSON.parse(json).name).to.equal("</script><b>");
    expect(renderStatic("project-card", { title: "Eau" })).not.to.contain("<script");
    expect(renderStatic("project-card", "{broken", { jsonLd: true })).not.to.contain("<script");
  });
});
