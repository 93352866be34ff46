// What a page with Lit and next to nothing else evaluates.
import { LitElement, css, html } from "lit";

class LitAlone extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    return html`<slot></slot>`;
  }
}
customElements.define("lit-alone", LitAlone);
