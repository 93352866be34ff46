import { problem } from "../model/problem.js";
import { FicheErrorEvent } from "./events.js";
import { type Source, complaintsOf } from "./source.js";

const undrawable = problem("", { code: "draw" });

/** Tells the console and the page what could not be read, or be drawn; nothing where all is well. */
export function announce(element: Element, readings: readonly Source[], hasFailed: boolean) {
  const problems = readings.flatMap((each) => each.problems);
  const complaints = readings.flatMap(complaintsOf);
  if (hasFailed) problems.push(undrawable);
  if (complaints.length) console.warn(complaints.map((text) => `<${element.localName} ${text}`).join("; "));
  if (problems.length) element.dispatchEvent(new FicheErrorEvent(problems));
}
