// Words of the embed builder's page that belong to none of its parts.
import type { MsgFn } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  pageTitle: msg("Fiche – embed an aid project", { id: "builder.page-title" }),
  heading: msg("Put an aid project on your website", { id: "builder.heading" }),
  introduction: msg(
    "Choose a record or paste your own, see it in French and in English, then copy the code into your page.",
    { id: "builder.introduction" },
  ),
  documentation: msg("Documentation", { id: "builder.documentation" }),
  check: msg("Check what was published", { id: "builder.check" }),
  pageLanguage: msg("Language of this page", { id: "builder.page-language" }),
});

/** The words of the builder's page in a language. */
export const builderWords = catalogue(messages, french);
