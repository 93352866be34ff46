// A card that is not seen is not laid out, and keeps a place: a page of cards does not jump while it is scrolled.
import { expect } from "chai";
import enriched from "../fixtures/glo-act-enriched.json";
import { draw, painted, partOf } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";

async function below() {
  mount('<div style="height: 9000px"></div>');
  const card = await draw("fiche-project-card", enriched, { lang: "fr" });
  await painted();
  return card;
}

describe("a card below the window", () => {
  it("has about the height of a card", async () => {
    const card = await below();
    expect(card.getBoundingClientRect().height).to.be.greaterThan(300);
    expect(card.getBoundingClientRect().width).to.be.greaterThan(240);
  });

  it("keeps the height it has been seen with", async () => {
    const card = await below();
    card.scrollIntoView();
    await painted();
    await painted();
    const { height } = card.getBoundingClientRect();
    window.scrollTo(0, 0);
    await painted();
    await painted();
    expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it("is drawn whole as soon as it is scrolled to", async () => {
    const card = await below();
    card.scrollIntoView();
    await painted();
    await painted();
    expect(partOf(card, "title").innerText).to.equal(enriched.title.fr);
    expect(partOf(card, "source").getBoundingClientRect().height).to.be.greaterThan(10);
    window.scrollTo(0, 0);
  });

  it("is found by its text, seen or not", async () => {
    const card = await below();
    expect(partOf(card, "title").textContent).to.contain(enriched.title.fr);
  });
});
