import { problem } from "../../model/problem.js";
import { FicheErrorEvent } from "./events.js";
import { type Source, consoleMessages } from "./source.js";
import { tagOf } from "./warn.js";

const undrawable = problem("", { code: "draw" });

/** Tells the console and the page what could not be read, or be drawn; nothing where all is well. */
export function announce(element: Element, readings: readonly Source[], hasFailed: boolean) {
  const problems = readings.flatMap((each) => each.problems);
  const complaints = readings.flatMap((source) => {
    const said = consoleMessages(source);
    const given = source.raw ?? element[source.attribute as keyof Element];
    if (/^\[object Object\]/.test(typeof given === "string" ? given : ""))
      said.push("you passed an object as text: use the property, or JSON.stringify");
    if (!said.length) return [];
    const tag = tagOf(element);
    const attribute = tag.includes(` ${source.attribute}="`) ? "" : ` ${source.attribute}`;
    return `${tag}${attribute}>: ${said.join("; ")}`;
  });
  if (hasFailed) problems.push(undrawable);
  if (complaints.length) console.warn(complaints.join("; "));
  if (problems.length) element.dispatchEvent(new FicheErrorEvent(problems));
}
