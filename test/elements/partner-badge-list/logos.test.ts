import { expect } from "chai";
import type { PartnerInput } from "../../../src/model/project.js";
import { draw, partOf, partsOf, settled, textOf } from "../../helpers/drawing.js";

const tag = "fiche-partner-badge-list";
const there = new URL("../../../stories/logos/harbour.svg", import.meta.url).href;
const missing = new URL("../../../stories/logos/none.png", import.meta.url).href;
const broken = new URL("../../../stories/logos/broken.png", import.meta.url).href;

/** The initials are drawn, and no text. Firefox tells where they come from, others what they are. */
const initialsIn = (logo: HTMLElement) => {
  expect(textOf(logo)).to.equal("");
  const letters = logo.dataset["initials"]!;
  expect(getComputedStyle(logo, "::before").content).to.be.oneOf([`"${letters}"`, "attr(data-initials)"]);
  return letters;
};

/** Whether the picture is what is seen; else the initials behind it are. */
const isSeen = (image: Element) => getComputedStyle(image).visibility === "visible";

/** Waits for it; a lazy picture may call itself complete before it has been asked for. */
async function until(holds: () => boolean) {
  for (let left = 300; left && !holds(); left--) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).to.equal(true);
}

const withLogo = (logo: unknown) => [{ name: "Fonds des Nations Unies", logo }];

async function logoOf(logo: unknown) {
  const list = await draw(tag, { title: "Projet", partners: withLogo(logo) });
  const part = partOf(list, "logo");
  return { list, part, image: part.querySelector("img")! };
}

describe("the logo of a partner", () => {
  it("is shown, lazily, without telling its server where", async () => {
    const { image } = await logoOf(there);
    expect([image.loading, image.referrerPolicy, image.alt]).to.deep.equal(["lazy", "no-referrer", ""]);
    image.scrollIntoView();
    await until(() => image.naturalWidth > 0);
    expect(isSeen(image)).to.equal(true);
  });

  it("is silent: the name says it all", async () => {
    const { part } = await logoOf(there);
    expect(part.getAttribute("aria-hidden")).to.equal("true");
  });

  for (const [what, logo] of Object.entries({ missing, broken })) {
    it(`is replaced by initials when it is ${what}`, async () => {
      const { image, part } = await logoOf(logo);
      image.scrollIntoView();
      await until(() => !isSeen(image));
      expect(initialsIn(part)).to.equal("FN");
    });
  }

  it("comes back when a later record has one that loads", async () => {
    const { list, image, part } = await logoOf(missing);
    image.scrollIntoView();
    await until(() => !isSeen(image));
    list.project = { title: "Projet", partners: withLogo(there) as PartnerInput[] };
    await settled(list);
    const now = part.querySelector("img")!;
    now.loading = "eager";
    await until(() => isSeen(now) && now.naturalWidth > 0);
  });

  const initials: [object, string][] = [
    [{ name: "Fonds des Nations Unies pour l’enfance" }, "FN"],
    [{ name: "Fonds des Nations Unies", acronym: "FNU" }, "FNU"],
    [{ name: "Union européenne" }, "U"],
    [{ name: "caritas" }, "ca"],
    [{ name: "Élan" }, "É"],
    [{ name: "联合国" }, "联合"],
    [{ name: "🕊 paix" }, "🕊 "],
  ];
  for (const [partner, letters] of initials) {
    it(`that is not there leaves ${JSON.stringify(letters)} for ${JSON.stringify(partner)}`, async () => {
      const list = await draw(tag, { title: "Projet", partners: [partner] });
      expect(partsOf(list, "logo")[0].querySelector("img") === null).to.equal(true);
      expect(initialsIn(partOf(list, "logo"))).to.equal(letters);
    });
  }

  for (const logo of [
    "javascript:alert(1)",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "logo.png",
    "//iom.int/logo.png",
    7,
  ]) {
    it(`is not asked for at ${JSON.stringify(logo)}`, async () => {
      const { image } = await logoOf(logo);
      expect(image === null).to.equal(true);
    });
  }
});
