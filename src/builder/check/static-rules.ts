// HTML without a script: it is whole as long as its words are, whatever an editor did to its classes. Without them it is known by
// the words that head its parts.
import { localeOf } from "../../i18n/locale.js";
import { wordsOf } from "../../elements/words.js";
import type { Tag } from "../../snippet/settings.js";
import { type Damage, type Item, damage } from "./damage.js";
import { excerptOf } from "./excerpt.js";

/** The title that stands in a card, or before its parts. */
function projectIn(place: Element | undefined): Item["project"] {
  const title = place?.querySelector(":is(h1,h2,h3,h4,h5,h6) a, :is(h2,h3,h4,h5,h6).fiche-title")?.textContent?.trim();
  return title ? { title } : undefined;
}

/** TinyMCE takes apart a list of terms in groups: their words then stand in blocks without a class, run together. */
const isRunTogether = (place: Element) => !!place.querySelector("article > div:not([class])");

export function staticItem(place: Element): Item {
  const name = [...place.classList].find((each) => each.startsWith("fiche-static-"));
  const tag = name?.replace("static-", "") as Tag | undefined;
  const isJumbled = isRunTogether(place);
  const isEmpty = !place.textContent?.trim();
  const damages: Damage[] = isJumbled ? [damage("wrong", "termsTogether")] : [];
  if (isEmpty) damages.push(damage("wrong", "staticEmptied"));
  const sight = isEmpty ? "nothing" : isJumbled ? "jumbled" : "whole";
  return { kind: "static", tag, project: projectIn(place), isFile: false, damages, sight, excerpt: excerptOf(place) };
}

const headings = (["fr", "en"] as const).map((language) => {
  const { partners, objectives, coverage, region, countries, period, budgetTitle } = wordsOf(localeOf(language));
  return [partners, objectives, coverage, region, countries, period, budgetTitle];
});

/** So many of the words that head its parts make a card. */
const enough = 3;

/** A card that has lost its classes; undefined where there is none. */
export function bareStaticItem(body: Element): Item | undefined {
  const texts = [...body.querySelectorAll("dt,h2,h3,h4,h5,h6,p")].filter((each) => !each.closest("[class*='fiche-']"));
  for (const words of headings) {
    const found = texts.filter(({ textContent }) => words.includes((textContent ?? "").replace(/\s+/g, " ").trim()));
    if (new Set(found.map(({ textContent }) => textContent)).size < enough) continue;
    let around = found[0].parentElement!;
    while (!found.every((each) => around.contains(each)) && around.parentElement) around = around.parentElement;
    const damages = [damage("note", "classesDropped")];
    const project = projectIn(around) ?? projectIn(body);
    const excerpt = excerptOf(found[0].parentElement === body ? found[0] : around);
    return { kind: "static", tag: "fiche-project-card", project, isFile: false, damages, sight: "whole", excerpt };
  }
  return undefined;
}
