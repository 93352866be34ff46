// The documentation pages: Markdown in both languages, with what is measured and what is tested put in when they are built, so that
// neither can go stale.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import type { Plugin } from "vite";
import { type Survival, summaryTable, survivalTable, versionList } from "./survival-table.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(project + path, "utf8");

const languages = { fr: "Français", en: "English" } as const;
type Language = keyof typeof languages;

const pages = ["survival", "recipes"];
const words = {
  fr: { navigation: "Documentation", builder: "Composer un code", survival: "Dans les CMS", recipes: "Recettes" },
  en: { navigation: "Documentation", builder: "Build a snippet", survival: "In CMSs", recipes: "Recipes" },
} as const;

/** Markdown writes `<!-- recipe: file -->` for a file of src/docs/recipes, shown as code. */
const withRecipes = (markdown: string) =>
  markdown
    .replace(/<!-- prettier-ignore -->\n/g, "")
    .replace(/<!-- recipe: (\S+\.(\w+)) -->/g, (_, file: string, extension: string) => {
      return `\`\`\`${extension}\n${read(`src/docs/recipes/${file}`).trim()}\n\`\`\``;
    });

function contentOf(name: string, lang: Language) {
  const survival = JSON.parse(read("test/survival/survival.json")) as Survival;
  const markdown = withRecipes(read(`src/docs/${lang}/${name}.md`))
    .replace("<!-- survival: summary -->", () => summaryTable(survival, lang))
    .replace("<!-- survival: table -->", () => survivalTable(survival, lang))
    .replace("<!-- survival: versions -->", () => versionList(survival, lang));
  const renderer = markdownIt({ html: true });
  // Code can be wider than the page: whoever has no mouse scrolls it with the keyboard.
  const fence = renderer.renderer.rules.fence;
  renderer.renderer.rules.fence = (...given) => fence(...given).replace("<pre>", '<pre tabindex="0">');
  return renderer.render(markdown);
}

function pageOf(name: string, lang: Language) {
  const content = contentOf(name, lang);
  const title = /<h1>(.*?)<\/h1>/.exec(content)?.[1] ?? "";
  const others = (Object.keys(languages) as Language[]).filter((each) => each !== lang);
  const links = [
    `<a href="../../">${words[lang].builder}</a>`,
    ...pages.map(
      (page) =>
        `<a href="${page}.html"${page === name ? ' aria-current="page"' : ""}>${words[lang][page as keyof (typeof words)[Language]]}</a>`,
    ),
    ...others.map(
      (other) => `<a href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${languages[other]}</a>`,
    ),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${title} – Fiche</title>
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<link rel="stylesheet" href="../documentation.css">
${others.map((other) => `<link rel="alternate" hreflang="${other}" href="../${other}/${name}.html">`).join("\n")}
</head>
<body>
<header>
<p class="brand">Fiche</p>
<nav aria-label="${words[lang].navigation}">
${links.join("\n")}
</nav>
</header>
<main>
${content}</main>
</body>
</html>
`;
}

/** Writes the pages beside the builder, which links to them. */
export function documentation(): Plugin {
  return {
    name: "fiche:documentation",
    generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName: `builder/docs/${fileName}`, source });
      emit("documentation.css", read("src/docs/documentation.css"));
      emit("icon.svg", read("src/builder/icon.svg"));
      for (const lang of Object.keys(languages) as Language[])
        for (const name of pages) emit(`${lang}/${name}.html`, pageOf(name, lang));
    },
  };
}
