// Explains a problem of the data and what to do about it, for the builder and for developers. Visitors never download this: an
// element on a page reports codes only.
import { type MsgFn, str } from "@lit/localize";
import type { JsonType, Problem, TextFormat } from "../model/problem.js";
import { templates as french } from "./generated/fr.js";
import { type Language, localeOf } from "../i18n/locale.js";
import { catalogue } from "../i18n/localize.js";

const sentences = (msg: MsgFn) => ({
  json: () =>
    msg(
      "This is not JSON: a quote, a comma or a bracket is missing or has been changed. Copy the record again from its source.",
      {
        id: "problem.json",
      },
    ),
  objectAsText: () =>
    msg(
      "An object was passed as text, so its content is lost. Set the element’s property instead of the attribute, or pass the result of JSON.stringify.",
      { id: "problem.object-as-text" },
    ),
  type: (path: string, expected: string) =>
    msg(str`${path}: wrong type of value (expected: ${expected}). This field is not shown.`, {
      id: "problem.type",
    }),
  required: (path: string, expected: string) =>
    msg(str`${path}: this field is required (${expected}) but is missing or empty. Add it.`, {
      id: "problem.required",
    }),
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
    msg(str`${path}: this was read as “${expected}”. Write that word, so that every program understands it.`, {
      id: "problem.read",
    }),
  page: () =>
    msg(
      "src: this address returns a web page, not JSON: often a sign-in page, a “not found” page, or the project’s own page. Give the address of the JSON file itself.",
      { id: "problem.page" },
    ),
  http: (status: string) =>
    msg(
      str`src: the server answered with status ${status} instead of the record. Open the address in a browser and correct it, or contact the administrator of that server.`,
      { id: "problem.http" },
    ),
  httpMissing: (status: string) =>
    msg(
      str`src: there is nothing at this address (status ${status}). It may be mistyped, or the file may have been moved or removed. Open it in a browser and correct it.`,
      { id: "problem.http-missing" },
    ),
  httpForbidden: (status: string) =>
    msg(
      str`src: this file is not public (status ${status}). Fiche requests it without cookies or a password. Have it made public, or give the address of a public copy.`,
      { id: "problem.http-forbidden" },
    ),
  httpServer: (status: string) =>
    msg(
      str`src: the server that hosts the record is down (status ${status}, twice). Reload the page later; if the problem persists, contact the administrator of that server.`,
      { id: "problem.http-server" },
    ),
  "too-large": () =>
    msg(
      "src: the file at this address is larger than 2 MB and was not read in full. Give the address of a single record, or of a shorter feed.",
      { id: "problem.too-large" },
    ),
  timeout: () =>
    msg(
      "src: no complete response from this address within 10 seconds. The server is slow, overloaded or down, or the connection is weak. Reload the page; if the problem persists, put a copy of the file on your own site.",
      { id: "problem.timeout" },
    ),
  csp: () =>
    msg(
      "src: the content security policy of this page (CSP) forbids this address. Have its origin added to connect-src, or put a copy of the file on your own site.",
      { id: "problem.csp" },
    ),
  offline: () =>
    msg("src: this device is not connected to the internet. Check the connection, then reload the page.", {
      id: "problem.offline",
    }),
  network: () =>
    msg(
      "src: could not read this address. Open it in a browser: if it fails, correct it; otherwise send this message to your administrator (CORS).",
      { id: "problem.network" },
    ),
  src: () =>
    msg("src: the address of a record has to begin with https:// or http://, or lead to a file of this site.", {
      id: "problem.src",
    }),
  projectId: () =>
    msg(
      "project-id: no project in the feed has this identifier. Compare it with the “id” of the projects in the feed: every character counts.",
      { id: "problem.project-id" },
    ),
  draw: () =>
    msg(
      "The data was read, but nothing can be drawn on this page: it forbids every Trusted Types policy, is served as XHTML, or lacks Intl. The console shows the browser’s own message.",
      { id: "problem.draw" },
    ),
  record: msg("The record", { id: "problem.record" }),
  types: {
    string: msg("text in quotes", { id: "expected.string" }),
    number: msg("a number without quotes, such as 11000000", { id: "expected.number" }),
    integer: msg("a whole number without quotes, such as 13", { id: "expected.integer" }),
    boolean: msg("true or false, without quotes", { id: "expected.boolean" }),
    object: msg("an object: { … }", { id: "expected.object" }),
    array: msg("a list: [ … ]", { id: "expected.array" }),
  } satisfies Record<JsonType, string>,
  text: msg("text", { id: "expected.text" }),
  formats: {
    date: msg("2024, 2024-07 or 2024-07-31", { id: "expected.date" }),
    day: msg("a day, such as 2024-07-31", { id: "expected.day" }),
    currency: msg("three letters, such as EUR", { id: "expected.currency" }),
    country: msg("two letters, such as FR", { id: "expected.country" }),
    language: msg("a language tag, such as fr or en-GB", { id: "expected.language" }),
  } satisfies Record<TextFormat, string>,
});

type Words = ReturnType<typeof sentences>;

const inLanguage = catalogue(sentences, french);

/**
 * One sentence that says where a problem is, what was expected there and what to do.
 * @param lang BCP 47 tag; French for fr and fr-*, else English.
 */
export function problemSentence(problem: Problem, lang: Language | (string & {})): string {
  const words = inLanguage(localeOf(lang).language);
  const place = problem.path || words.record;
  switch (problem.code) {
    case "json":
      return problem.html ? words.page() : problem.objectAsText ? words.objectAsText() : words.json();
    case "type":
      return words.type(place, typesIn(words, problem.types));
    case "required":
      if (problem.missing === "project") return words.projectId();
      return words.required(place, problem.missing === "text" ? words.text : typesIn(words, problem.types));
    case "url":
      return problem.path ? words.url(place) : words.src();
    case "range":
      if ("format" in problem) return words.range(place, words.formats[problem.format]);
      return words.range(place, "min" in problem ? `≥ ${problem.min}` : `≤ ${problem.max}`);
    case "enum":
      return problem.readAs ? words.read(place, problem.readAs) : words.enum(place, problem.allowed.join(", "));
    case "http":
      return httpSentence(words, problem.status);
    default:
      return words[problem.code]();
  }
}

const typesIn = ({ types }: Words, names: readonly JsonType[]) =>
  names.map((each) => types[each]).join(" / ") || "JSON";

function httpSentence({ http, httpForbidden, httpMissing, httpServer }: Words, status: number): string {
  const forbidden = status === 401 || status === 403;
  const missing = status === 404 || status === 410;
  const sentence = forbidden ? httpForbidden : missing ? httpMissing : status >= 500 ? httpServer : http;
  return sentence(String(status));
}
