// What every part of the form is drawn from, and how each changes the record.
import { formWords } from "./form-messages.js";
import { formatDate, formatNumber } from "../../i18n/format.js";
import { type Locale, languageOf } from "../../i18n/locale.js";
import { wordsOf } from "../../elements/words.js";
import type { Problem } from "../../model/problem.js";
import type { State, Update } from "../state.js";
import { dateParts } from "./control-values.js";
import { setRecordText } from "./set-record-text.js";
import { type JsonObject, type Path, isWithin, pathText, withValue } from "./record-editing.js";
import { recordField } from "./schema-fields.js";

export interface Form {
  readonly locale: Locale;
  readonly words: ReturnType<typeof formWords>;
  readonly data: JsonObject;
  /** The language of plain strings. */
  readonly plain: string;
  readonly problems: readonly Problem[];
  readonly unknown: readonly string[];
  readonly opened: ReadonlySet<string>;
  /** Writes another value at a place of the record. */
  readonly write: (path: Path, value: unknown, change?: Partial<State>) => void;
  /** Draws the page again, so that a field that was left shows how its value was understood. */
  readonly redraw: () => void;
  readonly toggle: (part: string, isOpen: boolean) => void;
}

export function formOf(state: State, data: JsonObject, update: Update): Form {
  const { locale, reading, opened } = state;
  const { lang } = data;
  return {
    locale,
    words: formWords(locale.language),
    data,
    plain: (typeof lang === "string" && languageOf(lang)) || locale.language,
    problems: reading.problems,
    unknown: reading.unknown,
    opened,
    write: (path, value, change) => {
      const record = withValue(recordField, data, path, value) ?? {};
      setRecordText(JSON.stringify(record, null, 2), state, update, change);
    },
    redraw: () => update({}),
    toggle: (part, isOpen) => {
      if (opened.has(part) === isOpen) return;
      const parts = new Set(opened);
      if (isOpen) parts.add(part);
      else parts.delete(part);
      update({ opened: parts });
    },
  };
}

/** The id of what is drawn for a place of the record. */
export const idOf = (path: Path | string) =>
  `field-${(typeof path === "string" ? path : pathText(path)).replace(/[^\w.[\]-]/g, "_")}`;

/** What a field is called, by its key and by what it stands in. */
export function labelOf({ words }: Form, path: Path, key: string): string {
  const parent = path.filter((step) => typeof step === "string" && step !== key).at(-1);
  return words.labels[`${String(parent)}.${key}`] ?? words.labels[key] ?? key;
}

/** The words of a closed list, by the key that it governs. */
export function optionWords({ locale }: Form, key: string): Record<string, string> {
  const { status, scope, role, organisation, budget, level, state, relation } = wordsOf(locale);
  const lists: Record<string, Record<string, string>> = {
    ...{ status, scope, role, level, state, relation },
    type: organisation,
    kind: budget,
  };
  return lists[key] ?? {};
}

/** The problems of a place and of what lies below it. */
export const problemsWithin = ({ problems }: Form, path: Path) =>
  problems.filter((problem) => isWithin(pathText(path), problem.path));

/** What is wrong with a day that its month does not have; undefined for any other value. */
function noSuchDay({ words, locale }: Form, value: unknown): string | undefined {
  const [year = "", month, day] = dateParts(value) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return /^\d{4}$/.test(year) && month && Number(day) > days
    ? words.noSuchDay(formatDate(locale, `${year}-${month}`), formatNumber(locale, days))
    : undefined;
}

/** What is to be done about a problem with a value; beside the field it need not say where. */
export function remedy(form: Form, problem: Problem, key: string, value: unknown): string {
  const { wrong, readAs } = form.words;
  switch (problem.code) {
    case "required":
      return wrong.required;
    case "url":
      return wrong.url;
    case "enum":
      return problem.readAs ? readAs(optionWords(form, key)[problem.readAs] ?? problem.readAs) : wrong.enum;
    case "range":
      if ("format" in problem) {
        const isDate = problem.format === "date" || problem.format === "day";
        return (isDate && noSuchDay(form, value)) || wrong[problem.format];
      }
      if ("min" in problem) return wrong.least(formatNumber(form.locale, problem.min));
      return "of" in problem ? wrong.other : wrong.most(formatNumber(form.locale, problem.max));
    case "type": {
      const [type] = problem.types;
      return type === "number" || type === "integer" ? wrong[type] : wrong.other;
    }
    default:
      return wrong.other;
  }
}
