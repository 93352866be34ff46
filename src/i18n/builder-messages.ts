// Every word of the embed builder's own page. The names of sections and what they hold are the elements' own words.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import { templates as french } from "./generated/builder/fr.js";
import { catalogue } from "./localize.js";

const messages = (msg: MsgFn) => ({
  pageTitle: msg("Fiche – embed an aid project", { id: "builder.page-title" }),
  heading: msg("Put an aid project on your website", { id: "builder.heading" }),
  introduction: msg(
    "Choose a record or paste your own, see it in French and in English, then copy the code into your page.",
    { id: "builder.introduction" },
  ),
  cms: msg("What survives in a CMS", { id: "builder.cms" }),
  pageLanguage: msg("Language of this page", { id: "builder.page-language" }),

  record: msg("Record", { id: "builder.record" }),
  chooseRecord: msg("Choose a record", { id: "builder.choose-record" }),
  records: {
    azerbaijan: msg("CT.1093, Azerbaijan", { id: "builder.record.azerbaijan" }),
    gloact: msg("GLO.ACT, 13 countries", { id: "builder.record.gloact" }),
    enriched: msg("GLO.ACT, with progress", { id: "builder.record.enriched" }),
    minimal: msg("A short record", { id: "builder.record.minimal" }),
    own: msg("Your own record", { id: "builder.record.own" }),
  },
  json: msg("The record in JSON", { id: "builder.json" }),
  jsonHint: msg("Change it or paste another one: the page follows.", { id: "builder.json-hint" }),
  checking: {
    empty: msg("Paste a record in JSON here.", { id: "builder.check.empty" }),
    fine: msg("No problem found.", { id: "builder.check.fine" }),
    one: (count: string) => msg(str`${count} thing to correct`, { id: "builder.check.one" }),
    other: (count: string) => msg(str`${count} things to correct`, { id: "builder.check.other" }),
  },
  place: (line: string, column: string) =>
    msg(str`Reading stopped at line ${line}, column ${column}.`, { id: "builder.place" }),
  unknownKeys: {
    one: (keys: string) =>
      msg(str`This key is not known, and is ignored: ${keys}. Check its spelling.`, { id: "builder.unknown-keys.one" }),
    other: (keys: string) =>
      msg(str`These keys are not known, and are ignored: ${keys}. Check their spelling.`, {
        id: "builder.unknown-keys.other",
      }),
  },

  appearance: msg("Appearance", { id: "builder.appearance" }),
  theme: msg("Theme", { id: "builder.theme" }),
  themes: {
    light: msg("Light", { id: "builder.theme.light" }),
    dark: msg("Dark", { id: "builder.theme.dark" }),
    auto: msg("Automatic", { id: "builder.theme.auto" }),
  },
  themeHint: msg("Automatic: as each visitor has set it.", { id: "builder.theme-hint" }),
  width: msg("Width of the preview, in pixels", { id: "builder.width" }),
  fullWidth: msg("Full", { id: "builder.width.full" }),
  layout: msg("Layout of the card", { id: "builder.layout" }),
  layouts: {
    full: msg("Full", { id: "builder.layout.full" }),
    compact: msg("Compact", { id: "builder.layout.compact" }),
  },
  headingLevel: msg("Level of the card’s title", { id: "builder.heading-level" }),
  headingLevelHint: msg("One below the heading that it stands under in your page.", {
    id: "builder.heading-level-hint",
  }),
  level: (level: string) => msg(str`Level ${level}`, { id: "builder.heading-level.level" }),
  hide: msg("Sections of the card to leave out", { id: "builder.hide" }),
  sections: {
    summary: msg("Summary", { id: "builder.section.summary" }),
    status: msg("Status", { id: "builder.section.status" }),
    identifiers: msg("Identifiers", { id: "builder.section.identifiers" }),
    facts: msg("Other information", { id: "builder.section.facts" }),
  },
  max: msg("Partners shown at first", { id: "builder.max" }),
  maxHint: msg("Leave it empty to show them all.", { id: "builder.max-hint" }),
  notation: msg("Budget in short form", { id: "builder.notation" }),

  code: msg("Code for your page", { id: "builder.code" }),
  element: msg("Element", { id: "builder.element" }),
  elements: {
    "fiche-project-card": msg("Project card", { id: "builder.element.project-card" }),
    "fiche-partner-badge-list": msg("Partner badges", { id: "builder.element.partner-badge-list" }),
    "fiche-objectives-checklist": msg("Objectives", { id: "builder.element.objectives-checklist" }),
    "fiche-budget-chip": msg("Budget", { id: "builder.element.budget-chip" }),
  },
  language: msg("Language", { id: "builder.language" }),
  languages: {
    "": msg("That of your page", { id: "builder.language.page" }),
    fr: msg("French", { id: "builder.language.fr" }),
    en: msg("English", { id: "builder.language.en" }),
  },
  form: msg("Form of the code", { id: "builder.form" }),
  forms: {
    element: msg("Script and element", { id: "builder.form.element" }),
    link: msg("Link for a CMS", { id: "builder.form.link" }),
    static: msg("HTML without script", { id: "builder.form.static" }),
  },
  formHints: {
    element: msg("For whoever may put scripts into the page.", { id: "builder.form-hint.element" }),
    link: msg(
      "For editors: the link is right as it is, and becomes the element wherever the site loads the script. Paste it as HTML source code.",
      { id: "builder.form-hint.link" },
    ),
    static: msg("For pages and messages that load no script. It shows the record as it is today.", {
      id: "builder.form-hint.static",
    }),
  },
  dropped: (list: string) =>
    msg(str`To stay short enough for every CMS, the link does without: ${list}.`, { id: "builder.dropped" }),
  droppable: {
    language: msg("the other language", { id: "builder.droppable.language" }),
    "partners beyond three": msg("partners beyond three", { id: "builder.droppable.partners-beyond-three" }),
    source: msg("source", { id: "builder.droppable.source" }),
    updated: msg("date of update", { id: "builder.droppable.updated" }),
    id: msg("identifier", { id: "builder.droppable.id" }),
    url: msg("address", { id: "builder.droppable.url" }),
  },
  script: msg("Address of the script", { id: "builder.script" }),
  localScript: msg("This address exists on this computer only. Put the one at which your site keeps fiche.js.", {
    id: "builder.local-script",
  }),
  scriptHint: msg(
    "Where your site will load it from. Only this builder’s own copy is written with its integrity hash.",
    {
      id: "builder.script-hint",
    },
  ),
  html: msg("HTML", { id: "builder.html" }),
  noCode: msg("There is no code while the record cannot be read.", { id: "builder.no-code" }),
  copy: msg("Copy the code", { id: "builder.copy" }),
  copied: msg("The code is copied.", { id: "builder.copied" }),
  notCopied: msg("Your browser did not allow it. The code is selected: copy it with Ctrl + C or ⌘ + C.", {
    id: "builder.not-copied",
  }),

  preview: msg("Preview", { id: "builder.preview" }),
  lastReadable: msg("The record in the field cannot be read: this is the last one that could be.", {
    id: "builder.last-readable",
  }),
  nothingToShow: msg("Nothing to show: the record says nothing about this.", { id: "builder.nothing-to-show" }),
});

export type BuilderWords = ReturnType<typeof messages>;

/** The words of the builder in a language. */
export const builderWords = catalogue(messages, french);
