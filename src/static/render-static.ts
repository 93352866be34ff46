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

/** The settings of an element besides its project, by property. */
export interface StaticOptions extends CardOptions {
  /** Language of the words, numbers and dates: `fr`, `en`, `fr-CA`, …; English by default. */
  lang?: string;
  /** On a card: level of the title's heading, 2 to 6. */
  headingLevel?: number;
  /** In a list of partners: only organisations with one of these roles. */
  roles?: readonly string[];
  /** In a chip: `compact` for the short form of amounts. */
  notation?: Notation;
  /** Adds the project as schema.org data in a script. Only for your own pages: the filters of CMSs show its text to visitors. */
  jsonLd?: boolean;
}

/** Without a script the list could not be unfolded. */
const withoutFold = { showMore: undefined };

const templates = {
  "project-card"(project: Project, locale: Locale, { headingLevel = 3, ...options }: StaticOptions) {
    const view = projectCardView(project, locale, options);
    const partners = { ...view.partners, list: { ...view.partners.list, ...withoutFold } };
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

/** The field of a project that an element shows; the card shows all of them. */
const fields: Partial<Record<string, Field>> = {
  "partner-badge-list": "partners",
  "objectives-checklist": "objectives",
  "budget-chip": "budget",
};

/** The name of an element without its prefix. */
export type StaticElement = keyof typeof templates;

/** Replaces the element's content if the record has nothing for it. */
function titleTemplate({ title, url, lang }: Project, locale: Locale): Content {
  const name = phraseTemplate(pickText(title, locale, lang)!);
  const address = pickText(url, locale, lang)?.text;
  return address ? html`<a href=${address}>${name}</a>` : name;
}

/**
 * Renders what an element shows of a project (JSON text or an object), as plain HTML on one line. If the record has nothing for the
 * element, renders the project's title; if the record, or all that the element shows of it, cannot be read, a sentence that says so.
 * Never throws because of the data.
 */
export function renderStatic(element: StaticElement, project: unknown, options: StaticOptions = {}): string {
  const locale = localeOf(options.lang);
  const { project: value, problems } = parseProject(project);
  const readable = isUnreadable({ value, problems }, fields[element]) ? null : value;
  const template = readable ? templates[element](readable, locale, options) : wordsOf(locale).unreadable;
  const content = plainHtml(treeOf(readable && template === nothing ? titleTemplate(readable, locale) : template));
  const tag = hasBlocks(content) ? "div" : element === "budget-chip" ? "span" : "p";
  const names = `fiche-static fiche-static-${element}`;
  const data = readable && options.jsonLd ? jsonLdView(readable, locale).replaceAll("<", "\\u003c") : "";
  const script = data && `<script type="application/ld+json">${data}</script>`;
  return `<${tag} class="${names}" lang="${escaped(locale.tag)}" dir="ltr">${content}</${tag}>${script}`;
}
