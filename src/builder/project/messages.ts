// Words of the part of the builder in which a project is put in.
import { type MsgFn, str } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  record: msg("Record", { id: "builder.record" }),
  chooseRecord: msg("Choose a record", { id: "builder.choose-record" }),
  records: {
    azerbaijan: msg("CT.1093, Azerbaijan", { id: "builder.record.azerbaijan" }),
    gloact: msg("GLO.ACT, 13 countries", { id: "builder.record.gloact" }),
    enriched: msg("GLO.ACT, with budget and documents", { id: "builder.record.enriched" }),
    minimal: msg("A short record", { id: "builder.record.minimal" }),
    own: msg("Your own record", { id: "builder.record.own" }),
  },
  json: msg("The record in JSON", { id: "builder.json" }),
  jsonHint: msg("Change it or paste another one: the page updates.", { id: "builder.json-hint" }),
  checking: {
    empty: msg("Paste a record in JSON here.", { id: "builder.check.empty" }),
    fine: msg("No problem found.", { id: "builder.check.fine" }),
    one: (count: string) => msg(str`${count} thing to correct`, { id: "builder.check.one" }),
    other: (count: string) => msg(str`${count} things to correct`, { id: "builder.check.other" }),
  },
  file: msg("Open a file (.json)", { id: "builder.file" }),
  fileHint: msg("Or drop it anywhere on this part of the page. It does not leave your browser.", {
    id: "builder.file-hint",
  }),
  address: msg("Address of a record or a feed", { id: "builder.address" }),
  addressHint: msg("Nothing loads until you press the button.", {
    id: "builder.address-hint",
  }),
  load: msg("Fetch", { id: "builder.load" }),
  loading: msg("Fetching…", { id: "builder.loading" }),
  loaded: msg("The record is open.", { id: "builder.loaded" }),
  feed: msg("Projects of the feed", { id: "builder.feed" }),
  searchFeed: msg("Search by title, acronym or identifier", { id: "builder.feed-search" }),
  closeFeed: msg("Close the list", { id: "builder.feed-close" }),
  untitled: msg("No title", { id: "builder.untitled" }),
  found: {
    one: (count: string) => msg(str`${count} project`, { id: "builder.found.one" }),
    other: (count: string) => msg(str`${count} projects`, { id: "builder.found.other" }),
  },
  foundFirst: (count: string) => msg(str`The first ${count} are shown.`, { id: "builder.found-first" }),
  keeping: msg("Keep and share", { id: "builder.keeping" }),
  keep: msg("Keep my draft in this browser", { id: "builder.keep" }),
  keepHint: msg("Otherwise, closing the page loses what you wrote.", { id: "builder.keep-hint" }),
  kept: (size: string, date: string) =>
    msg(str`Kept in this browser, and nowhere else: ${size}, on ${date}.`, { id: "builder.kept" }),
  draftSaveFailed: msg("This browser keeps nothing here: storage is switched off or full.", { id: "builder.kept-not" }),
  erase: msg("Erase the draft", { id: "builder.erase" }),
  share: msg("Copy a link to this draft", { id: "builder.share" }),
  shareHint: msg("The link itself holds the whole record: whoever has it can read it, and no server keeps it.", {
    id: "builder.share-hint",
  }),
  shared: msg("The link is copied.", { id: "builder.shared" }),
  sharedNot: msg("Copy the link from this field.", { id: "builder.shared-not" }),
  sharedLink: msg("Link to this draft", { id: "builder.shared-link" }),
  place: (line: string, column: string) =>
    msg(str`Reading stopped at line ${line}, column ${column}.`, { id: "builder.place" }),
  unknownKeys: {
    one: (keys: string) =>
      msg(str`Unknown field, ignored: ${keys}. Check its spelling.`, { id: "builder.unknown-keys.one" }),
    other: (keys: string) =>
      msg(str`Unknown fields, ignored: ${keys}. Check their spelling.`, {
        id: "builder.unknown-keys.other",
      }),
  },
});

/** Those words in a language. */
export const projectWords = catalogue(messages, french);
