// What stands around the text of a page of the documentation: where else one can go, and what is on the page.
import type { Language } from "../i18n/locale.js";
import type { Heading } from "./markdown.js";

export interface Page {
  name: string;
  /** The words that lead to it. */
  label: string;
}
/** Pages under one heading of index.md. */
export interface Group {
  title: string;
  pages: Page[];
}

export const languages: Record<Language, string> = { fr: "Français", en: "English" };
const words = {
  fr: {
    skip: "Aller au contenu",
    builder: "Outil d’intégration",
    documentation: "Documentation",
    pages: "Toutes les pages",
    contents: "Sur cette page",
    turn: "Page précédente, page suivante",
    previous: "Précédent",
    next: "Suivant",
  },
  en: {
    skip: "Skip to the content",
    builder: "Embed builder",
    documentation: "Documentation",
    pages: "All pages",
    contents: "On this page",
    turn: "Previous page, next page",
    previous: "Previous",
    next: "Next",
  },
} as const;

const list = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;

/** Folded where the screen is narrow, and open beside the text where there is room: documentation.css sees to it. */
const folding = (label: string, content: string) =>
  `<details>\n<summary>${label}</summary>\n<div>\n${content}\n</div>\n</details>`;

function pagesNavigation(groups: readonly Group[], name: string, lang: Language) {
  const { pages, documentation } = words[lang];
  const content = groups.map(({ title, pages }) => {
    const links = pages.map((page) => `<a href="${page.name}.html"${current(page.name, name)}>${page.label}</a>`);
    return `<p class="label">${title}</p>\n${list(links)}`;
  });
  return `<nav class="pages" aria-label="${documentation}">\n${folding(pages, content.join("\n"))}\n</nav>`;
}

/** The headings of the second level, with those of the third in them. */
function contentsNavigation(headings: readonly Heading[], lang: Language) {
  const { contents } = words[lang];
  const link = ({ slug, title }: Heading) => `<a href="#${slug}">${title}</a>`;
  const sections: string[][] = [];
  for (const heading of headings) {
    if (heading.level === 2) sections.push([link(heading)]);
    if (heading.level === 3) sections.at(-1)?.push(link(heading));
  }
  const items = sections.map(([first, ...parts]) => (parts.length > 0 ? `${first}\n${list(parts)}` : first));
  const content = `<p class="label">${contents}</p>\n${list(items)}`;
  return `<nav class="contents" aria-label="${contents}">\n${folding(contents, content)}\n</nav>`;
}

function turnNavigation(groups: readonly Group[], name: string, lang: Language) {
  const { documentation, turn, previous, next } = words[lang];
  const pages = [{ name: "index", label: documentation }, ...groups.flatMap((group) => group.pages)];
  const at = pages.findIndex((page) => page.name === name);
  const link = (page: Page | undefined, rel: string, word: string) =>
    page ? `\n<a rel="${rel}" href="${page.name}.html"><small>${word}</small> ${page.label}</a>` : "";
  return `<nav class="turn" aria-label="${turn}">${link(pages[at - 1], "prev", previous)}${link(pages[at + 1], "next", next)}\n</nav>`;
}

const current = (page: string, name: string) => (page === name ? ' aria-current="page"' : "");

export function pageOf(
  { name, content, headings }: { name: string; content: string; headings: readonly Heading[] },
  groups: readonly Group[],
  lang: Language,
): string {
  const title = headings[0].title.replace(/<[^>]+>/g, "");
  const { skip, builder, documentation } = words[lang];
  const others = (Object.keys(languages) as Language[]).filter((each) => each !== lang);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title} – Fiche</title>
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<link rel="stylesheet" href="../documentation.css">
${others.map((other) => `<link rel="alternate" hreflang="${other}" href="../${other}/${name}.html">`).join("\n")}
<script src="../docs.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header>
<p class="brand">Fiche</p>
<nav aria-label="Fiche">
<a href="../../builder/index.html">${builder}</a>
<a href="index.html"${current("index", name)}>${documentation}</a>
${others.map((other) => `<a class="language" href="../${other}/${name}.html" lang="${other}" hreflang="${other}">${languages[other]}</a>`).join("\n")}
</nav>
</header>
<div class="columns">
${pagesNavigation(groups, name, lang)}
${contentsNavigation(headings, lang)}
<div class="text">
<main id="content">
${content}</main>
${turnNavigation(groups, name, lang)}
</div>
</div>
</body>
</html>
`;
}
