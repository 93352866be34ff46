// Markdown as the HTML of a page, with an anchor on each heading: the one that code hosts give it, so that a link to a part of a page
// is the same in the sources and here.
import markdownIt from "markdown-it";

export interface Heading {
  level: number;
  slug: string;
  /** As HTML. */
  title: string;
}

const renderer = markdownIt({ html: true });

// Code and tables can be wider than the page: whoever has no mouse scrolls them with the keyboard.
const rules = renderer.renderer.rules;
const fence = rules.fence;
rules.fence = (tokens, at, ...rest) => {
  const { info } = tokens[at];
  const language = info && info !== "text" ? `<p class="syntax">${info}</p>\n` : "";
  return `<div class="code">\n${language}${fence(tokens, at, ...rest).replace("<pre>", '<pre tabindex="0">')}</div>\n`;
};
rules.table_open = (tokens, at) => {
  const heading = tokens.slice(0, at).filter(({ type }) => type === "heading_open");
  return `<div class="wide" role="region" aria-labelledby="${heading.at(-1)?.attrGet("id")}" tabindex="0">\n<table>\n`;
};
rules.table_close = () => "</table>\n</div>\n";

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

export function renderMarkdown(markdown: string): { content: string; headings: Heading[] } {
  const { renderer: html, options } = renderer;
  const tokens = renderer.parse(markdown, {});
  const headings = tokens.flatMap((token, at) => {
    if (token.type !== "heading_open") return [];
    const { content, children } = tokens[at + 1];
    const slug = slugOf(content);
    token.attrSet("id", slug);
    return { level: Number(token.tag.slice(1)), slug, title: html.renderInline(children ?? [], options, {}) };
  });
  return { content: html.render(tokens, options, {}), headings };
}
