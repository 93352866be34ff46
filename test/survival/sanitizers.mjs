// The libraries that clean or write HTML on a server, as they are without any option.
import { readFileSync } from "node:fs";
import markdownIt from "markdown-it";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
import { root } from "../house/files.mjs";

export const versionOf = (name) => JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")).version;

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const withHtml = markdownIt({ html: true });
const withoutHtml = markdownIt({ html: false });

/** A link as a writer of Markdown pastes it; undefined for what is not one link. */
function asMarkdown(html) {
  const [, href, words] = /^<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>$/.exec(html) ?? [];
  return href && `[${words}](${href.replaceAll("&amp;", "&")})`;
}

const each = (publish) => (cells) => cells.map(({ html }) => publish(html));

export const sanitizers = [
  {
    name: "sanitize-html",
    version: versionOf("sanitize-html"),
    publish: each((html) => sanitizeHtml(html)),
  },
  {
    name: "rehype-sanitize",
    version: versionOf("rehype-sanitize"),
    publish: each((html) => String(rehype.processSync(html))),
  },
  {
    name: "markdown-it, HTML allowed",
    version: versionOf("markdown-it"),
    publish: each((html) => withHtml.render(html)),
  },
  {
    name: "markdown-it, a Markdown link",
    version: versionOf("markdown-it"),
    publish: each((html) => {
      const markdown = asMarkdown(html);
      return markdown && withoutHtml.render(markdown);
    }),
  },
  {
    name: "markdown-it, HTML not allowed",
    version: versionOf("markdown-it"),
    publish: each((html) => withoutHtml.render(html)),
  },
];
