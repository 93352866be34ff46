import { createElement, memo } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import css from "virtual:card.css";
import { draw } from "card/draw.js";
import { wordsOf } from "./words.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css.replaceAll(":host", "react-card"));
document.adoptedStyleSheets.push(sheet);

const h = (tag, { class: className, ...attributes }, ...children) =>
  createElement(tag, { className, ...attributes }, ...children);
const Card = memo(({ project, lang }) => draw(wordsOf(JSON.parse(project), lang), h));

let root;
let cards = [];
const render = () =>
  flushSync(() => root.render(cards.map(({ project, lang }, at) => createElement(Card, { key: at, project, lang }))));

/** React has no elements of its own: one root draws the list of all cards. */
globalThis.bench = {
  mount(stage, projects, lang) {
    root ??= createRoot(stage);
    cards = projects.map((project) => ({ project, lang }));
    render();
  },
  empty() {
    cards = [];
    render();
  },
  language(lang) {
    cards = cards.map(({ project }) => ({ project, lang }));
    render();
  },
  field(projects) {
    cards = cards.map(({ lang }, at) => ({ project: projects[at], lang }));
    render();
  },
};
