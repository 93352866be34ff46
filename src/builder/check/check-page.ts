// The page on which an editor finds out what has become of a snippet. The HTML of the published page is parsed where nothing in it
// runs, nothing of it is loaded, and nothing of it leaves this page.
import { html, render } from "lit";
import { publishedWords } from "./messages.js";
import type { Locale } from "../../i18n/locale.js";
import { headerTemplate, readersLocale } from "../header.template.js";
import { published } from "./check.js";
import { type CheckEvents, type CheckState, publishedTemplate } from "./check.template.js";
import { summaryOf } from "./report.js";

let state: CheckState = { locale: readersLocale(), text: "", summary: "" };

/** Whoever types is not interrupted: the result is said once, after a pause. */
const pause = 700;
let announcing: ReturnType<typeof setTimeout> | undefined;

function update(change: Partial<CheckState>) {
  state = { ...state, ...change };
  const { locale } = state;
  document.documentElement.lang = locale.language;
  document.title = publishedWords(locale.language).pageTitle;
  render(pageTemplate(state), document.body);
}

function judge(change: Partial<CheckState>) {
  const { text, pasted } = { ...state, ...change };
  const found = /\S/.test(text) ? published(text, pasted) : undefined;
  update({ ...change, found, summary: "" });
  clearTimeout(announcing);
  if (found) announcing = setTimeout(() => update({ summary: summaryOf(found, state.locale) }), pause);
}

const events: CheckEvents = {
  write: (text) => judge({ text }),
  choose: (pasted) => judge({ pasted }),
  drop(event) {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    file.text().then((text) => judge({ text }), console.warn);
  },
};

function speak(locale: Locale) {
  update({ locale, summary: state.found && state.summary ? summaryOf(state.found, locale) : "" });
}

function pageTemplate(state: CheckState) {
  const words = publishedWords(state.locale.language);
  return html`${headerTemplate(state.locale, html`<a href="./">${words.back}</a>`, speak)}
    <main>
      <div class="opening">
        <h1 id="check-heading">${words.heading}</h1>
        <p>${words.introduction}</p>
      </div>
      ${publishedTemplate(state, events)}
    </main>`;
}

update({});
