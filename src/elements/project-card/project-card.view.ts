import {
  compareNames,
  displayName,
  formatDate,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPeriod,
} from "../../i18n/format.js";
import { countryName, regionName } from "../../i18n/country-names.js";
import { type Locale, languageOf } from "../../i18n/locale.js";
import { messagesOf, pluralForm } from "../../i18n/messages.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import type { Status } from "../../model/code-lists.js";
import type { Project } from "../../model/project.js";
import { type AmountView, budgetChipView } from "../budget-chip/budget-chip.view.js";
import {
  type ObjectivesChecklistView,
  objectivesChecklistView,
} from "../objectives-checklist/objectives-checklist.view.js";
import {
  type PartnerBadgeListView,
  mostItems,
  partnerBadgeListView,
} from "../partner-badge-list/partner-badge-list.view.js";

/** A line of the card's description list. */
export interface RowView {
  readonly part: string;
  readonly term: Phrase;
  readonly lines: readonly Phrase[];
}

export interface CountriesView {
  readonly term: string;
  /** "13 pays, dont 6 nommés"; absent where one country is named and no other counted. */
  readonly count?: string;
  readonly countries: readonly { readonly name: Phrase; readonly share?: string; readonly focus: boolean }[];
  /** What a marked country is, where any is marked. */
  readonly focus?: string;
}

export interface LinkView {
  readonly text: Phrase;
  readonly url?: string;
  /** BCP 47 tag of what the link leads to. */
  readonly hreflang?: string;
  /** What to know beside it: "anglais, PDF", "Cofinancement", "CT.0985". */
  readonly notes: readonly string[];
}

export interface ProjectCardView {
  readonly title: Phrase;
  readonly url?: string;
  readonly acronym?: Phrase;
  readonly status?: { readonly code: Status; readonly label: string; readonly word: string };
  readonly themes?: { readonly label: string; readonly themes: readonly { label: Phrase; code?: string }[] };
  /** A long one is cut at the end of a sentence. */
  readonly summary?: {
    readonly lead: Phrase;
    readonly rest?: Phrase;
    readonly readMore: string;
    readonly readLess: string;
  };
  readonly budget?: { readonly term: string; readonly amounts: readonly AmountView[] };
  readonly countries?: CountriesView;
  /** Scope, region, period. */
  readonly rows: readonly RowView[];
  readonly partners?: { readonly heading: string; readonly list: PartnerBadgeListView };
  readonly objectives?: { readonly heading: string; readonly list: ObjectivesChecklistView };
  readonly links?: { readonly heading: string; readonly links: readonly LinkView[] };
  readonly related?: { readonly heading: string; readonly links: readonly LinkView[] };
  /** Identifiers, and what else the publisher wants shown. */
  readonly details: readonly RowView[];
  readonly source?: { readonly term: string; readonly publisher?: LinkView; readonly notes: readonly string[] };
}

export const sections = [
  "summary",
  "status",
  "themes",
  "scope",
  "region",
  "countries",
  "period",
  "budget",
  "partners",
  "objectives",
  "identifiers",
  "facts",
  "links",
  "related",
  "source",
] as const;
export type Section = (typeof sections)[number];

const compactSections: readonly Section[] = ["status", "countries", "period", "budget", "partners"];

export interface CardOptions {
  layout?: "full" | "compact";
  hide?: readonly string[];
}

