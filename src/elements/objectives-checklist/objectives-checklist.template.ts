import { type TemplateResult, html, nothing } from "lit";
import { type Content, dotsTemplate, oneOrList, phraseTemplate } from "../base/shared.template.js";
import type { ObjectiveView, ObjectivesChecklistView, ProgressView } from "./objectives-checklist.view.js";

const progressTemplate = ({ figures, meter }: ProgressView) =>
  html`<div class="progress" part="progress">${dotsTemplate(
    figures.map(
      ({ term, value, unit }) =>
        html`<span class="figure">${term} <b>${value}</b>${unit && html` ${phraseTemplate(unit)}`}</span>`,
    ),
  )}${meter && html`<meter part="meter" min="0" max="1" value=${meter.value} aria-label=${meter.label}></meter>`}</div>`;

function itemTemplate({ text, level, state, lead, progress, items }: ObjectiveView): TemplateResult {
  const words = phraseTemplate(text);
  const above = level && html`<div class="note" part="level">${level}</div>`;
  const below = oneOrList([
    lead && html`<div class="note" part="lead">${lead}</div>`,
    progress && progressTemplate(progress),
    checklistTemplate(items.map(itemTemplate)),
  ]);
  if (!state) return html`<li part="objective">${above}<div part="text">${words}</div>${below}</li>`;
  // Most objectives have a state: a single template for the whole item speeds up a page full of cards.
  return level
    ? html`<li part="objective"><div class="note" part="level">${level}</div><div part="text">${words}</div><div class="state ${state.code}" part="state">${state.word}</div>${below}</li>`
    : html`<li part="objective"><div part="text">${words}</div><div class="state ${state.code}" part="state">${state.word}</div>${below}</li>`;
}

const checklistTemplate = (items: readonly TemplateResult[]): Content =>
  items.length ? html`<ol role="list" part="checklist">${oneOrList(items)}</ol>` : nothing;

export function objectivesChecklistTemplate({ objectives, tally, beyond }: ObjectivesChecklistView): Content {
  const items = objectives.map(itemTemplate);
  if (beyond) items.push(html`<li class="note">${beyond}</li>`);
  return tally
    ? html`<p part="tally" class="note">${tally}</p><ol role="list" part="checklist">${oneOrList(items)}</ol>`
    : checklistTemplate(items);
}
