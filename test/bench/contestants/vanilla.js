// The limit: a custom element written by hand, one shadow root and one shared sheet, each card cloned and then changed in place.
import css from "virtual:card.css";
import { Drawing, blueprint } from "./drawing.js";
import { wordsOf } from "./words.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
let first;

class VanillaCard extends HTMLElement {
  static observedAttributes = ["project", "lang"];

  connectedCallback() {
    this.record = JSON.parse(this.getAttribute("project"));
    this.draw();
  }

  attributeChangedCallback(name) {
    if (!this.drawing) return;
    if (name === "project") this.record = JSON.parse(this.getAttribute("project"));
    this.draw();
  }

  draw() {
    const words = wordsOf(this.record, this.getAttribute("lang") ?? "en");
    if (this.drawing) return this.drawing.update(words);
    first ??= blueprint(words);
    this.drawing = new Drawing(first, words);
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.drawing.root);
  }
}
customElements.define("vanilla-card", VanillaCard);
