// Lit as its own guide would have it: one element, one template.
import { LitElement, unsafeCSS } from "lit";
import css from "virtual:card.css";
import { cardTemplate } from "card/lit.js";
import { wordsOf } from "./words.js";

/** `read` makes a record of JSON text. */
export function defineLitCard(tag, read) {
  class LitCard extends LitElement {
    static properties = { project: { converter: read }, lang: {} };
    static styles = unsafeCSS(css);

    render() {
      return cardTemplate(wordsOf(this.project, this.lang || "en"));
    }
  }
  customElements.define(tag, LitCard);
}
