// Records are untrusted. Whatever they contain is shown as literal characters: nothing runs, nothing is requested, and visitors read
// nothing of the code that rendered it. Each field by itself: every-place.test.ts.
import { expect } from "chai";
import { type Fiche, draw, drawnText, painted, partsOf, roleOf } from "../helpers/drawing.js";
import { fourElements } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";
import { addressed, harm, inner, watchForHarm } from "./harm.js";
import { noAddresses, texts, webAddresses } from "./payloads.js";

watchForHarm();

const written = (text: unknown) => (typeof text === "string" ? text : JSON.stringify(text));

/** A record in which every text is `text`, every address is `url`. */
const recordOf = (text: unknown, url: unknown) => ({
  title: text,
  acronym: text,
  summary: `${JSON.stringify(text)} `.repeat(30),
  status: "closed",
  url,
  id: written(text),
  identifiers: [{ scheme: text, value: written(text) }],
  themes: [text, { code: written(text), label: text }],
  scope: "national",
  region: text,
  countries: [{ code: "AZ", name: text, focus: true, percentage: 50 }, "ZZ"],
  period: { start: "2019" },
  budget: [
    { amount: 1, currency: "XXX", label: text },
    { amount: null, currency: "EUR", label: text },
  ],
  partners: [{ name: text, acronym: text, role: "funder", id: written(text), url, logo: url }],
  objectives: [
    { text, lead: written(text), progress: { actual: 1, target: 2, unit: text }, items: [{ text, state: "done" }] },
  ],
  facts: [{ label: text, value: text }],
  links: [{ url, title: text, format: written(text) }],
  related: [{ title: text, url, relation: "parent", id: written(text) }],
  source: { url, publisher: text, licence: written(text) },
});

/** Opens and points at everything that a visitor can. */
async function use(element: Fiche) {
  for (const control of roleOf(element, "button")) control.click();
  for (const node of element.shadowRoot!.querySelectorAll<HTMLElement>("*")) {
    for (const type of ["mouseover", "toggle", "load", "animationstart"]) node.dispatchEvent(new Event(type));
    node.focus();
  }
  await painted();
}

for (const { tag } of fourElements) {
  describe(`what strangers write in <${tag}>`, () => {
    for (const text of [texts["markup"], texts["attributes"], texts["templates"], texts["entities"]].flat()) {
      for (const lang of ["fr", "en"]) {
        it(`is shown as it is in ${lang}: ${text.slice(0, 40)}`, async () => {
          const element = await draw(tag, JSON.stringify(recordOf(text, "https://partner.example")), { lang });
          await use(element);
          expect(harm(element, [text])).to.deep.equal([]);
          expect(drawnText(element).replace(/\s+/g, " ")).to.contain(text.replace(/\s+/g, " "));
        });
      }
    }

    it("never becomes a link or a picture, unless it is a web address", async () => {
      for (const url of Object.values(noAddresses).flat()) {
        recordWarnings();
        const element = await draw(tag, recordOf("Projet", url));
        const asked = [...element.shadowRoot!.querySelectorAll(addressed)];
        expect(
          asked.map((node) => node.outerHTML),
          url,
        ).to.deep.equal([]);
        expect(partsOf(element, "error"), "the rest is shown").to.be.empty;
        expect(drawnText(element)).to.contain("Projet");
      }
    });

    it("keeps a web address that holds something else in its attribute", async () => {
      for (const url of Object.values(webAddresses).flat()) {
        const element = await draw(tag, recordOf("Projet", url));
        await use(element);
        expect(harm(element)).to.deep.equal([]);
        for (const link of roleOf(element, "link")) {
          expect(link.getAttribute("href")).to.equal(url.replace(/[\u0000\u202E]/g, ""));
          // Of an address that it cannot read, a browser makes none.
          expect((link as HTMLAnchorElement).protocol).to.match(/^(https?)?:$/);
        }
      }
    });

    it("cannot turn the line around it, nor hide in it", async () => {
      const element = await draw(
        tag,
        recordOf("a\u202Ee\u2066d\u2069c\u0000b\u0007\u202Df\uFEFF", "https://partner.example"),
      );
      expect(drawnText(element)).to.contain("aedcbf");
      expect(element.shadowRoot!.textContent).not.to.match(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\uFEFF]/);
    });

    it("says nothing of the code that reads it", async () => {
      recordWarnings();
      const odd = [
        recordOf("", ""),
        recordOf(null, null),
        recordOf({}, {}),
        recordOf([], []),
        recordOf(7, 7),
        recordOf({ toString: "x", valueOf: "y" }, { fr: 7 }),
        {
          ...recordOf("Projet", "x"),
          title: "Projet",
          period: { start: "2024-02-30", durationMonths: 1e308 },
          lang: "x-y",
        },
        {
          title: "Projet",
          lang: "fr_CA",
          countries: ["  ", "A", "QO", "aa"],
          budget: [{ amount: 1e21, currency: "usd" }],
        },
        {
          title: "Projet",
          countryCount: 1e6,
          objectives: [{ text: "T", progress: { actual: 1e300, target: -1e300 } }],
        },
      ];
      for (const record of odd) {
        const element = await draw(tag, record, { lang: "fr" });
        expect(drawnText(element)).not.to.match(inner).and.not.to.match(/null/);
      }
    });
  });
}
