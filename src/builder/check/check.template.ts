import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { publishedWords } from "./messages.js";
import type { Locale } from "../../i18n/locale.js";
import { fieldTemplate } from "../fields.template.js";
import { type PastedForm, type Published, pastedForms } from "./damage.js";
import { type ItemReport, itemReport, pageReport } from "./report.js";

export interface CheckState {
  readonly locale: Locale;
  readonly text: string;
  readonly pasted?: PastedForm | undefined;
  readonly found?: Published | undefined;
  /** What is announced: it follows the result after a pause. */
  readonly summary: string;
}

const rowTemplate = (term: string, value: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
const listTemplate = (sentences: readonly string[]) =>
  html`<ul role="list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

function reportTemplate(report: ItemReport, at: number, locale: Locale): TemplateResult {
  const words = publishedWords(locale.language);
  const { advice, excerpt, habits, inFile, project, seen, sentences, state, stateWord, title, toBuilder } = report;
  const name = project && html`<span lang=${ifDefined(project.lang)} dir="auto">${project.text}</span>`;
  return html`<li>
    <article class="found" data-state=${state} aria-labelledby=${`found-${at}`}>
      <h3 id=${`found-${at}`}>${title} <span class="state">${stateWord}</span></h3>
      <dl>
        ${(name ?? inFile) ? rowTemplate(words.shows, name ?? inFile) : nothing}
        ${seen ? rowTemplate(words.seen, seen) : nothing}
        ${sentences.length ? rowTemplate(words.happened, listTemplate(sentences)) : nothing}
        ${habits.length ? rowTemplate(words.known, listTemplate(habits)) : nothing}
        ${
          advice.length
            ? rowTemplate(
                words.instead,
                html`${listTemplate(advice)}
                  <p><a href=${toBuilder}>${words.toBuilder}</a></p>`,
              )
            : nothing
        }
        ${
          excerpt
            ? rowTemplate(words.excerpt, html`<pre dir="ltr" translate="no"><code>${excerpt}</code></pre>`)
            : nothing
        }
      </dl>
    </article>
  </li>`;
}

export interface CheckEvents {
  write(text: string): void;
  choose(pasted: PastedForm | undefined): void;
  drop(event: DragEvent): void;
}

/** What is pasted, and what is found in it. */
export function publishedTemplate({ found, locale, pasted, summary, text }: CheckState, events: CheckEvents) {
  const words = publishedWords(locale.language);
  const forms = [["", words.forms.unknown], ...pastedForms.map((form) => [form, words.forms[form]])] as const;
  const page = found && pageReport(found, locale);
  const reports = [...(page ? [page] : []), ...(found?.items ?? []).map((item) => itemReport(item, locale))];
  return html`<div class="panes">
    <div class="project">
      <form
        autocomplete="off"
        aria-labelledby="check-heading"
        @submit=${(event: Event) => event.preventDefault()}
        @dragover=${(event: Event) => event.preventDefault()}
        @drop=${(event: DragEvent) => events.drop(event)}
      >
        ${fieldTemplate(
          "html",
          words.html,
          html`<textarea
            id="html"
            name="html"
            class="source"
            rows="16"
            dir="ltr"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            aria-describedby="html-hint"
            .value=${text}
            @input=${({ target }: Event) => events.write((target as HTMLTextAreaElement).value)}
          ></textarea>`,
          words.htmlHint,
        )}
        ${fieldTemplate(
          "pasted",
          words.pasted,
          html`<select
            id="pasted"
            name="pasted"
            aria-describedby="pasted-hint"
            .value=${pasted ?? ""}
            @change=${({ target }: Event) =>
              events.choose(((target as HTMLSelectElement).value || undefined) as PastedForm | undefined)}
          >
            ${forms.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
          </select>`,
          words.pastedHint,
        )}
      </form>
    </div>
    <section class="findings" aria-labelledby="result-heading">
      <h2 id="result-heading">${words.result}</h2>
      <p class="summary" role="status">${summary}</p>
      ${found ? nothing : html`<p class="note">${words.awaiting}</p>`}
      ${
        reports.length
          ? html`<ul role="list">
              ${reports.map((report, at) => reportTemplate(report, at, locale))}
            </ul>`
          : nothing
      }
    </section>
  </div>`;
}
