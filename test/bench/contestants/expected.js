// What every card must show, whoever draws it.
import { draw } from "card/draw.js";
import { wordsOf } from "./words.js";

globalThis.expectedText = (record, lang) =>
  draw(wordsOf(record, lang), (tag, attributes, ...children) => children.join("")).replace(/\s+/g, "");
