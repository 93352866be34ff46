// Words of the part of the builder in which the code is taken away.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import { templates as french } from "./generated/builder-code/fr.js";
import { catalogue } from "./localize.js";

const messages = (msg: MsgFn) => ({
  code: msg("Code for your page", { id: "builder.code" }),
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
});

/** Those words in a language. */
export const codeWords = catalogue(messages, french);
