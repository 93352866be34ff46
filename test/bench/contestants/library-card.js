// A card made of a library's components, in the page itself, each card cloned and then changed in place as in vanilla.js.
import { Drawing, blueprint } from "./drawing.js";
import { wordsOf } from "./words.js";

export function defineCard(tag, css, kit) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(":host", tag));
  document.adoptedStyleSheets.push(sheet);
  let first;
  class LibraryCard extends HTMLElement {
    static observedAttributes = ["project", "lang"];

    connectedCallback() {
      this.draw();
    }

    attributeChangedCallback() {
      if (this.drawing) this.draw();
    }

    draw() {
      const words = wordsOf(JSON.parse(this.getAttribute("project")), this.getAttribute("lang") ?? "en");
      if (this.drawing) return this.drawing.update(words);
      first ??= blueprint(words, kit);
      this.drawing = new Drawing(first, words, kit);
      this.append(this.drawing.root);
    }
  }
  customElements.define(tag, LibraryCard);
}
