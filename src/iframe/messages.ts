// What the page for a frame says when it has no project to show: to visitors what they can do, to the one who wrote its address
// what is missing there.
import type { MsgFn } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  failed: msg(
    "This project cannot be shown at the moment. Reload the page; if that does not help, contact the site’s administrators.",
    { id: "frame.failed" },
  ),
  address: msg(
    "This frame has no project to show. Its address needs src= followed by the address of a record, which begins with https:// and is percent-encoded (? becomes %3F).",
    { id: "frame.address" },
  ),
  nothing: msg("Nothing to show: the record of this project has no data for this.", { id: "frame.nothing" }),
  element: msg(
    "This frame does not know what to show. In its address, element= accepts project-card, partner-badge-list, objectives-checklist or budget-chip.",
    { id: "frame.element" },
  ),
});

/** The words of the frame in a language. */
export const frameWords = catalogue(messages, french);
