// What the script would read on the published page, gathered where nothing runs: the elements are not registered here, and no
// address is asked for.
import type { ElementFacts } from "../../page-check/facts.js";
import { elementFacts } from "../../page-check/gather-facts.js";
import { isElementName } from "../../elements/names.js";
import type { Source } from "../../elements/base/source.js";
import { type Carried, readFragment } from "../../model/fragment.js";
import { parseProject, readWith } from "../../model/parse.js";
import { objectivesSchema, partnersSchema } from "../../model/project.js";
import { readJson } from "../../model/read-json.js";
import { type Tag, settingsOf } from "../../snippet/settings.js";

const sources = ["project", "src", "project-id"];
/** The attributes of each element, besides its settings. */
export const attributesOf: Readonly<Record<Tag, readonly string[]>> = {
  "fiche-project-card": ["lang", ...sources, "loading", ...settingsOf["fiche-project-card"], "json-ld"],
  "fiche-partner-badge-list": [
    "lang",
    ...sources,
    "loading",
    ...settingsOf["fiche-partner-badge-list"],
    "roles",
    "partners",
  ],
  "fiche-objectives-checklist": [
    "lang",
    ...sources,
    "loading",
    ...settingsOf["fiche-objectives-checklist"],
    "objectives",
  ],
  "fiche-budget-chip": ["lang", ...sources, "loading", ...settingsOf["fiche-budget-chip"], "amount", "currency"],
};

/** What the smaller elements draw from. */
const subjects: Partial<Record<string, string>> = {
  "fiche-partner-badge-list": "partners",
  "fiche-objectives-checklist": "objectives",
  "fiche-budget-chip": "budget",
};

const known = (tag: string): tag is Tag => Object.hasOwn(attributesOf, tag);

/** The words that a visitor reads there: not those of scripts. */
export function visibleText(at: Element): string {
  const copy = at.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll("script,style,template,noscript")) silent.remove();
  return (copy.textContent ?? "").trim();
}

function* candidateSources(at: Element, carried: readonly Carried[]): Generator<Source> {
  const { attributes, localName: tag } = at;
  const partners = tag === "fiche-partner-badge-list" && attributes.getNamedItem("partners");
  if (partners)
    yield { attribute: "partners", ...readWith(partnersSchema, partners.value, (list) => ({ partners: list })) };
  const objectives = tag === "fiche-objectives-checklist" && attributes.getNamedItem("objectives");
  if (objectives)
    yield {
      attribute: "objectives",
      ...readWith(objectivesSchema, objectives.value, (list) => ({ objectives: list })),
    };
  if (tag === "fiche-budget-chip" && at.hasAttribute("amount") && at.hasAttribute("currency"))
    yield { attribute: "amount", value: { budget: [{ amount: 0, currency: "XXX" }] }, problems: [] };
  const id = at.getAttribute("project-id") ?? undefined;
  const texts = [["project", at.getAttribute("project")], ...carried.map(({ json }) => ["href", json])] as const;
  for (const [attribute, raw] of texts) {
    if (raw === null || raw === undefined) continue;
    const { project, ...rest } = parseProject(raw, { id });
    yield { attribute: attribute!, raw, value: project, ...rest };
  }
}

/** What there is to know of an element, as if the script had read it. */
export function inertFacts(at: Element): ElementFacts & { readonly isFile: boolean } {
  const facts = elementFacts(at);
  const { tag, attributes } = facts;
  const links = [...at.querySelectorAll("a[href*='#fiche:']")];
  const carried = links.flatMap((link) => readFragment(link.getAttribute("href")!) ?? []);
  const linked = carried.flatMap(({ src }) => src ?? []);
  const parseResults: Source[] = [];
  for (const result of candidateSources(at, carried)) {
    parseResults.push(result);
    if (result.value) break;
  }
  const value = parseResults.at(-1)?.value as Record<string, unknown[] | undefined> | null | undefined;
  const subject = subjects[tag];
  const isFile = !value && (!!attributes["src"]?.trim() || linked.length > 0);
  return {
    ...facts,
    registered: known(tag) ? "fiche" : "nobody",
    known: known(tag) ? attributesOf[tag] : [],
    parseResults,
    text: visibleText(at) ? facts.text : "",
    isDrawn: !!value && (!subject || !!value[subject]?.length),
    // Relative addresses are as good as others.
    linked: linked.map((src) => new URL(src, "https://page.invalid/").href),
    isHidden: false,
    isXhtml: false,
    isFile,
  };
}

function optionsOf(json: string | undefined): Record<string, unknown> {
  try {
    return { ...(readJson(json!).value as { fiche?: object }).fiche };
  } catch {
    return {};
  }
}

/** The element that the script would put in the place of a link or block. */
export function wouldBecome(place: HTMLElement): Element {
  const { dataset, classList, ownerDocument } = place;
  const options = optionsOf(readFragment(place.getAttribute("href") ?? "")?.json);
  const marked = [
    dataset["fiche"],
    ...[...classList].map((name) => name.replace(/^fiche-/, "")),
    String(options["element"]),
  ];
  const element = ownerDocument.createElement(`fiche-${marked.find(isElementName) ?? "project-card"}`);
  for (const name of attributesOf[element.localName as Tag]) {
    const value = place.getAttribute(`data-fiche-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(place.cloneNode(true));
  return element;
}
