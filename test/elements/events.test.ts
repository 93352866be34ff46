import { expect } from "chai";
import { FicheErrorEvent } from "../../src/elements/base/events.js";
import type { FicheInput } from "../../src/model/project.js";
import { type Fiche, draw, make, observed, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadableData } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

/** All events of a kind that reach the document, from inside a shadow root too. */
function listen(type: "fiche-error" | "fiche-ready", page: Element) {
  const heard: Event[] = [];
  page.addEventListener(type, (event) => heard.push(event));
  return heard as FicheErrorEvent[];
}

const secret = "motdepasse";

const faulty: { data: unknown; code: string; path: string; expected: RegExp; drawn: boolean }[] = [
  { data: `{"title": "${secret}`, code: "json", path: "", expected: /JSON/, drawn: false },
  { data: {}, code: "required", path: "title", expected: /string/, drawn: false },
  { data: [secret], code: "type", path: "", expected: /object/, drawn: false },
  { data: { ...record, title: " " }, code: "required", path: "title", expected: /text/, drawn: false },
  { data: { ...record, url: `javascript:${secret}` }, code: "url", path: "url", expected: /http/, drawn: true },
  { data: { ...record, countryCount: -7 }, code: "range", path: "countryCount", expected: /≥ 0/, drawn: true },
  { data: { ...record, status: secret }, code: "enum", path: "status", expected: /pipeline \| active/, drawn: true },
  {
    data: { ...record, facts: [{ label: secret, value: [] }] },
    code: "type",
    path: "facts[0].value",
    expected: /string/,
    drawn: true,
  },
];

