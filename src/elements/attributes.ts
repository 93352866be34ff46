// How attributes are written by hand: lists with spaces or commas, numbers as words.
import type { ComplexAttributeConverter } from "lit";

/** "funder, implementer" → ["funder", "implementer"]. */
export const words: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};

/** On where it is written, unless as `="false"`. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== "false",
};
