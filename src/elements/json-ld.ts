// What cards say to search engines: a script for each project in the head of the page, that of the project's first card. It is no
// program, yet where a page requires trusted types the browser asks for them all the same, except of scripts that were made from HTML:
// those never run.
import { html, render } from "lit/html.js";

const scripts = new Map<Element, [project: string, script: HTMLElement]>();

/** Publishes what a card says of a project; without it, the card says nothing any more. */
export function publish(card: Element, json?: string, project = "") {
  const [, old] = scripts.get(card) ?? [];
  if (old?.textContent === json) return;
  old?.remove();
  scripts.delete(card);
  if (json) {
    const made = document.createDocumentFragment();
    render(html`<script type="application/ld+json"></script>`, made);
    const script = made.firstElementChild as HTMLElement;
    script.append(json);
    scripts.set(card, [project, script]);
  }
  const first = new Map([...scripts.values()].reverse());
  for (const script of first.values()) if (!script.isConnected) document.head.append(script);
}
