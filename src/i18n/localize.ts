// Builds each catalogue once per language, so that both can be on one page: lit-localize's reentrant mode asks for the language before
// every message. A copy of the package can be configured once only; ours is bundled, so a page that uses lit-localize has its own.
import { type LocaleModule, type MsgFn, type MsgOptions, type TemplateLike, msg } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import type { Language } from "./locale.js";

type Templates = LocaleModule["templates"];

/** The templates for the current message; undefined for English, the language of the sources. */
let templates: Templates | undefined;

configureReentrantLocalization({
  sourceLocale: "en",
  targetLocales: ["fr"],
  getLocale: () => (templates ? "fr" : "en"),
  loadLocaleSync: () => templates && { templates },
});

/** `msg` without the type by which `lit-localize extract` finds messages, because the call below is not one. */
const translate: (template: TemplateLike, options?: MsgOptions) => unknown = msg;

/** Returns the words of a catalogue by language; each language is built once, on first use. */
export function catalogue<Words>(words: (msg: MsgFn) => Words, french: Templates): (language: Language) => Words {
  const built = new Map<Language, Words>();
  return (language) => {
    let found = built.get(language);
    if (!found) {
      const own = language === "fr" ? french : undefined;
      const inLanguage: typeof translate = (...message) => {
        templates = own;
        return translate(...message);
      };
      built.set(language, (found = words(inLanguage as MsgFn)));
    }
    return found;
  };
}
