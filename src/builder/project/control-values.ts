// What a control shows of a value, and what it writes when a person changes it.
import { languageOf } from "../../i18n/locale.js";
import { isObject } from "./record-editing.js";

/** A value in a control; one of another kind than the control's is shown as JSON, so that nothing is hidden. */
export const shownText = (value: unknown): string =>
  value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);

/** The number that a text means, with a decimal comma too; else the text, which the parser then complains of. */
export function writtenNumber(text: string): number | string | undefined {
  const digits = text.replace(/\s/g, "");
  if (!digits) return undefined;
  const number = Number(digits.replace(",", "."));
  // "250.000" is a quarter of a million to some and 250 to others.
  const isPlain = /^[-+]?\d+([.,]\d{1,2})?$/.test(digits) || String(number) === digits;
  return isPlain && Number.isFinite(number) ? number : text;
}

/** Where a text can be written: French, English, then what else the record has. `plain` is the language of a plain string. */
export function columnsOf(value: unknown, plain: string): string[] {
  const keys = isObject(value) ? Object.keys(value) : value === undefined ? [] : [plain];
  const main = ["fr", "en"].map((language) => keys.find((key) => languageOf(key) === language) ?? language);
  return [...main, ...keys.filter((key) => !main.includes(key))];
}

export function textIn(value: unknown, column: string, plain: string): string {
  if (isObject(value)) return Object.hasOwn(value, column) ? shownText(value[column]) : "";
  return column === plain || languageOf(column) === plain ? shownText(value) : "";
}

/** A plain string stays one while it is the only text. */
export function withText(value: unknown, column: string, text: string, plain: string, takesNumber = false): unknown {
  if (isObject(value)) {
    const { [column]: _before, ...others } = value;
    if (text) return { ...value, [column]: text };
    return Object.keys(others).length ? others : undefined;
  }
  if (column === plain && value !== undefined && value !== "" && !Array.isArray(value)) {
    const number = takesNumber && typeof value === "number" ? writtenNumber(text) : undefined;
    return typeof number === "number" ? number : text || undefined;
  }
  if (!text) return value;
  return value === undefined || value === "" || Array.isArray(value)
    ? { [column]: text }
    : { [plain]: shownText(value), [column]: text };
}

/** Year, month and day of a date, as far as they are written; undefined for what cannot be shown so. */
export function dateParts(value: unknown): [year: string, month: string, day: string] | undefined {
  const [, year, month = "", day = ""] = /^(\d*)(?:-(\d*))?(?:-(\d*))?$/.exec(shownText(value)) ?? [];
  if (year === undefined || typeof (value ?? "") !== "string" || Number(month) > 12) return undefined;
  return [year, month && month.padStart(2, "0"), day];
}

/** A date as precise as its parts. */
export function writtenDate(parts: readonly string[]): string | undefined {
  const digits = parts.map((part) => part.replace(/\D/g, ""));
  const [year, month, day] = digits.map((part, at) => (at && part.length === 1 ? `0${part}` : part));
  return [year, month, day].join("-").replace(/-+$/, "") || undefined;
}

export const chosenOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** One word stays a word, several are a list. */
export function withChoice(value: unknown, option: unknown, isChosen: boolean): unknown {
  const chosen = chosenOf(value).filter((each) => each !== option);
  if (isChosen) chosen.push(option);
  if (!chosen.length) return undefined;
  return chosen.length === 1 && !Array.isArray(value) ? chosen[0] : chosen;
}
