// Writes the tree as HTML that every CMS's filter lets pass and that reads well without a style sheet. Leaves out what needs a
// script, and keeps only one of the forms that are for sight or for screen readers alone:
//
// - no graphics (meter, logos, legends): each has words beside it;
// - no buttons and nothing folded: all is shown;
// - the visual form of an amount; other visually hidden text becomes visible;
// - no attributes (part, id, …) but address, language, direction, role and label; classes only for static.css;
// - no empty elements, no spans without attributes;
// - line breaks only in a summary, as br: WordPress turns others into paragraphs.
import { type ElementNode, type TreeNode, voidTags } from "./template-tree.js";

const omittedTags = ["meter", "button", "summary"];
const allowedAttributes = ["href", "lang", "dir", "role", "aria-label"];
/** The names that static.css styles. */
const styledNames = [
  "amount",
  "badges",
  "body",
  "card",
  "checklist",
  "country-list",
  "eyebrow",
  "facts",
  "heading",
  "note",
  "split",
  "state",
  "summary",
  "tally",
  "themes",
  "title",
];
const blocks = "article|header|footer|section|div|p|h[2-6]|ul|ol|li|dl|dt|dd";
const aroundBlocks = new RegExp(` *(</?(?:${blocks})(?: [^>]*)?>|<br />) *`, "g");

export const hasBlocks = (html: string) => new RegExp(`<(${blocks})[ >]`).test(html);

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\u00A0": "&nbsp;" };

/** Also escapes the backslash: before a quotation mark, WordPress removes it. */
export const escaped = (text: string) => text.replace(/[&<>"\\\u00A0]/g, (sign) => signs[sign] ?? "&#92;");

const isAriaHidden = (child: TreeNode | undefined): child is ElementNode =>
  typeof child === "object" && child.attributes["aria-hidden"] === "true";
const isVisuallyHidden = (child: TreeNode | undefined) =>
  typeof child === "object" && child.attributes["class"] === "unseen";

/** Writes nodes as one line of HTML. */
export function plainHtml(children: readonly TreeNode[]): string {
  return markup(children)
    .replace(/[\t\n\f\r ]+/g, " ")
    .replace(aroundBlocks, "$1")
    .trim();
}

const markup = (children: readonly TreeNode[]): string =>
  children
    .map((child, at) => {
      if (typeof child === "string") return escaped(child);
      if (isVisuallyHidden(child) && isAriaHidden(children[at - 1])) return "";
      if (omittedTags.includes(child.tag) || (isAriaHidden(child) && !isVisuallyHidden(children[at + 1]))) return "";
      return elementMarkup(child);
    })
    .join("");

const lineBreak: ElementNode = { tag: "br", attributes: {}, children: [] };
const withLineBreaks = (child: TreeNode): TreeNode[] =>
  typeof child === "string"
    ? child.split(/\s*[\n\r]\s*/).flatMap((line, at) => (at ? [lineBreak, line] : [line]))
    : [child];

function elementMarkup({ tag, attributes, children }: ElementNode): string {
  const names = `${attributes["part"] ?? ""} ${attributes["class"] ?? ""}`.split(" ");
  const content = markup(tag === "p" ? children.flatMap(withLineBreaks) : children);
  const classes = [...new Set(names)].filter((name) => styledNames.includes(name)).map((name) => `fiche-${name}`);
  const attributeText = Object.entries({ ...attributes, class: classes.join(" ") })
    .filter(([name, value]) => (name === "class" ? value : allowedAttributes.includes(name)))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  if (voidTags.includes(tag)) return `<${tag}${attributeText} />`;
  if (tag === "details" || !/\S/.test(content) || (tag === "span" && !attributeText)) return content;
  return `<${tag}${attributeText}>${content}</${tag}>`;
}
