// Words of the part of the builder in which its elements are seen. The names of sections and what they hold are the elements' own words.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import { templates as french } from "./generated/builder-look/fr.js";
import { catalogue } from "./localize.js";

const messages = (msg: MsgFn) => ({
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
  look: msg("Appearance", { id: "builder.appearance" }),
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
  preview: msg("Preview", { id: "builder.preview" }),
  lastReadable: msg("The record in the field cannot be read: this is the last one that could be.", {
    id: "builder.last-readable",
  }),
  nothingToShow: msg("Nothing to show: the record says nothing about this.", { id: "builder.nothing-to-show" }),
});

/** Those words in a language. */
export const lookWords = catalogue(messages, french);
