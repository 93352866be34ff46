// Tries every class of attack in every field that takes a text or an address, and in every attribute.
import { expect } from "chai";
import type { FicheInput } from "../../src/model/project.js";
import { type Attributes, make, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";
import { harm, watchForHarm } from "./harm.js";
import { noAddresses, texts, webAddresses } from "./payloads.js";
import { places, recordWith } from "./places.js";

watchForHarm();

/** Draws many elements at once, without a layout of them, and says what is wrong with any. */
async function harmOf(
  tag: string,
  lang: string,
  cases: { what: string; project?: unknown; attributes?: Attributes; mayHold: string }[],
) {
  const container = mount("<div hidden></div>");
  const elements = cases.map(({ project, attributes }) => {
    const element = make(tag, { lang, ...attributes });
    if (project) element.project = project as FicheInput;
    element.append(Object.assign(document.createElement("a"), { href: "#projet", textContent: "Projet" }));
    return element;
  });
  container.append(...elements);
  await settled(...elements);
  const found = elements.flatMap((element, at) =>
    harm(element, [cases[at].mayHold]).map((each) => `${cases[at].what}: ${each}`),
  );
  container.remove();
  return found;
}

const small = {
  title: "Projet",
  summary: "Eau",
  budget: { amount: 1, currency: "EUR" },
  partners: [{ name: "ONU", role: "funder", url: "https://partner.example/" }],
  objectives: [{ text: "Eau", state: "done" }],
};

const own: Record<string, RegExp> = {
  "fiche-project-card": /^/,
  "fiche-partner-badge-list": /^(title|lang|partners)/,
  "fiche-objectives-checklist": /^(title|lang|objectives|partners)/,
  "fiche-budget-chip": /^(title|lang|budget)/,
};
const classes = [
  ...Object.entries(texts).map(([name, payloads]) => ({ name: `texts with ${name}`, payloads })),
  ...Object.entries(noAddresses).map(([name, payloads]) => ({ name: `addresses that are none: ${name}`, payloads })),
  ...Object.entries(webAddresses).map(([name, payloads]) => ({ name: `addresses with ${name}`, payloads })),
];

for (const { tag } of fourElements) {
  const mine = places.filter((path) => own[tag].test(path));

  describe(`any place in <${tag}>`, () => {
    for (const lang of ["fr", "en"]) {
      for (const [at, { name, payloads }] of classes.entries())
        it(`takes no harm in ${lang} from ${name}`, async () => {
          recordWarnings();
          // Each place meets one of the class, and each of the class some places: all with all would take minutes in every browser.
          const cases = mine.map((path, place) => {
            const payload = payloads[(place + at + (lang === "fr" ? 0 : 3)) % payloads.length];
            return { what: `${path} = ${payload.slice(0, 60)}`, project: recordWith(path, payload), mayHold: payload };
          });
          expect(await harmOf(tag, lang, cases)).to.deep.equal([]);
        });

      it(`takes no harm in ${lang} from what is no language of a text`, async () => {
        recordWarnings();
        const keys = ["markup", "attributes", "names", "surrogates"].flatMap((name) => texts[name]);
        const cases = mine
          .filter((path) => path.endsWith(".fr"))
          .flatMap((path, place) =>
            [0, 1].map((more) => {
              const key = keys[(2 * place + more) % keys.length];
              const map = JSON.parse(`{${JSON.stringify(key)}: "https://partner.example/Projet"}`) as unknown;
              return { what: `${path} keyed ${key}`, project: recordWith(path.slice(0, -3), map), mayHold: key };
            }),
          );
        expect(await harmOf(tag, lang, cases)).to.deep.equal([]);
      });
    }

    it("nor any attribute takes harm", async () => {
      recordWarnings();
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const cases = ["lang", ...observedAttributes].flatMap((attribute, at) =>
        classes.map(({ payloads }) => {
          const payload = payloads[at % payloads.length];
          return {
            what: `${attribute} = ${payload}`,
            project: small,
            attributes: { [attribute]: payload },
            mayHold: payload,
          };
        }),
      );
      expect(await harmOf(tag, "fr", cases)).to.deep.equal([]);
    });
  });
}

describe("all of this", () => {
  it("has asked nobody for anything but logos", () => {
    const asked = performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(
      asked.filter((entry) => (entry as PerformanceResourceTiming).initiatorType !== "img").map(({ name }) => name),
    ).to.deep.equal([]);
  });
});
