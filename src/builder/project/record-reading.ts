// What a person wrote into the field: a record, or what keeps it from being one, in sentences.
import { formatList, formatNumber } from "../../i18n/format.js";
import { projectWords } from "./messages.js";
import type { Locale } from "../../i18n/locale.js";
import { problemSentence } from "../../problems/problem-sentences.js";
import { pluralForm } from "../../i18n/plural.js";
import { parseProject } from "../../model/parse.js";
import { type Problem, problem } from "../../model/problem.js";
import { unknownKeys } from "../../model/unknown-keys.js";
import { type JsonObject, isObject } from "./record-editing.js";
import { jsonFault } from "./json-fault.js";

export interface RecordReading {
  readonly isEmpty: boolean;
  /** What can be filled in: the record, readable as one or not yet; undefined where there is no object. */
  readonly data?: JsonObject;
  /** The feed that the record was taken from. */
  readonly feed?: { lang?: unknown; projects: unknown[] };
  /** The record as it is written; undefined when it cannot be shown. */
  readonly record?: unknown;
  readonly problems: readonly Problem[];
  /** The paths of keys that the model does not know. */
  readonly unknown: readonly string[];
  /** Where the text stops being JSON. */
  readonly fault?: { line: number; column: number } | undefined;
}

/** Of a feed the elements show the first project, and so does its snippet. */
function recordOf(data: unknown): unknown {
  const { projects, lang } = (data ?? {}) as { projects?: unknown; lang?: unknown };
  return Array.isArray(projects) ? { lang, ...(projects[0] as object) } : data;
}

export function readRecord(text: string): RecordReading {
  if (!/\S/.test(text)) return { isEmpty: true, data: {}, problems: [], unknown: [] };
  let written: unknown;
  let record: unknown;
  try {
    written = JSON.parse(text);
    record = recordOf(written);
  } catch {
    return { isEmpty: false, problems: [problem("", { code: "json" })], unknown: [], fault: jsonFault(text) };
  }
  const { project, problems } = parseProject(record);
  const reported = new Set(problems.map(({ path }) => path));
  const unknown = unknownKeys(record).filter((path) => !reported.has(path));
  return {
    isEmpty: false,
    ...(isObject(record) && { data: record }),
    ...(record !== written && { feed: written as { projects: unknown[] } }),
    record: project ? record : undefined,
    problems,
    unknown,
  };
}

const mostKeys = 12;

/** Something to correct, in a sentence, and where. */
export interface Complaint {
  readonly sentence: string;
  readonly paths: readonly string[];
}

/** One sentence for each thing to correct. */
export function complaints({ problems, unknown, fault }: RecordReading, locale: Locale): Complaint[] {
  const words = projectWords(locale.language);
  const place = fault && words.place(formatNumber(locale, fault.line), formatNumber(locale, fault.column));
  const sentences: Complaint[] = problems.map((each) => {
    const sentence = problemSentence(each, locale.tag);
    return { sentence: each.code === "json" && place ? `${place} ${sentence}` : sentence, paths: [each.path] };
  });
  if (unknown.length) {
    const keys = unknown.slice(0, mostKeys);
    if (unknown.length > mostKeys) keys.push("…");
    const sentence = pluralForm(words.unknownKeys, unknown.length, locale)(formatList(locale, keys));
    sentences.push({ sentence, paths: unknown });
  }
  return sentences;
}
