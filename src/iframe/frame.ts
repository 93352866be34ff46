// The page for an <iframe>: one element, configured by the page's address. Anybody may write that address, so only known names are
// read from it, and values become attributes, never markup. A classic script, because sandboxed frames refuse modules.
import { isElementName } from "../elements/names.js";
import { localeOf } from "../i18n/locale.js";
import { frameWords } from "./messages.js";

const attributes = "lang src project-id theme layout hide heading-level max roles notation".split(" ");

const query = new URLSearchParams(location.search);
const name = query.get("element") ?? "project-card";
const isRecord = location.hash.startsWith("#fiche:");
const locale = localeOf(query.get("lang") ?? "");
const words = frameWords(locale.language);
const main = document.querySelector("main")!;

document.documentElement.lang = locale.tag;
if (!isElementName(name)) addParagraph(words.element);
else if (!isRecord && !query.get("src")) addParagraph(words.address);
else addElement(name);

if (parent !== window) {
  const postSize = () =>
    parent.postMessage(
      { type: "fiche-frame-size", height: Math.ceil(document.body.getBoundingClientRect().height) },
      "*",
    );
  new ResizeObserver(postSize).observe(document.body);
}

function addParagraph(sentence: string, container: Element = main) {
  const paragraph = document.createElement("p");
  paragraph.textContent = sentence;
  container.append(paragraph);
}

function addElement(name: string) {
  const element = createElement(name);
  let isRendered = false;
  element.addEventListener("fiche-ready", () => (isRendered = true));
  // Both events of an update are fired in one task, the error first if the record could be read in part.
  const addUnlessRendered = (sentence: string) => setTimeout(() => isRendered || addParagraph(sentence, element));
  element.addEventListener("fiche-error", () => addUnlessRendered(words.failed));
  main.append(element);

  // Only the card renders the title, which the document needs too: other elements have a hidden card beside them.
  const card = name === "project-card" ? element : createElement("project-card");
  card.hidden = card !== element;
  card.addEventListener("fiche-ready", () => {
    document.title = card.shadowRoot!.querySelector("[part=title]")!.textContent.trim();
    addUnlessRendered(words.nothing);
  });
  if (card !== element) main.append(card);
}

function createElement(name: string): HTMLElement {
  const element = document.createElement(`fiche-${name}`);
  for (const attribute of attributes) {
    const value = query.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  if (isRecord) {
    // Elements read the record from a link inside them.
    const link = document.createElement("a");
    link.href = location.hash;
    link.hidden = true;
    element.append(link);
  }
  return element;
}
