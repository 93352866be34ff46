// Writes JSON-LD for search engines: one script per project in the head of the page, from the project's first card. The card loads this
// module on demand, because few pages ask for it.
import type { Locale } from "../../i18n/locale.js";
import type { Project } from "../../model/project.js";
import { jsonLdView } from "./json-ld.view.js";

const scripts = new Map<Element, [project: string, script: Element]>();

/** Adds or replaces the script of a card; without a project, removes it. */
export function publish(card: Element, project: Project | undefined, locale: Locale, emptyScript: () => Element) {
  const json = project && jsonLdView(project, locale);
  const [, old] = scripts.get(card) ?? [];
  if (old?.textContent === json) return;
  old?.remove();
  scripts.delete(card);
  if (project) {
    const script = emptyScript();
    script.append(json!);
    scripts.set(card, [project.id ?? JSON.stringify(project.title), script]);
  }
  // Cards call this in any order, but the first one in the page counts. Sorted last to first, so that the first one wins in the map.
  const entries = [...scripts].sort(([one], [other]) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
  );
  const first = new Map(entries.map(([, entry]) => entry));
  for (const [key, published] of scripts.values())
    if (first.get(key) !== published) published.remove();
    else if (!published.isConnected) document.head.append(published);
}
