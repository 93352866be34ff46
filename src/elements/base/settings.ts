// The allowed values of each setting: the elements warn about others, the page check reports them, the builder offers these.
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

/** By attribute; a final `…` allows all following whole numbers. */
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

/** The settings that take a list of words. */
export const listSettings: readonly string[] = ["hide", "roles"];

/** Whether a setting allows a word, or the number that it is. */
export function isAllowed(attribute: string, word: string): boolean {
  const [known, number] = [allowed[attribute], Number(word)];
  const isCount = known.at(-1)!.endsWith("…") && Number.isInteger(number) && number > 0;
  return known.includes(word) || (/\S/.test(word) && (isCount || known.includes(String(number))));
}

/** Warns once a page about the first word of each changed setting that is not allowed, and names the nearest one that is. */
export function warnOfSettings(element: LitElement, changed: Iterable<string>) {
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const name of changed) {
    const key = String(elementProperties.get(name)!.attribute ?? name);
    if (!Object.hasOwn(allowed, key)) continue;
    const value: unknown = element[name as keyof LitElement];
    const attributeValue = element.getAttribute(key);
    const isFromAttribute = attributeValue !== null && Object.is(Number(attributeValue), value);
    const text = isFromAttribute ? attributeValue : Array.isArray(value) ? value.join(" ") : String(value ?? "");
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
