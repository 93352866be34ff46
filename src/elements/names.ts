/** The elements by the names of their folders, which are also those of their entries and of `data-fiche`. */
export const elementNames = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"] as const;
export type ElementName = (typeof elementNames)[number];

export type Tag = `fiche-${ElementName}`;
export const tags: readonly string[] = elementNames.map((name) => `fiche-${name}`);

/** Whether a text, perhaps written by anybody, is the name of an element. */
export const isElementName = (text: unknown): text is ElementName => elementNames.includes(text as ElementName);
