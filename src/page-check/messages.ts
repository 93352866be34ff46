// What `?fiche-check` writes on a page: for an editor who sees no console and writes no code. What, where, what to do.
import { type MsgFn, str } from "@lit/localize";
import { findingSentences } from "./finding-sentences.js";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  heading: msg("Check of the Fiche elements on this page", { id: "check.heading" }),
  introduction: msg(
    "You see this because the address of the page contains “fiche-check”. Visitors do not see it; nothing is sent and nothing is stored. To close it, remove “fiche-check” from the address.",
    { id: "check.introduction" },
  ),
  none: msg(
    "There is no Fiche element on this page, and no link or block that should become one. Check that the page has been saved and published. If it has, the text editor removed or cut what you pasted: copy the whole code again. If that does not help, paste the format “Link for a CMS”, with the address of the record.",
    { id: "check.none" },
  ),
  list: msg("What was found, in the order of the page", { id: "check.list" }),
  counts: {
    elements: msg("Elements", { id: "check.count.elements" }),
    places: msg("Links, blocks and texts left as they are", { id: "check.count.places" }),
    fine: msg("Nothing to correct", { id: "check.count.fine" }),
    repaired: msg("Repaired", { id: "check.count.repaired" }),
    wrong: msg("To be corrected", { id: "check.count.wrong" }),
    loading: msg("Waiting for a response", { id: "check.count.loading" }),
  },
  levels: {
    fine: msg("Nothing to correct", { id: "check.level.fine" }),
    note: msg("Good to know", { id: "check.level.note" }),
    loading: msg("Loading", { id: "check.level.loading" }),
    repaired: msg("Repaired", { id: "check.level.repaired" }),
    wrong: msg("To be corrected", { id: "check.level.wrong" }),
  },
  names: {
    "fiche-project-card": msg("Project card", { id: "check.name.project-card" }),
    "fiche-partner-badge-list": msg("Partner badges", { id: "check.name.partner-badge-list" }),
    "fiche-objectives-checklist": msg("Objectives", { id: "check.name.objectives-checklist" }),
    "fiche-budget-chip": msg("Budget", { id: "check.name.budget-chip" }),
    element: msg("Unknown element", { id: "check.name.element" }),
    link: msg("Link", { id: "check.name.link" }),
    block: msg("Block", { id: "check.name.block" }),
    text: msg("Code shown as text", { id: "check.name.text" }),
  } as Record<string, string>,
  numbered: (number: string, name: string) => msg(str`${number}. ${name}`, { id: "check.numbered" }),

  terms: {
    source: msg("Read from", { id: "check.term.source" }),
    title: msg("Title read", { id: "check.term.title" }),
    language: msg("Language", { id: "check.term.language" }),
  },
  sources: {
    attribute: (name: string) => msg(str`the attribute ${name} of the element`, { id: "check.source.attribute" }),
    property: (name: string) =>
      msg(str`the property ${name} of the element, set by a script of the page`, { id: "check.source.property" }),
    link: () => msg("the address of the link", { id: "check.source.link" }),
    file: (address: string) => msg(str`the file ${address}`, { id: "check.source.file" }),
    nothing: () => msg("nothing: the content between its tags is shown", { id: "check.source.nothing" }),
  },
  languages: {
    element: (tag: string) => msg(str`${tag}, set on the element itself`, { id: "check.language.element" }),
    around: (tag: string) =>
      msg(str`${tag}, set on a part of the page around the element`, { id: "check.language.around" }),
    site: (tag: string) => msg(str`${tag}, set for the whole site (fiche:lang)`, { id: "check.language.site" }),
    page: (tag: string) => msg(str`${tag}, the language of the page`, { id: "check.language.page" }),
    nowhere: (tag: string) => msg(str`${tag}, because no language is set`, { id: "check.language.nowhere" }),
  },

  findings: findingSentences(msg),
});

export type CheckWords = ReturnType<typeof messages>;

/** The words of the check in a language. */
export const checkWords = catalogue(messages, french);
