// Rules for links, blocks and texts that were meant for Fiche but have not become elements.
import { readFragment } from "../model/fragment.js";
import type { PlaceFacts } from "./facts.js";
import { type Diagnostic, diagnostic } from "./diagnostic.js";
import { isRecord } from "./element-rules.js";
import { elementNames, isElementName } from "../elements/names.js";

function protectedDiagnostic(tag: string): Diagnostic {
  if (tag === "template") return diagnostic("note", "insideTemplate");
  return tag === "contenteditable" ? diagnostic("note", "insideEditor") : diagnostic("note", "insideCode", tag);
}

function* missingData({ kind, href }: PlaceFacts): Generator<Diagnostic> {
  const [later] = /#fiche\d+:/.exec(href) ?? [];
  if (later) yield diagnostic("wrong", "later", later);
  else if (/#fiche:[^\s]/.test(href)) yield diagnostic("wrong", "undecodable");
  else yield diagnostic("wrong", kind === "link" ? "linkWithoutRecord" : "blockWithoutRecord");
}

/** All diagnostics of a link, a block or a text. */
export function* placeDiagnostics(facts: PlaceFacts): Generator<Diagnostic> {
  const { hasData, href, kind, mark, tag, text } = facts;
  if (facts.inside) yield protectedDiagnostic(facts.inside);
  else if (kind === "text") yield diagnostic("wrong", isRecord(text) ? "recordText" : "markupText");
  else {
    if (tag !== "a" && tag !== "div") yield diagnostic("wrong", "otherTag", tag);
    else if (!hasData && !readFragment(href)) yield* missingData(facts);
    if (mark && !isElementName(mark)) yield diagnostic("wrong", "unknownName", mark, elementNames.join(", "));
  }
}
