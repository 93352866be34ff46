// Which CMS, editor or filter is known to do a damage, and which form to use instead: from what was measured with the real software.
import type { PublishedWords } from "./messages.js";
import type { Habit } from "./damage-sentences.js";
import type { DamageCode } from "./damage.js";

export type Advice = keyof PublishedWords["advice"];

const removing = ["wordpressFilter", "tinymceElements", "ckeditor", "textEditors", "sanitizers"] as const;
const marks = ["ckeditor", "textEditors", "sanitizers", "markdown"] as const;

type Knowledge = readonly [habits: readonly Habit[], advice: Advice];

export const knowledge: Readonly<Partial<Record<DamageCode, Knowledge>>> = {
  scriptMissing: [removing, "siteScript"],
  crossoriginDropped: [[], "newScript"],
  nothingFound: [[...removing, "emptied"], "allPage"],
  linkRemoved: [["textEditors", "emptied", "rewriters"], "link"],
  elementRemoved: [removing, "link"],
  blockRemoved: [["ckeditor", "textEditors", "sanitizers"], "link"],
  staticRemoved: [["textEditors"], "link"],
  frameRemoved: [["wordpressFilter", "ckeditor", "textEditors", "sanitizers"], "link"],

  twice: [["wordpressParagraphs", "ckeditorParagraphs", "markdown"], "linkOnly"],
  residue: [["wordpressQuotes", "wordpressFilter", "markdown"], "link"],
  pageInside: [["wordpressQuotes"], "link"],
  brokenQuotes: [["smartQuotes"], "link"],
  backslashes: [["wordpressSlashes"], "link"],
  json: [["smartQuotes", "wordpressSlashes"], "link"],
  cut: [["lengths"], "shortLink"],
  undecodable: [["lengths", "rewriters"], "shortLink"],
  emptyAttribute: [["addressAttribute"], "link"],
  dataAttribute: [["addressAttribute"], "link"],
  noData: [["wordpressFilter", "ckeditor", "sanitizers"], "link"],
  jsonText: [["smartQuotes", "wordpressFilter"], "link"],
  swallowed: [["selfClosed"], "link"],
  lines: [["breaks"], "link"],
  spaces: [["breaks"], "link"],
  quotes: [["smartQuotes"], "link"],
  entities: [["escapedTwice"], "link"],
  otherTag: [marks, "link"],

  linkWithoutRecord: [["rewriters", "lengths"], "link"],
  fragmentEncoded: [["rewriters"], "plainAddress"],
  addressWrapped: [["rewriters"], "plainAddress"],
  hrefDropped: [["sanitizers", "textEditors"], "link"],
  blockWithoutRecord: [marks, "link"],
  blockDataDropped: [marks, "link"],
  marksDropped: [marks, "link"],
  optionsDropped: [marks, "link"],

  markupText: [["pastedAsText", "markdown"], "linkButton"],
  recordText: [["pastedAsText", "wordpressFilter", "ckeditor", "textEditors", "sanitizers", "markdown"], "linkButton"],
  insideCode: [["pastedAsText", "markdown"], "linkButton"],

  frameSandboxed: [["tinymceFrame", "wordpressOembed"], "link"],
  frameWithoutRecord: [["wordpressOembed"], "link"],
  frameFragment: [["wordpressOembed"], "link"],
  frameRelative: [["tinymceFrame"], "link"],
  frameBecameLink: [["quillFrame"], "link"],

  termsTogether: [["tinymceTerms"], "link"],
  classesDropped: [marks, "link"],
  staticEmptied: [["emptied"], "link"],
};
