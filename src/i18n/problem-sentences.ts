// What a problem of the data means and what to do about it, in words: for the builder and for developers. Visitors never
// download this: an element on a page carries codes only.
import { str } from "@lit/localize/internal/str-tag.js";
import type { MsgFn } from "@lit/localize/internal/types.js";
import type { Problem } from "../model/parse.js";
import { templates as french } from "./generated/problems/fr.js";
import { type Language, localeOf } from "./locale.js";
import { catalogue } from "./localize.js";

const sentences = (msg: MsgFn) => ({
  json: () =>
    msg(
      "This is not JSON: a quote, a comma or a bracket is missing or has been changed. Copy the record again from its source.",
      {
        id: "problem.json",
      },
    ),
  type: (path: string, expected: string) =>
    msg(str`${path}: a value of another kind was expected (${expected}). This field is not shown.`, {
      id: "problem.type",
    }),
  required: (path: string, expected: string) =>
    msg(str`${path}: this is required (${expected}) and is missing or empty. Add it.`, { id: "problem.required" }),
  url: (path: string) =>
    msg(str`${path}: an address that begins with https:// or http:// was expected. The link is not shown.`, {
      id: "problem.url",
    }),
  range: (path: string, expected: string) =>
    msg(str`${path}: the value is outside what is allowed (${expected}). This field is not shown.`, {
      id: "problem.range",
    }),
  enum: (path: string, expected: string) =>
    msg(str`${path}: one of these words was expected: ${expected}. This field is not shown.`, { id: "problem.enum" }),
  read: (path: string, expected: string) =>
    msg(str`${path}: this was read as “${expected}”. Write that word, so that every reader understands it.`, {
      id: "problem.read",
    }),
  record: msg("The record", { id: "problem.record" }),
  expected: {
    string: msg("text in quotes", { id: "expected.string" }),
    text: msg("text", { id: "expected.text" }),
    number: msg("a number without quotes, such as 11000000", { id: "expected.number" }),
    integer: msg("a whole number without quotes, such as 13", { id: "expected.integer" }),
    boolean: msg("true or false, without quotes", { id: "expected.boolean" }),
    object: msg("an object: { … }", { id: "expected.object" }),
    array: msg("a list: [ … ]", { id: "expected.array" }),
    "YYYY | YYYY-MM | YYYY-MM-DD": msg("2024, 2024-07 or 2024-07-31", { id: "expected.date" }),
    "YYYY-MM-DD": msg("a day, such as 2024-07-31", { id: "expected.day" }),
    "ISO 4217": msg("three letters, such as EUR", { id: "expected.currency" }),
    "ISO 3166-1 alpha-2": msg("two letters, such as FR", { id: "expected.country" }),
    "BCP 47": msg("a language tag, such as fr or en-GB", { id: "expected.language" }),
  } as Record<string, string>,
});

const inLanguage = catalogue(sentences, french);

/**
 * One sentence that says where a problem is, what was expected there and what to do.
 * @param lang BCP 47 tag; French for fr and fr-*, else English.
 */
export function problemSentence({ path, code, expected }: Problem, lang: Language | (string & {})): string {
  const words = inLanguage(localeOf(lang).language);
  const place = path || words.record;
  if (code === "json") return words.json();
  const choices = expected.split(" | ");
  if (code === "enum") return choices.length > 1 ? words.enum(place, choices.join(", ")) : words.read(place, expected);
  return words[code](
    place,
    words.expected[expected] ?? choices.map((each) => words.expected[each] ?? each).join(" / "),
  );
}
