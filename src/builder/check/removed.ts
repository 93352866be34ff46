// What an editor or filter has taken away leaves no trace of its own: it is known to be gone only by whoever knows what was pasted.
import { type Damage, type Item, type PastedForm, damage } from "./damage.js";

const kinds: Record<PastedForm, Item["kind"]> = {
  link: "link",
  element: "element",
  block: "block",
  static: "static",
  frame: "frame",
};
const codes = {
  link: "linkRemoved",
  element: "elementRemoved",
  block: "blockRemoved",
  static: "staticRemoved",
  frame: "frameRemoved",
} as const;

/** That the pasted form is gone; only to be noted where what is left shows as much: the address of a record is one in a link, too. */
export function removedDamage(pasted: PastedForm, items: readonly Item[]): Damage | undefined {
  if (items.some(({ kind }) => kind === kinds[pasted] || kind === "text")) return undefined;
  const isEqual = items.some(({ kind, isFile, sight }) => kind === "link" && isFile && sight === "whole");
  return damage(isEqual ? "note" : "wrong", codes[pasted]);
}
