// Words of the part of the builder in which its elements are seen. The names of sections and what they hold are the elements' own words.
import { type MsgFn, str } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../../i18n/localize.js";

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
  themeHint: msg("Automatic: follows each visitor’s setting.", { id: "builder.theme-hint" }),
  host: msg("Page around it", { id: "builder.host" }),
  hosts: {
    plain: msg("A plain page", { id: "builder.host.plain" }),
    wordpress: msg("WordPress (Understrap theme)", { id: "builder.host.wordpress" }),
    bootstrap: msg("Bootstrap 5", { id: "builder.host.bootstrap" }),
    tailwind: msg("Tailwind 4", { id: "builder.host.tailwind" }),
    dsfr: msg("DSFR (French State)", { id: "builder.host.dsfr" }),
    govuk: msg("GOV.UK Frontend", { id: "builder.host.govuk" }),
    gcds: msg("GC Design System (Canada)", { id: "builder.host.gcds" }),
  },
  frame: (host: string) => msg(str`Preview: ${host}`, { id: "builder.frame" }),
  pageLanguage: msg("Language of that page", { id: "builder.host-language" }),
  view: msg("What visitors see", { id: "builder.view" }),
  views: {
    script: msg("With JavaScript", { id: "builder.view.script" }),
    link: msg("Without: the link", { id: "builder.view.link" }),
    static: msg("Without: the HTML", { id: "builder.view.static" }),
  },
  viewHints: {
    script: msg("The page loads the script itself, under a strict security policy.", {
      id: "builder.view-hint.script",
    }),
    link: msg("What visitors see inside the element if the script does not run.", { id: "builder.view-hint.link" }),
    static: msg("The HTML without script. The colours chosen below do not show here.", {
      id: "builder.view-hint.static",
    }),
  },
  spoken: msg("What a screen reader says", { id: "builder.spoken" }),
  spokenHint: msg("In reading order. Each screen reader has its own words for headings, lists and links.", {
    id: "builder.spoken-hint",
  }),
  said: {
    article: msg("article", { id: "builder.said.article" }),
    heading: (level: string) => msg(str`heading, level ${level}`, { id: "builder.said.heading" }),
    link: msg("link", { id: "builder.said.link" }),
    list: {
      one: (n: string) => msg(str`list of ${n} item`, { id: "builder.said.list.one" }),
      other: (n: string) => msg(str`list of ${n} items`, { id: "builder.said.list.other" }),
    },
    item: (position: string, count: string) => msg(str`${position} of ${count}`, { id: "builder.said.item" }),
    listEnd: msg("end of list", { id: "builder.said.list-end" }),
    term: msg("term", { id: "builder.said.term" }),
    definition: msg("definition", { id: "builder.said.definition" }),
    image: msg("image", { id: "builder.said.image" }),
    meter: (value: string) => msg(str`level indicator, ${value}`, { id: "builder.said.meter" }),
    open: msg("button, expanded", { id: "builder.said.open" }),
    closed: msg("button, collapsed", { id: "builder.said.closed" }),
  },
  tokens: msg("Colours and font", { id: "builder.tokens" }),
  font: msg("Font", { id: "builder.font" }),
  fontHint: msg("As in CSS; empty for the font of your page.", { id: "builder.font-hint" }),
  colour: msg("Colour", { id: "builder.colour" }),
  colours: {
    accent: msg("Accent, links", { id: "builder.colour.accent" }),
    ink: msg("Text", { id: "builder.colour.ink" }),
    muted: msg("Secondary text", { id: "builder.colour.muted" }),
    surface: msg("Background", { id: "builder.colour.surface" }),
    line: msg("Borders", { id: "builder.colour.line" }),
  },
  colourIn: (colour: string, theme: string) => msg(str`${colour} (${theme})`, { id: "builder.colour-in" }),
  reset: msg("Reset", { id: "builder.reset" }),
  rule: msg("For the style sheet of your site", { id: "builder.rule" }),
  contrast: msg("Contrast", { id: "builder.contrast" }),
  contrasts: {
    ink: msg("Text on background", { id: "builder.contrast.ink" }),
    muted: msg("Secondary text on background", { id: "builder.contrast.muted" }),
    accent: msg("Links on background", { id: "builder.contrast.accent" }),
    states: msg("States in green and red", { id: "builder.contrast.states" }),
    bar: msg("Progress bar on its track", { id: "builder.contrast.bar" }),
    line: msg("Borders on background", { id: "builder.contrast.line" }),
  },
  ratio: (ratio: string) => msg(str`${ratio}:1`, { id: "builder.contrast.ratio" }),
  passes: (least: string) => msg(str`passes, at least ${least}`, { id: "builder.contrast.passes" }),
  fails: (least: string) => msg(str`fails, below ${least}`, { id: "builder.contrast.fails" }),
  separates: msg("only separates, no minimum", { id: "builder.contrast.separates" }),
  width: msg("Width of the preview, in pixels", { id: "builder.width" }),
  fullWidth: msg("Full", { id: "builder.width.full" }),
  layout: msg("Layout of the card", { id: "builder.layout" }),
  layouts: {
    full: msg("Full", { id: "builder.layout.full" }),
    compact: msg("Compact", { id: "builder.layout.compact" }),
  },
  headingLevel: msg("Level of the card’s title", { id: "builder.heading-level" }),
  headingLevelHint: msg("If the heading above is level 2, choose 3.", {
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
  lastReadable: msg("The record in the field cannot be read: this is the last readable one.", {
    id: "builder.last-readable",
  }),
  nothingToShow: msg(
    "Nothing to show: the record has no data for this element. Visitors see what is inside the element.",
    {
      id: "builder.nothing-to-show",
    },
  ),
  noRecord: msg("Nothing to show yet: no record could be read.", { id: "builder.no-record" }),
});

/** Those words in a language. */
export const lookWords = catalogue(messages, french);
