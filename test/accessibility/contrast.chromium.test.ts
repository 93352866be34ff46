// WCAG 1.4.3 and 1.4.11, computed, because axe samples one page and does not judge marks, bars and rings. One page is enough for the
// colours: they are our own on every page, because nothing of the page shows through.
import { expect } from "chai";
import { type Attributes, type Fiche, draw, painted, settled } from "../helpers/drawing.js";
import { fourElements, realRecord, unreadableData } from "../helpers/four-elements.js";

const record = {
  ...realRecord,
  objectives: [
    { text: "Un", state: "done", progress: { baseline: 0, actual: 1, target: 2 } },
    { text: "Deux", state: "dropped" },
    { text: "Trois", state: "ongoing" },
    { text: "Quatre", state: "planned" },
  ],
};
const statuses = ["pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended"];
const hosts = {
  white: "#fff",
  black: "#000",
  red: "#c8102e",
  yellow: "#ffd500",
  "middle grey": "#777",
  "a picture": "",
};

const channels = (colour: string) => {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
  return { rgb: [red, green, blue], alpha };
};

function luminance(colour: string) {
  const [red, green, blue] = channels(colour).rgb.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two opaque colours, from 1 to 21. */
function contrast(one: string, other: string) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour behind a node, found inside the element; the host's own would be another one on every page. */
function surfaceOf(node: Element): string {
  for (let each: Element | null = node; each; each = each.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(each);
    if (backgroundImage !== "none" || opacity !== "1") throw new Error(`${each.localName}: nothing to compute with`);
    const { alpha } = channels(backgroundColor);
    if (alpha === 1) return backgroundColor;
    if (alpha > 0) throw new Error(`${each.localName} is half transparent`);
  }
  throw new Error(`the page shows through behind ${node.localName} ${node.getAttribute("part")}`);
}

const nodesOf = (element: Fiche) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(".root, .root *")].filter((node) => node.checkVisibility());
const hasText = (node: Element) =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && /\S/.test(child.textContent!));

/** The colour that a custom property has in a place. */
function valueOf(property: string, { parentElement }: Element) {
  const probe = parentElement!.appendChild(document.createElement("i"));
  probe.style.color = `var(${property})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A line for each pair of colours that is too close. */
function tooClose(element: Fiche) {
  return nodesOf(element).flatMap((node) => {
    const { color } = getComputedStyle(node);
    const pairs: [string, string, number][] = [];
    if (hasText(node)) pairs.push([color, surfaceOf(node), 4.5]);
    // The initials are generated content.
    if (node.matches("[part=logo]")) pairs.push([getComputedStyle(node, "::before").color, surfaceOf(node), 4.5]);
    if (node.matches("[part=state], [part=status]"))
      for (const mark of ["::before", "::after"])
        pairs.push([getComputedStyle(node, mark).borderTopColor, surfaceOf(node), 3]);
    // The bar is in a tree of the browser's own, whose styles it does not tell: in its place, the token that it is given.
    if (node.matches("meter")) pairs.push([valueOf("--accent", node), getComputedStyle(node).backgroundColor, 3]);
    return pairs
      .filter(([one, other, least]) => contrast(one, other) < least)
      .map(([one, other]) => `${node.localName} ${node.getAttribute("part")}: ${one} on ${other}`);
  });
}

async function onHost(host: keyof typeof hosts, tag: string, project: unknown, attributes: Attributes) {
  const element = await draw(tag, project, attributes);
  const { style } = element.parentElement!;
  if (hosts[host]) style.background = hosts[host];
  else style.background = "repeating-linear-gradient(45deg, #000 0 4px, #fff 4px 8px)";
  style.color = hosts[host] || "#777";
  await painted();
  return element;
}

for (const { tag } of fourElements)
  for (const theme of ["light", "dark"])
    describe(`the contrast of <${tag}>, ${theme}`, () => {
      for (const host of Object.keys(hosts) as (keyof typeof hosts)[])
        it(`is enough on ${host}, for text, marks and bars`, async () => {
          const element = await onHost(host, tag, record, { theme, lang: "fr", max: "2" });
          expect(nodesOf(element).filter(hasText)).to.have.length.above(1);
          expect(tooClose(element)).to.deep.equal([]);
        });

      it("is enough for the sentence that stands where data cannot be read", async () => {
        const element = await onHost("red", tag, unreadableData, { theme });
        await settled(element);
        expect(nodesOf(element).filter(hasText)).to.have.length(1);
        expect(tooClose(element)).to.deep.equal([]);
      });

      it("is enough for the ring around what has the focus, which stands on the same surface", async () => {
        const element = await onHost("yellow", tag, record, { theme, lang: "fr", max: "1" });
        for (const node of element.shadowRoot!.querySelectorAll<HTMLElement>("a[href], button, summary")) {
          node.focus({ focusVisible: true });
          const { outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(node);
          const what = `${node.localName} ${node.getAttribute("part")}`;
          expect(outlineStyle, what).to.equal("solid");
          expect(parseFloat(outlineWidth), what).to.be.at.least(2);
          expect(contrast(outlineColor, surfaceOf(node.parentElement!)), what).to.be.at.least(3);
          const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
          const [ring, root] = [node, element].map((each) => each.getBoundingClientRect());
          expect(ring.left - reach >= root.left && ring.right + reach <= root.right, `${what} stands out`).to.equal(
            true,
          );
        }
      });
    });

describe("the contrast of a status", () => {
  for (const theme of ["light", "dark"])
    for (const status of statuses)
      it(`is enough for ${status}, ${theme}`, async () => {
        const element = await onHost("black", "fiche-project-card", { ...record, status }, { theme });
        expect(tooClose(element)).to.deep.equal([]);
      });
});
