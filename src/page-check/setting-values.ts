import { tokenList } from "../elements/base/attributes.js";
import { allowed, isAllowed, listSettings } from "../elements/base/settings.js";

/** By attribute: what can be written, and whether something is that. */
export const settings: Record<string, { allowed: string; takes(text: string): boolean }> = Object.fromEntries(
  Object.entries(allowed).map(([name, known]) => [
    name,
    {
      allowed: known.join(", "),
      takes: (text: string) =>
        (listSettings.includes(name) ? tokenList(text) : [text]).every((word) => isAllowed(name, word)),
    },
  ]),
);
