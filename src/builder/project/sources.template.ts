// The ways in: a sample, a file, an address; and of a feed, the project to open.
import { html, nothing } from "lit";
import { projectWords } from "./messages.js";
import { formatNumber } from "../../i18n/format.js";
import { pickText } from "../../i18n/phrase.js";
import { problemSentence } from "../../problems/problem-sentences.js";
import { counted } from "../../i18n/plural.js";
import { type Problem, problem } from "../../model/problem.js";
import type { Text } from "../../model/project.js";
import { fieldTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { fetchText } from "./fetch-text.js";
import { setRecordText } from "./set-record-text.js";
import { isObject } from "./record-editing.js";
import { readRecord } from "./record-reading.js";
import { type RecordName, records } from "./records.js";
import { debounced } from "./patient-directives.js";

const mostBytes = 2_000_000;
const mostProjects = 50;

/** The problem in words: beside the field itself, without the name that the attribute of an element has. */
function failureSentence(failure: Problem, lang: string) {
  const sentence = problemSentence(failure, lang).replace(/^src\s?:\s/, "");
  return sentence[0].toUpperCase() + sentence.slice(1);
}

/** Opens a file that was chosen or dropped. */
export async function takeFile(file: File | undefined, state: State, update: Update) {
  if (!file) return;
  if (file.size > mostBytes) update({ failure: problem("", { code: "too-large", maxBytes: mostBytes }) });
  else setRecordText(await file.text(), { ...state, feed: undefined }, update, { search: "" });
}

export function sourcesTemplate(state: State, update: Update) {
  const { locale, name, own, isLoading, failure, feed } = state;
  const words = projectWords(locale.language);
  const choose = (name: RecordName) => {
    const text = name === "own" ? own : records[name];
    update({
      name,
      text,
      reading: readRecord(text),
      feed: undefined,
      failure: undefined,
      link: undefined,
      address: undefined,
    });
  };
  const options = Object.keys(records).map((each) => [each, words.records[each as RecordName]] as const);
  const load = async (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>("#address")!;
    update({ isLoading: true, failure: undefined });
    const address = field.value.trim();
    const { text, problem: failure } = await fetchText(address);
    if (text === undefined) update({ isLoading: false, failure });
    else setRecordText(text, { ...state, feed: undefined }, update, { isLoading: false, search: "", address });
  };
  return html`<form autocomplete="off" aria-labelledby="record-heading" @submit=${load}>
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
      "file",
      words.file,
      html`<input
        id="file"
        name="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="file-hint"
        @change=${({ target }: Event) => {
          const field = target as HTMLInputElement;
          void takeFile(field.files?.[0], state, update).then(() => (field.value = ""));
        }}
      />`,
      words.fileHint,
    )}
    <div class="field">
      <label for="address">${words.address}</label>
      <div class="line">
        <input
          id="address"
          name="address"
          type="text"
          inputmode="url"
          spellcheck="false"
          autocapitalize="off"
          aria-describedby="address-hint address-failure"
          aria-invalid=${failure ? "true" : "false"}
        />
        <button type="submit">${words.load}</button>
      </div>
      <p class="note" id="address-hint">${words.addressHint}</p>
      <p class="wrong" id="address-failure" role="status">
        ${isLoading ? words.loading : failure ? failureSentence(failure, locale.tag) : ""}
      </p>
    </div>
    ${feed ? feedTemplate(state, feed, update) : nothing}
  </form>`;
}

const folded = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** All that a project can be found by, in whatever language. */
function searchable({ title, acronym, id }: Record<string, unknown>): string {
  return folded([title, acronym, id].flatMap((each) => (isObject(each) ? Object.values(each) : [each])).join(" "));
}

function feedTemplate(state: State, { lang, projects }: NonNullable<State["feed"]>, update: Update) {
  const { locale, search } = state;
  const words = projectWords(locale.language);
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const found = projects.filter(
    (project): project is Record<string, unknown> =>
      isObject(project) && wanted.every((word) => searchable(project).includes(word)),
  );
  const open = (project: Record<string, unknown>) => {
    const record = lang === undefined ? project : { lang, ...project };
    setRecordText(JSON.stringify(record, null, 2), state, update);
  };
  const isText = (title: unknown): title is Text =>
    typeof title === "string" || (isObject(title) && Object.values(title).every((each) => typeof each === "string"));
  const itemTemplate = (project: Record<string, unknown>) => {
    const title = isText(project.title)
      ? pickText(project.title, locale, String(project.lang ?? lang ?? ""))
      : undefined;
    return html`<li>
      <button type="button" @click=${() => open(project)}>
        <span lang=${title?.lang ?? locale.language} dir=${title?.dir ?? "ltr"}>${title?.text ?? words.untitled}</span>
        ${typeof project.id === "string" ? html`<span class="note">${project.id}</span>` : nothing}
      </button>
    </li>`;
  };
  const count = counted(words.found, found.length, locale);
  const beyond = found.length > mostProjects ? ` ${words.foundFirst(formatNumber(locale, mostProjects))}` : "";
  return html`<section class="feed" aria-labelledby="feed-heading">
    <h3 id="feed-heading">${words.feed}</h3>
    <div class="field">
      <label for="feed-search">${words.searchFeed}</label>
      <input
        id="feed-search"
        name="feed-search"
        type="search"
        .value=${search}
        @input=${({ target }: Event) => update({ search: (target as HTMLInputElement).value })}
      />
    </div>
    <p class="note" role="status">${debounced(`${count}${beyond && "."}${beyond}`)}</p>
    <ul role="list">
      ${found.slice(0, mostProjects).map(itemTemplate)}
    </ul>
    <button type="button" @click=${() => update({ feed: undefined, search: "" })}>${words.closeFeed}</button>
  </section>`;
}