export function projectCardView(
  project: Project,
  locale: Locale,
  { layout = "full", hide = [] }: CardOptions = {},
): ProjectCardView {
  const words = messagesOf(locale);
  const { lang } = project;
  const compact = layout === "compact";
  const shows = (section: Section) => !hide.includes(section) && (!compact || compactSections.includes(section));
  const when = <Field, View>(section: Section, field: Field | undefined, view: (field: Field) => View) =>
    field !== undefined && shows(section) ? view(field) : undefined;
  const pick = (text: Parameters<typeof pickText>[0]) => pickText(text, locale, lang);
  const section = <Item>(name: "links" | "related", items: readonly Item[]) =>
    items.length ? { heading: words[name], links: items } : undefined;
  const list = <Item>(items: readonly Item[]) => (items.length ? items : undefined);

  const row = (part: string, term: string, ...lines: (Phrase | undefined)[]): RowView[] => {
    const given = lines.filter((line) => line !== undefined);
    return given.length ? [{ part, term: { text: term }, lines: given }] : [];
  };

  return dropEmpty({
    title: pick(project.title)!,
    url: pick(project.url)?.text,
    acronym: pick(project.acronym),
    status: when("status", project.status, (code) => ({ code, label: words.projectStatus, word: words.status[code] })),
    themes: when("themes", project.themes, (themes) => {
      const named = themes.flatMap(({ code, label }) => {
        const text = pick(label);
        return text ? [{ label: text, ...(code && { code }) }] : [];
      });
      return list(named) && { label: words.themes, themes: named };
    }),
    summary: when("summary", pick(project.summary), (text) => ({
      ...folded(text),
      readMore: words.readMore,
      readLess: words.readLess,
    })),
    budget: when("budget", project.budget && list(project.budget), (budgets) => ({
      term: words.budgetTitle,
      amounts: budgetChipView(budgets, locale, { lang }),
    })),
    countries: shows("countries") ? countriesView(project, locale) : undefined,
    rows: [
      ...row(
        "scope",
        words.coverage,
        when("scope", project.scope, (scope) => ({ text: words.scope[scope] })),
      ),
      ...row(
        "region",
        words.region,
        when("region", pick(project.region), (region) =>
          /^\d{3}$/.test(region.text) ? { text: regionName(region.text, locale) } : region,
        ),
      ),
      ...row(
        "period",
        words.period,
        ...(when("period", project.period, (period) => periodLines(period, locale)) ?? []),
      ),
    ],
    partners: when("partners", project.partners && list(project.partners), (partners) => {
      const badges = partnerBadgeListView(partners, locale, {
        lang,
        ...(compact && { roles: ["funder", "implementer"] }),
      });
      const shown = compact ? { partners: badges.partners.slice(0, 3), unfolded: 3 } : badges;
      return shown.partners.length ? { heading: words.partners, list: shown } : undefined;
    }),
    objectives: when("objectives", project.objectives && list(project.objectives), (objectives) => ({
      heading: words.objectives,
      list: objectivesChecklistView(objectives, locale, { lang, partners: project.partners }),
    })),
    links: when("links", project.links, (links) =>
      section(
        "links",
        links.slice(0, mostItems).map(({ url, title, lang: linkLang, format }) => {
          const address = pick(url)!.text;
          return {
            text: pick(title) ?? { text: bareAddress(address) },
            url: address,
            ...(linkLang && { hreflang: linkLang }),
            notes: [
              linkLang && languageOf(linkLang) !== locale.language
                ? displayName(locale, "language", linkLang)
                : undefined,
              format && fileType(format),
            ].filter((note) => !!note) as string[],
          };
        }),
      ),
    ),
    related: when("related", project.related, (related) =>
      section(
        "related",
        related.slice(0, mostItems).flatMap(({ id, title, url, relation }): LinkView[] => {
          const text = pick(title) ?? (id ? { text: id } : undefined);
          const address = pick(url)?.text;
          const notes = [relation && words.relation[relation], id !== text?.text ? id : undefined];
          return text
            ? [{ text, ...(address && { url: address }), notes: notes.filter((note) => !!note) as string[] }]
            : [];
        }),
      ),
    ),
    details: [
      ...(when("identifiers", project, identifierRows(locale)) ?? []),
      ...(when("facts", project.facts, (facts) =>
        facts.slice(0, mostItems).flatMap(({ label, value }): RowView[] => {
          const term = pick(label);
          const line = typeof value === "number" ? { text: formatNumber(locale, value) } : pick(value);
          return term && line ? [{ part: "fact", term, lines: [line] }] : [];
        }),
      ) ?? []),
    ],
    source: shows("source") ? sourceView(project, locale) : undefined,
  });
}

type Present<View> = { [Key in keyof View]: Exclude<View[Key], undefined> };
const dropEmpty = <View extends object>(view: View) =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as Present<View>;

