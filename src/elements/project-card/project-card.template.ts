import { html, nothing } from "lit";
import type { Phrase } from "../../i18n/phrase.js";
import { budgetChipTemplate } from "../budget-chip/budget-chip.template.js";
import { objectivesChecklistTemplate } from "../objectives-checklist/objectives-checklist.template.js";
import { partnerBadgeListTemplate } from "../partner-badge-list/partner-badge-list.template.js";
import {
  type Content,
  dotsTemplate,
  foldTemplate,
  headingTemplate,
  listTemplate,
  markTemplate,
  phraseTemplate,
  unseenTemplate,
} from "../shared.template.js";
import type { CountriesView } from "./countries.view.js";
import type { LinkView } from "./links.view.js";
import type { ProjectCardView, RowView, SummaryView } from "./project-card.view.js";

/** A term with its values; no row where there are none. */
function rowTemplate(part: string, term: Content, ...values: (Content | undefined)[]) {
  const given = values.filter((value) => value && value !== nothing);
  return given.length
    ? [
        html`<div part=${part} class="row">
          <dt part="term">${term}</dt>
          ${given.map((value) => html`<dd part="value">${value}</dd>`)}
        </div>`,
      ]
    : [];
}

const linesTemplate = ({ part, term, lines }: RowView) =>
  rowTemplate(part, phraseTemplate(term), ...lines.map(phraseTemplate));

const countriesTemplate = ({ term, count, countries, focus }: CountriesView) =>
  rowTemplate(
    "countries",
    term,
    count && html`<span part="country-count">${count}</span>`,
    html`${listTemplate(
      "country-list",
      countries.map(
        ({ name, share, focus: isFocus }) =>
          html`<li part="country" class=${isFocus ? "focus" : nothing}>
            ${phraseTemplate(name)}${share && html` <span class="note">${share}</span>`}${
              isFocus ? unseenTemplate(` (${focus})`) : nothing
            }
          </li>`,
      ),
    )}${focus && html`<span class="note focus" aria-hidden="true">${focus}</span>`}`,
  );

const linkTemplate = ({ text, url, hreflang, notes }: LinkView) =>
  html`${
    url ? html`<a href=${url} hreflang=${hreflang ?? nothing}>${phraseTemplate(text)}</a>` : phraseTemplate(text)
  }${notes.length ? html` <span class="note">${notes.join(" · ")}</span>` : nothing}`;

const linksTemplate = (links: readonly LinkView[]) =>
  listTemplate(
    "link-list",
    links.map((link) => html`<li part="link">${linkTemplate(link)}</li>`),
  );

const paragraphTemplate = ({ text, lang, dir }: Phrase) =>
  html`<p lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</p>`;

const summaryTemplate = ({ lead, rest, readMore, readLess }: SummaryView) =>
  html`<div part="summary">
    ${paragraphTemplate(lead)}
    ${rest && html`<details>${foldTemplate(readMore, readLess)}${paragraphTemplate(rest)}</details>`}
  </div>`;

export interface CardForm {
  /** Level of the title's heading, 2 to 6, else 3; those of the sections are one below. */
  readonly headingLevel: number;
  /** Whether the browser may skip it as long as it is not seen. */
  readonly isFar?: boolean | undefined;
}

export function projectCardTemplate(view: ProjectCardView, { headingLevel, isFar }: CardForm) {
  const { title, url, acronym, status, themes, summary, budget, countries, source } = view;
  const { partners, objectives, links, related } = view;
  const level = Math.min(6, Math.max(2, headingLevel || 3));
  const section = (part: string, { heading }: { heading: string }, content: Content) =>
    content === nothing
      ? []
      : [html`<section part=${part}>${headingTemplate(level + 1, "heading", heading)}${content}</section>`];
  const sections = [
    ...section("partners", partners, partnerBadgeListTemplate(partners.list)),
    ...section("objectives", objectives, objectivesChecklistTemplate(objectives.list)),
    ...section("links", links, linksTemplate(links.list)),
    ...section("related", related, linksTemplate(related.list)),
  ];
  const facts = [
    ...rowTemplate("budget", budget.heading, budgetChipTemplate(budget.list)),
    ...(countries ? countriesTemplate(countries) : []),
    ...view.rows.flatMap(linesTemplate),
  ];

  return html`<article
    part="card"
    class="card ${summary || sections.length ? "split" : ""} ${isFar ? "far" : ""}"
    aria-labelledby="title"
  >
    <header part="header">
      ${
        acronym || status
          ? html`<p class="eyebrow">
              ${acronym && html`<b part="acronym">${phraseTemplate(acronym)}</b>`}
              ${
                status &&
                html`<span part="status" class="state"
                  >${markTemplate(status.code)}${unseenTemplate(`${status.label} `)}${status.word}</span
                >`
              }
            </p>`
          : nothing
      }
      ${headingTemplate(
        level,
        "title",
        html`<span id="title"
          >${url ? html`<a href=${url}>${phraseTemplate(title)}</a>` : phraseTemplate(title)}</span
        >`,
      )}
      ${listTemplate(
        "themes",
        themes.list.map(
          ({ label, code }) =>
            html`<li part="theme">${phraseTemplate(label)}${code && html` <span class="note">${code}</span>`}</li>`,
        ),
        themes.heading,
      )}
    </header>
    ${summary && summaryTemplate(summary)} ${facts.length ? html`<dl part="facts">${facts}</dl>` : nothing}
    ${sections.length ? html`<div class="body">${sections}</div>` : nothing}
    ${
      source &&
      html`<footer part="source" class="note">
        ${source.term}${dotsTemplate([source.publisher && linkTemplate(source.publisher), ...source.notes], " ")}
      </footer>`
    }
  </article>`;
}
