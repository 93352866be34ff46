// Words of the part of the builder in which a project is put in.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import { templates as french } from "./generated/builder-project/fr.js";
import { catalogue } from "./localize.js";

const messages = (msg: MsgFn) => ({
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
});

/** Those words in a language. */
export const projectWords = catalogue(messages, french);
