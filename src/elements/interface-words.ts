import { templates as french } from "./generated/fr.js";
import { catalogue } from "../i18n/localize.js";
import { messages } from "./messages.js";

/** The words of the elements by language. In the script for a tag, src/build/bake-messages.ts replaces this module. */
export const wordsIn = catalogue(messages, french);
