import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { lookWords } from "../../i18n/builder-look-messages.js";
import type { Language } from "../../i18n/locale.js";
import type { Tag } from "../../snippet/settings.js";
import type { State } from "../state.js";

const names: Record<Language, string> = { fr: "Français", en: "English" };

/** An element as a partner writes it, its data in the attribute; inside it what stands there when it has nothing to draw. */
function elementTemplate(tag: Tag, lang: Language, { shown, look: { settings } }: State): TemplateResult {
  const { theme, layout, hide, max, notation } = settings;
  const inside = html`<span class="note">${lookWords(lang).nothingToShow}</span>`;
  switch (tag) {
    case "fiche-project-card":
      return html`<fiche-project-card
        lang=${lang}
        theme=${theme}
        layout=${layout}
        heading-level=${settings["heading-level"]}
        hide=${hide}
        project=${shown}
        >${inside}</fiche-project-card
      >`;
    case "fiche-partner-badge-list":
      return html`<fiche-partner-badge-list
        lang=${lang}
        theme=${theme}
        max=${ifDefined(max || undefined)}
        project=${shown}
        >${inside}</fiche-partner-badge-list
      >`;
    case "fiche-objectives-checklist":
      return html`<fiche-objectives-checklist lang=${lang} theme=${theme} project=${shown}
        >${inside}</fiche-objectives-checklist
      >`;
    case "fiche-budget-chip":
      return html`<fiche-budget-chip lang=${lang} theme=${theme} notation=${notation} project=${shown}
        >${inside}</fiche-budget-chip
      >`;
  }
}

/** Each element in both languages, side by side where they fit. */
export function previewTemplate(state: State) {
  const { locale, look, reading } = state;
  const words = lookWords(locale.language);
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.preview}</h2>
    ${reading.record === undefined ? html`<p class="note">${words.lastReadable}</p>` : nothing}
    ${Object.entries(words.elements).map(
      ([tag, name]) =>
        html`<section class="sample" aria-labelledby=${`${tag}-heading`}>
          <h3 id=${`${tag}-heading`}>${name} <code>${tag}</code></h3>
          <div class="pair" data-width=${look.width}>
            ${(["fr", "en"] as const).map(
              (lang) =>
                html`<div lang=${lang}>
                  <p class="note">${names[lang]}</p>
                  <div class="frame">${elementTemplate(tag as Tag, lang, state)}</div>
                </div>`,
            )}
          </div>
        </section>`,
    )}
  </section>`;
}
