/** The elements by folder name, which is also the name of the entry and the value of `data-fiche`. */
export const elementNames = ["project-card", "partner-badge-list", "objectives-checklist", "budget-chip"] as const;
export type ElementName = (typeof elementNames)[number];

export type Tag = `fiche-${ElementName}`;
export const tags: readonly string[] = elementNames.map((name) => `fiche-${name}`);

/** Whether any value is the name of an element. */
export const isElementName = (text: unknown): text is ElementName => elementNames.includes(text as ElementName);
