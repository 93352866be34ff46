import { problem } from "../../model/problem.js";
import { FicheErrorEvent } from "./events.js";
import { type Source, consoleMessages } from "./source.js";
import { tagOf } from "./warn.js";

const undrawable = problem("", { code: "draw" });

/** Reports to the console, and as a `fiche-error` event, what could not be read or rendered. */
export function announce(element: Element, parseResults: readonly Source[], hasFailed: boolean) {
  const problems = parseResults.flatMap((each) => each.problems);
  const warnings = parseResults.flatMap((source) => {
    const messages = consoleMessages(source);
    const raw = source.raw ?? element[source.attribute as keyof Element];
    if (/^\[object Object\]/.test(typeof raw === "string" ? raw : ""))
      messages.push("you passed an object as text: use the property, or JSON.stringify");
    if (!messages.length) return [];
    const tag = tagOf(element);
    const attribute = tag.includes(` ${source.attribute}="`) ? "" : ` ${source.attribute}`;
    return `${tag}${attribute}>: ${messages.join("; ")}`;
  });
  if (hasFailed) problems.push(undrawable);
  if (warnings.length) console.warn(warnings.join("; "));
  if (problems.length) element.dispatchEvent(new FicheErrorEvent(problems));
}
