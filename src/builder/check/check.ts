// What has become of our code in the HTML of a published page. The HTML is parsed where nothing runs and nothing is loaded.
import { elementsIn, marks, textsIn } from "../../page-check/gather-facts.js";
import { placeDiagnostics } from "../../page-check/place-rules.js";
import {
  type Damage,
  type Item,
  type PastedForm,
  type Published,
  type Sight,
  damage,
  isDamaged,
  worstOf,
} from "./damage.js";
import { excerptOf } from "./excerpt.js";
import { frameItem, framesIn } from "./frame-rules.js";
import { elementItem, placeItem } from "./markup-rules.js";
import { bareStaticItem, staticItem } from "./static-rules.js";
import { removedDamage } from "./removed.js";

const placeMarks = `${marks},[href*='%23fiche' i],[href*='#fiche%3a' i]`;
const isScript = (script: Element) => /\bfiche(\.classic)?(\.min)?\.js([?#]|$)/.test(script.getAttribute("src") ?? "");

/** Whoever pastes less than a page pastes no end of one either. */
const isWholePage = (html: string) => /<\/(body|html)\s*>/i.test(html);

/** An element of which the parser has seen no end: a closing quotation mark was curled, so all that follows is in its attribute. */
function* endlessItems(html: string, found: number): Generator<Item> {
  const tags = [...html.replace(/<!--.*?-->/gs, "").matchAll(/<fiche-[\w-]+(?=[\s>])/g)];
  const last = tags.at(-1);
  if (tags.length <= found || !last) return;
  const text = html.slice(html.lastIndexOf(last[0]));
  const attribute = /[\s"']([\w-]+)=(["'])[^"']*(?:(?!\2).)*$/s.exec(text)?.[1] ?? "project";
  const damages = [damage("wrong", "pageInside", attribute)];
  yield { kind: "element", isFile: false, damages, sight: "swallowed", excerpt: excerptOf(text) };
}

/** A link of which the parser has seen no end: it was cut within its address, and all that follows is lost with it. */
function* endlessLinks(html: string): Generator<Item> {
  const [text] = /<a\s[^<>]*href=(["'])[^"'<>]*#fiche(?::|%3a)(?:(?!\1).)*$/is.exec(html) ?? [];
  if (!text) return;
  yield {
    kind: "link",
    isFile: false,
    damages: [damage("wrong", "cut", "href")],
    sight: "swallowed",
    excerpt: excerptOf(text),
  };
}

/** What filters leave of an attribute that they have cut at a `>`: the end of its JSON, printed. */
function* residueItems(body: Element): Generator<{ at: Element; item: Item }> {
  for (const at of body.querySelectorAll("*")) {
    const text = [...at.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : "")).join("");
    if (!/["“”″’]\s*[}\]]+\s*["'“”″’]?\s*>/.test(text)) continue;
    const damages = [damage("wrong", "residue")];
    yield { at, item: { kind: "text", isFile: false, damages, sight: "code", excerpt: excerptOf(text) } };
  }
}

const titlesOf = ({ project }: Item) =>
  typeof project?.title === "object" ? Object.values(project.title) : [project?.title];

/** Plain HTML that has fallen out of the element that draws the same project stands below it. */
function withoutTwins(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    const isTwin = (element: Item | undefined, html: Item | undefined) =>
      element?.kind === "element" &&
      html?.kind === "static" &&
      /^(whole|repaired|shortened)$/.test(element.sight) &&
      titlesOf(element).includes(titlesOf(html)[0]);
    if (isTwin(before, item)) return [];
    const twice: Sight = "twice";
    return isTwin(item, after) ? { ...item, damages: [...item.damages, damage("wrong", "twice")], sight: twice } : item;
  });
}

function itemsIn(body: Element, html: string, isScriptThere: boolean): Item[] {
  const found: { at: Element; item: Item }[] = [];
  const add = (at: Element, item: Item | undefined) => item && found.push({ at, item });
  const all = elementsIn(body);
  const isInside = (at: Element) => all.some((element) => element !== at && element.contains(at));
  for (const at of all) if (!isInside(at)) add(at, elementItem(at, isScriptThere));
  for (const at of body.querySelectorAll<HTMLElement>(placeMarks)) {
    const isTaken = found.some(({ at: other }) => other !== at && other.contains(at));
    if (!isTaken && !isInside(at) && !all.includes(at)) add(at, placeItem(at, isScriptThere));
  }
  for (const at of body.querySelectorAll(".fiche-static")) if (!isInside(at)) add(at, staticItem(at));
  for (const at of framesIn(body)) add(at, frameItem(at));
  for (const { at, facts } of textsIn(body)) {
    const damages = [...placeDiagnostics(facts)].flatMap((finding) =>
      "code" in finding ? damage("wrong", finding.code, ...finding.values) : [],
    );
    if (!found.some(({ at: other }) => other.contains(at)))
      add(at, { kind: "text", isFile: false, damages, sight: "code", excerpt: excerptOf(at.textContent ?? "") });
  }
  const printed = found.map(({ at }) => at);
  for (const { at, item } of residueItems(body)) if (!printed.some((other) => other.contains(at))) add(at, item);
  found.sort((a, b) => (a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const items = [
    ...withoutTwins(found.map(({ item }) => item)),
    ...endlessItems(html, all.length),
    ...endlessLinks(html),
  ];
  return items.some(({ kind }) => kind === "static") ? items : [...items, ...[bareStaticItem(body) ?? []].flat()];
}

const needsScript = ({ kind }: Item) => kind === "element" || kind === "link" || kind === "block";

/**
 * What is found of Fiche in the HTML of a page, or of a part of it. A link that was pasted and one that is left of an element look the
 * same: which form was pasted says more, where it is known.
 */
export function published(html: string, pasted?: PastedForm): Published {
  const page = new DOMParser().parseFromString(html, "text/html");
  const scripts = [...page.querySelectorAll("script[src]")].filter(isScript);
  const script = scripts.length ? "found" : isWholePage(html) ? "missing" : "unseen";
  const items = itemsIn(page.body, html, script !== "missing");
  const damages: Damage[] = [];
  const links = page.body.querySelectorAll("a[href]").length > 0;
  const removed = pasted && removedDamage(pasted, items);
  if (removed) damages.push(removed);
  else if (!items.length) damages.push(damage("wrong", "nothingFound"));
  if (items.some(needsScript)) {
    if (script === "missing") damages.push(damage("wrong", "scriptMissing"));
    if (script === "unseen") damages.push(damage("note", "scriptUnseen"));
  }
  if (scripts.some((each) => each.hasAttribute("integrity") && !each.hasAttribute("crossorigin")))
    damages.push(damage("note", "crossoriginDropped"));
  const sights = items.map(({ sight }) => sight);
  const isLess = items.some(({ kind, sight }) => kind !== "static" && sight === "whole");
  if (removed?.level === "wrong" && isLess) sights.push("shortened");
  const nothing: Sight = pasted && links ? "link" : "nothing";
  return { items, damages, sight: items.length ? worstOf(sights) : nothing, script };
}

/** Whether there is anything to do. */
export const isFine = ({ items, damages }: Published) => !isDamaged({ damages }) && !items.some(isDamaged);
