import { html, nothing } from "lit";
import { codeWords } from "../../i18n/builder-code-messages.js";
import { formatList } from "../../i18n/format.js";
import type { Locale } from "../../i18n/locale.js";
import type { Dropped } from "../../snippet/link.js";
import { fieldTemplate, selectTemplate } from "../fields.template.js";
import { sectionWords } from "../look/look.template.js";
import type { State, Update } from "../state.js";
import { type Code, codeOf, firstPublishing, forms, publishingOf } from "./code.js";

const droppedWords = (locale: Locale): Record<Dropped, string> => ({
  ...sectionWords(locale),
  ...codeWords(locale.language).droppable,
});

/** The words of a heading inside a sentence. */
const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const isLocal = (address: string) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

async function copy({ text }: Code, update: Update) {
  let copying: State["copying"] = "copied";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copying = "notCopied";
    const field = document.querySelector<HTMLTextAreaElement>("#code");
    field?.focus();
    field?.select();
  }
  update({ copying });
}

/** The code to take away. */
export function codeTemplate(state: State, update: Update) {
  const { locale, reading, look, publishing, ownScript, integrity, copying } = state;
  const words = codeWords(locale.language);
  const src = publishing.src || ownScript;
  const script = { src, integrity: src === ownScript ? integrity : undefined };
  const code = reading.record === undefined ? undefined : codeOf(reading.record, look, publishing.form, locale, script);
  return html`<form
    autocomplete="off"
    aria-labelledby="code-heading"
    @input=${({ currentTarget }: Event) => update({ publishing: publishingOf(currentTarget as HTMLFormElement) })}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="code-heading">${words.code}</h2>
    ${selectTemplate(
      "form",
      words.form,
      forms.map((form) => [form, words.forms[form]] as const),
      firstPublishing.form,
      words.formHints[publishing.form],
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
    ${isLocal(src) ? html`<p class="note">${words.localScript}</p>` : nothing}
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
      <button type="button" class="main" ?disabled=${!code} @click=${() => code && void copy(code, update)}>
        ${words.copy}
      </button>
      <span role="status">${copying && words[copying]}</span>
    </p>
  </form>`;
}
