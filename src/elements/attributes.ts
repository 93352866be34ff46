// How attributes are written by hand: lists with spaces or commas, numbers as words.

/** "funder, implementer" → ["funder", "implementer"]. */
export const words = (text: string | null): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** On where it is written, unless as `="false"`. */
export const flag = (text: string | null) => text !== null && text !== "false";

/** Null where nothing is written. */
export const number = (text: string | null) => (text === null ? null : Number(text));
