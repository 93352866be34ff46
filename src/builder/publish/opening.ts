// A published code that is opened again: the page is set to what the code says.
import { leftOut } from "../../snippet/link.js";
import { type ReadSnippet, readSnippet } from "../../snippet/read-snippet.js";
import { defaultSettings } from "../../snippet/settings.js";
import { readRecord } from "../project/record-reading.js";
import type { State } from "../state.js";
import type { Format } from "./formats.js";
import { places } from "./places.js";

const formOf: Record<ReadSnippet["form"], Format> = {
  link: "link",
  element: "element",
  block: "link",
  iframe: "iframe",
  static: "static",
  module: "react",
};

/** What changes on the page when a code is opened; where it holds no record, only what is said of it. */
export function opening({ look, publishing }: State, code: string): Partial<State> {
  const read = readSnippet(code);
  const opened = { leftOut: [], isRepaired: !!read?.repairs };
  if (!read) return { openedCode: { ...opened, outcome: "nothing" } };
  if (read.missing) return { openedCode: { ...opened, outcome: read.missing } };
  const { tag, lang, settings, record, src } = read;
  const [, href = code] = /href="([^"]*)"/.exec(code) ?? [];
  const isLong = read.form === "link" && href.length > places[publishing.place].limit;
  const set: Partial<State> = {
    look: { ...look, tag, lang, settings: { ...defaultSettings, ...settings } },
    publishing: {
      // A place that lets less pass would cut the record when it is copied again.
      place: isLong ? "wordpress-author" : publishing.place,
      src: publishing.src,
      form: formOf[read.form],
      follows: src !== undefined,
    },
  };
  if (src !== undefined) return { ...set, address: src, openedCode: { ...opened, outcome: "address", address: src } };
  const text = JSON.stringify(record, null, 2);
  return {
    ...set,
    name: "own",
    text,
    own: text,
    reading: readRecord(text),
    address: undefined,
    openedCode: { ...opened, outcome: "opened", leftOut: read.form === "link" ? leftOut(record, tag) : [] },
  };
}
