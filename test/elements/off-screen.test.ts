// In a page with many cards, those off screen are not laid out but reserve space, so that nothing jumps while scrolling.
import { expect } from "chai";
import enriched from "../fixtures/glo-act-enriched.json";
import { draw, painted, partOf } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";

async function below() {
  for (let cards = 0; cards < 12; cards++) await draw("fiche-project-card", { title: "Eau" });
  mount('<div style="height: 9000px"></div>');
  const card = await draw("fiche-project-card", enriched, { lang: "fr" });
  await painted();
  return card;
}

const isLaidOut = (card: Element) => partOf(card, "header").checkVisibility({ contentVisibilityAuto: true });

describe("a card alone in the page", () => {
  it("is laid out at once, wherever it stands", async () => {
    mount('<div style="height: 9000px"></div>');
    const card = await draw("fiche-project-card", enriched, { lang: "fr" });
    await painted();
    expect(isLaidOut(card)).to.equal(true);
    expect(card.getBoundingClientRect().height).to.be.greaterThan(700);
  });
});

describe("a card below the window, after a dozen others", () => {
  it("is not laid out until it is scrolled to", async () => {
    const card = await below();
    expect(isLaidOut(card)).to.equal(false);
    card.scrollIntoView();
    await painted();
    await painted();
    expect(isLaidOut(card)).to.equal(true);
    window.scrollTo(0, 0);
  });

  it("is laid out all the same where the page wants it", async () => {
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = "fiche-project-card::part(card) { content-visibility: visible }";
    const card = await below();
    expect(isLaidOut(card)).to.equal(true);
    expect(card.getBoundingClientRect().height).to.be.greaterThan(700);
    style.remove();
  });

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
