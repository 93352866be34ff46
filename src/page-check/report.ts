// Turns diagnostics into the words of a panel.
import { checkWords } from "./messages.js";
import { type Locale, localeOf } from "../i18n/locale.js";
import { type Phrase, pickText } from "../i18n/phrase.js";
import { problemSentence } from "../problems/problem-sentences.js";
import type { ElementFacts } from "./facts.js";
import { type Diagnostic, type Severity, type State, bySeverity, maxSeverity } from "./diagnostic.js";

/** The content of one panel. */
export interface Report {
  readonly state: State;
  readonly stateWord: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly term: string; readonly value: Phrase }[];
  readonly findings: readonly { readonly level: Severity; readonly word: string; readonly text: string }[];
}

function sentenceOf(finding: Diagnostic, { language, tag }: Locale): string {
  if ("problem" in finding) return problemSentence(finding.problem, tag);
  const { findings, sources } = checkWords(language);
  const say: Record<string, (...values: readonly string[]) => string> = findings;
  // `href` means nothing to an editor: the data of a link is called by its name.
  return say[finding.code](...finding.values.map((value) => (value === "href" ? sources.link() : value)));
}

function summaryOf(findings: readonly Diagnostic[], locale: Locale) {
  const { levels } = checkWords(locale.language);
  const state = maxSeverity(findings.map(({ level }) => level));
  return {
    state,
    stateWord: levels[state],
    findings: bySeverity(findings).map((each) => ({
      level: each.level,
      word: levels[each.level],
      text: sentenceOf(each, locale),
    })),
  };
}

function sourceWords({ attributes, linked, parseResults }: ElementFacts, locale: Locale): string {
  const { sources } = checkWords(locale.language);
  const used = parseResults.at(-1);
  if (!used?.value) return sources.nothing();
  const file = linked.find((each) => each.startsWith("http"));
  if (used.attribute === "href") return file ? sources.file(file) : sources.link();
  if (used.attribute === "src") return sources.file(attributes["src"] ?? "");
  return used.attribute in attributes ? sources.attribute(used.attribute) : sources.property(used.attribute);
}

/** The report beside an element. */
export function elementReport(
  number: number,
  facts: ElementFacts,
  findings: readonly Diagnostic[],
  lang: string,
): Report {
  const locale = localeOf(lang);
  const words = checkWords(locale.language);
  const { lang: own, parseResults, registered, tag } = facts;
  const value = parseResults.at(-1)?.value;
  const title = value && pickText(value.title, localeOf(own.value), value.lang);
  const rows = [
    { term: words.terms.source, value: { text: sourceWords(facts, locale) } },
    { term: words.terms.language, value: { text: words.languages[own.from](localeOf(own.value).tag) } },
  ];
  if (title) rows.splice(1, 0, { term: words.terms.title, value: { lang: localeOf(own.value).tag, ...title } });
  return {
    ...summaryOf(findings, locale),
    title: words.numbered(String(number), words.names[tag] ?? words.names["element"]),
    paragraphs: [],
    rows: registered === "fiche" ? rows : [],
  };
}

/** The report beside a link, a block or a text. */
export function placeReport(number: number, kind: string, findings: readonly Diagnostic[], lang: string): Report {
  const locale = localeOf(lang);
  const words = checkWords(locale.language);
  const title = words.numbered(String(number), words.names[kind]);
  return { ...summaryOf(findings, locale), title, paragraphs: [], rows: [] };
}

/** The report on the page, on top of it. */
export function pageReport(
  findings: readonly Diagnostic[],
  elements: readonly Report[],
  places: readonly Report[],
  lang: string,
): Report {
  const locale = localeOf(lang);
  const words = checkWords(locale.language);
  const all = [...elements, ...places];
  const { counts } = words;
  const count = (state: State) => all.filter((each) => each.state === state).length;
  const counted: [term: string, count: number][] = [
    [counts.elements, elements.length],
    [counts.places, places.length],
    [counts.fine, count("fine")],
    [counts.loading, count("loading")],
    [counts.repaired, count("repaired")],
    [counts.wrong, count("wrong")],
  ];
  // Nothing at all was found, yet who asks for the check has pasted something.
  const state = all.length
    ? maxSeverity([...findings.map(({ level }) => level), ...all.map((each) => each.state)])
    : "wrong";
  return {
    ...summaryOf(findings, locale),
    state,
    stateWord: words.levels[state],
    title: words.heading,
    paragraphs: all.length ? [words.introduction] : [words.introduction, words.none],
    rows: counted
      .filter(([, number], at) => at === 0 || number)
      .map(([term, number]) => ({ term, value: { text: String(number) } })),
  };
}
