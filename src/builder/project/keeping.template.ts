// What becomes of a draft: nothing, unless it is asked for.
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { projectWords } from "./messages.js";
import { writeFragment } from "../../model/fragment.js";
import { fieldTemplate } from "../fields.template.js";
import type { State, Update } from "../state.js";
import { eraseDraft, keepDraft, keptDraft } from "./draft.js";

const sizeOf = (text: string, tag: string) =>
  new Intl.NumberFormat(tag, { style: "unit", unit: "kilobyte", maximumFractionDigits: 1 }).format(
    Math.max(0.1, new TextEncoder().encode(text).length / 1000),
  );

const dayOf = (date: string, tag: string) =>
  Number.isNaN(Date.parse(date))
    ? date
    : new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" }).format(new Date(date));

export function keepingTemplate(state: State, update: Update) {
  const { locale, text, reading, keeps, draftSaveFailed, link } = state;
  const words = projectWords(locale.language);
  const kept = keptDraft();
  const erase = () => {
    eraseDraft();
    update({ keeps: false, draftSaveFailed: false });
    document.getElementById("keep")?.focus();
  };
  const keep = (isWanted: boolean) => {
    if (!isWanted) return erase();
    const isKept = keepDraft(text);
    update({ keeps: isKept, draftSaveFailed: !isKept });
  };
  const share = async () => {
    const href = new URL(writeFragment({ record: reading.data }), location.href).href;
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(href) ?? Promise.reject(new Error())).then(
      () => true,
      () => false,
    );
    update({ link: { href, isCopied } });
  };
  return html`<form
    autocomplete="off"
    aria-labelledby="keeping-heading"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <h2 id="keeping-heading">${words.keeping}</h2>
    <div class="field">
      <label class="tick"
        ><input
          id="keep"
          name="keep"
          type="checkbox"
          aria-describedby="keep-hint"
          .checked=${live(keeps)}
          @change=${({ target }: Event) => keep((target as HTMLInputElement).checked)}
        /><span>${words.keep}</span></label
      >
      <p class="note" id="keep-hint">
        ${kept ? words.kept(sizeOf(kept.text, locale.tag), dayOf(kept.date, locale.tag)) : words.keepHint}
      </p>
      ${draftSaveFailed ? html`<p class="wrong" role="status">${words.draftSaveFailed}</p>` : nothing}
      ${kept ? html`<button type="button" class="small" @click=${erase}>${words.erase}</button>` : nothing}
    </div>
    <div class="field">
      <button
        type="button"
        ?disabled=${reading.data === undefined || reading.isEmpty}
        aria-describedby="share-hint"
        @click=${share}
      >
        ${words.share}
      </button>
      <p class="note" id="share-hint">${words.shareHint}</p>
      <p role="status">${link ? (link.isCopied ? words.shared : words.sharedNot) : ""}</p>
      ${
        link
          ? fieldTemplate(
              "link",
              words.sharedLink,
              html`<input id="link" type="text" readonly .value=${link.href} @focus=${selectAll} />`,
            )
          : nothing
      }
    </div>
  </form>`;
}

const selectAll = ({ target }: Event) => (target as HTMLInputElement).select();
