// What the form asks for, taken from the schema: a field that the model gains is in the form, and none can be forgotten.
import { projectSchema } from "../../model/project.js";

/** A value that is written in one go; `format` is what the schema says of its text. */
export interface Leaf {
  readonly kind: "texts" | "string" | "number" | "boolean" | "choice" | "choices";
  readonly format?: string | undefined;
  /** Null says that the value is not disclosed. */
  readonly isNullable?: boolean;
  /** Of texts: a number may stand for them. */
  readonly takesNumber?: boolean;
  readonly options?: readonly string[];
}
export interface List {
  readonly kind: "list";
  readonly item: Field;
  /** What is no list stands for a list of one. */
  readonly takesOne: boolean;
}
export interface Group {
  readonly kind: "group";
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  /** A value that is no object of these fields stands for the required one of them: `"AZ"` for `{"code": "AZ"}`. */
  readonly main?: string;
}
export type Field = Leaf | List | Group;

/** What the model uses of the definition of a zod schema. */
interface Schema {
  readonly def: {
    type: string;
    format?: string;
    entries?: Record<string, string>;
    shape?: Record<string, Schema>;
    options?: Schema[];
    element?: Schema;
    innerType?: Schema;
    valueType?: Schema;
    in?: Schema;
  };
}

const known = new Map<Schema, Field>();

/** Objectives lie in objectives: what is below a list is read when it is asked for, and once. */
function fieldOf(schema: Schema): Field {
  const field = known.get(schema) ?? read(schema);
  known.set(schema, field);
  return field;
}

function read(schema: Schema): Field {
  const { type, format, entries, shape, options, element, innerType, valueType, in: input } = schema.def;
  if (type === "nullable") return { ...fieldOf(innerType!), isNullable: true } as Leaf;
  if (innerType ?? input) return fieldOf((innerType ?? input)!);
  if (options) return either(options.map(fieldOf));
  if (valueType) return { kind: "texts", format: (fieldOf(valueType) as Leaf).format };
  if (entries) return { kind: "choice", options: Object.keys(entries) };
  if (element)
    return {
      kind: "list",
      get item() {
        return fieldOf(element);
      },
      takesOne: false,
    };
  if (shape)
    return {
      kind: "group",
      fields: Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, fieldOf(part)])),
      required: Object.keys(shape).filter((key) => shape[key].def.type !== "optional"),
    };
  return { kind: type as "string" | "number" | "boolean", format };
}

function either(options: Field[]): Field {
  const list = options.find((each) => each.kind === "list");
  const group = options.find((each) => each.kind === "group");
  const [texts] = options.filter((each) => each.kind === "texts");
  if (list)
    return list.item.kind === "choice"
      ? { ...list.item, kind: "choices" }
      : { ...list, item: list.item, takesOne: true };
  if (group) return { ...group, main: group.required[0] };
  return { ...texts, takesNumber: options.some(({ kind }) => kind === "number") } as Leaf;
}

/** The whole record. */
export const recordField = fieldOf(projectSchema as unknown as Schema) as Group;
