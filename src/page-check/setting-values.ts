import { tokenList } from "../elements/base/attributes.js";
import { allowed, isAllowed, listSettings } from "../elements/base/settings.js";

/** By attribute: the allowed values as text, and a test for a value. */
export const settings: Record<string, { allowed: string; accepts(text: string): boolean }> = Object.fromEntries(
  Object.entries(allowed).map(([name, known]) => [
    name,
    {
      allowed: known.join(", "),
      accepts: (text: string) =>
        (listSettings.includes(name) ? tokenList(text) : [text]).every((word) => isAllowed(name, word)),
    },
  ]),
);
