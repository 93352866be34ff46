// The package's main entry is CommonJS and cannot be imported in a browser; the minified file sets a global.
import "axe-core/axe.min.js";
import type { AxeResults, RunOptions } from "axe-core";

declare const axe: { run(node: Element, options: RunOptions): Promise<AxeResults> };

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
  // Part of WCAG 2.2 AA, and off unless asked for.
  rules: { "target-size": { enabled: true } },
};

/** What axe finds against WCAG 2.2 AA in an element and its shadow roots, one readable line for each place. */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => {
      const summary = (failureSummary ?? "").replace(/\s+/g, " ");
      return `${id} at ${target.flat().join(" >> ")}: ${summary} ${html.slice(0, 200)}`;
    }),
  );
}
