// How attributes are written by hand: lists with spaces or commas, numbers as words.
import type { PropertyDeclaration } from "lit";

/** How a property is given, and what it is if nobody gives it. */
export type Properties = Record<string, PropertyDeclaration & { initial?: unknown }>;

/** "funder, implementer" → ["funder", "implementer"]. */
export const words = (text: string | null): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** On where it is written, unless as `="false"`. */
export const flag = (text: string | null) => text !== null && text !== "false";

/** Null where nothing is written. */
export const number = (text: string | null) => (text === null ? null : Number(text));