function countriesView({ countries = [], countryCount = 0, lang }: Project, locale: Locale): CountriesView | undefined {
  const words = messagesOf(locale);
  const number = Math.max(countryCount, countries.length);
  if (!number) return undefined;
  const counted = (count: number) => pluralForm(words.countryCount, count, locale)(formatNumber(locale, count));
  const named = countries.slice(0, mostItems).map((country) => ({
    name: countryName(country, locale, lang),
    ...(country.percentage !== undefined && { share: formatPercent(locale, country.percentage) }),
    focus: country.focus === true,
  }));
  const count =
    named.length && named.length < number
      ? pluralForm(words.countriesNamed, named.length, locale)(counted(number), formatNumber(locale, named.length))
      : counted(number);
  return {
    term: words.countries,
    countries: named.sort(
      (a, b) => Number(b.focus) - Number(a.focus) || compareNames(locale, a.name.text, b.name.text),
    ),
    ...((number > 1 || !named.length) && { count }),
    ...(named.some(({ focus }) => focus) && { focus: words.focus }),
  };
}

function periodLines(
  { start, end, durationMonths, planned }: NonNullable<Project["period"]>,
  locale: Locale,
): (Phrase | undefined)[] {
  const words = messagesOf(locale);
  const line = (text: string | false | undefined) => (text ? { text } : undefined);
  return [
    start && end
      ? line(formatPeriod(locale, start, end))
      : (line(start && words.start(formatDate(locale, start))) ?? line(end && words.end(formatDate(locale, end)))),
    line(durationMonths !== undefined && formatMonths(locale, durationMonths)),
    line(planned && words.plannedDates),
  ];
}

/** The project's own id, unless an identifier repeats it, then the identifiers by their schemes. */
const identifierRows =
  (locale: Locale) =>
  ({ id, identifiers = [], lang }: Project): RowView[] => {
    const other = { text: messagesOf(locale).identifier };
    const rows = identifiers.slice(0, mostItems).map(({ scheme, value }) => ({
      part: "identifier",
      term: pickText(scheme, locale, lang) ?? other,
      lines: [{ text: value }],
    }));
    return !id || identifiers.some(({ value }) => value === id)
      ? rows
      : [{ part: "identifier", term: other, lines: [{ text: id }] }, ...rows];
  };

function sourceView({ source = {}, updated, lang }: Project, locale: Locale): ProjectCardView["source"] {
  const words = messagesOf(locale);
  const url = pickText(source.url, locale, lang)?.text;
  const text = pickText(source.publisher, locale, lang) ?? (url ? { text: bareAddress(url) } : undefined);
  const notes = [
    source.licence && words.licence(source.licence),
    source.retrieved && words.retrieved(formatDate(locale, source.retrieved)),
    updated && words.updated(formatDate(locale, updated)),
  ].filter((note) => !!note) as string[];
  if (!text && !notes.length) return undefined;
  return { term: words.source, notes, ...(text && { publisher: { text, notes: [], ...(url && { url }) } }) };
}

/** "application/pdf" → "PDF"; a long media type as it is written. */
function fileType(format: string): string {
  const type = format.slice(format.lastIndexOf("/") + 1);
  return type.length <= 5 ? type.toUpperCase() : format;
}

/** A text of some length is folded at the end of a sentence, where enough stands before and behind it. */
function folded(text: Phrase): { lead: Phrase; rest?: Phrase } {
  const [least, behind] = [220, 160];
  if (text.text.length < least + behind) return { lead: text };
  const sentence = /[.!?…][»”"')\]]*\s+/gu;
  sentence.lastIndex = least;
  const found = sentence.exec(text.text);
  const at = found ? found.index + found[0].length : text.text.indexOf(" ", 400) + 1;
  if (!at || text.text.length - at < behind) return { lead: text };
  return {
    lead: { ...text, text: text.text.slice(0, at).trimEnd() },
    rest: { ...text, text: text.text.slice(at) },
  };
}

const bareAddress = (url: string) => url.replace(/^https?:\/\//i, "");
