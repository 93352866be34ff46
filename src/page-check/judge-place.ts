// Why something that was meant for Fiche has become no element.
import { readFragment } from "../model/fragment.js";
import type { PlaceFacts } from "./facts.js";
import { type Finding, finding } from "./finding.js";
import { isRecord } from "./judge-element.js";
import { names } from "./names.js";

function inside(tag: string): Finding {
  if (tag === "template") return finding("note", "insideTemplate");
  return tag === "contenteditable" ? finding("note", "insideEditor") : finding("note", "insideCode", tag);
}

function* missing({ kind, href }: PlaceFacts): Generator<Finding> {
  const [later] = /#fiche\d+:/.exec(href) ?? [];
  if (later) yield finding("wrong", "later", later);
  else if (/#fiche:[^\s]/.test(href)) yield finding("wrong", "undecodable");
  else yield finding("wrong", kind === "link" ? "linkWithoutRecord" : "blockWithoutRecord");
}

/** Everything that is to be said of a link, a block or a text. */
export function* placeFindings(facts: PlaceFacts): Generator<Finding> {
  const { hasData, href, kind, mark, tag, text } = facts;
  if (facts.inside) yield inside(facts.inside);
  else if (kind === "text") yield finding("wrong", isRecord(text) ? "recordText" : "markupText");
  else {
    if (tag !== "a" && tag !== "div") yield finding("wrong", "otherTag", tag);
    else if (!hasData && !readFragment(href)) yield* missing(facts);
    if (mark && !names.includes(mark)) yield finding("wrong", "unknownName", mark, names.join(", "));
  }
}
