import { type TemplateResult, html, nothing } from "lit";
import { type Content, dotsTemplate, markTemplate, phraseTemplate } from "../shared.template.js";
import type { ObjectiveView, ObjectivesChecklistView, ProgressView } from "./objectives-checklist.view.js";

const progressTemplate = ({ figures, meter }: ProgressView) =>
  html`<div class="progress" part="progress">
    ${dotsTemplate(
      figures.map(
        ({ term, value, unit }) =>
          html`<span class="figure">${term} <b>${value}</b>${unit && html` ${phraseTemplate(unit)}`}</span>`,
      ),
    )}
    ${meter && html`<meter part="meter" min="0" max="1" value=${meter.value} aria-label=${meter.label}></meter>`}
  </div>`;

const itemTemplate = ({ text, level, state, lead, progress, items }: ObjectiveView): TemplateResult =>
  html`<li part="objective">
    ${level && html`<div class="note" part="level">${level}</div>`}
    <div part="text">${phraseTemplate(text)}</div>
    ${state && html`<div class="state" part="state">${markTemplate(state.code)}${state.word}</div>`}
    ${lead && html`<div class="note" part="lead">${lead}</div>`} ${progress && progressTemplate(progress)}
    ${checklistTemplate(items)}
  </li>`;

const checklistTemplate = (items: readonly ObjectiveView[], beyond?: string): Content =>
  items.length
    ? html`<ol role="list" part="checklist">
        ${items.map(itemTemplate)}${beyond && html`<li class="note">${beyond}</li>`}
      </ol>`
    : nothing;

export const objectivesChecklistTemplate = ({ objectives, tally, beyond }: ObjectivesChecklistView): Content =>
  objectives.length
    ? html`${tally && html`<p part="tally" class="note">${tally}</p>`}${checklistTemplate(objectives, beyond)}`
    : nothing;
