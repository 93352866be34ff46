// Changes of a record at a place, each in the shape that the record has there: what is not edited stays as it was written.
import type { Field, Group, List } from "./schema-fields.js";

export type Path = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

/** The path as problems name it: `budget[0].currency`. */
export const pathText = (path: Path) =>
  path.reduce<string>((done, step) => done + (typeof step === "number" ? `[${step}]` : done ? `.${step}` : step), "");

/** Whether a path in words leads to that place or below it. */
export const isWithin = (place: string, path: string) =>
  path === place || (path.startsWith(place) && (!place || /^[.[]/.test(path.slice(place.length))));

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (holder: unknown, step: string | number): unknown =>
  Object.hasOwn(Object(holder) as object, step) ? (holder as Record<string | number, unknown>)[step] : undefined;

const languageTag = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$/;

/** Whether a value stands for the main field of its group, as the parser sees it: a text has keys too, one a language. */
export const isShort = ({ main }: Group, value: unknown) =>
  main !== undefined &&
  value !== undefined &&
  !(isObject(value) && (Object.hasOwn(value, main) || !Object.keys(value).some((key) => languageTag.test(key))));

const asObject = (group: Group, value: unknown): JsonObject =>
  isShort(group, value) ? { [group.main!]: value } : isObject(value) ? value : {};

/** The items of a list, each with the path that leads to it from the list. */
export function itemsOf({ takesOne }: List, value: unknown): { path: Path; value: unknown }[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ path: [index], value: item }));
  return takesOne && value !== undefined ? [{ path: [], value }] : [];
}

/** The fields of a group, each with its path from the group; the main one of a short value is the value itself. */
export function fieldsOf(group: Group, value: unknown): { path: Path; key: string; field: Field; value: unknown }[] {
  const short = isShort(group, value);
  return Object.entries(group.fields).map(([key, field]) =>
    short && key === group.main
      ? { path: [], key, field, value }
      : { path: [key], key, field, value: short ? undefined : own(value, key) },
  );
}

/** What is at a place; undefined where nothing is. */
export const valueAt = (holder: unknown, path: Path): unknown => path.reduce(own, holder);

/** The same record with another value at a place, or with none: what is emptied is left out. */
export function withValue(field: Field, holder: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (field.kind === "list") {
    if (typeof step === "string") return withValue(field.item, holder, [step, ...rest], value) ?? {};
    const items: unknown[] = Array.isArray(holder) ? [...(holder as unknown[])] : [];
    items[step] = withValue(field.item, items[step], rest, value) ?? (isObject(items[step]) && rest.length ? {} : "");
    return items;
  }
  if (field.kind !== "group") return isObject(holder) ? { ...holder, [step]: value } : { [step]: value };
  const { [step]: before, ...others } = asObject(field, holder);
  const after = withValue(field.fields[step], before, rest, value);
  if (after === undefined) return Object.keys(others).length ? others : undefined;
  return { ...asObject(field, holder), [step]: after };
}

/** A new item looks like its neighbours. */
function freshItem(item: Field, last: unknown): unknown {
  if (item.kind !== "group") return "";
  if (item.main === undefined) return {};
  const isBrief = last === undefined ? item.main === "code" : isShort(item, last);
  return isBrief ? "" : { [item.main]: "" };
}

/** The list with one more item at its end. */
export function withItem({ item, takesOne }: List, list: unknown): unknown {
  if (takesOne && list === undefined) return freshItem(item, undefined);
  const items: unknown[] = Array.isArray(list) ? list : takesOne ? [list] : [];
  return [...items, freshItem(item, items.at(-1))];
}

/** The list without an item; undefined without its last one. */
export function withoutItem(list: unknown, index: number): unknown {
  const others: unknown[] = Array.isArray(list) ? list.filter((_, at) => at !== index) : [];
  return others.length ? others : undefined;
}

/** The list with an item at another place. */
export function withMoved(list: unknown, from: number, to: number): unknown {
  if (!Array.isArray(list) || !(to in list)) return list;
  const others: unknown[] = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), list[from] as unknown, ...others.slice(to)];
}

/** The record with another name for a key, which stays where it stands. */
export function withKey(field: Field, holder: unknown, path: Path, key: string, name: string): unknown {
  const entries = Object.entries(valueAt(holder, path) as JsonObject);
  const renamed = Object.fromEntries(entries.map(([each, value]) => [each === key ? name : each, value]));
  return withValue(field, holder, path, renamed);
}
