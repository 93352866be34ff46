// A page ignores keys that nobody reads; whoever writes the record wants to know them, because most are a known key misspelt.
import * as z from "zod/mini";
import { projectSchema } from "./project.js";

/** Beyond this a record is no project but an attack. */
const mostLevels = 200;

const definitionOf = (schema: z.core.$ZodType) =>
  (schema as z.ZodMiniType).def as
    | z.core.$ZodOptionalDef
    | z.core.$ZodNullableDef
    | z.core.$ZodPipeDef
    | z.core.$ZodUnionDef
    | z.core.$ZodArrayDef
    | z.core.$ZodObjectDef
    | z.core.$ZodRecordDef;

/** How many of the places are keys of the very object at the path. */
const countOwn = (places: string[], path: string) =>
  places.filter((place) => !/[.[]/.test(place.slice(path.length + 1))).length;

/** The paths of the keys that a schema has no place for; undefined where it is not meant for this kind of value. */
function strangers(schema: z.core.$ZodType, value: unknown, path: string, level = 0): string[] | undefined {
  if (level > mostLevels) return [];
  const inside = (part: z.core.$ZodType, inner: unknown, place: string) => strangers(part, inner, place, level + 1);
  const def = definitionOf(schema);
  const below = (key: string) => (path ? `${path}.${key}` : key);
  switch (def.type) {
    case "optional":
    case "nullable":
      return inside(def.innerType, value, path);
    case "pipe":
      return inside(def.in, value, path);
    case "union":
      // A short misspelt key may look like a language: at a tie the object is meant, which stands after the text.
      return def.options
        .map((option) => inside(option, value, path))
        .filter((found) => found !== undefined)
        .reverse()
        .sort((a, b) => countOwn(a, path) - countOwn(b, path))[0];
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => inside(def.element, item, `${path}[${index}]`) ?? [])
        : undefined;
    case "object":
    case "record":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      return Object.entries(value).flatMap(([key, inner]) => {
        if (def.type === "object")
          return Object.hasOwn(def.shape, key) ? (inside(def.shape[key], inner, below(key)) ?? []) : [below(key)];
        // Reported by the parser; counted here so that an object is not taken for a language map.
        return z.safeParse(def.keyType, key).success ? [] : [below(key)];
      });
    default:
      return typeof value === "object" && value !== null ? undefined : [];
  }
}

/** The paths of a record's keys that the model does not know, in the order of the record. */
export const unknownKeys = (record: unknown): string[] => strangers(projectSchema, record, "") ?? [];

/** Every key of the records that a schema describes, whatever it stands in. */
export function schemaKeys(schema: z.core.$ZodType): string[] {
  const keys = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const collect = (part: z.core.$ZodType) => {
    if (seen.has(part)) return;
    seen.add(part);
    const def = definitionOf(part);
    if (def.type === "object")
      for (const [key, inner] of Object.entries(def.shape)) {
        keys.add(key);
        collect(inner);
      }
    else if (def.type === "union") def.options.forEach(collect);
    else if (def.type === "array") collect(def.element);
    else if (def.type === "pipe") collect(def.in);
    else if (def.type === "optional" || def.type === "nullable") collect(def.innerType);
  };
  collect(schema);
  return [...keys];
}
