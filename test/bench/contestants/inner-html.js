// No shadow root and no component: markup written into the page, and written anew when anything changes.
import css from "virtual:card.css";
import { draw } from "card/draw.js";
import { wordsOf } from "./words.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css.replaceAll(":host", "html-card"));
document.adoptedStyleSheets.push(sheet);

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
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
    this.innerHTML = draw(words, h).text;
  }
}
customElements.define("html-card", HtmlCard);
