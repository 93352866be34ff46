// The page for an <iframe>: one element, from its address. The address may be written by anybody, so only known names are taken
// from it, and its values become attributes, never markup. A classic script, because sandboxed frames refuse modules.
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
if (!isElementName(name)) say(words.element);
else if (!isRecord && !query.get("src")) say(words.address);
else show(name);

if (parent !== window) {
  const tell = () =>
    parent.postMessage(
      { type: "fiche-frame-size", height: Math.ceil(document.body.getBoundingClientRect().height) },
      "*",
    );
  new ResizeObserver(tell).observe(document.body);
}

function say(sentence: string, place: Element = main) {
  const paragraph = document.createElement("p");
  paragraph.textContent = sentence;
  place.append(paragraph);
}

function show(name: string) {
  const element = make(name);
  let drawn = false;
  element.addEventListener("fiche-ready", () => (drawn = true));
  // Both events of a reading come in one task: of a record that is read in part, the error comes first.
  const sayUnlessDrawn = (sentence: string) => setTimeout(() => drawn || say(sentence, element));
  element.addEventListener("fiche-error", () => sayUnlessDrawn(words.failed));
  main.append(element);

  // Only the card shows the title, which is the document's too: for the other elements it stands unseen beside them.
  const card = name === "project-card" ? element : make("project-card");
  card.hidden = card !== element;
  card.addEventListener("fiche-ready", () => {
    document.title = card.shadowRoot!.querySelector("[part=title]")!.textContent.trim();
    sayUnlessDrawn(words.nothing);
  });
  if (card !== element) main.append(card);
}

function make(name: string): HTMLElement {
  const element = document.createElement(`fiche-${name}`);
  for (const attribute of attributes) {
    const value = query.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  if (isRecord) {
    // The elements read the record out of a link that stands in them.
    const link = document.createElement("a");
    link.href = location.hash;
    link.hidden = true;
    element.append(link);
  }
  return element;
}
