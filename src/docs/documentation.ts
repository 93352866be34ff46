// The documentation pages: Markdown in both languages, with what is measured and what is tested put in when they are built, so that
// neither can go stale. Their list is that of index.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import type { Language } from "../i18n/locale.js";
import { type AccessibilityChecks, accessibilityStatement } from "./accessibility-statement.js";
import { type Bench, benchTables } from "./bench-table.js";
import { builtFiles } from "./built-files.js";
import { withProofs } from "./proofs.js";
import { type Survival, summaryTable, survivalTable, versionList } from "./survival-table.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(project + path, "utf8");
const jsonOf = <T>(path: string) => JSON.parse(read(path)) as T;

const languages = { fr: "Français", en: "English" } as const;
const words = {
  fr: { builder: "Composer un code", documentation: "Documentation" },
  en: { builder: "Build a snippet", documentation: "Documentation" },
} as const;

/** SECURITY.md stands at the top of the project, in both languages: its halves begin with their headings. */
const sourceOf = (name: string, lang: Language) =>
  name === "security"
    ? `# ${read("SECURITY.md").split(/^# /m)[lang === "fr" ? 1 : 2]}`
    : read(`src/docs/${lang}/${name}.md`);

/** In the sources a link names a file of the project; in the pages, the page made of it. */
const fileLink = /\]\((?:[^)\s]*\/)?([\w-]+)\.md(#[\w-]+)?\)/g;
const withPageLinks = (markdown: string) =>
  markdown.replace(fileLink, (_, name: string, place = "") => `](${name.toLowerCase()}.html${place})`);

/** The pages in their order, with the words that lead to them. */
const pagesOf = (lang: Language) =>
  [...withPageLinks(sourceOf("index", lang)).matchAll(/^- \[(.+?)\]\((.+?)\.html\)/gm)].map(([, label, name]) => ({
    label,
    name,
  }));

/** What the build puts in the place of `<!-- name -->` and `<!-- name: argument -->` in the sources. */
function measurementsOf(dist: string) {
  const survival = jsonOf<Survival>("src/docs/measured/survival.json");
  const bench = existsSync(`${project}src/docs/measured/bench.json`)
    ? jsonOf<Bench>("src/docs/measured/bench.json")
    : undefined;
  const checks = jsonOf<AccessibilityChecks>("src/docs/measured/accessibility.json");
  const { version, devDependencies } = jsonOf<{ version: string; devDependencies: Record<string, string> }>(
    "package.json",
  );
  const [, budget] = /limit = ([\d_]+)/.exec(read("test/repository/dist.test.mjs")) ?? [];
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
    budget: (lang) => Number(budget?.replace("_", "")).toLocaleString(lang),
    version: (_, dependency) => (dependency ? devDependencies[dependency] : version),
  };
  return (markdown: string, lang: Language) =>
    markdown
      .replace(/<!-- prettier-ignore -->\n/g, "")
      .replace(/<!-- ((\w+)(?:: ([\w.-]+))?) -->/g, (_, whole: string, name: string, argument: string) =>
        (measurements[whole] ?? measurements[name])(lang, argument),
      );
}

const renderer = markdownIt({ html: true });
// Code and tables can be wider than the page: whoever has no mouse scrolls them with the keyboard.
const rules = renderer.renderer.rules;
const fence = rules.fence;
rules.fence = (...given) => fence(...given).replace("<pre>", '<pre tabindex="0">');
rules.table_open = (tokens, at) => {
  const heading = tokens.slice(0, at).filter((_, index) => tokens[index - 1]?.type === "heading_open");
  return `<div class="wide" role="region" aria-label="${heading.at(-1)?.content}" tabindex="0">\n<table>\n`;
};
rules.table_close = () => "</table>\n</div>\n";

function pageOf(name: string, lang: Language, content: string) {
  const title = /<h1>(.*?)<\/h1>/.exec(content)?.[1] ?? "";
  const { builder, documentation } = words[lang];
  const others = (Object.keys(languages) as Language[]).filter((each) => each !== lang);
  const current = (page: string) => (page === name ? ' aria-current="page"' : "");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${title} – Fiche</title>
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<link rel="stylesheet" href="../documentation.css">
${others.map((other) => `<link rel="alternate" hreflang="${other}" href="../${other}/${name}.html">`).join("\n")}
</head>
<body>
<header>
<p class="brand">Fiche</p>
<nav aria-label="Fiche">
<a href="../../">${builder}</a>
<a href="index.html"${current("index")}>${documentation}</a>
${others.map((other) => `<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${languages[other]}</a>`).join("\n")}
</nav>
</header>
<div class="columns">
<main>
${content}</main>
<nav class="pages" aria-labelledby="pages">
<p id="pages">${documentation}</p>
<ul>
${pagesOf(lang)
  .map((page) => `<li><a href="${page.name}.html"${current(page.name)}>${page.label}</a></li>`)
  .join("\n")}
</ul>
</nav>
</div>
</body>
</html>
`;
}

/** Writes the pages beside the builder, which leads to them; what they measure has to stand in the folder already. */
export function writeDocumentation(dist: string) {
  const withMeasurements = measurementsOf(dist);
  const write = (path: string, text: string) => writeFileSync(`${dist}builder/docs/${path}`, text);
  for (const lang of Object.keys(languages) as Language[]) {
    mkdirSync(`${dist}builder/docs/${lang}`, { recursive: true });
    for (const name of ["index", ...pagesOf(lang).map((page) => page.name)]) {
      const markdown = withProofs(withMeasurements(withPageLinks(sourceOf(name, lang)), lang), lang);
      write(`${lang}/${name}.html`, pageOf(name, lang, renderer.render(markdown)));
    }
  }
  write("documentation.css", read("src/docs/documentation.css"));
  write("icon.svg", read("src/builder/icon.svg"));
}
