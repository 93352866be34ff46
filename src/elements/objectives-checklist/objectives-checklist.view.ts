import { formatList, formatNumber } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { counted } from "../../i18n/plural.js";
import { wordsOf } from "../words.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import type { ObjectiveState } from "../../model/code-lists.js";
import type { Objective, Partner, Progress } from "../../model/project.js";

export interface ProgressView {
  /** "Référence", "12", "écoles". */
  readonly figures: readonly { readonly term: string; readonly value: string; readonly unit?: Phrase | undefined }[];
  /** From 0 (baseline) to 1 (target), with its label; absent unless both actual and target are known. */
  readonly meter?: { readonly value: number; readonly label: string };
}

export interface ObjectiveView {
  readonly text: Phrase;
  readonly level?: string | undefined;
  readonly state?: { readonly code: ObjectiveState; readonly word: string };
  readonly lead?: string | undefined;
  readonly progress?: ProgressView | undefined;
  readonly items: readonly ObjectiveView[];
}

export interface ObjectivesChecklistView {
  readonly objectives: readonly ObjectiveView[];
  /** "2 objectifs atteints sur 6"; only if states are given. */
  readonly tally?: string | undefined;
  readonly beyond?: string | undefined;
}

export interface ObjectiveOptions {
  lang?: string | undefined;
  /** The organisations whose names `lead` may use. */
  partners?: readonly Partner[] | undefined;
}

/** More objectives than anybody reads at one level. */
const maxItems = 200;

export function objectivesChecklistView(
  objectives: readonly Objective[],
  locale: Locale,
  { lang, partners = [] }: ObjectiveOptions = {},
): ObjectivesChecklistView {
  const words = wordsOf(locale);
  const viewAll = (items: readonly Objective[]): ObjectiveView[] =>
    items.slice(0, maxItems).flatMap((item) => {
      const text = pickText(item.text, locale, lang);
      if (!text) return [];
      const lead = (item.lead ?? []).map((name) => organisation(name, partners, locale, lang)).filter(Boolean);
      return {
        text,
        items: viewAll(item.items ?? []),
        level: item.level && words.level[item.level],
        state: item.state && { code: item.state, word: words.state[item.state] },
        lead: lead.length ? words.lead(formatList(locale, lead)) : undefined,
        progress: item.progress && progressView(item.progress, locale, lang),
      };
    });
  const omitted = objectives.length - maxItems;
  return {
    objectives: viewAll(objectives),
    tally: tallyOf(objectives, locale),
    beyond: omitted > 0 ? counted(words.beyond, omitted, locale) : undefined,
  };
}

/** Counts the achieved objectives of the first level that has a state; undefined if none has. */
function tallyOf(objectives: readonly Objective[], locale: Locale): string | undefined {
  if (!objectives.length) return undefined;
  if (!objectives.some(({ state }) => state))
    return tallyOf(
      objectives.flatMap(({ items = [] }) => items),
      locale,
    );
  const done = objectives.filter(({ state }) => state === "done").length;
  return counted(wordsOf(locale).tally, done, locale, formatNumber(locale, objectives.length));
}

/** Finds an organisation by its id, acronym or name in any language, and returns its acronym or name in the element's; else the text as written. */
function organisation(raw: string, partners: readonly Partner[], locale: Locale, lang: string | undefined): string {
  const wanted = raw.trim().toLowerCase();
  const partner = partners.find(({ id, acronym, name }) =>
    [id, acronym, name]
      .flatMap((text) => (typeof text === "object" ? Object.values(text) : text))
      .some((known) => known?.trim().toLowerCase() === wanted),
  );
  return pickText(partner?.acronym ?? partner?.name, locale, lang)?.text ?? raw.trim();
}

function progressView(
  { baseline, target, actual, unit }: Progress,
  locale: Locale,
  lang: string | undefined,
): ProgressView {
  const words = wordsOf(locale);
  const unitPhrase = pickText(unit, locale, lang);
  const known = Object.entries({ baseline, actual, target }).filter(
    (entry): entry is ["baseline" | "actual" | "target", number] => entry[1] !== undefined,
  );
  const figures = known.map(([name, value]) => ({
    term: words.progress[name],
    value: formatNumber(locale, value),
    unit: unitPhrase,
  }));
  if (actual === undefined || target === undefined) return { figures };
  const start = baseline ?? 0;
  const share = target === start ? Number(actual === target) : (actual - start) / (target - start);
  return {
    figures,
    meter: {
      value: Math.min(1, Math.max(0, share)),
      label: [words.progress.actual, formatNumber(locale, actual), unitPhrase?.text].join(" ").trim(),
    },
  };
}
