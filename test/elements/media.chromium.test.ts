// Forced colours, print, reduced motion, dark preference: what only Chromium can emulate.
import { emulateMedia } from "@web/test-runner-commands";
import { expect } from "chai";
import { type Fiche, draw, painted, partOf, partsOf, roleOf } from "../helpers/drawing.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

// The command passes what Playwright knows; its own types are older.
const emulate = (media: object) => emulateMedia(media);

afterEach(() =>
  emulate({ media: "screen", colorScheme: "light", reducedMotion: "no-preference", forcedColors: "none" }),
);

const rootOf = (element: Fiche) => element.shadowRoot!.querySelector("[lang]")!;
const inkOf = (element: Fiche) => getComputedStyle(rootOf(element)).color;

const record = {
  ...realRecord,
  objectives: [
    { text: "Un", state: "done", progress: { baseline: 0, actual: 1, target: 2 } },
    { text: "Deux", state: "dropped" },
  ],
};

for (const { tag } of fourElements) {
  describe(`<${tag}> as the visitor prefers it`, () => {
    it("follows a dark preference with theme=auto, and only then", async () => {
      const [light, dark, auto, none] = await Promise.all(
        [{ theme: "light" }, { theme: "dark" }, { theme: "auto" }, {}].map((theme) => draw(tag, record, theme as {})),
      );
      const [lightInk, darkInk] = [inkOf(light), inkOf(dark)];
      expect(lightInk).not.to.equal(darkInk);
      expect([auto, none].map(inkOf)).to.deep.equal([lightInk, lightInk]);
      await emulate({ colorScheme: "dark" });
      expect([light, dark, auto, none].map(inkOf)).to.deep.equal([lightInk, darkInk, darkInk, lightInk]);
    });

    it("never moves, whatever the preference", async () => {
      for (const reducedMotion of ["no-preference", "reduce"]) {
        await emulate({ reducedMotion });
        const element = await draw(tag, { ...record, summary: "Une phrase. ".repeat(80) }, { max: "1" });
        for (const control of roleOf(element, "button")) control.click();
        await painted();
        expect(document.getAnimations().length).to.equal(0);
        for (const node of element.shadowRoot!.querySelectorAll("*")) {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
          expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(["none", "0s", "auto"]);
        }
      }
    });

    it("takes the visitor's own colours when they are forced", async () => {
      await emulate({ forcedColors: "active" });
      const element = await draw(tag, record, { theme: "dark" });
      const system = document.createElement("p");
      system.style.cssText = "color: CanvasText; background: Canvas; border-color: LinkText";
      element.after(system);
      const { color, backgroundColor, borderTopColor: linkText } = getComputedStyle(system);
      expect(inkOf(element)).to.equal(color);
      expect(getComputedStyle(rootOf(element)).backgroundColor).to.equal(backgroundColor);
      for (const link of roleOf(element, "link")) {
        expect(getComputedStyle(link).color).to.equal(linkText);
        expect(getComputedStyle(link).textDecorationLine).to.equal("underline");
      }
      for (const node of element.shadowRoot!.querySelectorAll("*"))
        expect(getComputedStyle(node).forcedColorAdjust).to.be.oneOf(["auto", "preserve-parent-color"]);
    });

    it("is printed in dark ink, also where it is dark on the screen", async () => {
      const light = await draw(tag, record, { theme: "light" });
      const dark = await draw(tag, record, { theme: "dark" });
      const auto = await draw(tag, record, { theme: "auto" });
      await emulate({ media: "print", colorScheme: "dark" });
      expect(inkOf(dark)).to.equal(inkOf(light));
      expect(inkOf(auto)).to.equal(inkOf(light));
    });
  });
}

describe("what is folded away", () => {
  it("is printed: the rest of the summary, and no control", async () => {
    const card = await draw("fiche-project-card", realRecord, { lang: "fr" });
    await painted();
    const rest = [...partOf(card, "summary").querySelectorAll("p")].at(-1)!;
    expect(rest.checkVisibility()).to.equal(false);
    await emulate({ media: "print" });
    await painted();
    expect(rest.checkVisibility()).to.equal(true);
    expect(rest.getBoundingClientRect().height).to.be.greaterThan(20);
    for (const control of roleOf(card, "button")) expect(control.checkVisibility()).to.equal(false);
  });

  it("is printed: partners behind the button, and no button", async () => {
    const list = await draw("fiche-partner-badge-list", realRecord, { max: "1" });
    const seen = () => partsOf(list, "badge").filter((badge) => badge.checkVisibility()).length;
    expect(seen()).to.equal(1);
    await emulate({ media: "print" });
    expect(seen()).to.equal(4);
    expect(partOf(list, "more").getClientRects().length).to.equal(0);
  });

  it("is printed: a card that was never scrolled to", async () => {
    const card = await draw("fiche-project-card", realRecord, { lang: "fr" });
    card.parentElement!.style.paddingTop = "9000px";
    await painted();
    await emulate({ media: "print" });
    expect(partOf(card, "card").getBoundingClientRect().height).to.be.greaterThan(400);
    expect(partOf(card, "title").innerText).to.equal(realRecord.title.fr);
  });
});

describe("marks and bars in forced colours", () => {
  beforeEach(() => emulate({ forcedColors: "active" }));

  it("keep a ring and a shape that differ from what is behind them", async () => {
    for (const tag of ["fiche-project-card", "fiche-objectives-checklist"]) {
      const element = await draw(tag, record);
      const states = [...partsOf(element, "state"), ...partsOf(element, "status")];
      expect(states.length).to.be.greaterThan(0);
      for (const state of states)
        for (const mark of ["::before", "::after"]) {
          const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(state, mark);
          expect([borderTopStyle, parseFloat(borderTopWidth) > 0]).to.deep.equal(["solid", true]);
          expect(borderTopColor).to.equal(getComputedStyle(state).color);
          expect(borderTopColor).not.to.equal(getComputedStyle(rootOf(element)).backgroundColor);
        }
    }
  });

  it("keep the bar of progress apart from its track", async () => {
    const list = await draw("fiche-objectives-checklist", record);
    const meter = partOf(list, "meter");
    // Drawn by us, both would have the one colour that is forced on all backgrounds.
    expect(getComputedStyle(meter).appearance).not.to.equal("none");
    expect(meter.getBoundingClientRect().height).to.be.greaterThan(3);
  });

  it("keep the white behind a logo, which may be dark", async () => {
    const list = await draw("fiche-partner-badge-list", {
      title: "Eau",
      partners: [{ name: "IOM", logo: "https://example.org/logo.png" }],
    });
    const { backgroundColor, forcedColorAdjust } = getComputedStyle(list.shadowRoot!.querySelector("img")!);
    expect([backgroundColor, forcedColorAdjust]).to.deep.equal(["rgb(255, 255, 255)", "none"]);
  });

  it("keep the card's edge and the focus", async () => {
    const card = await draw("fiche-project-card", record);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(rootOf(card));
    expect([borderTopStyle, parseFloat(borderTopWidth) > 0]).to.deep.equal(["solid", true]);
    const [link] = roleOf(card, "link");
    link.focus({ focusVisible: true });
    expect(getComputedStyle(link).outlineStyle).not.to.equal("none");
    expect(parseFloat(getComputedStyle(link).outlineWidth)).to.be.at.least(2);
  });
});
