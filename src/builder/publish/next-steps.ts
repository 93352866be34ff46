// What a person does with the code once it is copied, in the place where they publish, and how the card is changed later.
import { placeWords } from "./place-messages.js";
import type { Locale } from "../../i18n/locale.js";
import type { Publishing } from "./publish.js";

/** The sentences that follow a copy, in order. */
export function nextSteps({ place, form }: Publishing, locale: Locale): string[] {
  const { next, later, laterStatic, scriptToo, open } = placeWords(locale.language);
  const system = place.split("-")[0];
  const kind = form === "element" || form === "iframe" ? "source" : form;
  const there = `${system} ${kind}`;
  const step = there in next ? next[there as keyof typeof next] : next[form];
  return [step, ...(form === "link" ? [scriptToo] : []), form === "static" ? laterStatic : later(open)];
}
