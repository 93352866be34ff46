import { html, nothing } from "lit";
import { formatNumber } from "../../i18n/format.js";
import { projectWords } from "../../i18n/builder-project-messages.js";
import { pluralForm } from "../../i18n/words.js";
import { fieldTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { complaints, readRecord } from "./record-reading.js";
import { type RecordName, records } from "./records.js";

/** Where the record comes from. */
export function projectTemplate({ locale, reading, text, name, own }: State, update: Update) {
  const words = projectWords(locale.language);
  const choose = (name: RecordName) => {
    const text = name === "own" ? own : records[name];
    update({ name, text, reading: readRecord(text) });
  };
  const write = (text: string) => update({ name: "own", text, own: text, reading: readRecord(text) });
  const { checking } = words;
  const list = complaints(reading, locale);
  const count = list.length && pluralForm(checking, list.length, locale)(formatNumber(locale, list.length));
  const options = Object.keys(records).map((each) => [each, words.records[each as RecordName]] as const);
  return html`<form
    autocomplete="off"
    aria-labelledby="record-heading"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="record-heading">${words.record}</h2>
    <div class="field">
      <label for="record">${words.chooseRecord}</label>
      <select
        id="record"
        name="record"
        .value=${name}
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as RecordName)}
      >
        ${options.map(
          ([value, label]) => html`<option value=${value} ?selected=${value === "azerbaijan"}>${label}</option>`,
        )}
      </select>
    </div>
    ${fieldTemplate(
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
        @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}
      ></textarea>`,
      words.jsonHint,
    )}
    <div class="checking" data-state=${reading.isEmpty ? "empty" : list.length ? "wrong" : "fine"}>
      <p id="checking" role="status">${reading.isEmpty ? checking.empty : count || checking.fine}</p>
      ${
        list.length
          ? html`<ul role="list">
              ${list.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </form>`;
}
