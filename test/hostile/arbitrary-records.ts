// Generates records from the schema itself: valid ones, and ones that are spoiled anywhere.
import * as fc from "fast-check";
import type * as z from "zod/mini";
import { projectSchema } from "../../src/model/project.js";

/** Printed with every failure; another one makes other cases. */
export const seed = 20261122;

const tricky = [
  ...[
    "",
    " ",
    "\u0000",
    "\u202E",
    "\uFEFF",
    "\uD800",
    "\u00A0",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ],
  ...["https://", "https://a b", "javascript:0", "//x", "1e999", "-0", "null", "{}", "[]", '"', "…"],
  ...["fr", "fr_CA", "FR", "e", "2024-02-30", "2024-13", "eur", "Achevé", "1", "$&", "${}", "{{}}"],
];

/** Anything but what a schema wants. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...tricky, null, undefined, NaN, Infinity, -1, 0.5, 1e308, true, [], {}, [[]], [null]),
  fc.string({ unit: "binary" }),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 }),
);

const languages = fc.constantFrom("fr", "en", "fr-CA", "en_GB", "es", "ar", "zh-Hant-TW");
const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.lorem({ maxCount: 9 }),
  fc.constantFrom("a\u0301", "مياه", "💧"),
);
const digits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((each) => String(each).padStart(2, "0"));
const days = fc.tuple(fc.integer({ min: 1000, max: 9999 }), digits(1, 12), digits(1, 28));
const samples: Record<string, fc.Arbitrary<string>> = {
  readable: texts.map((text) => `T ${text}`),
  address: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  language: languages,
  day: days.map((day) => day.join("-")),
  date: fc.tuple(days, fc.integer({ min: 1, max: 3 })).map(([day, length]) => day.slice(0, length).join("-")),
  country: fc.constantFrom("AZ", "lb", "ZZ", "XK"),
  currency: fc.constantFrom("EUR", "usd", "XXX", "QQQ"),
};

const deepest = 8;

/** What a schema takes; `spoil` is given each part, and may make something else of it. */
function valueFor(
  schema: z.core.$ZodType,
  spoil: (part: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const inner = (part: z.core.$ZodType) => spoil(valueFor(part, spoil, depth + 1));
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [bound] = (def.checks ?? []).map(({ _zod }) => _zod.def as { value?: number });
  switch (def.type) {
    case "optional":
      return valueFor(def.innerType, spoil, depth);
    case "nullable":
      return fc.option(valueFor(def.innerType, spoil, depth));
    case "pipe":
      return valueFor(def.in, spoil, depth);
    case "union":
      return fc.oneof(...def.options.map((option) => valueFor(option, spoil, depth)));
    case "array":
      return depth > deepest ? fc.constant([]) : fc.array(inner(def.element), { maxLength: 3 });
    case "record":
      return fc.dictionary(languages, inner(def.valueType), { maxKeys: 3, noNullPrototype: true });
    case "enum":
      return fc.constantFrom(...Object.keys(def.entries));
    case "object": {
      const shape = Object.entries(def.shape);
      const required = shape.filter(([, part]) => part._zod.def.type !== "optional").map(([key]) => key);
      const own = Object.fromEntries(
        shape.map(([key, part]) => [key, depth > deepest && key === "items" ? fc.constant([]) : inner(part)]),
      );
      return fc.record(own, { requiredKeys: required, noNullPrototype: true });
    }
    case "number":
      if ("format" in def) return fc.nat();
      return bound ? fc.double({ min: 0, max: 100, noNaN: true }) : fc.double({ noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    default:
      return samples[("format" in def && def.format) || ""] ?? texts;
  }
}

const readable = ({ title }: { title?: unknown }) =>
  Object.values(typeof title === "string" ? [title] : (title ?? {})).some((text) => /\S/.test(String(text)));

/** Records of which everything can be read. */
export const wholeRecords = (valueFor(projectSchema, (part) => part) as fc.Arbitrary<Record<string, unknown>>).filter(
  readable,
);

/** Records of which about one part in ten is something else. */
export const spoiledRecords = valueFor(projectSchema, (part) =>
  fc.oneof({ weight: 12, arbitrary: part }, { weight: 1, arbitrary: rubbish }),
) as fc.Arbitrary<Record<string, unknown>>;
