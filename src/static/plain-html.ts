// The drawn tree as HTML that stands anywhere: filters of content-management systems let all of it pass, and it reads well with
// no style sheet at all. What only works in a living page is left out, and what is for the eye or the ear alone is said once:
//
// - no drawings (meter, logos, legends): words stand beside each;
// - no buttons, nothing folded: all is shown;
// - of an amount the form for the eye; other words for the ear are shown to all;
// - no part, id or other attribute but address, language, direction, role and label; classes only for static.css;
// - no element that is empty, no span that says nothing;
// - the line breaks of a summary as br, and no others: WordPress makes paragraphs of them.
import { type Branch, type Child, voidTags } from "./template-tree.js";

const left = ["meter", "button", "summary"];
const kept = ["href", "lang", "dir", "role", "aria-label"];
/** What static.css names. */
const styled = [
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

/** A backslash before a quotation mark does not outlive WordPress. */
export const escaped = (text: string) => text.replace(/[&<>"\\\u00A0]/g, (sign) => signs[sign] ?? "&#92;");

const isSilent = (child: Child | undefined): child is Branch =>
  typeof child === "object" && child.attributes["aria-hidden"] === "true";
const isUnseen = (child: Child | undefined) => typeof child === "object" && child.attributes["class"] === "unseen";

/** The nodes as one line of HTML. */
export function plainHtml(children: readonly Child[]): string {
  return markup(children)
    .replace(/[\t\n\f\r ]+/g, " ")
    .replace(aroundBlocks, "$1")
    .trim();
}

const markup = (children: readonly Child[]): string =>
  children
    .map((child, at) => {
      if (typeof child === "string") return escaped(child);
      if (isUnseen(child) && isSilent(children[at - 1])) return "";
      if (left.includes(child.tag) || (isSilent(child) && !isUnseen(children[at + 1]))) return "";
      return elementMarkup(child);
    })
    .join("");

const lineBreak: Branch = { tag: "br", attributes: {}, children: [] };
const withLineBreaks = (child: Child): Child[] =>
  typeof child === "string"
    ? child.split(/\s*[\n\r]\s*/).flatMap((line, at) => (at ? [lineBreak, line] : [line]))
    : [child];

function elementMarkup({ tag, attributes, children }: Branch): string {
  const names = `${attributes["part"] ?? ""} ${attributes["class"] ?? ""}`.split(" ");
  const content = markup(tag === "p" ? children.flatMap(withLineBreaks) : children);
  const classes = [...new Set(names)].filter((name) => styled.includes(name)).map((name) => `fiche-${name}`);
  const written = Object.entries({ ...attributes, class: classes.join(" ") })
    .filter(([name, value]) => (name === "class" ? value : kept.includes(name)))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  if (voidTags.includes(tag)) return `<${tag}${written} />`;
  if (tag === "details" || !/\S/.test(content) || (tag === "span" && !written)) return content;
  return `<${tag}${written}>${content}</${tag}>`;
}
