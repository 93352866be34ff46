import { html, nothing } from "lit";
import { placeWords } from "./place-messages.js";
import type { State, Update } from "../state.js";
import { droppedList } from "./publish.template.js";
import { opening } from "./opening.js";

function open(state: State, update: Update) {
  const field = document.querySelector<HTMLTextAreaElement>("#published-code")!;
  update(opening(state, field.value));
}

function openedTemplate({ openedCode, locale }: State) {
  if (!openedCode) return nothing;
  const words = placeWords(locale.language);
  const { outcome, address = "", leftOut, isRepaired } = openedCode;
  const said = outcome === "address" ? words.outcomes.address(address) : words.outcomes[outcome];
  return html`<p>${said}</p>
    ${isRepaired ? html`<p>${words.repaired}</p>` : nothing}
    ${leftOut.length ? html`<p class="warning">${words.leftOut(droppedList(leftOut, locale))}</p>` : nothing}`;
}

/** The way back: a code that was published once is opened for a change. */
export function openingTemplate(state: State, update: Update) {
  const words = placeWords(state.locale.language);
  return html`<form
    class="opening-code"
    autocomplete="off"
    aria-labelledby="opening-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      open(state, update);
    }}
  >
    <h2 id="opening-heading">${words.open}</h2>
    <div class="field">
      <label for="published-code">${words.openLabel}</label>
      <textarea
        id="published-code"
        class="source"
        rows="4"
        dir="ltr"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="published-code-hint"
      ></textarea>
      <p class="note" id="published-code-hint">${words.openHint}</p>
    </div>
    <div class="copying">
      <button type="submit">${words.openIt}</button>
    </div>
    <div class="opened" role="status">${openedTemplate(state)}</div>
  </form>`;
}
