import { html, nothing } from "lit";
import { budgetChipTemplate } from "../elements/budget-chip/budget-chip.template.js";
import { type Notation, budgetChipView } from "../elements/budget-chip/budget-chip.view.js";
import { objectivesChecklistTemplate } from "../elements/objectives-checklist/objectives-checklist.template.js";
import { objectivesChecklistView } from "../elements/objectives-checklist/objectives-checklist.view.js";
import { partnerBadgeListTemplate } from "../elements/partner-badge-list/partner-badge-list.template.js";
import { partnerBadgeListView } from "../elements/partner-badge-list/partner-badge-list.view.js";
import { projectCardTemplate } from "../elements/project-card/project-card.template.js";
import { jsonLdView } from "../elements/project-card/json-ld.view.js";
import { type CardOptions, projectCardView } from "../elements/project-card/project-card.view.js";
import { type Content, phraseTemplate } from "../elements/base/shared.template.js";
import { type Field, isUnreadable } from "../elements/base/source.js";
import { type Locale, localeOf } from "../i18n/locale.js";
import { pickText } from "../i18n/phrase.js";
import { wordsOf } from "../elements/words.js";
import { parseProject } from "../model/parse.js";
import type { Project } from "../model/project.js";
import { escaped, hasBlocks, plainHtml } from "./plain-html.js";
import { treeOf } from "./template-tree.js";

/** What can be set on an element besides its project, by the name of the property. */
export interface StaticOptions extends CardOptions {
  /** Language of the words, the numbers and the dates: `fr`, `en`, `fr-CA`, …; English unless given. */
  lang?: string;
  /** On a card: level of the title's heading, 2 to 6. */
  headingLevel?: number;
  /** In a list of partners: only organisations with one of these roles. */
  roles?: readonly string[];
  /** In a chip: `compact` for the short form. */
  notation?: Notation;
  /** Adds the project as schema.org data in a script, for pages of your own: filters of CMSs show its text to visitors. */
  jsonLd?: boolean;
}

/** Nothing is folded in what cannot be unfolded. */
const unfolded = { showMore: undefined };

const drawings = {
  "project-card"(project: Project, locale: Locale, { headingLevel = 3, ...options }: StaticOptions) {
    const view = projectCardView(project, locale, options);
    const partners = { ...view.partners, list: { ...view.partners.list, ...unfolded } };
    return projectCardTemplate({ ...view, partners }, { headingLevel });
  },
  "partner-badge-list"({ partners = [], lang }: Project, locale: Locale, { roles = [] }: StaticOptions) {
    return partnerBadgeListTemplate(partnerBadgeListView(partners, locale, { lang, roles }));
  },
  "objectives-checklist"({ objectives = [], partners, lang }: Project, locale: Locale) {
    return objectivesChecklistTemplate(objectivesChecklistView(objectives, locale, { lang, partners }));
  },
  "budget-chip"({ budget = [], lang }: Project, locale: Locale, { notation = "standard" }: StaticOptions) {
    return budgetChipTemplate(budgetChipView(budget, locale, { lang, notation }));
  },
};

/** What three of them show of a project. */
const fields: Partial<Record<string, Field>> = {
  "partner-badge-list": "partners",
  "objectives-checklist": "objectives",
  "budget-chip": "budget",
};

/** The name of an element without its prefix. */
export type StaticElement = keyof typeof drawings;

/** What stands for a record that has nothing for the element. */
function titleTemplate({ title, url, lang }: Project, locale: Locale): Content {
  const name = phraseTemplate(pickText(title, locale, lang)!);
  const address = pickText(url, locale, lang)?.text;
  return address ? html`<a href=${address}>${name}</a>` : name;
}

/**
 * What an element shows of a project (JSON text or an object), as plain HTML on one line. A record that has nothing for the
 * element gives the project's title; one that cannot be read, or of which the element can read nothing, a sentence that says so. Never throws
 * for data.
 */
export function renderStatic(element: StaticElement, project: unknown, options: StaticOptions = {}): string {
  const locale = localeOf(options.lang);
  const { project: value, problems } = parseProject(project);
  const read = isUnreadable({ value, problems }, fields[element]) ? null : value;
  const drawn = read ? drawings[element](read, locale, options) : wordsOf(locale).unreadable;
  const content = plainHtml(treeOf(read && drawn === nothing ? titleTemplate(read, locale) : drawn));
  const tag = hasBlocks(content) ? "div" : element === "budget-chip" ? "span" : "p";
  const names = `fiche-static fiche-static-${element}`;
  const data = read && options.jsonLd ? jsonLdView(read, locale).replaceAll("<", "\\u003c") : "";
  const script = data && `<script type="application/ld+json">${data}</script>`;
  return `<${tag} class="${names}" lang="${escaped(locale.tag)}" dir="ltr">${content}</${tag}>${script}`;
}
