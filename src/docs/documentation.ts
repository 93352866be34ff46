// Builds the documentation pages from Markdown in both languages, and inserts measurements and the names of tests, so that neither goes
// stale. The list of pages is that of index.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "../i18n/locale.js";
import { type AccessibilityChecks, accessibilityStatement } from "./accessibility-statement.js";
import { type Bench, benchTables } from "./bench-table.js";
import { builtFiles } from "./built-files.js";
import { renderMarkdown } from "./markdown.js";
import { type Group, languages, pageOf } from "./page.js";
import { withProofs } from "./proofs.js";
import { type Survival, summaryTable, survivalTable, versionList } from "./survival-table.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(project + path, "utf8");
const jsonOf = <T>(path: string) => JSON.parse(read(path)) as T;

/** SECURITY.md is at the root of the project and has both languages, each under its own heading. */
const sourceOf = (name: string, lang: Language) =>
  name === "security"
    ? `# ${read("SECURITY.md").split(/^# /m)[lang === "fr" ? 1 : 2]}`
    : read(`src/docs/${lang}/${name}.md`);

/** In the sources a link names a file of the project; in the pages, the page built from it. */
const fileLink = /\]\((?:[^)\s]*\/)?([\w-]+)\.md(#[\w-]+)?\)/g;
const withPageLinks = (markdown: string) =>
  markdown.replace(fileLink, (_, name: string, place = "") => `](${name.toLowerCase()}.html${place})`);

/** The pages in their groups and order, with the words that lead to them: those of index.md. */
function groupsOf(lang: Language): Group[] {
  const [, ...sections] = withPageLinks(sourceOf("index", lang)).split(/^## /m);
  return sections.map((section) => ({
    title: section.split("\n", 1)[0],
    pages: [...section.matchAll(/^- \[(.+?)\]\((.+?)\.html\)/gm)].map(([, label, name]) => ({ label, name })),
  }));
}

/** Replaces `<!-- name -->` and `<!-- name: argument -->` in the sources by measured values. */
function measurementsOf(dist: string) {
  const survival = jsonOf<Survival>("src/docs/measured/survival.json");
  const bench = existsSync(`${project}src/docs/measured/bench.json`)
    ? jsonOf<Bench>("src/docs/measured/bench.json")
    : undefined;
  const checks = jsonOf<AccessibilityChecks>("src/docs/measured/accessibility.json");
  const { version, devDependencies } = jsonOf<{ version: string; devDependencies: Record<string, string> }>(
    "package.json",
  );
  const limits = jsonOf<Record<string, number>>("src/docs/measured/size-limit.json");
  const built = builtFiles(dist);
  const measurements: Record<string, (lang: Language, argument: string) => string> = {
    "survival: summary": (lang) => summaryTable(survival, lang),
    "survival: table": (lang) => survivalTable(survival, lang),
    "survival: versions": (lang) => versionList(survival, lang),
    "sizes: table": built.sizeTable,
    "hashes: table": built.hashTable,
    "bench: tables": (lang) => benchTables(bench, lang),
    "accessibility: statement": (lang) => accessibilityStatement(checks, lang),
    recipe: (_, file) => `\`\`\`${file.split(".")[1]}\n${read(`src/docs/recipes/${file}`).trim()}\n\`\`\``,
    hash: (_, file) => built.hash(file),
    size: (lang, file) => built.size(file, lang),
    limit: (lang, file) => limits[file].toLocaleString(lang),
    version: (_, dependency) => (dependency ? devDependencies[dependency] : version),
  };
  return (markdown: string, lang: Language) =>
    markdown
      .replace(/<!-- prettier-ignore -->\n/g, "")
      .replace(/<!-- ((\w+)(?:: ([\w.-]+))?) -->/g, (_, whole: string, name: string, argument: string) =>
        (measurements[whole] ?? measurements[name])(lang, argument),
      );
}

/** Writes the pages into a folder beside the builder, which leads to them; what they measure has to be in `dist` already. */
export function writeDocumentation(dist: string) {
  const withMeasurements = measurementsOf(dist);
  const write = (path: string, text: string) => writeFileSync(`${dist}docs/${path}`, text);
  for (const lang of Object.keys(languages) as Language[]) {
    mkdirSync(`${dist}docs/${lang}`, { recursive: true });
    const groups = groupsOf(lang);
    for (const name of ["index", ...groups.flatMap(({ pages }) => pages.map((page) => page.name))]) {
      const markdown = withProofs(withMeasurements(withPageLinks(sourceOf(name, lang)), lang), lang);
      write(`${lang}/${name}.html`, pageOf({ name, ...renderMarkdown(markdown) }, groups, lang));
    }
  }
  for (const name of ["documentation.css", "docs.js"]) write(name, read(`src/docs/${name}`));
  write("icon.svg", read("src/builder/icon.svg"));
}
