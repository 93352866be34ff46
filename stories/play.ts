// How a `play` function reaches into an element and names the words that it expects there.
import { configure, within } from "storybook/test";
import type { ProjectElement } from "../src/elements/base/project-element.js";
import { localeOf } from "../src/i18n/locale.js";
import { wordsOf } from "../src/elements/words.js";

// The usual message prints the tree that was searched, and throws where that is a shadow tree.
configure({ getElementError: (message) => new Error(message ?? undefined) });

/** The shadow tree of the first such element, once it is drawn. */
export async function drawn(canvas: HTMLElement, tag: string) {
  const element = canvas.querySelector<ProjectElement>(tag)!;
  await element.updateComplete;
  const root = element.renderRoot as HTMLElement;
  return { element, root, screen: within(root) };
}

export const french = wordsOf(localeOf("fr"));
export const english = wordsOf(localeOf("en"));

/** The words as queries see them: they read every space, also a no-break one, as a plain one. */
export const spaced = (words: string) => words.replace(/\s+/g, " ");
