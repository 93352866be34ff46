// Whether what an element tells can be made out on its background, reckoned from what the browser has made of its colours.
import { contrast } from "./contrast.js";

export interface CheckedColour {
  readonly name: "ink" | "muted" | "accent" | "states" | "bar" | "line";
  readonly ratio: number;
  /** The least that is asked for; none for lines that only separate. */
  readonly least?: number | undefined;
}

/** For words, and for shapes that tell something (WCAG 1.4.3 and 1.4.11). */
const leastOfText = 4.5;
const leastOfShapes = 3;

/** The colours in the root of an element, and what is drawn with them there. */
export function checkedColours(root: HTMLElement): CheckedColour[] {
  const { backgroundColor: surface, color: ink } = getComputedStyle(root);
  const probe = root.appendChild(root.ownerDocument.createElement("span"));
  const [good, bad] = ["closed", "cancelled"].map((state) => {
    probe.className = state;
    return getComputedStyle(probe).color;
  });
  const [muted, accent, line] = ["muted", "accent", "line"].map((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const checked: CheckedColour[] = [
    { name: "ink", ratio: contrast(ink, surface), least: leastOfText },
    { name: "muted", ratio: contrast(muted, surface), least: leastOfText },
    { name: "accent", ratio: contrast(accent, surface), least: leastOfText },
  ];
  if (root.querySelector(".closed, .cancelled")) {
    const ratio = Math.min(contrast(good, surface), contrast(bad, surface));
    checked.push({ name: "states", ratio, least: leastOfText });
  }
  if (root.querySelector("meter")) checked.push({ name: "bar", ratio: contrast(accent, line), least: leastOfShapes });
  checked.push({ name: "line", ratio: contrast(line, surface) });
  return checked;
}
