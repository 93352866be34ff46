// A page full of cards renders in slices and yields to input between them.
import { expect } from "chai";
import { enqueueRender } from "../../src/elements/base/render-queue.js";
import enriched from "../fixtures/glo-act-enriched.json";
import { drawnText } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import "../../src/elements/project-card/define.js";

const busy = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe("drawing in turn", () => {
  beforeEach(nextTask);

  it("begins at once, and goes on in order after the page has had its turn", async () => {
    const log: string[] = [];
    const draw = (name: string) => () => {
      log.push(name);
      busy(50);
    };
    expect(enqueueRender(draw("first"))).to.equal(undefined);
    const others = ["second", "third"].map((name) => Promise.resolve(enqueueRender(draw(name))));
    expect(log).to.deep.equal(["first"]);
    setTimeout(() => log.push("the page"));
    await Promise.all(others);
    expect(log.filter((name) => name !== "the page")).to.deep.equal(["first", "second", "third"]);
    expect(log.indexOf("the page")).to.be.lessThan(log.indexOf("third"));
  });

  it("tells who waited of what was thrown, and goes on", async () => {
    void enqueueRender(() => busy(50));
    const failed = enqueueRender(() => {
      throw new Error("not drawn");
    });
    const drawn: string[] = [];
    const next = enqueueRender(() => void drawn.push("next"));
    const error = await Promise.resolve(failed).then(
      () => undefined,
      (reason: Error) => reason.message,
    );
    await next;
    expect(error).to.equal("not drawn");
    expect(drawn).to.deep.equal(["next"]);
  });

  it("leaves no page waiting for hundreds of cards, and draws them all", async () => {
    const cards = Array.from({ length: 500 }, () => {
      const card = Object.assign(document.createElement("fiche-project-card"), { project: enriched, lang: "fr" });
      card.append(Object.assign(document.createElement("a"), { href: "#", textContent: "GLO.ACT" }));
      return card;
    });
    mount("<div></div>").append(...cards);
    const counts: number[] = [];
    const isDrawn = (card: Element) => card.shadowRoot?.querySelector("article");
    await nextTask();
    const waiting = cards.filter((card) => !isDrawn(card));
    expect(waiting, "otherwise this test says nothing").not.to.be.empty;
    for (const card of waiting)
      expect(card.firstElementChild!.getClientRects(), "what it holds is seen").to.have.length(1);
    while (counts.at(-1) !== cards.length && counts.length < 10_000) {
      await nextTask();
      counts.push(cards.filter(isDrawn).length);
    }
    expect(counts.at(-1)).to.equal(cards.length);
    expect(counts[0]).to.be.within(1, cards.length - 1);
    for (const card of cards) expect(card.shadowRoot!.querySelector("slot")).to.equal(null);
    expect(drawnText(cards.at(-1)!)).to.equal(drawnText(cards[0]));
  });
});
