// Converters for attributes that are written by hand: lists with spaces or commas, booleans, numbers.

/** "funder, implementer" → ["funder", "implementer"]; an empty list if the attribute is missing. */
export const tokenList = (text: string | null): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** True if the attribute is present, unless its value is "false". */
export const booleanAttribute = (text: string | null) => text !== null && text !== "false";

/** Null if the attribute is missing. */
export const numberAttribute = (text: string | null) => (text === null ? null : Number(text));
