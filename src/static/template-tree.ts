// Turns a Lit template into a tree without a DOM: text, attributes, nested templates, lists. Drops event listeners and properties,
// which need a script; does not know directives, and our templates use none.
import { type TemplateResult, nothing } from "lit";
import { isPrimitive, isTemplateResult } from "lit/directive-helpers.js";

export interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: TreeNode[];
}
export type TreeNode = ElementNode | string;

export const voidTags = ["img", "br"];

/** Marks the position of a value between the strings of a template. */
const valueMarker = "\0";
const tokens = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/g;
const attribute = /([?@.]?)([\w:-]+)(?:="([^"]*)"|=([^\s"/]+)|(?=[\s/]|$))/g;

/** The nodes of any value that a template may hold. */
export function treeOf(content: unknown): TreeNode[] {
  if (content === nothing || content === undefined || content === null) return [];
  if (Array.isArray(content)) return content.flatMap(treeOf);
  if (isTemplateResult(content)) return treeOfTemplate(content as TemplateResult);
  if (isPrimitive(content)) return [String(content)];
  throw new TypeError("A template holds something that cannot be drawn without a DOM.");
}

function treeOfTemplate({ strings, values }: TemplateResult): TreeNode[] {
  const remaining = [...values];
  const top: TreeNode[] = [];
  const open = [top];
  for (const [, closing, tag, attributeText, text] of strings.join(valueMarker).matchAll(tokens)) {
    const children = open.at(-1)!;
    if (text)
      // Only a record's own texts keep their line breaks.
      for (const piece of text.replace(/\s+/g, " ").split(/(\0)/))
        children.push(...(piece === valueMarker ? treeOf(remaining.shift()) : piece ? [piece] : []));
    else if (closing) open.pop();
    else {
      const element: ElementNode = { tag, attributes: attributesOf(attributeText, remaining), children: [] };
      children.push(element);
      if (!voidTags.includes(tag)) open.push(element.children);
    }
  }
  return top;
}

/** As in Lit, an attribute that holds `nothing` is left out. */
function attributesOf(attributeText: string, remaining: unknown[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, sign, name, quoted, bare] of attributeText.matchAll(attribute)) {
    const pieces = (quoted ?? bare ?? "")
      .split(/(\0)/)
      .map((piece) => (piece === valueMarker ? remaining.shift() : piece));
    const isOn = sign === "?" ? pieces.some((piece) => piece) : !sign && !pieces.includes(nothing);
    if (isOn) attributes[name] = sign ? "" : pieces.map((piece) => String(piece ?? "")).join("");
  }
  return attributes;
}
