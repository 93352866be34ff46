import type { Locale } from "../i18n/locale.js";
import { wordsIn } from "./interface-words.js";

/** The words of the interface in the element's language. */
export const wordsOf = ({ language }: Locale) => wordsIn(language);
