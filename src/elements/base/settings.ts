// What can be written for each setting: said to the console by the elements, judged by the check of a page, offered by the builder.
import { roles } from "../../model/code-lists.js";
import { nearest } from "../../model/nearest.js";
import { tokenList } from "./attributes.js";
import type { LitElement } from "lit";
import { tagOf, warnOnce } from "./warn.js";

export const sections = [
  "summary",
  "status",
  "themes",
  "scope",
  "region",
  "countries",
  "period",
  "budget",
  "partners",
  "objectives",
  "identifiers",
  "facts",
  "links",
  "related",
  "source",
] as const;

/** By attribute; `…` stands for all whole numbers that follow. */
export const allowed: Record<string, readonly string[]> = {
  theme: ["light", "dark", "auto"],
  loading: ["eager", "lazy"],
  layout: ["full", "compact"],
  notation: ["standard", "compact"],
  hide: sections,
  roles: Object.keys(roles),
  "heading-level": ["2", "3", "4", "5", "6"],
  max: ["1", "2", "3…"],
};

/** The settings that take several words. */
export const listSettings: readonly string[] = ["hide", "roles"];

/** Whether a word, or the number it stands for, is one of those of a setting. */
export function isAllowed(attribute: string, word: string): boolean {
  const [known, number] = [allowed[attribute], Number(word)];
  const isCount = known.at(-1)!.endsWith("…") && Number.isInteger(number) && number > 0;
  return known.includes(word) || (/\S/.test(word) && (isCount || known.includes(String(number))));
}

/** Tells the console, once a page, of the first word of each setting that is none of its own, and which one is meant. */
export function warnOfSettings(element: LitElement, changed: Iterable<string>) {
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const name of changed) {
    const key = String(elementProperties.get(name)!.attribute ?? name);
    if (!Object.hasOwn(allowed, key)) continue;
    const value: unknown = element[name as keyof LitElement];
    const written = element.getAttribute(key);
    const isWritten = written !== null && Object.is(Number(written), value);
    const text = isWritten ? written : Array.isArray(value) ? value.join(" ") : String(value ?? "");
    const words = listSettings.includes(key) ? tokenList(text) : [text.trim()];
    const word = words.find((each) => each && !isAllowed(key, each));
    if (!word) continue;
    const list = allowed[key].join(", ");
    const meant = nearest(word, allowed[key]);
    const setting = `${key}="${word.slice(0, 40)}"`;
    const advice = meant ? `: did you mean "${meant}"? (${list})` : ` is none of: ${list}`;
    warnOnce(`${element.localName} ${setting}`, `${tagOf(element)}> ${setting}${advice}`);
  }
}
