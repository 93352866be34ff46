// Replaces pasted links and divs, which survive in every editor, by the elements they stand for, and keeps them inside as the fallback.
// Skips editable text and text shown as code: an editor would save the result.
import { readFragment } from "../model/fragment.js";
import { readJson } from "../model/read-json.js";
import type { ProjectElement } from "../elements/base/project-element.js";
import { isElementName, tags } from "../elements/names.js";

const marks = "[data-fiche],[class*='fiche-'],[href*='#fiche:']";
const placeholders = `:is(a,div):is(${marks})`;
const excluded = ["pre,code,textarea,template,[contenteditable]", ...tags].join();

/** The options that a record carries under its key `fiche`. */
function optionsOf(json: string | undefined): Record<string, unknown> {
  try {
    const { fiche } = readJson(json!).value as { fiche?: object };
    return { ...fiche };
  } catch {
    return {};
  }
}

/** Replaces a link or div that carries data or its address by an element; leaves anything else as it is. */
function upgrade(placeholder: HTMLElement) {
  const content = readFragment(placeholder.getAttribute("href") ?? "");
  const { dataset } = placeholder;
  if (placeholder.closest(excluded) || !(content ?? dataset["ficheProject"] ?? dataset["ficheSrc"])) return;
  const options = optionsOf(content?.json);
  const names = [
    dataset["fiche"],
    ...[...placeholder.classList].map((name) => name.replace(/^fiche-/, "")),
    options["element"],
  ];
  const element = document.createElement(`fiche-${names.find(isElementName) ?? "project-card"}`);
  const { observedAttributes = [], settings = [] } = element.constructor as typeof ProjectElement;
  for (const name of new Set(["lang", ...observedAttributes])) {
    const option = name === "lang" || settings.includes(name) ? options[name] : undefined;
    const value =
      option ??
      placeholder.getAttribute(`data-fiche-${name}`) ??
      (name === "lang" ? placeholder.getAttribute(name) : null);
    if (value !== null) element.setAttribute(name, String(value));
  }
  placeholder.replaceWith(element);
  element.append(placeholder);
}

function upgradeWithin(root: ParentNode) {
  root.querySelectorAll<HTMLElement>(placeholders).forEach(upgrade);
}

/** Replaces all placeholders in the page, and those that are added later. */
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
