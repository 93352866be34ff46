// Elements, links and blocks: what the script makes of them as they were published, and what was damaged on the way.
import { jsonFault } from "../project/json-fault.js";
import type { Diagnostic } from "../../page-check/diagnostic.js";
import { markedFacts } from "../../page-check/gather-facts.js";
import { elementDiagnostics } from "../../page-check/element-rules.js";
import { placeDiagnostics } from "../../page-check/place-rules.js";
import type { Tag } from "../../snippet/settings.js";
import { type Damage, type Item, type Sight, damage } from "./damage.js";
import { excerptOf } from "./excerpt.js";
import { inertFacts, visibleText, wouldBecome } from "./inert-facts.js";

/** What is said elsewhere on this page, or is no damage but a matter of the record or of its element. */
const left = /^(pasteLink|langNowhere|langOther|hidden|logo)$/;
const ofTheRecord = /^(meantKey|unknownKeys|value|unknownAttribute|unknownName|langBad|nothingToShow|nothingForRoles)$/;

function damageOf(finding: Diagnostic): Damage[] {
  if ("problem" in finding) {
    const isUnreadable = finding.problem.code === "json";
    const code = isUnreadable ? "json" : "record";
    return [{ level: isUnreadable ? "wrong" : "note", code, values: [], problem: finding.problem }];
  }
  const { level, code, values } = finding;
  return left.test(code) ? [] : [{ level: ofTheRecord.test(code) ? "note" : level, code, values }];
}

/** Whether the backslashes before quotation marks within a text are gone: then a word follows where the text seems to end. */
function lostBackslashes(text: string): boolean {
  const { line = 1, column = 1 } = jsonFault(text) ?? {};
  const before = text.split("\n")[line - 1].slice(0, column);
  return !text.includes("\\") && /"[\p{L}\d]$/u.test(before);
}

/** What stands there when nothing is drawn. */
export function fallbackSight(place: Element): Sight {
  const text = visibleText(place);
  if (!text) return "nothing";
  if (/[{[]\s*["“”«&]|<\/?[a-z]/.test(text)) return "code";
  const links = place.matches("a[href]") ? [place] : [...place.querySelectorAll("a[href]")];
  return links.some(({ textContent }) => textContent?.trim()) ? "link" : "words";
}

/** What the script makes of an element: in place of a link or block, of the one that it would become. */
function judgeElement(element: Element, isScriptThere: boolean, place = element) {
  const facts = inertFacts(element);
  const { attributes, isDrawn, isFile, parseResults, swallows, tag } = facts;
  const used = parseResults.at(-1);
  // Whether a file answers is not asked here.
  const findings = [...elementDiagnostics(facts)].flatMap(damageOf);
  const damages = findings.filter(({ code }) => !(isFile && code === "noData"));
  const torn = damages.some(({ code }) => code === "pageInside");
  const at = damages.findIndex(({ code }) => code === "json");
  if (at >= 0 && lostBackslashes(attributes["project"] ?? "")) damages[at] = damage("wrong", "backslashes");
  const isRepaired = damages.some(({ level }) => level === "repaired");
  let sight: Sight;
  if (swallows || (torn && /<\/?(p|div|main|footer)\b/.test(attributes["project"] ?? ""))) sight = "swallowed";
  else if (!isScriptThere || !(isDrawn || isFile)) sight = fallbackSight(place);
  else if (used?.attribute === "href" && parseResults.length > 1) sight = "shortened";
  else sight = isRepaired ? "repaired" : "whole";
  return { tag: tag as Tag, project: used?.value as Item["project"], isFile, damages, sight };
}

export const elementItem = (at: Element, isScriptThere: boolean): Item => ({
  kind: "element",
  ...judgeElement(at, isScriptThere),
  excerpt: excerptOf(at),
});

/** An address with its fragment written as something else, or carried inside another address. */
function addressDamage(href: string): Damage | undefined {
  if (/#fiche\d*:/.test(href)) return undefined;
  if (/[?&][^#]*%23fiche(:|%3a)/i.test(href)) return damage("wrong", "addressWrapped");
  return /(%23fiche|#fiche%3a)/i.test(href) ? damage("wrong", "fragmentEncoded") : undefined;
}

/** Of a link or block that is marked for Fiche; undefined where it only looks so. */
export function placeItem(place: HTMLElement, isScriptThere: boolean): Item | undefined {
  const facts = markedFacts(place);
  const wrapped = addressDamage(place.getAttribute("href") ?? "");
  const kind = facts?.kind ?? (place.localName === "a" ? "link" : "block");
  const still = { kind, isFile: false, excerpt: excerptOf(place) } as const;
  const untouched = (...damages: Damage[]): Item => ({ ...still, damages, sight: fallbackSight(place) });
  if (wrapped) return untouched(wrapped);
  const isHollow = place.matches("div[data-fiche]:not([data-fiche-project],[data-fiche-src]):has(a[href*='#fiche:'])");
  if (isHollow) {
    const { sight, ...judged } = judgeElement(wouldBecome(place), isScriptThere, place);
    const damages = [damage("wrong", "blockDataDropped"), ...judged.damages];
    return { ...still, ...judged, damages, sight: sight === "whole" && !judged.isFile ? "shortened" : sight };
  }
  if (!facts) return undefined;
  if (kind === "link" && !place.hasAttribute("href")) return untouched(damage("wrong", "hrefDropped"));
  const findings = [...placeDiagnostics(facts)].flatMap(damageOf);
  const isCode = findings.some(({ code }) => code === "insideCode");
  if (isCode) return untouched(...findings.map((each) => ({ ...each, level: "wrong" as const })));
  if (findings.some(({ level, code }) => level === "wrong" || code.startsWith("inside"))) return untouched(...findings);
  const judged = judgeElement(wouldBecome(place), isScriptThere, place);
  const damages = [...findings, ...judged.damages];
  const isBare = kind === "link" && facts.mark === undefined && !facts.classes.length;
  if (isBare) damages.push(damage("note", judged.isFile ? "optionsDropped" : "marksDropped"));
  return { ...still, ...judged, damages };
}
