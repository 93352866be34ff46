// Renders a panel without Lit, because a panel must also tell that a page forbids templates.
import type { Phrase } from "../i18n/phrase.js";
import { panelTag } from "./gather-facts.js";
import { styles } from "./panel.styles.js";
import type { Report } from "./report.js";

let sheet: CSSStyleSheet | undefined;

function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** An element with these attributes and this content. */
function createElement(tag: string, attributes: Record<string, string>, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

function phrase({ text, lang, dir }: Phrase): Node | string {
  return lang ? createElement("span", { lang, dir: dir ?? "auto" }, text) : text;
}

/** The title of a panel with its state, used on the panel and in the list of all panels. */
const headline = ({ title, state, stateWord }: Report) => [
  `${title} – `,
  createElement("strong", { class: state }, stateWord),
];

/** An entry in the list of panels. */
export interface Entry {
  readonly report: Report;
  go(): void;
}

export class Panel {
  readonly host = document.createElement(panelTag);
  readonly #root = this.host.attachShadow({ mode: "open" });
  #shown = "";

  constructor() {
    this.#root.adoptedStyleSheets = [sharedSheet()];
    this.host.tabIndex = -1;
  }

  /** Renders a report unless it is already shown. With a list of entries, this is the panel of the page. */
  draw(report: Report, lang: string, list?: { label: string; entries: readonly Entry[] }) {
    const shown = JSON.stringify([report, lang, list?.entries.map(({ report: { title, state } }) => [title, state])]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { findings, paragraphs, rows, state } = report;
    const colon = lang === "fr" ? "\u00a0: " : ": ";
    const parts: Node[] = [
      createElement("h2", { id: "title" }, ...headline(report)),
      ...paragraphs.map((text) => createElement("p", {}, text)),
    ];
    if (rows.length) {
      const lines = rows.map(({ term, value }) =>
        createElement("div", {}, createElement("dt", {}, term, colon), createElement("dd", {}, phrase(value))),
      );
      parts.push(createElement("dl", {}, ...lines));
    }
    if (findings.length) {
      const items = findings.map(({ level, word, text }) =>
        createElement("li", { class: level }, createElement("strong", {}, word, colon), text),
      );
      parts.push(createElement("ul", { class: "findings", role: "list" }, ...items));
    }
    const buttons = (list?.entries ?? []).map(({ report: other, go }) => {
      const button = createElement("button", { type: "button" }, ...headline(other));
      button.addEventListener("click", go);
      return button;
    });
    if (list && buttons.length) {
      const items = buttons.map((button) => createElement("li", {}, button));
      parts.push(createElement("ul", { role: "list", "aria-label": list.label }, ...items));
    }
    const role = list ? "region" : "group";
    const focused = [...this.#root.querySelectorAll("button")].indexOf(this.#root.activeElement as HTMLButtonElement);
    this.#root.replaceChildren(
      createElement("div", { class: `root ${state}`, role, "aria-labelledby": "title", lang, dir: "ltr" }, ...parts),
    );
    buttons[focused]?.focus();
  }
}
