import { type TemplateResult, html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { formatList, formatNumber } from "../i18n/format.js";
import { builderWords } from "../i18n/builder-messages.js";
import type { Locale } from "../i18n/locale.js";
import { pluralForm, wordsOf } from "../i18n/words.js";
import type { Dropped } from "../snippet/link.js";
import { settingsOf } from "../snippet/settings.js";
import type { State } from "./builder.js";
import { firstChoices, sections, widths } from "./choices.js";
import { forms } from "./code.js";
import { complaints } from "./record-reading.js";
import { type RecordName, records } from "./records.js";

type Option = readonly [value: string, label: string];

const hintTemplate = (id: string, hint: string | undefined) =>
  hint ? html`<p class="note" id=${`${id}-hint`}>${hint}</p>` : nothing;

/** A few values side by side, of which one is chosen. */
const segmentsTemplate = (name: string, legend: string, options: Option[], first: string, hint?: string) =>
  html`<fieldset aria-describedby=${ifDefined(hint && `${name}-hint`)}>
    <legend>${legend}</legend>
    <div class="segments">
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input type="radio" name=${name} value=${value} ?checked=${value === first} /><span>${label}</span></label
          >`,
      )}
    </div>
    ${hintTemplate(name, hint)}
  </fieldset>`;

const fieldTemplate = (id: string, label: string, control: TemplateResult, hint?: string) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}${hintTemplate(id, hint)}
  </div>`;

function selectTemplate(name: string, label: string, options: Option[], first: string, hint?: string) {
  const control = html`<select id=${name} name=${name} aria-describedby=${ifDefined(hint && `${name}-hint`)}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === first}>${text}</option>`)}
  </select>`;
  return fieldTemplate(name, label, control, hint);
}

export function recordTemplate({ locale, reading, text, name }: State) {
  const words = builderWords(locale.language);
  const { checking } = words;
  const list = complaints(reading, locale);
  const count = list.length && pluralForm(checking, list.length, locale)(formatNumber(locale, list.length));
  const options = Object.keys(records).map((each) => [each, words.records[each as RecordName]] as const);
  return html`<section aria-labelledby="record-heading">
    <h2 id="record-heading">${words.record}</h2>
    <div class="field">
      <label for="record">${words.chooseRecord}</label>
      <select id="record" name="record" .value=${name}>
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
  </section>`;
}

/** The sections of a card, by the words that head them. */
function sectionWords(locale: Locale): Record<(typeof sections)[number], string> {
  const words = builderWords(locale.language);
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

const droppedWords = (locale: Locale): Record<Dropped, string> => ({
  ...sectionWords(locale),
  ...builderWords(locale.language).droppable,
});

/** The words of a heading inside a sentence. */
const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export function appearanceTemplate({ locale }: State) {
  const words = builderWords(locale.language);
  const sectionNames = sectionWords(locale);
  const { settings, width } = firstChoices;
  return html`<section aria-labelledby="appearance-heading">
    <h2 id="appearance-heading">${words.appearance}</h2>
    ${segmentsTemplate("theme", words.theme, Object.entries(words.themes), settings.theme, words.themeHint)}
    ${segmentsTemplate(
      "width",
      words.width,
      widths.map((value) => [value, value === "full" ? words.fullWidth : value] as const),
      width,
    )}
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
                ><input type="checkbox" name="hide" value=${name} /><span>${sectionNames[name]}</span></label
              >`,
          )}
        </div>
      </fieldset>
    </details>
    ${fieldTemplate(
      "max",
      words.max,
      html`<input id="max" name="max" type="number" min="1" max="99" aria-describedby="max-hint" />`,
      words.maxHint,
    )}
    <label class="tick"><input type="checkbox" name="notation" value="compact" /><span>${words.notation}</span></label>
  </section>`;
}

const isLocal = (address: string) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

export function codeTemplate({ locale, code, ownScript, choices, copying }: State, copy: () => void) {
  const words = builderWords(locale.language);
  const tags = Object.keys(settingsOf) as (keyof typeof settingsOf)[];
  return html`<section aria-labelledby="code-heading">
    <h2 id="code-heading">${words.code}</h2>
    ${selectTemplate(
      "tag",
      words.element,
      tags.map((tag) => [tag, words.elements[tag]] as const),
      firstChoices.tag,
    )}
    ${selectTemplate("lang", words.language, Object.entries(words.languages), firstChoices.lang)}
    ${selectTemplate(
      "form",
      words.form,
      forms.map((form) => [form, words.forms[form]] as const),
      firstChoices.form,
      words.formHints[choices.form],
    )}
    ${fieldTemplate(
      "src",
      words.script,
      html`<input
        id="src"
        name="src"
        type="text"
        inputmode="url"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        value=${ownScript}
        aria-describedby="src-hint"
      />`,
      words.scriptHint,
    )}
    ${isLocal(choices.src || ownScript) ? html`<p class="note">${words.localScript}</p>` : nothing}
    <div class="field" ?hidden=${!code}>
      <label for="code">${words.html}</label>
      <textarea
        id="code"
        class="source"
        rows="9"
        dir="ltr"
        readonly
        spellcheck="false"
        .value=${code?.text ?? ""}
      ></textarea>
    </div>
    ${
      code?.dropped.length
        ? html`<p class="note" id="dropped">
            ${words.dropped(
              formatList(
                locale,
                code.dropped.map((each) => inSentence(droppedWords(locale)[each])),
              ),
            )}
          </p>`
        : nothing
    }
    ${code ? nothing : html`<p class="note">${words.noCode}</p>`}
    <p class="copying">
      <button type="button" class="main" ?disabled=${!code} @click=${copy}>${words.copy}</button>
      <span role="status">${copying && words[copying]}</span>
    </p>
  </section>`;
}
