import type { Tag } from "../elements/names.js";

export type { Tag } from "../elements/names.js";

const common = ["theme"] as const;

/** The elements, and the settings of each besides its language and its project. */
export const settingsOf = {
  "fiche-project-card": [...common, "layout", "heading-level", "hide"],
  "fiche-partner-badge-list": [...common, "max"],
  "fiche-objectives-checklist": common,
  "fiche-budget-chip": [...common, "notation"],
} as const satisfies Record<Tag, readonly string[]>;

export type Setting = (typeof settingsOf)[Tag][number];

/** Settings with these values are not written. */
export const defaultSettings: Record<Setting, string> = {
  theme: "light",
  layout: "full",
  "heading-level": "3",
  hide: "",
  max: "",
  notation: "standard",
};

/** The settings that differ from the defaults, by attribute. */
export function chosenSettings(tag: Tag, settings: Partial<Record<Setting, string>> = {}): Record<string, string> {
  const chosen = settingsOf[tag].map((name) => [name, settings[name]?.trim() ?? ""] as const);
  return Object.fromEntries(chosen.filter(([name, value]) => value && value !== defaultSettings[name]));
}
