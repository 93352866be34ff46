import { type TemplateResult, html, nothing } from "lit";
import { type StaticValue, html as staticHtml, literal } from "lit/static-html.js";
import type { Phrase } from "../../i18n/phrase.js";
import { amountListTemplate, amountTemplate } from "../budget-chip/budget-chip.template.js";
import { objectivesChecklistTemplate } from "../objectives-checklist/objectives-checklist.template.js";
import { partnerBadgeListTemplate } from "../partner-badge-list/partner-badge-list.template.js";
import {
  type Content,
  dotsTemplate,
  foldTemplate,
  headingTag,
  listTemplate,
  oneOrList,
  phraseTemplate,
  unseenTemplate,
} from "../base/shared.template.js";
import type { CountriesView, CountryView } from "./countries.view.js";
import type { LinkView, SourceView } from "./links.view.js";
import type { ProjectCardView, RowView, StatusView, SummaryView } from "./project-card.view.js";

const rowTemplate = ({ part, term, lines }: RowView) =>
  lines.length === 1
    ? html`<div part=${part} class="row"><dt part="term">${phraseTemplate(term)}</dt><dd part="value">${phraseTemplate(lines[0])}</dd></div>`
    : html`<div part=${part} class="row"><dt part="term">${phraseTemplate(term)}</dt>${oneOrList(
        lines.map((line) => html`<dd part="value">${phraseTemplate(line)}</dd>`),
      )}</div>`;

const budgetTemplate = ({ heading, list }: ProjectCardView["budget"]) =>
  html`<div part="budget" class="row"><dt part="term">${heading}</dt>${
    list.length > 1
      ? html`<dd part="value">${amountListTemplate(list)}</dd>`
      : amountTemplate(list[0], literal`dd`, "value chip")
  }</div>`;

const countryTemplate = ({ name, share, focus: isFocus }: CountryView, focus: string | undefined) =>
  share || isFocus
    ? html`<li part="country" class=${isFocus ? "focus" : nothing}>${phraseTemplate(name)}${
        share && html` <span class="note">${share}</span>`
      }${isFocus ? unseenTemplate(` (${focus})`) : nothing}</li>`
    : html`<li part="country">${phraseTemplate(name)}</li>`;

function countriesTemplate({ term, count, countries, focus }: CountriesView) {
  const items = oneOrList(countries.map((country) => countryTemplate(country, focus)));
  const key = focus && html`<span class="note focus" aria-hidden="true">${focus}</span>`;
  const list = html`<dd part="value"><ul role="list" part="country-list">${items}</ul>${key}</dd>`;
  return html`<div part="countries" class="row"><dt part="term">${term}</dt>${
    count && html`<dd part="value country-count">${count}</dd>`
  }${countries.length ? list : nothing}</div>`;
}

function linkTemplate({ text, url, hreflang, notes }: LinkView): Content {
  const name = phraseTemplate(text);
  return oneOrList([
    url ? html`<a href=${url} hreflang=${hreflang ?? nothing}>${name}</a>` : name,
    notes.length ? html` <span class="note">${notes.join(" · ")}</span>` : undefined,
  ]);
}

const linksTemplate = (links: readonly LinkView[]) =>
  listTemplate(
    "link-list",
    links.map((link) => html`<li part="link">${linkTemplate(link)}</li>`),
  );

const paragraphTemplate = ({ text, lang, dir }: Phrase, part?: string) =>
  html`<p part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</p>`;

const summaryTemplate = ({ lead, rest, readMore, readLess }: SummaryView) =>
  rest
    ? html`<div part="summary">${paragraphTemplate(lead)}<details>${foldTemplate(readMore, readLess)}${paragraphTemplate(rest)}</details></div>`
    : paragraphTemplate(lead, "summary");

const statusTemplate = ({ code, label, word }: StatusView, tag: StaticValue) =>
  staticHtml`<${tag} part="status" class="state ${code}"><span class="unseen">${`${label} `}</span>${word}</${tag}>`;

function eyebrowTemplate({ acronym, status }: ProjectCardView) {
  if (!acronym) return status ? statusTemplate(status, literal`p`) : nothing;
  const name = phraseTemplate(acronym);
  return html`<p class="eyebrow"><b part="acronym">${name}</b>${status && statusTemplate(status, literal`span`)}</p>`;
}

const themesTemplate = ({ heading, list }: ProjectCardView["themes"]) =>
  listTemplate(
    "themes",
    list.map(
      ({ label, code }) =>
        html`<li part="theme">${oneOrList([phraseTemplate(label), code && html` <span class="note">${code}</span>`])}</li>`,
    ),
    heading,
  );

const sourceTemplate = ({ term, publisher, notes }: SourceView) =>
  html`<footer part="source" class="note">${term} ${dotsTemplate([publisher && linkTemplate(publisher), ...notes])}</footer>`;

export interface CardForm {
  /** Level of the title's heading, 2 to 6, else 3; the headings of sections are one below. */
  readonly headingLevel: number;
  /** Whether the browser may skip its layout while it is off screen. */
  readonly defersLayout?: boolean | undefined;
}

function factsTemplate({ budget, countries, rows, details }: ProjectCardView) {
  const amounts = budget.list.length ? budgetTemplate(budget) : undefined;
  if (!amounts && !countries && !rows.length && !details.length) return nothing;
  const where = countries && countriesTemplate(countries);
  const [first, second] = [rows, details].map((list) => oneOrList(list.map(rowTemplate)));
  return html`<dl part="facts">${amounts}${where}${first}${second}</dl>`;
}

function bodyTemplate({ partners, objectives, links, related }: ProjectCardView, tag: StaticValue) {
  const section = (part: string, heading: string, content: Content) =>
    content === nothing
      ? undefined
      : staticHtml`<section part=${part}><${tag} part="heading">${heading}</${tag}>${content}</section>`;
  const who = section("partners", partners.heading, partnerBadgeListTemplate(partners.list));
  const what = section("objectives", objectives.heading, objectivesChecklistTemplate(objectives.list));
  const elsewhere = oneOrList([
    section("links", links.heading, linksTemplate(links.list)),
    section("related", related.heading, linksTemplate(related.list)),
  ]);
  return who || what || elsewhere !== nothing ? html`<div class="body">${who}${what}${elsewhere}</div>` : nothing;
}

export function projectCardTemplate(view: ProjectCardView, { headingLevel, defersLayout }: CardForm): TemplateResult {
  const level = Math.min(6, Math.max(2, headingLevel || 3));
  const tag = headingTag(level);
  const name = phraseTemplate(view.title);
  const title = view.url ? html`<a href=${view.url}>${name}</a>` : name;
  const eyebrow = eyebrowTemplate(view);
  const themes = themesTemplate(view.themes);
  const summary = view.summary && summaryTemplate(view.summary);
  const body = bodyTemplate(view, headingTag(level + 1));
  const names = ["card", (summary || body !== nothing) && "split", defersLayout && "far"].filter(Boolean).join(" ");
  return staticHtml`<article part="card" class=${names} aria-labelledby="title"><header part="header">${eyebrow}<${tag} part="title" id="title">${title}</${tag}>${themes}</header>${summary}${factsTemplate(view)}${body}${view.source && sourceTemplate(view.source)}</article>`;
}
