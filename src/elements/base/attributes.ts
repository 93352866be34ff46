// How attributes are written by hand: lists with spaces or commas, numbers as words.
import type { PropertyDeclaration } from "lit";
import { siteDefault } from "./site-defaults.js";

/** How a property is given, and what it is if nobody gives it. */
export type Properties = Record<
  string,
  Omit<PropertyDeclaration, "converter"> & { converter?: (text: string | null) => unknown; initial?: unknown }
>;

/** "funder, implementer" → ["funder", "implementer"]. */
export const words = (text: string | null): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** On where it is written, unless as `="false"`. */
export const flag = (text: string | null) => text !== null && text !== "false";

/** Null where nothing is written. */
export const number = (text: string | null) => (text === null ? null : Number(text));

interface ElementClass {
  readonly properties: Properties;
  readonly sources: readonly string[];
}

const known = new Map<ElementClass, Record<string, unknown>>();

/** What the properties of an element are if nobody sets them: a site may say that of each that is no source, for all its elements. */
export function initialValuesOf(elementClass: ElementClass): Record<string, unknown> {
  let values = known.get(elementClass);
  if (!values) {
    values = {};
    for (const [name, { initial, attribute, converter }] of Object.entries(elementClass.properties)) {
      const setting = typeof attribute === "string" ? attribute : name;
      const text = elementClass.sources.includes(name) ? null : siteDefault(setting);
      values[name] = text === null ? initial : converter ? converter(text) : text;
    }
    known.set(elementClass, values);
  }
  return values;
}
