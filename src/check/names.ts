import { sections } from "../builder/look/look.js";
import { roles } from "../model/code-lists.js";

/** The elements, by their names in `data-fiche`. */
export const names = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"];
export const tags = names.map((name) => `fiche-${name}`);

const inRange = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  return /\S/.test(text) && Number.isInteger(number) && number >= least && number <= most;
};
const words = (...allowed: readonly string[]) => ({
  allowed: allowed.join(", "),
  takes: (text: string) => allowed.includes(text),
});
const lists = (...allowed: readonly string[]) => ({
  allowed: allowed.join(", "),
  takes: (text: string) =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .every((word) => allowed.includes(word)),
});

/** By attribute: what can be written, and whether something is that. */
export const settings: Record<string, { allowed: string; takes(text: string): boolean }> = {
  theme: words("light", "dark", "auto"),
  loading: words("eager", "lazy"),
  layout: words("full", "compact"),
  notation: words("standard", "compact"),
  hide: lists(...sections),
  roles: lists(...Object.keys(roles)),
  "heading-level": { allowed: "2, 3, 4, 5, 6", takes: inRange(2, 6) },
  max: { allowed: "1, 2, 3…", takes: inRange(1, Infinity) },
};
