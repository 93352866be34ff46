// Converters for attributes that are written by hand: lists with spaces or commas, numbers, flags.

/** "funder, implementer" → ["funder", "implementer"]; an empty list if nothing is written. */
export const tokenList = (text: string | null): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** True if the attribute is written, unless as `="false"`. */
export const booleanAttribute = (text: string | null) => text !== null && text !== "false";

/** Null if nothing is written. */
export const numberAttribute = (text: string | null) => (text === null ? null : Number(text));
