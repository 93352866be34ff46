// Words of the part of the builder in which the code is taken away.
import { type MsgFn, str } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  code: msg("Code for your page", { id: "builder.code" }),
  form: msg("Format of the code", { id: "builder.form" }),
  forms: {
    link: msg("Link for a CMS", { id: "builder.form.link" }),
    element: msg("Script and element", { id: "builder.form.element" }),
    static: msg("HTML without script", { id: "builder.form.static" }),
    iframe: msg("Frame (iframe)", { id: "builder.form.iframe" }),
    npm: msg("npm: element", { id: "builder.form.npm" }),
    react: msg("npm: React component", { id: "builder.form.react" }),
    vue: msg("npm: Vue component", { id: "builder.form.vue" }),
  },
  recommended: (form: string) => msg(str`${form} (recommended)`, { id: "builder.form.recommended" }),
  formHints: {
    link: msg("Works as is, even without a script; becomes the element wherever the site loads the script.", {
      id: "builder.form-hint.link",
    }),
    element: msg("If you can add scripts to the page.", { id: "builder.form-hint.element" }),
    static: msg("For pages and messages that load no script. Shows the record as it is today.", {
      id: "builder.form-hint.static",
    }),
    iframe: msg("A frame that loads Fiche from your copy of frame.html, and a plain link below it.", {
      id: "builder.form-hint.iframe",
    }),
    npm: msg("For pages that you build with npm.", { id: "builder.form-hint.npm" }),
    react: msg("For a React 19 application.", { id: "builder.form-hint.react" }),
    vue: msg("For a Vue 3 application.", { id: "builder.form-hint.vue" }),
  },
  recipes: msg("How a site loads the script", { id: "builder.recipes" }),
  verdicts: {
    whole: msg("With this format, nothing was lost in our tests.", { id: "builder.verdict.whole" }),
    repaired: msg("With this format, the data arrived damaged in our tests, and was repaired when it was read.", {
      id: "builder.verdict.repaired",
    }),
    shortened: msg("With this format, the card was drawn with less in our tests, from the link inside the code.", {
      id: "builder.verdict.shortened",
    }),
    "link only": msg("With this format, only a link in words was left in our tests.", {
      id: "builder.verdict.link-only",
    }),
    lost: msg("With this format, words or the link were lost in our tests. Choose another format.", {
      id: "builder.verdict.lost",
    }),
    "not here": msg("With this format, visitors would see source code. Choose another format.", {
      id: "builder.verdict.not-here",
    }),
  },
  carries: msg("What the code carries", { id: "builder.carries" }),
  carriesRecord: msg("The record as it is today", { id: "builder.carries.record" }),
  carriesAddress: msg("Its address: the card follows changes", { id: "builder.carries.address" }),
  dropped: (list: string) =>
    msg(str`To stay short enough for this place, the link leaves out: ${list}.`, { id: "builder.dropped" }),
  tooLong: (length: string, limit: string) =>
    msg(
      str`Link too long (${length} characters; maximum ${limit}). Put the record online, open its address here, and choose “Its address”.`,
      { id: "builder.too-long" },
    ),
  pageless: msg(
    "The record has no web page: without a script this link leads nowhere, and WordPress breaks it for authors. Add the address of the project’s page (url).",
    { id: "builder.pageless" },
  ),
  droppable: {
    language: msg("the other language", { id: "builder.droppable.language" }),
    "partners beyond three": msg("partners beyond three", { id: "builder.droppable.partners-beyond-three" }),
    source: msg("source", { id: "builder.droppable.source" }),
    updated: msg("date of update", { id: "builder.droppable.updated" }),
    id: msg("identifier", { id: "builder.droppable.id" }),
    url: msg("address", { id: "builder.droppable.url" }),
  },
  once: {
    script: msg("Line that the site administrator adds once, for the whole site", { id: "builder.once.script" }),
    sheet: msg("Style sheet for this HTML, once in the page; optional", { id: "builder.once.sheet" }),
    install: msg("To install, once", { id: "builder.once.install" }),
    import: msg("In a script of your application, once", { id: "builder.once.import" }),
    vueOption: msg("In the plugins of vite.config.js, once", { id: "builder.once.vue-option" }),
  },
  onceHints: {
    script: msg("Without it, visitors see the link.", { id: "builder.once-hint.script" }),
    sheet: msg("Without it, the HTML looks like the rest of the page.", { id: "builder.once-hint.sheet" }),
    install: (archive: string) =>
      msg(
        str`Exactly this version. The package is not published yet: until it is, make ${archive} with npm pack in a copy of the project, and install that file.`,
        { id: "builder.once-hint.install" },
      ),
  },
  script: msg("Address of the script", { id: "builder.script" }),
  localScript: msg("This address exists only on this computer. Enter the one where your site hosts fiche.js.", {
    id: "builder.local-script",
  }),
  scriptHint: msg("Where your site hosts fiche.js.", { id: "builder.script-hint" }),
  besideHint: msg("static.css and frame.html are in the same folder.", { id: "builder.beside-hint" }),
  html: msg("HTML", { id: "builder.html" }),
  component: msg("Component", { id: "builder.component" }),
  noCode: msg("There is no code until the record can be read.", { id: "builder.no-code" }),
  copy: msg("Copy the code", { id: "builder.copy" }),
  copyOnce: msg("Copy", { id: "builder.copy-once" }),
  copied: msg("The code is copied.", { id: "builder.copied" }),
  notCopied: msg("Your browser blocked the copy. The code is selected: copy it with Ctrl + C or ⌘ + C.", {
    id: "builder.not-copied",
  }),
});

/** Those words in a language. */
export const codeWords = catalogue(messages, french);
