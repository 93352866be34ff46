// While an address is loading and there is nothing to see, the element says so after a delay.
import { expect } from "chai";
import { localeOf } from "../../src/i18n/locale.js";
import { wordsOf } from "../../src/elements/words.js";
import { drawnText, make, observed, partOf, partsOf, settled } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadable } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const loading = (lang: string) => wordsOf(localeOf(lang)).loading;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const { fetch } = window;
afterEach(() => {
  window.fetch = fetch;
});

let fresh = 0;

/** An element that waits for a server which answers when it is told to. */
async function waiting(tag: string, { children = "", ...attributes }: Record<string, string> = {}) {
  let answer!: (response: Response) => void;
  window.fetch = () => new Promise((resolve) => (answer = resolve));
  const element = make(tag, { src: `https://example.org/${(fresh += 1)}.json`, ...attributes });
  element.innerHTML = children;
  const page = mount("<div><span>What comes after</span></div>");
  page.prepend(element);
  await settled(element);
  const heard = new Promise((resolve) => {
    for (const type of ["fiche-ready", "fiche-error"]) element.addEventListener(type, resolve, { once: true });
  });
  return {
    element,
    answer: async (body: unknown) => {
      answer(new Response(JSON.stringify(body), { status: body ? 200 : 404 }));
      await heard;
      await settled(element);
    },
  };
}

for (const { tag, fr } of fourElements)
  describe(`<${tag}> that waits for an address`, () => {
    it("says so after a while, in its language, and then shows the data", async () => {
      const { element, answer } = await waiting(tag, { lang: "fr" });
      await pause(200);
      expect(drawnText(element), "not at once").to.equal("");
      await pause(300);
      await settled(element);
      expect([drawnText(element), element.ariaBusy]).to.deep.equal([loading("fr"), "true"]);
      const note = partOf(element, "loading");
      expect(note.getClientRects().length).to.be.greaterThan(0);
      expect(note.closest("[lang]")!.getAttribute("lang")).to.equal("fr");
      expect(note.matches(":is([role], [aria-live]) *, [role], [aria-live]")).to.equal(false);
      element.lang = "en";
      await observed(element);
      expect(drawnText(element)).to.equal(loading("en"));
      element.lang = "fr";
      await answer(record);
      expect(drawnText(element)).to.contain(fr);
      expect(partsOf(element, "loading")).to.be.empty;
    });

    it("leaves that to the children it shows, as long as it has any", async () => {
      const { element } = await waiting(tag, { children: "<b>Projet</b>" });
      await pause(500);
      await settled(element);
      expect(drawnText(element)).to.equal("");
      element.replaceChildren();
      await observed(element);
      expect(drawnText(element)).to.equal(loading("en"));
      element.textContent = "Projet";
      await observed(element);
      expect(drawnText(element)).to.equal("");
    });

    it("keeps what it has drawn", async () => {
      const { element, answer } = await waiting(tag);
      await answer(record);
      const text = drawnText(element);
      element.setAttribute("src", `https://example.org/${(fresh += 1)}.json`);
      await pause(500);
      await settled(element);
      expect(drawnText(element)).to.equal(text);
    });

    /** Where what comes after the element stands: at first, while it says that it is loading, and once it is drawn. */
    const placesAfter = async (style: string) => {
      const { element, answer } = await waiting(tag, { style });
      const after = element.nextElementSibling!;
      const place = () => {
        const { left, top } = after.getBoundingClientRect();
        return tag.endsWith("chip") ? left : top;
      };
      const places = [place()];
      await pause(500);
      await settled(element);
      expect(drawnText(element)).to.equal(loading("en"));
      places.push(place());
      await answer(record);
      return [...places, place()];
    };

    it("moves nothing where the page has kept a place", async () => {
      const places = await placesAfter("min-block-size: 150em; min-inline-size: 20em");
      expect(new Set(places).size, places.join()).to.equal(1);
    });

    it("moves nothing to and fro where the page has kept none", async () => {
      const places = await placesAfter("");
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  });

describe("what is said of an address that is awaited", () => {
  const tag = "fiche-project-card";

  it("gives way to the sentence for an address that fails", async () => {
    recordWarnings();
    const { element, answer } = await waiting(tag);
    await pause(500);
    await answer(null);
    expect(drawnText(element)).to.equal(unreadable("en"));
  });

  it("waits until a lazy element has asked", async () => {
    const element = make(tag, { src: `https://example.org/${(fresh += 1)}.json`, loading: "lazy" });
    const page = mount('<div style="padding-block-start: 9000px"></div>');
    window.fetch = () => new Promise(() => undefined);
    page.append(element);
    await pause(600);
    await settled(element);
    expect([drawnText(element), element.ariaBusy]).to.deep.equal(["", null]);
    element.scrollIntoView();
    await pause(800);
    await settled(element);
    window.scrollTo(0, 0);
    expect(drawnText(element)).to.equal(loading("en"));
  });

  it("is not said any more of an element that has left the page, and is said anew when it is back", async () => {
    const { element } = await waiting(tag);
    const page = element.parentElement!;
    element.remove();
    const { requestUpdate } = element;
    let updates = 0;
    element.requestUpdate = function (...given: []) {
      updates += 1;
      return requestUpdate.apply(this, given);
    };
    await pause(600);
    expect(updates).to.equal(0);
    page.append(element);
    await observed(element);
    expect(drawnText(element)).to.equal("");
    await pause(500);
    await settled(element);
    expect(drawnText(element)).to.equal(loading("en"));
  });

  it("sets no timer where nothing is awaited", async () => {
    const { setTimeout } = window;
    const delays: unknown[] = [];
    window.setTimeout = ((run: () => void, delay?: number) => {
      delays.push(delay);
      return setTimeout(run, delay);
    }) as typeof setTimeout;
    const element = make(tag);
    element.project = record;
    mount("<div></div>").append(element);
    await settled(element);
    window.setTimeout = setTimeout;
    expect(delays.filter((delay) => delay)).to.be.empty;
  });
});
