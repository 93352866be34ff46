// What survives in every editor is a link, and a div with words in it; neither is an element of ours. So the script puts the element
// in the place of what was pasted and keeps that as its fallback. Where a text is written or shown as code nothing is touched: an
// editor would save the result.
import { readFragment } from "../model/fragment.js";
import { readJson } from "../model/read-json.js";
import type { ProjectElement } from "../elements/base/project-element.js";
import { isElementName, tags } from "../elements/names.js";

const marks = "[data-fiche],[class*='fiche-'],[href*='#fiche:']";
const placeholders = `:is(a,div):is(${marks})`;
const untouched = ["pre,code,textarea,template,[contenteditable]", ...tags].join();

/** The options that travel with a record, under its key `fiche`. */
function optionsOf(json: string | undefined): Record<string, unknown> {
  try {
    const { fiche } = readJson(json!).value as { fiche?: object };
    return { ...fiche };
  } catch {
    return {};
  }
}

/** Puts an element in the place of a link or div that carries data, or says where it is; anything else stays as it is. */
function upgrade(place: HTMLElement) {
  const carried = readFragment(place.getAttribute("href") ?? "");
  const { dataset } = place;
  if (place.closest(untouched) || !(carried ?? dataset["ficheProject"] ?? dataset["ficheSrc"])) return;
  const options = optionsOf(carried?.json);
  const marked = [
    dataset["fiche"],
    ...[...place.classList].map((name) => name.replace(/^fiche-/, "")),
    options["element"],
  ];
  const element = document.createElement(`fiche-${marked.find(isElementName) ?? "project-card"}`);
  const { observedAttributes = [], settings = [] } = element.constructor as typeof ProjectElement;
  for (const name of new Set(["lang", ...observedAttributes])) {
    const option = name === "lang" || settings.includes(name) ? options[name] : undefined;
    const value =
      option ?? place.getAttribute(`data-fiche-${name}`) ?? (name === "lang" ? place.getAttribute(name) : null);
    if (value !== null) element.setAttribute(name, String(value));
  }
  place.replaceWith(element);
  element.append(place);
}

function upgradeWithin(root: ParentNode) {
  root.querySelectorAll<HTMLElement>(placeholders).forEach(upgrade);
}

/** Puts elements in the place of what was pasted, now and whenever more of it comes. */
export function upgradePlaceholders() {
  upgradeWithin(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement) {
          if (node.matches(placeholders)) upgrade(node);
          upgradeWithin(node);
        }
  }).observe(document, { childList: true, subtree: true });
}