for (const { tag } of fourElements) {
  describe(`the events of <${tag}>`, () => {
    for (const { data, code, path, expected, drawn } of faulty) {
      it(`name ${code} at "${path}", once, and so does one warning`, async () => {
        const warnings = recordWarnings();
        const page = mount("<div></div>");
        const [errors, readies] = [listen("fiche-error", page), listen("fiche-ready", page)];
        const element = make(tag, { lang: "fr" });
        element.project = data as FicheInput;
        page.append(element);
        await settled(element);
        expect(errors).to.have.length(1);
        const [error] = errors;
        expect([error instanceof FicheErrorEvent, error.target === element]).to.deep.equal([true, true]);
        expect({ code: error.code, path: error.path }).to.deep.equal({ code, path });
        expect(error.problems[0].expected).to.match(expected);
        expect(JSON.stringify(error.problems), "never the data").not.to.contain(secret);
        expect(readies).to.have.length(drawn ? 1 : 0);

        expect(warnings).to.have.length(1);
        for (const word of [tag, "project", path, error.problems[0].expected]) expect(warnings[0]).to.contain(word);
        expect(warnings[0], "never the data").not.to.contain(secret);
      });
    }

    it("tell all problems of a reading in one event", async () => {
      recordWarnings();
      const page = mount("<div></div>");
      const errors = listen("fiche-error", page);
      const element = make(tag);
      element.project = { ...record, status: 7, countryCount: "13", url: "ftp://example.org" } as object as FicheInput;
      page.append(element);
      await settled(element);
      expect(errors).to.have.length(1);
      expect(errors[0].problems.map(({ path }) => path).sort()).to.deep.equal(["countryCount", "status", "url"]);
    });

    it("bubble and leave the shadow root they come from, and cannot be cancelled", async () => {
      recordWarnings();
      const page = mount("<div></div>");
      const [errors, readies] = [listen("fiche-error", page), listen("fiche-ready", page)];
      const element = make(tag);
      element.project = { ...record, status: "?" };
      page.attachShadow({ mode: "open" }).append(element);
      await settled(element);
      for (const event of [...errors, ...readies])
        expect([event.bubbles, event.composed, event.cancelable, event.target === page]).to.deep.equal([
          true,
          true,
          false,
          true,
        ]);
      expect([errors.length, readies.length]).to.deep.equal([1, 1]);
    });

    it("complain once a reading: not when the language, the theme or the place changes, or the same is given again", async () => {
      const warnings = recordWarnings();
      const page = mount("<div><p></p></div>");
      const errors = listen("fiche-error", page);
      const element = make(tag);
      element.project = { ...record, status: "?" };
      page.append(element);
      await settled(element);
      element.lang = "fr";
      element.setAttribute("theme", "dark");
      await observed(element);
      page.firstElementChild!.append(element);
      element.requestUpdate();
      await settled(element);
      expect([errors.length, warnings.length]).to.deep.equal([1, 1]);
      element.project = { ...record, status: "?" };
      await settled(element);
      expect([errors.length, warnings.length], "the same again").to.deep.equal([1, 1]);
      element.project = { ...record, status: "?", countryCount: -7 };
      await settled(element);
      expect([errors.length, warnings.length], "another problem").to.deep.equal([2, 2]);
    });

    it("say ready after each drawing, when it stands there", async () => {
      const page = mount("<div></div>");
      const drawnThen: boolean[] = [];
      page.addEventListener("fiche-ready", ({ target }) =>
        drawnThen.push((target as Fiche).shadowRoot!.querySelector("[part]") !== null),
      );
      const element = make(tag);
      element.project = record;
      page.append(element);
      await settled(element);
      expect(drawnThen).to.deep.equal([true]);
      element.lang = "fr";
      await observed(element);
      expect(drawnThen).to.deep.equal([true, true]);
    });

    it("say ready once when what could not be read is replaced by what can", async () => {
      recordWarnings();
      const page = mount("<div></div>");
      const readies = listen("fiche-ready", page);
      const element = make(tag);
      element.project = unreadableData;
      page.append(element);
      await settled(element);
      element.project = record;
      await settled(element);
      expect(readies).to.have.length(1);
    });

    it("do not come when a lang changes that changes nothing here", async () => {
      const page = mount('<div lang="fr"><p></p></div>');
      const readies = listen("fiche-ready", page);
      const element = make(tag);
      element.project = record;
      page.append(element);
      await settled(element);
      page.firstElementChild!.setAttribute("lang", "en");
      document.body.lang = "en";
      await observed(element);
      document.body.removeAttribute("lang");
      expect(readies).to.have.length(1);
    });

    it("never say ready where nothing was drawn", async () => {
      recordWarnings();
      const page = mount("<div></div>");
      const readies = listen("fiche-ready", page);
      for (const data of [undefined, null, unreadableData, "[]", { title: "" }]) {
        const element = make(tag);
        element.project = data;
        page.append(element);
        await observed(element);
        element.lang = "fr";
        await observed(element);
      }
      expect(readies).to.be.empty;
    });

    it("are silent for a record without a fault", async () => {
      const warnings = recordWarnings();
      const errors = listen("fiche-error", document.body);
      await draw(tag, record);
      expect([errors.length, warnings.length]).to.deep.equal([0, 0]);
    });
  });
}

describe("the sources of one element alone", () => {
  const alone = [
    { tag: "fiche-partner-badge-list", source: "partners", value: "[{]", code: "json", path: "" },
    {
      tag: "fiche-partner-badge-list",
      source: "partners",
      value: '[{"role": "funder"}]',
      code: "required",
      path: "partners[0].name",
    },
    { tag: "fiche-objectives-checklist", source: "objectives", value: "[", code: "json", path: "" },
    { tag: "fiche-objectives-checklist", source: "objectives", value: "[7]", code: "type", path: "objectives[0]" },
    { tag: "fiche-budget-chip", source: "amount", value: "12 000", code: "type", path: "amount" },
  ];
  for (const { tag, source, value, code, path } of alone) {
    it(`are named in what <${tag} ${source}=${JSON.stringify(value)}> complains of`, async () => {
      const warnings = recordWarnings();
      const page = mount("<div></div>");
      const errors = listen("fiche-error", page);
      page.append(make(tag, { [source]: value, currency: "USD" }));
      await observed(page.firstElementChild!);
      expect(errors.map((error) => [error.code, error.path])).to.deep.equal([[code, path]]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag} ${source}>`);
    });
  }
});
