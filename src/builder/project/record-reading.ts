// What a person wrote into the field: a record, or what keeps it from being one, in sentences.
import { formatList, formatNumber } from "../../i18n/format.js";
import { projectWords } from "../../i18n/builder-project-messages.js";
import type { Locale } from "../../i18n/locale.js";
import { problemSentence } from "../../i18n/problem-sentences.js";
import { pluralForm } from "../../i18n/words.js";
import { type Problem, parseProject } from "../../model/parse.js";
import { unknownKeys } from "../../model/unknown-keys.js";
import { jsonFault } from "./json-fault.js";

export interface RecordReading {
  readonly isEmpty: boolean;
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
  if (!/\S/.test(text)) return { isEmpty: true, problems: [], unknown: [] };
  let record: unknown;
  try {
    record = recordOf(JSON.parse(text));
  } catch {
    const problem: Problem = { path: "", code: "json", expected: "JSON" };
    return { isEmpty: false, problems: [problem], unknown: [], fault: jsonFault(text) };
  }
  const { project, problems } = parseProject(record);
  const reported = new Set(problems.map(({ path }) => path));
  const unknown = unknownKeys(record).filter((path) => !reported.has(path));
  return { isEmpty: false, record: project ? record : undefined, problems, unknown };
}

const mostKeys = 12;

/** One sentence for each thing to correct. */
export function complaints({ problems, unknown, fault }: RecordReading, locale: Locale): string[] {
  const words = projectWords(locale.language);
  const place = fault && words.place(formatNumber(locale, fault.line), formatNumber(locale, fault.column));
  const sentences = problems.map((problem) => {
    const sentence = problemSentence(problem, locale.tag);
    return problem.code === "json" && place ? `${place} ${sentence}` : sentence;
  });
  if (unknown.length) {
    const keys = unknown.slice(0, mostKeys);
    if (unknown.length > mostKeys) keys.push("…");
    sentences.push(pluralForm(words.unknownKeys, unknown.length, locale)(formatList(locale, keys)));
  }
  return sentences;
}
