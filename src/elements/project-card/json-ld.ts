// What cards say to search engines: a script for each project in the head of the page, that of the project's first card. Few pages ask
// for it, so it is a module of its own, which the card loads.
import type { Locale } from "../../i18n/locale.js";
import type { Project } from "../../model/project.js";
import { jsonLdView } from "./json-ld.view.js";

const scripts = new Map<Element, [project: string, script: Element]>();

/** Publishes what a card says of a project; without a project, the card says nothing any more. */
export function publish(card: Element, project: Project | undefined, locale: Locale, emptyScript: () => Element) {
  const json = project && jsonLdView(project, locale);
  const [, old] = scripts.get(card) ?? [];
  if (old?.textContent === json) return;
  old?.remove();
  scripts.delete(card);
  if (project) {
    const made = emptyScript();
    made.append(json!);
    scripts.set(card, [project.id ?? JSON.stringify(project.title), made]);
  }
  // Cards are heard in no certain order: the first one is that of the page. The last stands first here, and gives way.
  const entries = [...scripts].sort(([one], [other]) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1,
  );
  const first = new Map(entries.map(([, entry]) => entry));
  for (const [of, each] of scripts.values())
    if (first.get(of) !== each) each.remove();
    else if (!each.isConnected) document.head.append(each);
}
