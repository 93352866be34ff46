// Each catalogue is built once for each language, and both stand on one page: lit-localize's reentrant mode asks for the language before
// every message. It can be configured once for each copy of the package; ours is bundled with us, so a page that uses lit-localize has its own.
import { type LocaleModule, type MsgFn, type MsgOptions, type TemplateLike, msg } from "@lit/localize";
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import type { Language } from "./locale.js";

type Templates = LocaleModule["templates"];

/** Those of the message that is being made; none in English, the language of the sources. */
let templates: Templates | undefined;

configureReentrantLocalization({
  sourceLocale: "en",
  targetLocales: ["fr"],
  getLocale: () => (templates ? "fr" : "en"),
  loadLocaleSync: () => templates && { templates },
});

/** Without the type by which `lit-localize extract` finds messages: what is passed through here is none. */
const translate: (template: TemplateLike, options?: MsgOptions) => unknown = msg;

/** Makes the words of a catalogue available by language; each language is built once, on first use. */
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
