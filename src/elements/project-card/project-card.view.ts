import { regionName } from "../../i18n/country-names.js";
import { formatDate, formatMonths, formatNumber, formatPeriod } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import { type Phrase, pickText } from "../../i18n/phrase.js";
import { wordsOf } from "../words.js";
import type { Status } from "../../model/code-lists.js";
import type { Project, Text } from "../../model/project.js";
import { type AmountView, budgetChipView } from "../budget-chip/budget-chip.view.js";
import {
  type ObjectivesChecklistView,
  objectivesChecklistView,
} from "../objectives-checklist/objectives-checklist.view.js";
import {
  type PartnerBadgeListView,
  maxItems,
  partnerBadgeListView,
} from "../partner-badge-list/partner-badge-list.view.js";
import { type CountriesView, countriesView } from "./countries.view.js";
import { type LinkView, type SourceView, linkView, sourceView } from "./links.view.js";

/** A line of the card's description list. */
export interface RowView {
  readonly part: string;
  readonly term: Phrase;
  readonly lines: readonly Phrase[];
}

/** A part of the card under a heading of its own. */
export interface SectionView<List> {
  readonly heading: string;
  readonly list: List;
}

/** A long summary is cut in two at the end of a sentence. */
export interface SummaryView {
  readonly lead: Phrase;
  readonly rest?: Phrase | undefined;
  readonly readMore: string;
  readonly readLess: string;
}

export interface StatusView {
  readonly code: Status;
  /** The label of the word: "Project status:". */
  readonly label: string;
  readonly word: string;
}

export interface ProjectCardView {
  readonly title: Phrase;
  readonly url?: string | undefined;
  readonly acronym?: Phrase | undefined;
  readonly status?: StatusView | undefined;
  readonly themes: SectionView<readonly { label: Phrase; code?: string | undefined }[]>;
  readonly summary?: SummaryView | undefined;
  readonly budget: SectionView<readonly AmountView[]>;
  readonly countries?: CountriesView | undefined;
  /** Scope, region, period. */
  readonly rows: readonly RowView[];
  /** Identifiers and the publisher's own facts. */
  readonly details: readonly RowView[];
  readonly partners: SectionView<PartnerBadgeListView>;
  readonly objectives: SectionView<ObjectivesChecklistView>;
  readonly links: SectionView<readonly LinkView[]>;
  readonly related: SectionView<readonly LinkView[]>;
  readonly source?: SourceView | undefined;
}

/** More organisations than these are folded. */
const maxBadges = 12;

/** The sections that `layout="compact"` keeps. */
const essentials = ["status", "countries", "period", "budget", "partners"];

export interface CardOptions {
  layout?: "full" | "compact";
  /** Sections to leave out. */
  hide?: readonly string[];
}

/** Sections that are left out, or that the record lacks, are empty. */
export function projectCardView(
  project: Project,
  locale: Locale,
  { layout, hide = [] }: CardOptions = {},
): ProjectCardView {
  const words = wordsOf(locale);
  const { lang } = project;
  const compact = layout === "compact";
  const shows = (section: string) => !hide.includes(section) && (!compact || essentials.includes(section));
  const only = <Field>(section: string, field: Field) => (shows(section) ? field : undefined);
  const items = <Item>(section: string, list: readonly Item[] | undefined) =>
    only(section, list)?.slice(0, maxItems) ?? [];
  const pick = (text: Text | undefined) => pickText(text, locale, lang);
  const row = (part: string, term: Phrase | undefined, ...lines: (Phrase | string | undefined)[]): RowView[] => {
    const present = lines.filter((line) => line).map((line) => (typeof line === "string" ? { text: line } : line!));
    return term && present.length ? [{ part, term, lines: present }] : [];
  };

  const { status, scope, period, id } = project;
  const summary = only("summary", pick(project.summary));
  const region = only("region", pick(project.region));
  // The project's own id, unless an identifier repeats it.
  const own = id && !project.identifiers?.some(({ value }) => value === id) ? [{ value: id, scheme: undefined }] : [];
  const identifiers = items("identifiers", [...own, ...(project.identifiers ?? [])]);
  const links = (section: string, list: Parameters<typeof linkView>[0][] | undefined) =>
    items(section, list).flatMap((link) => linkView(link, locale, lang) ?? []);
  const partners = partnerBadgeListView(only("partners", project.partners) ?? [], locale, {
    lang,
    roles: compact ? ["funder", "implementer"] : [],
    max: maxBadges,
  });
  return {
    title: pick(project.title)!,
    url: pick(project.url)?.text,
    acronym: pick(project.acronym),
    status: status && only("status", { code: status, label: words.projectStatus, word: words.status[status] }),
    themes: {
      heading: words.themes,
      list: items("themes", project.themes).flatMap(({ code, label }) => {
        const text = pick(label);
        return text ? { label: text, code } : [];
      }),
    },
    summary: summary && { ...splitSummary(summary), readMore: words.readMore, readLess: words.readLess },
    budget: { heading: words.budgetTitle, list: budgetChipView(items("budget", project.budget), locale, { lang }) },
    countries: only("countries", countriesView(project, locale)),
    rows: [
      ...row("scope", { text: words.coverage }, scope && only("scope", words.scope[scope])),
      ...row(
        "region",
        { text: words.region },
        region && /^\d{3}$/.test(region.text) ? regionName(region.text, locale) : region,
      ),
      ...row("period", { text: words.period }, ...((period && only("period", periodLines(period, locale))) ?? [])),
    ],
    details: [
      ...identifiers.flatMap(({ scheme, value }) =>
        row("identifier", pick(scheme) ?? { text: words.identifier }, value),
      ),
      ...items("facts", project.facts).flatMap(({ label, value }) =>
        row("fact", pick(label), typeof value === "number" ? formatNumber(locale, value) : pick(value)),
      ),
    ],
    partners: {
      heading: words.partners,
      list: compact
        ? { ...partners, partners: partners.partners.slice(0, 3), showMore: undefined, beyond: undefined }
        : partners,
    },
    objectives: {
      heading: words.objectives,
      list: objectivesChecklistView(only("objectives", project.objectives) ?? [], locale, {
        lang,
        partners: project.partners,
      }),
    },
    links: { heading: words.links, list: links("links", project.links) },
    related: { heading: words.related, list: links("related", project.related) },
    source: only("source", sourceView(project, locale)),
  };
}

/** The known dates, the duration, and whether they are only planned; nothing is computed from them. */
function periodLines({ start, end, durationMonths, planned }: NonNullable<Project["period"]>, locale: Locale) {
  const words = wordsOf(locale);
  return [
    start && end
      ? formatPeriod(locale, start, end)
      : start
        ? words.start(formatDate(locale, start))
        : end && words.end(formatDate(locale, end)),
    durationMonths === undefined ? undefined : formatMonths(locale, durationMonths),
    planned ? words.plannedDates : undefined,
  ];
}

/** Cuts at the end of the first sentence that ends past 220 characters, else of a word, if enough text follows. */
function splitSummary(phrase: Phrase): { lead: Phrase; rest?: Phrase } {
  const [lead = ""] = /^[^]{220,600}?[.!?…][»”"')\]]*\s|^[^]{400}\S*\s/u.exec(phrase.text) ?? [];
  const rest = phrase.text.slice(lead.length);
  return lead && rest.length > 160
    ? { lead: { ...phrase, text: lead.trimEnd() }, rest: { ...phrase, text: rest } }
    : { lead: phrase };
}
