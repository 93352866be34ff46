// Progress is a bar from baseline to target, and the figures in words beside it.
import { expect } from "chai";
import { draw, partOf, partsOf, textOf } from "../../helpers/drawing.js";

const tag = "fiche-objectives-checklist";
const number = (lang: string, value: number) =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 20 }).format(value);

async function progressOf(progress: object, lang = "fr") {
  const list = await draw(tag, { title: "Projet", objectives: [{ text: "Un", progress }] }, { lang });
  return partOf(list, "progress");
}

describe("progress", () => {
  const bars: [string, object, number][] = [
    ["half way", { baseline: 0, actual: 50, target: 100 }, 0.5],
    ["from a baseline that is not zero", { baseline: 20, actual: 40, target: 100 }, 0.25],
    ["without a baseline", { actual: 30, target: 120 }, 0.25],
    ["at the target", { baseline: 0, actual: 12, target: 12 }, 1],
    ["past the target", { baseline: 0, actual: 15, target: 12 }, 1],
    ["behind the baseline", { baseline: 10, actual: 5, target: 20 }, 0],
    ["of what is to decrease", { baseline: 80, actual: 60, target: 40 }, 0.5],
    ["of what is to decrease, and has increased", { baseline: 80, actual: 90, target: 40 }, 0],
    ["of what is to decrease, past the target", { baseline: 80, actual: 10, target: 40 }, 1],
    ["to a target of zero", { baseline: 8, actual: 6, target: 0 }, 0.25],
    ["of what is to stay, and has", { baseline: 5, actual: 5, target: 5 }, 1],
    ["of what is to stay, and has not", { baseline: 5, actual: 6, target: 5 }, 0],
    ["of fractions", { baseline: 0, actual: 0.3, target: 1.2 }, 0.25],
    ["below zero", { baseline: -10, actual: -5, target: 0 }, 0.5],
  ];
  for (const [what, progress, share] of bars) {
    it(`is a bar: ${what}`, async () => {
      const meter = partOf(await progressOf(progress), "meter") as HTMLMeterElement;
      expect(meter.localName).to.equal("meter");
      expect([meter.min, meter.max]).to.deep.equal([0, 1]);
      expect(Number(meter.getAttribute("value"))).to.be.closeTo(share, 1e-9);
    });
  }

  const halves = [
    { actual: 4 },
    { target: 9 },
    { baseline: 2 },
    { baseline: 2, target: 9 },
    { baseline: 2, actual: 4 },
  ];
  for (const progress of halves) {
    it(`has no bar where either end is unknown, but the figures: ${JSON.stringify(progress)}`, async () => {
      const part = await progressOf(progress);
      expect(partsOf(part, "meter")).to.be.empty;
      for (const value of Object.values(progress)) expect(textOf(part)).to.contain(`${value}`);
    });
  }

  for (const [lang, words] of [
    ["fr", ["Référence", "Réalisé", "Cible", "écoles"]],
    ["en", ["Baseline", "Reached", "Target", "schools"]],
  ] as const) {
    it(`says its figures in ${lang}, formatted, with their unit, and so does the name of the bar`, async () => {
      const unit = { fr: "écoles", en: "schools" };
      const part = await progressOf({ baseline: 1200.5, actual: 12345, target: 20000, unit }, lang);
      const text = textOf(part);
      for (const word of words) expect(text).to.contain(word);
      for (const value of [1200.5, 12345, 20000]) expect(text).to.contain(number(lang, value));
      const name = partOf(part, "meter").getAttribute("aria-label")!;
      for (const word of [words[1], number(lang, 12345), words[3]]) expect(name).to.contain(word);
    });
  }

  it("says nothing where nothing is known", async () => {
    const list = await draw(tag, { title: "Projet", objectives: [{ text: "Un", progress: {} }] });
    expect(textOf(partOf(list, "objective"))).to.equal("Un");
  });

  it("says a zero", async () => {
    expect(textOf(await progressOf({ baseline: 0, actual: 0, target: 4 }, "en"))).to.match(/Reached\s0/);
  });

  it("names a unit in another language in that language", async () => {
    const part = await progressOf({ actual: 3, target: 4, unit: { en: "schools" } }, "fr");
    expect(part.querySelector("[lang=en]")!.textContent).to.equal("schools");
  });
});
