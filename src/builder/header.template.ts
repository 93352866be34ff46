// What heads the pages of the builder: where else one can go, and the language of the page.
import { type TemplateResult, html } from "lit";
import { builderWords } from "./messages.js";
import { type Language, type Locale, languageOf, localeOf } from "../i18n/locale.js";

const languages: Record<Language, string> = { fr: "Français", en: "English" };

/** The first of the reader's own languages that the page speaks, else English. */
export const readersLocale = (): Locale =>
  localeOf(navigator.languages.map(languageOf).find((language) => language in languages));

export const headerTemplate = (locale: Locale, links: TemplateResult, speak: (locale: Locale) => unknown) =>
  html`<header>
    <p class="brand">Fiche</p>
    <p class="reading">${links}</p>
    <div class="languages" role="group" aria-label=${builderWords(locale.language).pageLanguage}>
      ${Object.entries(languages).map(
        ([language, name]) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === locale.language ? "true" : "false"}
            @click=${() => speak(localeOf(language))}
          >
            ${name}
          </button>`,
      )}
    </div>
  </header>`;
