import { html } from "lit";
import { lookWords } from "./messages.js";
import type { Locale } from "../../i18n/locale.js";
import { wordsOf } from "../../elements/words.js";
import { settingsOf } from "../../snippet/settings.js";
import { fieldTemplate, segmentsTemplate, selectTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { sections } from "../../elements/base/settings.js";
import { lookOf } from "./appearance.js";

/** The sections of a card, by the words that head them. */
export function sectionWords(locale: Locale): Record<(typeof sections)[number], string> {
  const words = lookWords(locale.language);
  const parts = wordsOf(locale);
  return {
    ...words.sections,
    themes: parts.themes,
    scope: parts.coverage,
    region: parts.region,
    countries: parts.countries,
    period: parts.period,
    budget: parts.budgetTitle,
    partners: parts.partners,
    objectives: parts.objectives,
    links: parts.links,
    related: parts.related,
    source: parts.source,
  };
}

/** What is shown, and how. */
export function lookTemplate({ locale, look }: State, update: Update) {
  const words = lookWords(locale.language);
  const sectionNames = sectionWords(locale);
  const { settings } = look;
  const hidden = settings.hide.split(" ");
  const tags = Object.keys(settingsOf) as (keyof typeof settingsOf)[];
  return html`<form
    class="look"
    autocomplete="off"
    aria-labelledby="look-heading"
    @input=${({ currentTarget }: Event) => update({ look: { ...look, ...lookOf(currentTarget as HTMLFormElement) } })}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="look-heading">${words.look}</h2>
    ${selectTemplate(
      "tag",
      words.element,
      tags.map((tag) => [tag, words.elements[tag]] as const),
      look.tag,
    )}
    ${selectTemplate("lang", words.language, Object.entries(words.languages), look.lang)}
    ${segmentsTemplate("theme", words.theme, Object.entries(words.themes), settings.theme, words.themeHint)}
    ${segmentsTemplate("layout", words.layout, Object.entries(words.layouts), settings.layout)}
    ${selectTemplate(
      "heading-level",
      words.headingLevel,
      ["2", "3", "4", "5", "6"].map((level) => [level, words.level(level)] as const),
      settings["heading-level"],
      words.headingLevelHint,
    )}
    <details>
      <summary>${words.hide}</summary>
      <fieldset>
        <legend class="unseen">${words.hide}</legend>
        <div class="ticks">
          ${sections.map(
            (name) =>
              html`<label
                ><input type="checkbox" name="hide" value=${name} .checked=${hidden.includes(name)} /><span
                  >${sectionNames[name]}</span
                ></label
              >`,
          )}
        </div>
      </fieldset>
    </details>
    ${fieldTemplate(
      "max",
      words.max,
      html`<input
        id="max"
        name="max"
        type="number"
        min="1"
        max="99"
        .value=${settings.max}
        aria-describedby="max-hint"
      />`,
      words.maxHint,
    )}
    <label class="tick"
      ><input type="checkbox" name="notation" value="compact" .checked=${settings.notation === "compact"} /><span
        >${words.notation}</span
      ></label
    >
  </form>`;
}
