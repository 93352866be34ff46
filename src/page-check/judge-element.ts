// What is to be said of an element as it stands on the page: its name, its attributes, its language, what it holds.
import { canonicalTag, languageOf } from "../i18n/locale.js";
import type { ElementFacts } from "./facts.js";
import { type Finding, finding } from "./finding.js";
import { sourceFindings } from "./judge-sources.js";
import { names, settings, tags } from "./names.js";
import { nearest } from "../model/nearest.js";

/** What HTML, ARIA and the frameworks of host pages write on any element. */
const foreign =
  /^(id|class|style|title|lang|dir|hidden|slot|part|exportparts|role|tabindex|translate|inert|nonce|is|item\w+|accesskey|autofocus|draggable|popover|contenteditable|spellcheck|defer-hydration|xml:\w+|xmlns|(data|aria|v|x|hx|wire|ng|_ng)-.*|on\w+|[@:#_].*)$/;

function* nameFindings({ tag, registered }: ElementFacts): Generator<Finding> {
  const meant = nearest(tag, tags);
  if (registered === "other") yield finding("wrong", "foreign", tag);
  else if (tags.includes(tag)) yield finding("wrong", "unregistered", tag);
  else if (meant) yield finding("wrong", "meantTag", tag, meant);
  else yield finding("wrong", "unknownTag", tag, tags.join(", "));
}

/** Attributes that an editor has torn apart: nothing else that is said of them would help. */
function tornFinding({ attributes, known, readings }: ElementFacts): Finding | undefined {
  const given = Object.entries(attributes);
  const unreadable = given.filter(([name]) => readings.some(({ attribute, value }) => attribute === name && !value));
  const endless = unreadable.find(([, value]) => /[“”„‟″«»]\s*>?\s*<\/?[a-z]/i.test(value));
  if (endless) return finding("wrong", "pageInside", endless[0]);
  const isTorn = ([name, value]: [string, string]) =>
    /["'{}[\],“”„″«»]/.test(name) || (known.includes(name) && /^[“”„‟″«»]/.test(value));
  return given.some(isTorn) ? finding("wrong", "brokenQuotes") : undefined;
}

function* attributeFindings({ attributes, known }: ElementFacts): Generator<Finding> {
  for (const [name, value] of Object.entries(attributes)) {
    const setting = settings[name];
    if (name === "data") yield finding("wrong", "dataAttribute");
    else if (known.includes(name)) {
      if (setting && !setting.takes(value.trim())) yield finding("wrong", "value", name, value, setting.allowed);
      if (name === "src" && !/\S/.test(value)) yield finding("wrong", "emptyAttribute", name);
    } else if (!foreign.test(name)) {
      const meant = nearest(name, known);
      yield meant ? finding("wrong", "meantAttribute", name, meant) : finding("wrong", "unknownAttribute", name);
    }
  }
}

function languageFinding({ lang: { value, from } }: ElementFacts): Finding | undefined {
  if (from === "nowhere") return finding("note", "langNowhere");
  if (!canonicalTag(value)) return finding("wrong", "langBad", value);
  return /^(fr|en)$/.test(languageOf(value)) ? undefined : finding("note", "langOther", value);
}

/** Whether text is data, or was. */
export const isRecord = (text: string) => /^\s*[{[][\s[{]*["“”„«&]/.test(text);

/** Everything that is to be said of an element, the gravest as it comes. */
export function* elementFindings(facts: ElementFacts): Generator<Finding> {
  const { isHidden, lostLogos, mark, registered, swallows, tag, text } = facts;
  if (registered === "fiche") {
    const torn = tornFinding(facts);
    if (torn) yield torn;
    else {
      yield* attributeFindings(facts);
      yield* sourceFindings(facts);
    }
    const language = languageFinding(facts);
    if (language) yield language;
    if (mark && !names.includes(mark)) yield finding("wrong", "unknownName", mark, names.join(", "));
    for (const address of lostLogos) yield finding("wrong", "logo", address);
    if (isHidden) yield finding("note", "hidden");
  } else yield* nameFindings(facts);
  if (swallows) yield finding("wrong", "swallowed", tag);
  if (isRecord(text)) yield finding("wrong", "jsonText");
}
