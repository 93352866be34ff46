// The page on which an editor finds out what has become of a snippet. The HTML of the published page is parsed where nothing in it
// runs and nothing of it is loaded; it leaves this page no more than it was fetched by it.
import { html, render } from "lit";
import { builderWords } from "../../i18n/builder-messages.js";
import { publishedWords } from "../../i18n/builder-published-messages.js";
import { type Language, languageOf, localeOf } from "../../i18n/locale.js";
import { published } from "./published.js";
import { type CheckEvents, type CheckState, publishedTemplate } from "./published.template.js";
import { summaryOf } from "./report.js";

const languages: Record<Language, string> = { fr: "Français", en: "English" };
const wanted = navigator.languages.map(languageOf).find((language) => language in languages);
let state: CheckState = { locale: localeOf(wanted), text: "", summary: "" };

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

function speak(language: Language) {
  const locale = localeOf(language);
  update({ locale, summary: state.found && state.summary ? summaryOf(state.found, locale) : "" });
}

function pageTemplate(state: CheckState) {
  const { language } = state.locale;
  const words = publishedWords(language);
  return html`<header>
      <p class="brand">Fiche</p>
      <p class="reading"><a href="./">${words.back}</a></p>
      <div class="languages" role="group" aria-label=${builderWords(language).pageLanguage}>
        ${Object.entries(languages).map(
          ([each, name]) =>
            html`<button
              type="button"
              lang=${each}
              aria-pressed=${each === language ? "true" : "false"}
              @click=${() => speak(each as Language)}
            >
              ${name}
            </button>`,
        )}
      </div>
    </header>
    <main>
      <div class="opening">
        <h1 id="check-heading">${words.heading}</h1>
        <p>${words.introduction}</p>
      </div>
      ${publishedTemplate(state, events)}
    </main>`;
}

update({});
