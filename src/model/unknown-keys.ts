// Finds the keys of a record that the model does not know. Pages ignore them; authors want to know, because most are misspelt.
import * as z from "zod/mini";
import { projectSchema } from "./project.js";

/** A record with more levels is an attack, not a project. */
const maxLevels = 200;

const definitionOf = (schema: z.core.$ZodType) =>
  (schema as z.ZodMiniType).def as
    | z.core.$ZodOptionalDef
    | z.core.$ZodNullableDef
    | z.core.$ZodPipeDef
    | z.core.$ZodUnionDef
    | z.core.$ZodArrayDef
    | z.core.$ZodObjectDef
    | z.core.$ZodRecordDef;

/** How many of the paths are keys of the object at `path` itself. */
const countOwn = (paths: string[], path: string) =>
  paths.filter((each) => !/[.[]/.test(each.slice(path.length + 1))).length;

/** The paths of the keys that a schema does not know; undefined if the schema is not for this kind of value. */
function findUnknownKeys(schema: z.core.$ZodType, value: unknown, path: string, level = 0): string[] | undefined {
  if (level > maxLevels) return [];
  const findIn = (part: z.core.$ZodType, inner: unknown, innerPath: string) =>
    findUnknownKeys(part, inner, innerPath, level + 1);
  const def = definitionOf(schema);
  const pathOf = (key: string) => (path ? `${path}.${key}` : key);
  switch (def.type) {
    case "optional":
    case "nullable":
      return findIn(def.innerType, value, path);
    case "pipe":
      return findIn(def.in, value, path);
    case "union":
      // A short misspelt key may look like a language tag: at a tie the object wins, which comes after the text.
      return def.options
        .map((option) => findIn(option, value, path))
        .filter((found) => found !== undefined)
        .reverse()
        .sort((a, b) => countOwn(a, path) - countOwn(b, path))[0];
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => findIn(def.element, item, `${path}[${index}]`) ?? [])
        : undefined;
    case "object":
    case "record":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      return Object.entries(value).flatMap(([key, inner]) => {
        if (def.type === "object")
          return Object.hasOwn(def.shape, key) ? (findIn(def.shape[key], inner, pathOf(key)) ?? []) : [pathOf(key)];
        // Reported by the parser; counted here so that an object is not taken for a language map.
        return z.safeParse(def.keyType, key).success ? [] : [pathOf(key)];
      });
    default:
      return typeof value === "object" && value !== null ? undefined : [];
  }
}

/** The paths of a record's keys that the model does not know, in the order of the record. */
export const unknownKeys = (record: unknown): string[] => findUnknownKeys(projectSchema, record, "") ?? [];

/** Every key that a schema knows, at any depth. */
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
