// Every field of a record that may hold arbitrary text, taken from the schema itself, so that new fields are attacked too.
import type * as z from "zod/mini";
import { projectSchema } from "../../src/model/project.js";

function* walk(schema: z.core.$ZodType, path: string): Generator<string> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return yield* walk(def.innerType, path);
    case "pipe":
      return yield* walk(def.in, path);
    case "union":
      for (const option of def.options) yield* walk(option, path);
      return;
    case "array":
      return yield* walk(def.element, `${path}[0]`);
    case "record":
      return yield* walk(def.valueType, `${path}.fr`);
    case "object":
      // Objectives stand in objectives without an end: two levels of them have every place there is.
      if (path.split("items").length > 2) return;
      for (const [key, inner] of Object.entries(def.shape)) yield* walk(inner, path ? `${path}.${key}` : key);
      return;
    case "enum":
      yield path;
      return;
    case "string":
      yield path;
      return;
    default:
      // Numbers and yes or no: no words fit there.
      return;
  }
}

/** As problems write them: `partners[0].name.fr`. */
export const places = [...new Set(walk(projectSchema, ""))];

/** What a place needs around it before it counts. */
const needed: Record<string, object> = {
  identifiers: { value: "1" },
  themes: { label: "T" },
  countries: { code: "AZ" },
  budget: { amount: 1, currency: "EUR" },
  partners: { name: "P" },
  objectives: { text: "O" },
  items: { text: "I" },
  facts: { label: "L", value: 1 },
  links: { url: "https://partner.example/" },
};

/** A small record with this value in this place, and only what belongs to it. */
export function recordWith(path: string, value: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = { title: "Projet" };
  let holder: Record<string | number, unknown> = record;
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
  steps.forEach((step, at) => {
    const next = steps[at + 1];
    if (next === undefined) holder[step] = value;
    else {
      // What is replaced by a map or a list was a value of its own.
      if (typeof holder[step] !== "object")
        holder[step] = typeof next === "number" ? [] : { ...(typeof step === "number" && needed[steps[at - 1]]) };
      if (step === "budget" && typeof next === "string") holder[step] = { ...needed[step] };
      holder = holder[step] as Record<string | number, unknown>;
    }
  });
  return record;
}
