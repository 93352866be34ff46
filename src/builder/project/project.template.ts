import { html, nothing } from "lit";
import { formWords } from "./form-messages.js";
import { projectWords } from "./messages.js";
import { counted } from "../../i18n/plural.js";
import { fieldTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { formOf, idOf } from "./form.js";
import { formTemplate, partsAround } from "./form.template.js";
import { keepingTemplate } from "./keeping.template.js";
import { setRecordText } from "./set-record-text.js";
import { type Complaint, complaints } from "./record-reading.js";
import { debounced } from "./patient-directives.js";
import { sourcesTemplate, takeFile } from "./sources.template.js";

/** Where the record comes from, what is in it, and what becomes of it. */
export function projectTemplate(state: State, update: Update) {
  const { locale, reading, listAnnouncement } = state;
  const words = formWords(locale.language);
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    (event.currentTarget as Element).toggleAttribute("data-dropping", event.type === "dragover");
    if (event.type === "drop") void takeFile(event.dataTransfer.files[0], state, update);
  };
  return html`<div class="taking-in" @dragover=${drop} @dragleave=${drop} @drop=${drop}>
    ${sourcesTemplate(state, update)}
    <form
      class="record"
      autocomplete="off"
      aria-labelledby="content-heading"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div>
        <h2 id="content-heading">${words.content}</h2>
        <p class="note">${words.contentHint}</p>
      </div>
      ${
        reading.data
          ? formTemplate(formOf(state, reading.data, update))
          : html`<p class="unreadable">${words.unreadable}</p>`
      }
      <p class="unseen" role="status">${listAnnouncement}</p>
      ${jsonTemplate(state, update)}
    </form>
    ${keepingTemplate(state, update)}
  </div>`;
}

function jsonTemplate(state: State, update: Update) {
  const { locale, reading, text, opened } = state;
  const words = projectWords(locale.language);
  const { checking } = words;
  const list = complaints(reading, locale);
  const count = list.length && counted(checking, list.length, locale);
  const { goTo, goToField } = formWords(locale.language);
  const show = ({ paths: [path] }: Complaint) => {
    update({ opened: new Set([...opened, ...partsAround(path)]) });
    const field = fieldAt(path);
    field?.scrollIntoView({ block: "center" });
    (field?.matches("input, select, textarea, button, [tabindex]")
      ? field
      : field?.querySelector<HTMLElement>("input, select, textarea, button")
    )?.focus();
  };
  const wayTemplate = (complaint: Complaint) =>
    reading.data && complaint.paths[0]
      ? html` <button
          type="button"
          class="small"
          aria-label=${goToField(complaint.paths[0])}
          @click=${() => show(complaint)}
        >
          ${goTo}
        </button>`
      : nothing;
  return html`${fieldTemplate(
      "json",
      words.json,
      html`<textarea
        id="json"
        name="json"
        class="source"
        rows="14"
        dir="ltr"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="json-hint checking"
        aria-invalid=${reading.record === undefined && !reading.isEmpty ? "true" : "false"}
        .value=${text}
        @input=${({ target }: Event) => setRecordText((target as HTMLTextAreaElement).value, state, update)}
      ></textarea>`,
      words.jsonHint,
    )}
    <div class="checking" data-state=${reading.isEmpty ? "empty" : list.length ? "wrong" : "fine"}>
      <p id="checking" role="status">${debounced(reading.isEmpty ? checking.empty : count || checking.fine)}</p>
      ${
        list.length
          ? html`<ul role="list">
              ${list.map((complaint) => html`<li>${complaint.sentence}${wayTemplate(complaint)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
}

/** The field of a place, or of the nearest place around it that has one. */
function fieldAt(path: string): HTMLElement | null {
  const field = document.getElementById(idOf(path)) ?? document.getElementById(`${idOf(path)}-item`);
  const around = path.replace(/(^|[.[])[^.[]*$/, "");
  return field ?? (around ? fieldAt(around) : null);
}
