// How the tests read built HTML without a browser.
import rehypeParse from "rehype-parse";
import { unified } from "unified";

export const parseHtml = (text) => unified().use(rehypeParse).parse(text);

/** The nodes below this one, in the order of the document. */
export const nodesIn = (node) => (node.children ?? []).flatMap((child) => [child, ...nodesIn(child)]);

/** The elements below this one; with names, those called so. */
export const elementsIn = (node, ...names) =>
  nodesIn(node).filter(({ type, tagName }) => type === "element" && (names.length === 0 || names.includes(tagName)));

export const hasClass = (name) => (element) => element.properties.className?.includes(name) ?? false;

/** The text of an element, with “x” where `leftOut` says so. */
export const contentOf = (node, leftOut = () => false) => {
  if (node.type === "text") return node.value;
  if (leftOut(node)) return "x";
  return (node.children ?? []).map((child) => contentOf(child, leftOut)).join("");
};

/** The cells of each row of a table's body, as texts. */
export const rowsOf = (table) =>
  elementsIn(elementsIn(table, "tbody")[0], "tr").map((row) =>
    elementsIn(row, "th", "td").map((cell) => contentOf(cell)),
  );
