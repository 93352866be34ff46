import { type TemplateResult, html, nothing } from "lit";
import { codeWords } from "./messages.js";
import { placeWords } from "./place-messages.js";
import { formatList, formatNumber } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import type { Dropped } from "../../snippet/link.js";
import { version } from "../../version.js";
import { fieldTemplate } from "../fields.template.js";
import { sectionWords } from "../appearance/appearance.template.js";
import type { State, Update } from "../state.js";
import { type Format, formats } from "./formats.js";
import { type Code, type Once, type Publishing, codeOf, usesScript } from "./publish.js";
import { copyText } from "./copy.js";
import { nextSteps } from "./next-steps.js";
import { type PlaceName, places, verdictIn } from "./places.js";

/** What a link may do without, by name, as the end of a sentence. */
export function droppedList(dropped: readonly Dropped[], locale: Locale): string {
  const words: Record<Dropped, string> = { ...sectionWords(locale), ...codeWords(locale.language).droppable };
  const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return formatList(
    locale,
    dropped.map((each) => inSentence(words[each])),
  );
}

const isLocal = (address: string) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

async function copy(part: string, text: string, rich: string | undefined, update: Update) {
  const isCopied = await copyText(text, rich);
  if (!isCopied) {
    const field = document.getElementById(part) as HTMLTextAreaElement | null;
    field?.focus();
    field?.select();
  }
  update({ copying: { part, outcome: isCopied ? "copied" : "notCopied" } });
}

/** A select whose value is that of the page. */
function choiceTemplate(
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  choose: (value: string) => void,
  about: TemplateResult,
) {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      name=${name}
      aria-describedby=${`${name}-about`}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${options.map(([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`)}
    </select>
    <div class="about" id=${`${name}-about`}>${about}</div>
  </div>`;
}

/** A piece of code that cannot be changed here. */
const sourceTemplate = (id: string, rows: number, text: string, hint: boolean) =>
  html`<textarea
    id=${id}
    class="source"
    rows=${rows}
    dir="ltr"
    readonly
    spellcheck="false"
    aria-describedby=${hint ? `${id}-hint` : nothing}
    .value=${text}
  ></textarea>`;

function onceTemplate({ what, text }: { what: Once; text: string }, { locale, copying }: State, update: Update) {
  const words = codeWords(locale.language);
  const { script, sheet, install } = words.onceHints;
  const hint = { script, sheet, install: install(`fiche-${version}.tgz`), import: "", vueOption: "" }[what];
  const id = `once-${what}`;
  return html`<div class="once">
    ${fieldTemplate(id, words.once[what], sourceTemplate(id, 2, text, !!hint), hint)}
    <div class="copying">
      <button
        type="button"
        aria-label=${`${words.copyOnce} – ${words.once[what]}`}
        @click=${() => void copy(id, text, undefined, update)}
      >
        ${words.copyOnce}
      </button>
      <span role="status">${copying?.part === id ? words[copying.outcome] : nothing}</span>
    </div>
    ${
      what === "script"
        ? html`<p class="note"><a href=${`../docs/${locale.language}/recipes.html`}>${words.recipes}</a></p>`
        : nothing
    }
  </div>`;
}

/** What is to be known about the code before it is pasted. */
function notesTemplate(code: Code, { locale, publishing }: State) {
  const words = codeWords(locale.language);
  const number = (value: number) => formatNumber(locale, value);
  return html`${
    code.dropped.length
      ? html`<p class="warning" id="dropped">${words.dropped(droppedList(code.dropped, locale))}</p>`
      : nothing
  }
  ${
    code.tooLong
      ? html`<p class="warning" id="too-long">
          ${words.tooLong(number(code.tooLong), number(places[publishing.place].limit))}
        </p>`
      : nothing
  }
  ${code.isPageless ? html`<p class="warning" id="pageless">${words.pageless}</p>` : nothing}`;
}

/** Where the code goes, its form, and what was measured of that form there. */
function choicesTemplate({ locale, publishing, look, address }: State, change: (to: Partial<Publishing>) => void) {
  const { place, form, follows } = publishing;
  const words = codeWords(locale.language);
  const { question, places: names, reasons } = placeWords(locale.language);
  const recommended = places[place].form;
  const verdict = verdictIn(place, { form, tag: look.tag, follows: follows && address !== undefined });
  return html`${choiceTemplate(
    "place",
    question,
    Object.entries(names),
    place,
    (name) => change({ place: name as PlaceName, form: places[name as PlaceName].form }),
    html`<p class="recommended"><strong>${words.recommended(words.forms[recommended])}</strong> ${reasons[place]}</p>`,
  )}
  ${choiceTemplate(
    "form",
    words.form,
    formats.map(
      (each) => [each, each === recommended ? words.recommended(words.forms[each]) : words.forms[each]] as const,
    ),
    form,
    (value) => change({ form: value as Format }),
    html`<p class="note">${words.formHints[form]}</p>
      ${verdict ? html`<p class="note verdict" data-verdict=${verdict.replace(" ", "-")}>${words.verdicts[verdict]}</p>` : nothing}`,
  )}
  ${
    address === undefined || form === "static"
      ? nothing
      : html`<fieldset>
          <legend>${words.carries}</legend>
          <div class="segments">
            ${[false, true].map(
              (each) =>
                html`<label
                  ><input
                    type="radio"
                    name="follows"
                    value=${each ? "address" : "record"}
                    .checked=${each === follows}
                    @change=${() => change({ follows: each })}
                  /><span>${each ? words.carriesAddress : words.carriesRecord}</span></label
                >`,
            )}
          </div>
        </fieldset>`
  }`;
}

/** The code to take away. */
export function codeTemplate(state: State, update: Update) {
  const { locale, reading, look, publishing, ownScript, integrity, copying, address } = state;
  const { form, follows } = publishing;
  const words = codeWords(locale.language);
  const src = publishing.src || ownScript;
  const script = { src, integrity: src === ownScript ? integrity : undefined };
  const change = (to: Partial<Publishing>) => update({ publishing: { ...publishing, ...to } });
  const subject = { record: reading.record, address: follows ? address : undefined, look, locale };
  const code = reading.record === undefined ? undefined : codeOf(subject, publishing, script);
  const label = form === "react" || form === "vue" ? words.component : words.html;
  return html`<form
    class="code"
    autocomplete="off"
    aria-labelledby="code-heading"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="code-heading">${words.code}</h2>
    ${choicesTemplate(state, change)}
    <div ?hidden=${!usesScript(form)}>
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
          @input=${({ target }: Event) => change({ src: (target as HTMLInputElement).value.trim() })}
        />`,
        form === "static" || form === "iframe" ? words.besideHint : words.scriptHint,
      )}
      ${isLocal(src) ? html`<p class="note">${words.localScript}</p>` : nothing}
    </div>
    <div class="field" ?hidden=${!code}>
      <label for="code">${label}</label>
      ${sourceTemplate("code", 9, code?.text ?? "", false)}
    </div>
    ${code ? notesTemplate(code, state) : html`<p class="note">${words.noCode}</p>`}
    <div class="copying">
      <button
        type="button"
        class="main"
        ?disabled=${!code}
        @click=${() => code && void copy("code", code.text, code.rich, update)}
      >
        ${words.copy}
      </button>
      <div role="status">
        ${
          copying?.part === "code"
            ? [words[copying.outcome], ...nextSteps(publishing, locale)].map((sentence) => html`<p>${sentence}</p>`)
            : nothing
        }
      </div>
    </div>
    ${code?.once.map((part) => onceTemplate(part, state, update))}
  </form>`;
}
