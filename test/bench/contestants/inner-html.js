// No shadow root and no component: markup written into the page, and written anew when anything changes.
import css from "virtual:card.css";
import { draw, escaped } from "./drawing.js";
import { wordsOf } from "./words.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css.replaceAll(":host", "html-card"));
document.adoptedStyleSheets.push(sheet);

const markup = (tag, attributes, ...children) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("")}>${children.map((child) => (child.isMarkup ? child.text : escaped(child))).join("")}</${tag}>`;
const h = (...given) => ({ isMarkup: true, text: markup(...given) });

class HtmlCard extends HTMLElement {
  static observedAttributes = ["project", "lang"];

  connectedCallback() {
    this.draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }

  draw() {
    const words = wordsOf(JSON.parse(this.getAttribute("project")), this.getAttribute("lang") ?? "en");
    this.innerHTML = `<div class="root light">${draw(words, h).text}</div>`;
  }
}
customElements.define("html-card", HtmlCard);
