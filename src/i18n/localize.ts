// The one place that touches @lit/localize. Its own configuration is per page and may be made once: a page that uses it would
// clash with us. So nothing is configured; each language is a message function of its own, and both stand on one page.
import type { MsgFn } from "@lit/localize/internal/types.js";
import { runtimeMsg } from "@lit/localize/internal/runtime-msg.js";
import type { Language } from "./locale.js";

type Templates = Parameters<typeof runtimeMsg>[0];

/** Makes the words of a catalogue available by language; each language is built once, on first use. */
export function catalogue<Words>(words: (msg: MsgFn) => Words, french: Templates): (language: Language) => Words {
  const built = new Map<Language, Words>();
  return (language) => {
    let found = built.get(language);
    if (!found) {
      const templates = language === "fr" ? french : undefined;
      const msg = ((template, options) => runtimeMsg(templates, template, options)) as MsgFn;
      built.set(language, (found = words(msg)));
    }
    return found;
  };
}
