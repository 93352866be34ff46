// What the model uses of zod/mini, for the script-tag bundle alone: a page never validates with zod itself, it only walks the schema
// (model/parse.ts), and the library would weigh more than a third of all that a visitor may download (7 kB of 18). The build
// puts these descriptions in its place; test/bundle runs every case through both.

interface Schema {
  _zod: { def: object };
  check(...checks: object[]): Schema;
}

// Without a prototype: what a page adds to Object.prototype is no part of a schema.
const described = (def: object): Schema => ({
  _zod: { def: { __proto__: null, ...def } },
  check: (...checks) => described({ ...def, checks }),
});
const typed = (type: string) => () => described({ type });
const check = (def: object) => ({ _zod: { def: { __proto__: null, ...def } } });

export const string = typed("string");
export const number = typed("number");
export const boolean = typed("boolean");
export const int = () => described({ type: "number", format: "safeint" });

const oneOf = (values: readonly string[]) =>
  described({ type: "enum", entries: Object.fromEntries(values.map((value) => [value, value])) });
export { oneOf as enum };

export const optional = (innerType: Schema) => described({ type: "optional", innerType });
export const nullable = (innerType: Schema) => described({ type: "nullable", innerType });
export const object = (shape: Record<string, Schema>) => described({ type: "object", shape });
export const record = (keyType: Schema, valueType: Schema) => described({ type: "record", keyType, valueType });
export const array = (element: Schema) => described({ type: "array", element });
export const union = (options: readonly Schema[]) => described({ type: "union", options });
export const pipe = (input: Schema, output: Schema) => described({ type: "pipe", in: input, out: output });
export const transform = (change: (input: never) => unknown) => described({ type: "transform", transform: change });

export const regex = (pattern: RegExp, message: string) => check({ pattern, error: () => message });
export const refine = (fn: (input: never) => boolean, message: string) => check({ fn, error: () => message });
export const gte = (value: number, message: string) => check({ check: "greater_than", value, error: () => message });
export const lte = (value: number, message: string) => check({ check: "less_than", value, error: () => message });
