// Reads the page without changing it: the elements, what was meant to become one, the script.
import type { ProjectElement } from "../elements/base/project-element.js";
import type { Source } from "../elements/base/source.js";
import { siteDefault } from "../elements/base/site-defaults.js";
import { readFragment } from "../model/fragment.js";
import { version } from "../version.js";
import type { ElementFacts, PageFacts, PlaceFacts } from "./facts.js";
import { tags } from "../elements/names.js";
import { nearest } from "../model/nearest.js";

/** The tag of the panels; it is never registered. */
export const panelTag = "fiche-check";

/** Facts and the element they are about. */
export interface Place<Facts> {
  readonly at: Element;
  readonly facts: Facts;
}

export const marks = "[data-fiche],[class*='fiche-'],[href*='#fiche']";
const protectors = ["pre", "code", "textarea", "template", "contenteditable"];
const selectorOf = (name: string) => (name === "contenteditable" ? `[${name}]` : name);
/** Characters. A fallback is short: longer content is the rest of the page, swallowed by a missing end tag. */
const maxFallbackLength = 400;
const notInFallback = "main,nav,aside,form,script:not([type*='json']),iframe,h1";
/** Content that belongs in an element: the placeholder it replaced, and its record as plain HTML. */
const fallback = "[data-fiche],[class*='fiche-']";
/** Code that is shown as text: one of our tags, a placeholder, the first key of a record. */
const markup = /<\/?fiche-|data-fiche|#fiche:|<[a-z]+\b[^<>]*(?:\bfiche|frame\.html)/;
const recordKey =
  /(?:^|[{[,])\s*["“”„«]\s*(?:title|id|lang|acronym|status|budget|partners|objectives)\s*["“”»]\s*:\s*["“”„«{[\d]/;

const isOurs = (element: Element) => element.localName.startsWith("fiche-") && element.localName !== panelTag;
/** Elements with our prefix, registered or not. */
export const elementsIn = (root: ParentNode) => [...root.querySelectorAll("*")].filter(isOurs);

/** The language of the nearest `lang`, through the hosts of shadow roots, and where it is written. */
function languageOf(element: Element): ElementFacts["lang"] {
  const { documentElement } = element.ownerDocument;
  for (let node: Element | null = element; node;) {
    const own = node.getAttribute("lang");
    if (node === documentElement) {
      const site = siteDefault("lang");
      if (site?.trim()) return { value: site, from: "site" };
      return own?.trim() ? { value: own, from: "page" } : { value: "", from: "nowhere" };
    }
    if (own?.trim()) return { value: own, from: node === element ? "element" : "around" };
    node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return { value: "", from: "nowhere" };
}

/** Gathers the facts of one element. */
export function elementFacts(element: Element): ElementFacts {
  const known = customElements.get(element.localName) as Partial<typeof ProjectElement> | undefined;
  const isKnown = typeof known?.version === "string" && "parseResults" in element;
  const parseResults = isKnown ? (element.parseResults as readonly Source[]) : [];
  const root = element.shadowRoot;
  const links = [...element.querySelectorAll<HTMLAnchorElement>("a[href*='#fiche:']")];
  const placeholder = element.querySelector<HTMLElement>(":scope > [data-fiche]");
  const text = [...element.childNodes]
    .filter((node) => !(node as Partial<Element>).matches?.(`${fallback},${panelTag}`))
    .map(({ textContent }) => textContent ?? "")
    .join("");
  const isLost = ({ complete, naturalWidth, classList }: HTMLImageElement) =>
    classList.contains("missing") || (complete && !naturalWidth);
  return {
    tag: element.localName,
    registered: isKnown ? "fiche" : known ? "other" : "nobody",
    parseResults,
    isDrawn: !!root?.querySelector(".root") && !!parseResults.at(-1)?.value,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    known: ["lang", ...(known?.observedAttributes ?? [])],
    lang: languageOf(element),
    linked: links.map(({ href }) => readFragment(href)).flatMap((carried) => carried?.src ?? []),
    text: text.trim(),
    swallows:
      !!element.querySelector(`:is(${notInFallback}):not(:is(${fallback}) *)`) ||
      elementsIn(element).length > 0 ||
      text.length > maxFallbackLength,
    mark: placeholder?.dataset["fiche"],
    lostLogos: [...(root?.querySelectorAll("img") ?? [])].filter(isLost).map(({ src }) => src),
    isHidden: !element.getClientRects().length,
    isXhtml: element.ownerDocument.contentType !== "text/html",
  };
}

function protectorOf(element: Element): string {
  return protectors.find((name) => element.closest(selectorOf(name))) ?? "";
}

/** The facts of a link, block or other element that is marked for Fiche; undefined if its name only looks like one of ours. */
export function markedFacts(element: HTMLElement, inside = protectorOf(element)): PlaceFacts | undefined {
  const { classList, dataset, localName } = element;
  const href = element.getAttribute("href") ?? "";
  const classes = [...classList].filter((name) =>
    localName === "a" ? tags.includes(nearest(name, tags) ?? "") : tags.includes(name),
  );
  const isMarked = "fiche" in dataset || classes.length > 0 || /#fiche\d*:/.test(href);
  const holdsElement = !!element.querySelector(`${tags.join()},a:is(${marks})`);
  const hasData = !!(dataset["ficheProject"] ?? dataset["ficheSrc"]);
  if (!isMarked || (holdsElement && !hasData)) return undefined;
  const kind = localName === "a" ? "link" : "block";
  return { kind, tag: localName, href, mark: dataset["fiche"], classes, hasData, inside, text: "" };
}

const textFacts = (text: string, inside = ""): PlaceFacts => ({
  kind: "text",
  tag: "",
  href: "",
  classes: [],
  hasData: false,
  inside,
  text,
});

/** Texts that are code, one for each part of the page that contains any. */
export function textsIn(body: Element): Place<PlaceFacts>[] {
  const found = new Map<Element | null, Place<PlaceFacts>>();
  const skipped = `script,style,noscript,template,${[...tags, panelTag].join()}`;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.matches(skipped) || isOurs(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode.nodeValue! : "";
    const at = walker.currentNode.parentElement;
    if (!at || (!markup.test(text) && !recordKey.test(text))) continue;
    const inside = protectorOf(at);
    const part = at.closest("pre,code,textarea") ?? (at === body ? at : at.parentElement);
    if (!found.has(part)) found.set(part, { at, facts: textFacts(markup.test(text) ? text : `{"`, inside) });
  }
  return [...found.values()];
}

/** Gathers the facts about the page, its elements and the places meant for one. */
export function gatherFacts() {
  const { body } = document;
  const elements = elementsIn(body).map((at) => ({ at, facts: elementFacts(at) }));
  const marked = [...body.querySelectorAll<HTMLElement>(marks)].filter((at) => !at.closest([...tags, panelTag].join()));
  const hidden = [...body.querySelectorAll("template")].flatMap((at) => {
    const inner = at.content.querySelector<HTMLElement>(`${tags.join()},${marks}`);
    const facts = inner && (isOurs(inner) ? textFacts("", "template") : markedFacts(inner, "template"));
    return facts ? [{ at, facts }] : [];
  });
  const places = [
    ...marked.flatMap((at) => {
      const facts = markedFacts(at);
      return facts ? [{ at, facts }] : [];
    }),
    ...hidden,
    ...textsIn(body),
  ];
  const isScript = ({ src }: HTMLScriptElement) => /\/fiche(\.classic)?(\.min)?\.js([?#]|$)/.test(src);
  const classes = tags.flatMap((tag) => (customElements.get(tag) as Partial<typeof ProjectElement> | undefined) ?? []);
  const prefix = "data-fiche-";
  const metas = [...document.querySelectorAll<HTMLMetaElement>("meta[name^='fiche:']")];
  const page: PageFacts = {
    scripts: [...document.scripts].filter(isScript).map(({ src }) => src),
    version: classes[0]?.version,
    ownVersion: version,
    known: ["lang", ...classes.flatMap(({ settings }) => settings ?? [])],
    defaults: [
      ...metas.map(({ name, content }) => ({ name: name.slice("fiche:".length), value: content })),
      ...[...document.scripts]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, value }) => ({ name: name.slice(prefix.length), value })),
    ],
  };
  return { page, elements, places };
}
