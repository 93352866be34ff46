// What was found, in the reader's words.
import { publishedWords } from "./messages.js";
import { checkWords } from "../../page-check/messages.js";
import { formatList } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import { problemSentence } from "../../problems/problem-sentences.js";
import type { Habit } from "./damage-sentences.js";
import { counted } from "../../i18n/plural.js";
import { writeFragment } from "../../model/fragment.js";
import { type Damage, type Item, type Published, isDamaged } from "./damage.js";
import { knowledge } from "./habits.js";

export interface ItemReport {
  readonly title: string;
  readonly state: "fine" | "record" | "repaired" | "wrong";
  readonly stateWord: string;
  readonly project?: Phrase | undefined;
  readonly inFile?: string | undefined;
  /** What a visitor sees now. */
  readonly seen?: string | undefined;
  readonly sentences: readonly string[];
  readonly habits: readonly string[];
  readonly advice: readonly string[];
  readonly excerpt: string;
  /** Where the builder opens, with the project that was found if there is one. */
  readonly toBuilder: string;
}

function sentenceOf({ code, problem, values }: Damage, { language, tag }: Locale): string {
  if (problem) return problemSentence(problem, tag);
  const { damages } = publishedWords(language);
  const { findings, sources } = checkWords(language);
  const say: Record<string, (...values: readonly string[]) => string> = { ...findings, ...damages };
  // Where a link carries data is no attribute that an editor knows.
  return say[code](...values.map((value) => (value === "href" ? sources.link() : value)));
}

/** Whether the record that arrived has something to correct. */
const hasProblems = ({ damages }: Pick<Item, "damages">) => damages.some(({ problem }) => problem);

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];

function said(damages: readonly Damage[], locale: Locale) {
  const words = publishedWords(locale.language);
  const known = damages.flatMap(({ code }) => (knowledge[code] ? [knowledge[code]] : []));
  // What is only to be noted asks for nothing.
  const asked = damages.filter(({ level }) => level !== "note").flatMap(({ code }) => knowledge[code]?.[1] ?? []);
  const isWrong = damages.some(({ level }) => level === "wrong");
  const whole = hasProblems({ damages }) ? "record" : "fine";
  const state = isWrong ? "wrong" : isDamaged({ damages }) ? "repaired" : whole;
  return {
    state,
    stateWord: words.states[state],
    sentences: unique(damages.map((each) => sentenceOf(each, locale))),
    habits: unique(known.flatMap<Habit>(([habits]) => habits)).map((habit) => words.habits[habit]),
    advice: unique(asked).map((advice) => words.advice[advice]),
  } as const;
}

const titleOf = ({ project }: Item, locale: Locale) => project && pickText(project.title, locale, project.lang);

export function itemReport(item: Item, locale: Locale): ItemReport {
  const words = publishedWords(locale.language);
  const name = item.tag && checkWords(locale.language).names[item.tag];
  const kind = words.kinds[item.kind];
  return {
    ...said(item.damages, locale),
    title: name ? words.ofKind(name, kind) : kind,
    project: titleOf(item, locale),
    inFile: item.isFile ? words.inFile : undefined,
    seen: words.sights[item.sight],
    excerpt: item.excerpt,
    toBuilder: item.project ? `./${writeFragment({ record: item.project })}` : "./",
  };
}

/** What is said of the page; undefined where nothing is to be said of it. */
export function pageReport({ damages }: Published, locale: Locale): ItemReport | undefined {
  if (!damages.length) return undefined;
  return { ...said(damages, locale), title: publishedWords(locale.language).page, excerpt: "", toBuilder: "./" };
}

/** In one sentence. */
export function summaryOf(published: Published, locale: Locale): string {
  const words = publishedWords(locale.language);
  const { items, damages } = published;
  // Nothing that was found is damaged.
  const nothing = damages.find(({ code }) => code === "nothingFound");
  if (nothing) return sentenceOf(nothing, locale);
  const count = items.filter(isDamaged).length + Number(isDamaged({ damages }));
  if (count) return counted(words.damaged, count, locale);
  const titles = items.map((item) => titleOf(item, locale)?.text ?? itemReport(item, locale).title);
  const found = formatList(locale, unique(titles));
  return items.some(hasProblems) ? words.toCorrect(found) : words.fine(found);
}
