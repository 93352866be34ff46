// Every word of the interface that a visitor sees. English stands here, French in xliff/fr.xlf.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import { templates as french } from "./generated/fr.js";
import { pluralOf } from "./format.js";
import type { Locale } from "./locale.js";
import { catalogue } from "./localize.js";

const messages = (msg: MsgFn) => ({
  status: {
    pipeline: msg("Planned", { id: "status.pipeline" }),
    active: msg("Active", { id: "status.active" }),
    finalisation: msg("Finalisation", { id: "status.finalisation" }),
    closed: msg("Completed", { id: "status.closed" }),
    cancelled: msg("Cancelled", { id: "status.cancelled" }),
    suspended: msg("Suspended", { id: "status.suspended" }),
  },
  scope: {
    global: msg("Global", { id: "scope.global" }),
    regional: msg("Regional", { id: "scope.regional" }),
    "multi-regional": msg("Multi-regional", { id: "scope.multi-regional" }),
    multinational: msg("Multi-national", { id: "scope.multinational" }),
    national: msg("National", { id: "scope.national" }),
    subnational: msg("Sub-national", { id: "scope.subnational" }),
    local: msg("Single location", { id: "scope.local" }),
  },
  role: {
    funder: msg("Funder", { id: "role.funder" }),
    accountable: msg("Accountable", { id: "role.accountable" }),
    extending: msg("Fund manager", { id: "role.extending" }),
    implementer: msg("Implementing partner", { id: "role.implementer" }),
    partner: msg("Partner", { id: "role.partner" }),
    recipient: msg("Recipient", { id: "role.recipient" }),
  },
  organisation: {
    government: msg("Government", { id: "organisation.government" }),
    "local-government": msg("Local government", { id: "organisation.local-government" }),
    public: msg("Other public sector", { id: "organisation.public" }),
    ingo: msg("International NGO", { id: "organisation.ingo" }),
    "national-ngo": msg("National NGO", { id: "organisation.national-ngo" }),
    "regional-ngo": msg("Regional NGO", { id: "organisation.regional-ngo" }),
    "local-ngo": msg("Partner-country NGO", { id: "organisation.local-ngo" }),
    ppp: msg("Public-private partnership", { id: "organisation.ppp" }),
    multilateral: msg("Multilateral", { id: "organisation.multilateral" }),
    foundation: msg("Foundation", { id: "organisation.foundation" }),
    private: msg("Private sector", { id: "organisation.private" }),
    academic: msg("Academia, training and research", { id: "organisation.academic" }),
    other: msg("Other organisation", { id: "organisation.other" }),
  },
  budget: {
    total: msg("Total budget", { id: "budget.total" }),
    contribution: msg("Contribution", { id: "budget.contribution" }),
    awarded: msg("Amount awarded", { id: "budget.awarded" }),
    committed: msg("Committed", { id: "budget.committed" }),
    disbursed: msg("Disbursed", { id: "budget.disbursed" }),
    indicative: msg("Indicative", { id: "budget.indicative" }),
  },
  undisclosed: msg("Amount not disclosed", { id: "budget.undisclosed" }),
  valueDate: (date: string) => msg(str`Value date: ${date}`, { id: "budget.value-date" }),
  level: {
    goal: msg("Overall goal", { id: "level.goal" }),
    objective: msg("Objective", { id: "level.objective" }),
    outcome: msg("Outcome", { id: "level.outcome" }),
    output: msg("Output", { id: "level.output" }),
    activity: msg("Activity", { id: "level.activity" }),
  },
  state: {
    planned: msg("Planned", { id: "state.planned" }),
    ongoing: msg("Ongoing", { id: "state.ongoing" }),
    done: msg("Achieved", { id: "state.done" }),
    dropped: msg("Dropped", { id: "state.dropped" }),
  },
  tally: {
    one: (done: string, total: string) =>
      msg(str`${done} of ${total} objectives achieved`, { id: "objectives.tally.one" }),
    other: (done: string, total: string) =>
      msg(str`${done} of ${total} objectives achieved`, { id: "objectives.tally.other" }),
  },
  lead: (names: string) => msg(str`Lead: ${names}`, { id: "objectives.lead" }),
  progress: {
    baseline: msg("Baseline", { id: "progress.baseline" }),
    actual: msg("Reached", { id: "progress.actual" }),
    target: msg("Target", { id: "progress.target" }),
  },
  reached: (actual: string, target: string) => msg(str`${actual} of ${target}`, { id: "progress.reached" }),
  relation: {
    parent: msg("Parent project", { id: "relation.parent" }),
    child: msg("Sub-project", { id: "relation.child" }),
    sibling: msg("Sibling project", { id: "relation.sibling" }),
    cofunded: msg("Co-funding", { id: "relation.cofunded" }),
    phase: msg("Phase", { id: "relation.phase" }),
    other: msg("Other project", { id: "relation.other" }),
  },
  projectStatus: msg("Project status:", { id: "card.project-status" }),
  themes: msg("Themes", { id: "card.themes" }),
  coverage: msg("Geographic level", { id: "card.coverage" }),
  region: msg("Region", { id: "card.region" }),
  countries: msg("Countries", { id: "card.countries" }),
  countryCount: {
    one: (count: string) => msg(str`${count} country`, { id: "card.country-count.one" }),
    many: (count: string) => msg(str`${count} countries`, { id: "card.country-count.many" }),
    other: (count: string) => msg(str`${count} countries`, { id: "card.country-count.other" }),
  },
  countriesNamed: {
    one: (countries: string, named: string) =>
      msg(str`${countries}, ${named} of them named`, { id: "card.countries-named.one" }),
    other: (countries: string, named: string) =>
      msg(str`${countries}, ${named} of them named`, { id: "card.countries-named.other" }),
  },
  focus: msg("target country", { id: "card.focus" }),
  period: msg("Period", { id: "card.period" }),
  start: (date: string) => msg(str`Start: ${date}`, { id: "card.start" }),
  end: (date: string) => msg(str`End: ${date}`, { id: "card.end" }),
  plannedDates: msg("Planned dates", { id: "card.planned-dates" }),
  budgetTitle: msg("Budget", { id: "card.budget" }),
  partners: msg("Partners", { id: "card.partners" }),
  objectives: msg("Objectives", { id: "card.objectives" }),
  identifier: msg("Identifier", { id: "card.identifier" }),
  links: msg("Documents and links", { id: "card.links" }),
  related: msg("Related projects", { id: "card.related" }),
  source: msg("Source", { id: "card.source" }),
  licence: (licence: string) => msg(str`Licence: ${licence}`, { id: "card.licence" }),
  retrieved: (date: string) => msg(str`Retrieved: ${date}`, { id: "card.retrieved" }),
  updated: (date: string) => msg(str`Updated: ${date}`, { id: "card.updated" }),
  readMore: msg("Read the rest of the summary", { id: "card.read-more" }),
  readLess: msg("Fold the summary", { id: "card.read-less" }),
  showMore: {
    one: (count: string) => msg(str`Show ${count} more`, { id: "partners.show-more.one" }),
    other: (count: string) => msg(str`Show ${count} more`, { id: "partners.show-more.other" }),
  },
  showFewer: msg("Show fewer", { id: "partners.show-fewer" }),
  beyond: {
    one: (count: string) => msg(str`+ ${count} more`, { id: "list.beyond.one" }),
    other: (count: string) => msg(str`+ ${count} more`, { id: "list.beyond.other" }),
  },
  unreadable: msg("This project cannot be shown: its data could not be read.", { id: "element.unreadable" }),
});

export type Messages = ReturnType<typeof messages>;

const inLanguage = catalogue(messages, french);

export const messagesOf = ({ language }: Locale): Messages => inLanguage(language);

/** The form of a message that goes with a count; every set of forms has `other`. */
export function pluralForm<Form>(
  forms: { other: Form } & Partial<Record<Intl.LDMLPluralRule, Form>>,
  count: number,
  locale: Locale,
): Form {
  return forms[pluralOf(locale, count)] ?? forms.other;
}
