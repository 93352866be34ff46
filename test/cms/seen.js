// Stands first in every published page: keeps what the page says to the console, and tells what a visitor sees of it.
"use strict";

const said = { warnings: [], errors: [] };
for (const [level, list] of [
  ["warn", said.warnings],
  ["error", said.errors],
])
  console[level] = (...words) => list.push(words.join(" "));
addEventListener("error", (event) => event.message && said.errors.push(event.message));
addEventListener("unhandledrejection", (event) => said.errors.push(String(event.reason)));

const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });
const silent = new Set(["script", "style", "template", "noscript", "title"]);

const childrenOf = (node) => {
  if (node.localName === "slot") return node.assignedNodes({ flatten: true });
  if (node.localName === "iframe") return node.contentDocument ? [node.contentDocument.body] : [];
  return (node.shadowRoot ?? node).childNodes;
};

/** The visible texts below a node, through shadow roots, slots and frames, each with the address of the link around it. */
function textsIn(node, href = null) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.data.replace(/\s+/g, " ").trim();
    return text && isVisible(node.parentElement ?? node.getRootNode().host) ? [{ text, href }] : [];
  }
  if (silent.has(node.localName) || node.nodeType === Node.COMMENT_NODE) return [];
  return [...childrenOf(node)].flatMap((child) => textsIn(child, node.localName === "a" ? node.href : href));
}

const elementsIn = (root) => [
  ...root.querySelectorAll("fiche-project-card,fiche-partner-badge-list,fiche-objectives-checklist,fiche-budget-chip"),
];
const isDrawn = ({ shadowRoot }) => !!shadowRoot && !shadowRoot.querySelector("slot")?.assignedNodes().length;
/** The frames that a script can look into: not those in a sandbox. */
const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.contentDocument);
const all = () => [document, ...frames().map((frame) => frame.contentDocument)].flatMap(elementsIn);
/** A frame of ours says something in the end, if only that there is nothing to show. */
const isLoading = ({ src, contentDocument: { URL, readyState, body } }) =>
  src && (URL === "about:blank" || readyState !== "complete" || textsIn(body).length === 0);

window.seen = async () => {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const isBusy = () => frames().some(isLoading) || all().some((element) => element.ariaBusy === "true");
  await pause(0);
  for (let waited = 0; waited < 10_000 && isBusy(); waited += 20) await pause(20);
  return {
    texts: textsIn(document.body),
    drawn: all()
      .filter(isDrawn)
      .map((element) => ({ tag: element.localName, texts: textsIn(element) })),
    ...said,
  };
};
