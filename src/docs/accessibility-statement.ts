// The accessibility statement: for each criterion of WCAG 2.2 A and AA, what is checked and by which tests. Its data is
// src/docs/measured/accessibility.json; a test makes sure that the tests named there exist.
import type { Language } from "../i18n/locale.js";

type Words = Record<Language, string>;

export interface AccessibilityChecks {
  /** The success criteria that apply, in the order of WCAG. */
  checks: {
    criterion: string;
    level: string;
    /** The names in WCAG and in its French translation. */
    name: Words;
    checked: Words;
    tests: { file: string; name: string }[];
  }[];
  /** Those that do not apply to an element in a page, and why. */
  others: { criteria: string[]; reason: Words }[];
}

const words = {
  fr: {
    caption: "Ce qui est vérifié, par critère de succès des WCAG 2.2 (niveaux A et AA)",
    criterion: "Critère",
    level: "Niveau",
    checked: "Ce qui est vérifié",
    tests: "Tests",
    others: "Critères sans objet pour un élément dans une page",
  },
  en: {
    caption: "What is checked, by success criterion of WCAG 2.2 (levels A and AA)",
    criterion: "Criterion",
    level: "Level",
    checked: "What is checked",
    tests: "Tests",
    others: "Criteria that do not apply to an element in a page",
  },
} as const;

const markup = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The table of the criteria that apply, then the list of those that do not. */
export function accessibilityStatement({ checks, others }: AccessibilityChecks, lang: Language): string {
  const { caption, others: heading, ...columns } = words[lang];
  const heads = Object.values(columns).map((name) => `<th scope="col">${name}</th>`);
  const rows = checks.map(({ criterion, level, name, checked, tests }) => {
    const files = [...new Set(tests.map(({ file }) => file))].map((file) => `<code>${markup(file)}</code>`);
    return `<tr><th scope="row">${criterion} ${markup(name[lang])}</th><td>${level}</td><td>${markup(checked[lang])}</td><td>${files.join("<br>")}</td></tr>`;
  });
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const reasons = others.map(
    ({ criteria, reason }) => `<dt>${list.format(criteria)}</dt><dd>${markup(reason[lang])}</dd>`,
  );
  return `<div class="wide" role="region" aria-labelledby="checks" tabindex="0">
<table>
<caption id="checks">${caption}</caption>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>

### ${heading}

<dl>
${reasons.join("\n")}
</dl>`;
}
