// Turns the comments that name the tests of a claim (`<!-- test: file "title" -->`) into numbered notes at the end of the page.
// test/repository/claims.test.mjs makes sure that these tests exist.
import type { Language } from "../i18n/locale.js";
import { markup } from "./tables.js";

const mark = /<!-- test: (\S+) "(.+?)" -->/g;
const marks = new RegExp(`\\s*${mark.source}(?:\\s*${mark.source})*`, "g");

const words = {
  fr: { provedBy: "vérifié\u00A0par", test: "test", heading: "Les tests de cette page", colon: "\u00A0:" },
  en: { provedBy: "proved\u00A0by", test: "test", heading: "The tests of this page", colon: ":" },
};
const introduction = {
  fr: "Chaque affirmation de cette page renvoie à un test du projet, cité ici par son fichier et son titre. `npm test` les lance tous, et échoue si l’un d’eux n’existe plus.",
  en: "Each claim on this page refers to a test of the project, given here by its file and its title. `npm test` runs them all, and fails where one no longer exists.",
};

/** The page with its proofs as notes; a page without proofs is returned as it is. */
export function withProofs(markdown: string, lang: Language): string {
  const { provedBy, test, heading, colon } = words[lang];
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  const numberOf = (file: string, title: string) => {
    const known = numbers.get(file + title);
    if (known) return known;
    const number = notes.length + 1;
    numbers.set(file + title, number);
    notes.push(`<li id="test-${number}"><code>${file}</code>${colon} <q lang="en">${markup(title)}</q></li>`);
    return number;
  };
  const content = markdown.replace(marks, (run) => {
    const links = [...run.matchAll(mark)].map(([, file, title]) => {
      const number = numberOf(file, title);
      return `<a href="#test-${number}">${test}&nbsp;${number}</a>`;
    });
    return ` <small class="proof">${provedBy}&nbsp;${links.join(", ")}</small>`;
  });
  if (notes.length === 0) return markdown;
  return `${content}\n\n## ${heading}\n\n${introduction[lang]}\n\n<ol class="proofs">\n${notes.join("\n")}\n</ol>\n`;
}
