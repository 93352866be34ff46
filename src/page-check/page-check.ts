// `?fiche-check`: adds a panel beside each element, and a summary on top, with what was read, what was repaired, what is wrong and how to
// correct it. Visitors never download this. It changes nothing else in the page, and follows the page's changes.
import { siteDefault } from "../elements/base/site-defaults.js";
import { checkWords } from "./messages.js";
import { canonicalTag, localeOf } from "../i18n/locale.js";
import { gatherFacts, panelTag } from "./gather-facts.js";
import { elementDiagnostics } from "./element-rules.js";
import { pageDiagnostics } from "./page-rules.js";
import { placeDiagnostics } from "./place-rules.js";
import { type Entry, Panel } from "./panel.js";
import { type Report, elementReport, pageReport, placeReport } from "./report.js";

/** Milliseconds during which changes are collected into one refresh. */
const refreshDelay = 150;

const panels = new Map<Element, Panel>();
const observedImages = new WeakSet<Element>();
let summaryPanel: Panel | undefined;
let isDue = false;

/** No panel goes inside these: an editor would save it, or it would be invisible. */
const closed = "[contenteditable],pre,code,textarea,template,select,button,a,svg";
const holders = "td,th,li,dt,dd,caption,figcaption,summary,body";
const lists = "table,thead,tbody,tfoot,tr,ul,ol,dl,picture";

/** Inserts a panel after the element it is about, as near as the page's markup allows. */
function insertPanel(host: Element, at: Element) {
  let anchor = at;
  for (let node: Element | null = at; node; node = node.parentElement)
    if (node.matches(closed) || node.localName.startsWith("fiche-")) anchor = node;
  while (!anchor.matches(holders) && anchor.parentElement?.matches(lists)) anchor = anchor.parentElement;
  if (anchor.matches(holders)) anchor.append(host);
  else anchor.after(host);
}

/** Listens to each image of an element: their `load` and `error` events do not bubble. */
function observeImages(element: Element) {
  for (const image of element.shadowRoot?.querySelectorAll("img") ?? [])
    if (!observedImages.has(image)) {
      observedImages.add(image);
      for (const type of ["load", "error"]) image.addEventListener(type, scheduleRefresh);
    }
}

function refresh() {
  const tags = [siteDefault("lang"), document.documentElement.lang];
  const lang = localeOf(tags.find((tag) => tag && canonicalTag(tag))).language;
  const { page, elements, places } = gatherFacts();
  const order = [...elements, ...places]
    .map(({ at }) => at)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const number = (at: Element) => order.indexOf(at) + 1;
  const reports = new Map<Element, Report>();
  for (const { at, facts } of elements) {
    observeImages(at);
    reports.set(at, elementReport(number(at), facts, [...elementDiagnostics(facts)], lang));
  }
  for (const { at, facts } of places)
    reports.set(at, placeReport(number(at), facts.kind, [...placeDiagnostics(facts)], lang));

  for (const [at, { host }] of panels)
    if (!reports.has(at)) {
      host.remove();
      panels.delete(at);
    }
  const entries = order.map((at): Entry => {
    const panel = panels.get(at) ?? new Panel();
    const report = reports.get(at)!;
    panels.set(at, panel);
    if (!panel.host.isConnected) insertPanel(panel.host, at);
    panel.draw(report, lang);
    const go = () => {
      panel.host.scrollIntoView({ block: "center" });
      panel.host.focus({ preventScroll: true });
    };
    return { report, go };
  });

  summaryPanel ??= new Panel();
  if (!summaryPanel.host.isConnected) document.body.prepend(summaryPanel.host);
  const reportsOf = (list: readonly { at: Element }[]) => list.map(({ at }) => reports.get(at)!);
  const report = pageReport([...pageDiagnostics(page)], reportsOf(elements), reportsOf(places), lang);
  summaryPanel.draw(report, lang, { label: checkWords(lang).list, entries });
}

/** Catches every error, so that the check never breaks the page. */
function refreshSafely() {
  isDue = false;
  try {
    refresh();
  } catch (error) {
    console.warn("fiche-check:", error);
  }
}

function scheduleRefresh() {
  if (!isDue) setTimeout(refreshSafely, refreshDelay);
  isDue = true;
}

const isPanel = (node: Node) => node.nodeName.toLowerCase() === panelTag;
const isOwn = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  isPanel(target) ||
  (addedNodes.length + removedNodes.length > 0 && [...addedNodes].every(isPanel) && !removedNodes.length);

function start() {
  if (document.querySelector(panelTag)) return;
  refreshSafely();
  new MutationObserver((changes) => {
    if (!changes.every(isOwn)) scheduleRefresh();
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  for (const type of ["fiche-ready", "fiche-error"]) document.addEventListener(type, scheduleRefresh);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
