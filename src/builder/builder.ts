// The page on which a person sees a record as a partner's visitors will, and takes away the code that shows it. It uses the built
// script as a partner would; the form's fields hold all choices, and nothing is stored.
import { html, render } from "lit";
import { builderWords } from "../i18n/builder-messages.js";
import { type Language, type Locale, languageOf, localeOf } from "../i18n/locale.js";
import { type Choices, choicesOf, firstChoices } from "./choices.js";
import { type Code, codeOf } from "./code.js";
import { appearanceTemplate, codeTemplate, recordTemplate } from "./form.template.js";
import { previewTemplate } from "./preview.template.js";
import { type RecordReading, readRecord } from "./record-reading.js";
import { type RecordName, records } from "./records.js";

export interface State {
  locale: Locale;
  name: RecordName;
  text: string;
  /** What the person wrote, kept while another record is looked at. */
  own: string;
  reading: RecordReading;
  /** The last record that could be read, on one line. */
  shown: string;
  choices: Choices;
  ownScript: string;
  integrity?: string;
  /** The code to paste; none while the record cannot be read. */
  code?: Code | undefined;
  copying?: "copied" | "notCopied" | undefined;
}

const languages: Record<Language, string> = { fr: "Français", en: "English" };

/** A person types faster than eight elements are drawn. */
const pause = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

const wanted = navigator.languages.map(languageOf).find((language) => language in languages);
const state: State = {
  locale: localeOf(wanted),
  name: "azerbaijan",
  text: records.azerbaijan,
  own: records.own,
  reading: readRecord(records.azerbaijan),
  shown: "",
  choices: firstChoices,
  ownScript: new URL("../fiche.js", location.href).href,
};

function update(change: Partial<State> = {}) {
  Object.assign(state, { copying: undefined }, change);
  const { record } = state.reading;
  if (record !== undefined) state.shown = JSON.stringify(record);
  const src = state.choices.src || state.ownScript;
  const script = src === state.ownScript && state.integrity ? { src, integrity: state.integrity } : { src };
  state.code = record === undefined ? undefined : codeOf(record, state.choices, state.locale, script);
  document.documentElement.lang = state.locale.language;
  document.title = builderWords(state.locale.language).pageTitle;
  render(pageTemplate(), document.body);
}

function readText() {
  clearTimeout(waiting);
  update({ reading: readRecord(state.text) });
}

function onInput({ target, currentTarget }: Event) {
  if (target instanceof HTMLTextAreaElement) {
    state.text = state.own = target.value;
    state.name = "own";
    clearTimeout(waiting);
    waiting = setTimeout(readText, pause);
  } else if (target instanceof HTMLSelectElement && target.name === "record") {
    state.name = target.value as RecordName;
    state.text = state.name === "own" ? state.own : records[state.name];
    readText();
  } else update({ choices: choicesOf(currentTarget as HTMLFormElement) });
}

async function copy() {
  readText();
  const { code } = state;
  if (!code) return;
  let copying: State["copying"] = "copied";
  try {
    await navigator.clipboard.writeText(code.text);
  } catch {
    copying = "notCopied";
    const field = document.querySelector<HTMLTextAreaElement>("#code");
    field?.focus();
    field?.select();
  }
  update({ copying });
}

function pageTemplate() {
  const words = builderWords(state.locale.language);
  return html`<header>
      <p class="brand">Fiche</p>
      <p class="reading"><a href="docs/${state.locale.language}/survival.html">${words.cms}</a></p>
      <div class="languages" role="group" aria-label=${words.pageLanguage}>
        ${Object.entries(languages).map(
          ([language, name]) =>
            html`<button
              type="button"
              lang=${language}
              aria-pressed=${language === state.locale.language ? "true" : "false"}
              @click=${() => update({ locale: localeOf(language) })}
            >
              ${name}
            </button>`,
        )}
      </div>
    </header>
    <main>
      <div class="opening">
        <h1>${words.heading}</h1>
        <p>${words.introduction}</p>
      </div>
      <div class="panes">
        <form autocomplete="off" @input=${onInput} @submit=${(event: Event) => event.preventDefault()}>
          ${recordTemplate(state)}${appearanceTemplate(state)}${codeTemplate(state, () => void copy())}
        </form>
        ${previewTemplate(state)}
      </div>
    </main>`;
}

update();
fetch("../sri.json")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((hashes: Record<string, string>) => update({ integrity: hashes["fiche.js"] }))
  .catch(() => undefined);
