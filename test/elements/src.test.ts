// Data from an address in every engine. Network failures are in test/dist/src.test.mjs.
import { expect } from "chai";
import type { FicheErrorEvent } from "../../src/elements/base/events.js";
import { drawnText, make, settled, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, unreadable } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const addressOf = (path: string) => new URL(path, import.meta.url).href;
/** The test server makes modules of .json files. */
const record = addressOf("../fixtures/served-as-text.txt");
const link = '<a href="https://example.org/projet">Lutte contre la traite</a>';

let fresh = 0;

/** An element in the page, at an address that nobody has asked for, and the next event that its address leads to. */
async function load(tag: string, src: string, { lang = "fr", children = link } = {}) {
  const element = make(tag, { lang, src: `${src}?${(fresh += 1)}` });
  element.append(...mount(`<div>${children}</div>`).childNodes);
  const heard = new Promise<FicheErrorEvent | Event>((resolve) => {
    for (const type of ["fiche-error", "fiche-ready"]) element.addEventListener(type, resolve, { once: true });
  });
  const page = mount("<div></div>");
  page.append(element);
  await element.updateComplete;
  const wasBusy = element.ariaBusy;
  const event = await heard;
  await settled(element);
  return { element, page, event, wasBusy };
}

for (const { tag } of fourElements) {
  describe(`<${tag}> with an address`, () => {
    it("is busy, then drawn, and no longer busy", async () => {
      const { element, event, wasBusy } = await load(tag, record);
      expect([event.type, wasBusy, element.ariaBusy]).to.deep.equal(["fiche-ready", "true", null]);
      expect(drawnText(element)).not.to.equal("");
      expect(showsChildren(element)).to.equal(false);
    });

    for (const [path, code] of [
      ["../fixtures/nothing-here.json", "http"],
      ["src.test.ts", "json"],
      ["javascript:0", "url"],
    ])
      it(`keeps its children and names the fault (${code})`, async () => {
        const warnings = recordWarnings();
        const { element, event } = await load(tag, addressOf(path));
        expect([event.type, (event as FicheErrorEvent).code]).to.deep.equal(["fiche-error", code]);
        expect([drawnText(element), showsChildren(element), element.ariaBusy]).to.deep.equal(["", true, null]);
        expect(warnings).to.have.length(1);
      });

    for (const lang of ["fr", "en"] as const)
      it(`says that nothing can be shown where it has no children (${lang})`, async () => {
        recordWarnings();
        const { element } = await load(tag, addressOf("../fixtures/nothing-here.json"), { lang, children: "" });
        expect(drawnText(element)).to.equal(unreadable(lang));
      });

    it("stays drawn when it is moved", async () => {
      const { element, page } = await load(tag, record);
      const text = drawnText(element);
      page.after(element);
      page.append(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settled(element);
      expect(drawnText(element)).to.equal(text);
      expect(element.ariaBusy).to.equal(null);
    });
  });
}
