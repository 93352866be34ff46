// Rules for the data of an element: where it came from, what an editor did to it, what is wrong in it.
import { jsonFault } from "../builder/project/json-fault.js";
import type { Source } from "../elements/base/source.js";
import { pickFromFeed } from "../model/parse.js";
import type { Problem } from "../model/problem.js";
import { projectSchema } from "../model/project.js";
import { readJson } from "../model/read-json.js";
import { schemaKeys, unknownKeys } from "../model/unknown-keys.js";
import type { ElementFacts } from "./facts.js";
import { type Diagnostic, diagnostic } from "./diagnostic.js";
import { nearest } from "../model/nearest.js";

/** The field of a record that an element shows; the card shows all of them. */
const fields: Record<string, string> = {
  "fiche-partner-badge-list": "partners",
  "fiche-objectives-checklist": "objectives",
  "fiche-budget-chip": "budget",
};

/** Characters on either side, enough to find the place without printing the data. */
const excerptLength = 24;

/** The place where text stops being JSON, with the characters before and after it. */
function excerpt(text: string): string {
  const { line, column } = jsonFault(text)!;
  const lines = text.split("\n");
  const at = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  const before = text.slice(Math.max(0, at - excerptLength), at);
  const after = text.slice(at, at + excerptLength);
  return `${at > excerptLength ? "…" : ""}${before} ⟶ ${after}${text.length > at + excerptLength ? "…" : ""}`;
}

/** Whether JSON text only lacks its end. Tags that an editor put around it do not count. */
function isCut(text: string): boolean {
  const json = text.replace(/<[^<>]*>/g, " ").trim();
  const isOpen = /^[[{]/.test(json) && !/[}\]]$/.test(json);
  const fault = jsonFault(json);
  return (
    isOpen ||
    (!!fault &&
      !json
        .split("\n")
        .slice(fault.line - 1)
        .join("")
        .slice(fault.column - 1))
  );
}

/** Diagnoses text that is not JSON. */
function* unreadable(where: string, text: string, problem: Problem & { code: "json" }): Generator<Diagnostic> {
  if (problem.objectAsText) yield { level: "wrong", problem };
  else if (!/\S/.test(text)) yield diagnostic("wrong", "emptyAttribute", where);
  else if (isCut(text)) yield diagnostic("wrong", "cut", where);
  else {
    yield { level: "wrong", problem };
    if (jsonFault(text)) yield diagnostic("wrong", "stopped", excerpt(text));
  }
}

function* readingDiagnostics(source: Source, { attributes }: ElementFacts): Generator<Diagnostic> {
  const { attribute, problems, repairs } = source;
  const raw = source.raw ?? (attribute === "src" ? undefined : attributes[attribute]);
  for (const repair of repairs ?? []) yield diagnostic("repaired", repair);
  if (repairs) yield diagnostic("repaired", "pasteLink");
  for (const problem of problems) {
    const isRead = problem.code === "enum" && problem.readAs !== undefined;
    if (problem.code === "json" && typeof raw === "string") yield* unreadable(attribute, raw, problem);
    else yield { level: isRead ? "repaired" : "wrong", problem };
  }
}

/** The record before parsing; of a feed, the one that is shown. */
function recordOf({ raw }: Source, id: string | undefined): unknown {
  try {
    const data = typeof raw === "string" ? readJson(raw).value : raw;
    return pickFromFeed(data, id);
  } catch {
    return undefined;
  }
}

function* keyDiagnostics(source: Source, id: string | undefined): Generator<Diagnostic> {
  const reported = new Set(source.problems.map(({ path }) => path));
  const unknown = unknownKeys(recordOf(source, id)).filter((path) => path !== "fiche" && !reported.has(path));
  const known = schemaKeys(projectSchema);
  const meant = new Map(unknown.map((path) => [path, nearest(path.split(".").at(-1)!, known)]));
  for (const [path, key] of meant) if (key) yield diagnostic("wrong", "meantKey", path, key);
  const unrecognised = unknown.filter((path) => !meant.get(path));
  if (unrecognised.length) yield diagnostic("note", "unknownKeys", unrecognised.join(", "));
}

function* nothingDrawn({ tag, attributes, isXhtml }: ElementFacts, value: object): Generator<Diagnostic> {
  const field = fields[tag];
  const items = (value as Record<string, unknown[] | undefined>)[field];
  if (field && !items?.length) yield diagnostic("wrong", "nothingToShow", field);
  else if (tag === "fiche-partner-badge-list" && attributes["roles"])
    yield diagnostic("wrong", "nothingForRoles", attributes["roles"]);
  else yield diagnostic("wrong", isXhtml ? "xhtml" : "forbidden");
}

/** All diagnostics of an element's sources, in the order in which these were tried. */
export function* sourceDiagnostics(facts: ElementFacts): Generator<Diagnostic> {
  const { parseResults, attributes, linked, isDrawn } = facts;
  const address = attributes["src"] ?? linked.find((each) => each.startsWith("http")) ?? "";
  const used = parseResults.at(-1);
  for (const source of parseResults) {
    yield* readingDiagnostics(source, facts);
    if (source !== used && !source.value) yield diagnostic("wrong", "fellThrough", source.attribute);
  }
  if (attributes["aria-busy"] === "true") yield diagnostic("loading", "loading", address);
  else if (!used && address && attributes["loading"] === "lazy") yield diagnostic("loading", "lazy", address);
  else if (!used) yield diagnostic("wrong", "noData");
  if (used?.value) {
    yield* keyDiagnostics(used, attributes["project-id"]);
    if (!isDrawn) yield* nothingDrawn(facts, used.value);
  }
}
