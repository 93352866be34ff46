// Rules for an element in the page: its name, its attributes, its language, its content.
import { canonicalTag, languageOf } from "../i18n/locale.js";
import type { ElementFacts } from "./facts.js";
import { type Diagnostic, diagnostic } from "./diagnostic.js";
import { sourceDiagnostics } from "./source-rules.js";
import { elementNames, isElementName, tags } from "../elements/names.js";
import { settings } from "./setting-values.js";
import { nearest } from "../model/nearest.js";

/** Attributes that HTML, ARIA and the frameworks of host pages write on any element. */
const genericAttributes =
  /^(id|class|style|title|lang|dir|hidden|slot|part|exportparts|role|tabindex|translate|inert|nonce|is|item\w+|accesskey|autofocus|draggable|popover|contenteditable|spellcheck|defer-hydration|xml:\w+|xmlns|(data|aria|v|x|hx|wire|ng|_ng)-.*|on\w+|[@:#_].*)$/;

function* nameDiagnostics({ tag, registered }: ElementFacts): Generator<Diagnostic> {
  const meant = nearest(tag, tags);
  if (registered === "other") yield diagnostic("wrong", "foreign", tag);
  else if (tags.includes(tag)) yield diagnostic("wrong", "unregistered", tag);
  else if (meant) yield diagnostic("wrong", "meantTag", tag, meant);
  else yield diagnostic("wrong", "unknownTag", tag, tags.join(", "));
}

/** Finds attributes that an editor has torn apart; other findings about them would not help. */
function tornDiagnostic({ attributes, known, parseResults }: ElementFacts): Diagnostic | undefined {
  const entries = Object.entries(attributes);
  const unreadable = entries.filter(([name]) =>
    parseResults.some(({ attribute, value }) => attribute === name && !value),
  );
  const unclosed = unreadable.find(([, value]) => /[“”„‟″«»]\s*>?\s*<\/?[a-z]/i.test(value));
  if (unclosed) return diagnostic("wrong", "pageInside", unclosed[0]);
  const isTorn = ([name, value]: [string, string]) =>
    /["'{}[\],“”„″«»]/.test(name) || (known.includes(name) && /^[“”„‟″«»]/.test(value));
  return entries.some(isTorn) ? diagnostic("wrong", "brokenQuotes") : undefined;
}

function* attributeDiagnostics({ attributes, known }: ElementFacts): Generator<Diagnostic> {
  for (const [name, value] of Object.entries(attributes)) {
    const setting = settings[name];
    if (name === "data") yield diagnostic("wrong", "dataAttribute");
    else if (known.includes(name)) {
      if (setting && !setting.accepts(value.trim())) yield diagnostic("wrong", "value", name, value, setting.allowed);
      if (name === "src" && !/\S/.test(value)) yield diagnostic("wrong", "emptyAttribute", name);
    } else if (!genericAttributes.test(name)) {
      const meant = nearest(name, known);
      yield meant ? diagnostic("wrong", "meantAttribute", name, meant) : diagnostic("wrong", "unknownAttribute", name);
    }
  }
}

function languageDiagnostic({ lang: { value, from } }: ElementFacts): Diagnostic | undefined {
  if (from === "nowhere") return diagnostic("note", "langNowhere");
  if (!canonicalTag(value)) return diagnostic("wrong", "langBad", value);
  return /^(fr|en)$/.test(languageOf(value)) ? undefined : diagnostic("note", "langOther", value);
}

/** Whether text is a record, or was one before an editor changed it. */
export const isRecord = (text: string) => /^\s*[{[][\s[{]*["“”„«&]/.test(text);

/** All diagnostics of an element, not yet in order of severity. */
export function* elementDiagnostics(facts: ElementFacts): Generator<Diagnostic> {
  const { isHidden, lostLogos, mark, registered, swallows, tag, text } = facts;
  if (registered === "fiche") {
    const torn = tornDiagnostic(facts);
    if (torn) yield torn;
    else {
      yield* attributeDiagnostics(facts);
      yield* sourceDiagnostics(facts);
    }
    const language = languageDiagnostic(facts);
    if (language) yield language;
    if (mark && !isElementName(mark)) yield diagnostic("wrong", "unknownName", mark, elementNames.join(", "));
    for (const address of lostLogos) yield diagnostic("wrong", "logo", address);
    if (isHidden) yield diagnostic("note", "hidden");
  } else yield* nameDiagnostics(facts);
  if (swallows) yield diagnostic("wrong", "swallowed", tag);
  if (isRecord(text)) yield diagnostic("wrong", "jsonText");
}
