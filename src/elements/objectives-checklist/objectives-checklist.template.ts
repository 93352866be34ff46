import { type TemplateResult, html, nothing } from "lit";
import { markTemplate, phraseTemplate } from "../shared.template.js";
import type { ObjectiveView, ObjectivesChecklistView, ProgressView } from "./objectives-checklist.view.js";

const progressTemplate = ({ figures, meter }: ProgressView) =>
  html`<span class="progress" part="progress">
    ${figures.map(
      ({ term, value, unit }) =>
        html`<span><span class="note">${term}</span> <b>${value}</b>${unit && html` ${phraseTemplate(unit)}`}</span>`,
    )}
    ${meter && html`<meter part="meter" min="0" max="1" value=${meter.value} aria-label=${meter.label}></meter>`}
  </span>`;

const itemTemplate = ({ text, level, state, lead, progress, items }: ObjectiveView): TemplateResult =>
  html`<li part="objective">
    ${level && html`<span class="note level" part="level">${level}</span>`}
    <span part="text">${phraseTemplate(text)}</span>
    ${
      state &&
      html`<span class="state" part="state" data-state=${state.code}>${markTemplate(state.code)}${state.word}</span>`
    }
    ${lead && html`<span class="note lead" part="lead">${lead}</span>`} ${progress && progressTemplate(progress)}
    ${items.length ? listTemplate(items) : nothing}
  </li>`;

const listTemplate = (items: readonly ObjectiveView[], more: TemplateResult | typeof nothing = nothing) =>
  html`<ol role="list" part="checklist" class="objectives">
    ${items.map(itemTemplate)}${more}
  </ol>`;

export const objectivesChecklistTemplate = ({ objectives, tally, beyond }: ObjectivesChecklistView) =>
  html`${tally && html`<p part="tally" class="note tally">${tally}</p>`}${listTemplate(
    objectives,
    beyond ? html`<li class="note beyond">${beyond}</li>` : nothing,
  )}`;
