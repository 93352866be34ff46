// The libraries that sanitize or render HTML on a server, with their default options.
import { readFileSync } from "node:fs";
import markdownIt from "markdown-it";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
import { root } from "../repository/files.mjs";

export const versionOf = (name) => JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")).version;

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const withHtml = markdownIt({ html: true });
const withoutHtml = markdownIt({ html: false });

/** A link as a writer of Markdown pastes it; undefined for what is not one link. */
function asMarkdown(html) {
  const [, href, words] = /^<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>$/.exec(html) ?? [];
  return href && `[${words}](${href.replaceAll("&amp;", "&")})`;
}

const publishers = {
  "sanitize-html": ["sanitize-html", (html) => sanitizeHtml(html)],
  "rehype-sanitize": ["rehype-sanitize", (html) => String(rehype.processSync(html))],
  "markdown-it-html": ["markdown-it", (html) => withHtml.render(html)],
  "markdown-it-link": ["markdown-it", (html) => asMarkdown(html) && withoutHtml.render(asMarkdown(html))],
  "markdown-it-no-html": ["markdown-it", (html) => withoutHtml.render(html)],
};

export const sanitizerPipelines = (pasted) =>
  Object.entries(publishers).map(([id, [software, publish]]) => ({
    id,
    software,
    version: versionOf(software),
    published: pasted.map(({ html }) => publish(html)),
  }));
