// What Lit would draw from a template, as a tree, where there is no DOM: text, attributes, nested templates, lists. Events and
// properties are for a living page and fall away; directives are not known here, and the templates use none.
import { type TemplateResult, nothing } from "lit";
import { isPrimitive, isTemplateResult } from "lit/directive-helpers.js";

export interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Child[];
}
export type Child = Branch | string;

export const voidTags = ["img", "br"];

/** Stands for a value between the strings of a template. */
const hole = "\0";
const tokens = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/g;
const attribute = /([?@.]?)([\w:-]+)(?:="([^"]*)"|=([^\s"/]+)|(?=[\s/]|$))/g;

/** The nodes of anything that a template may hold. */
export function treeOf(content: unknown): Child[] {
  if (content === nothing || content === undefined || content === null) return [];
  if (Array.isArray(content)) return content.flatMap(treeOf);
  if (isTemplateResult(content)) return treeOfTemplate(content as TemplateResult);
  if (isPrimitive(content)) return [String(content)];
  throw new TypeError("A template holds something that cannot be drawn without a DOM.");
}

function treeOfTemplate({ strings, values }: TemplateResult): Child[] {
  const left = [...values];
  const top: Child[] = [];
  const open = [top];
  for (const [, closing, tag, written, text] of strings.join(hole).matchAll(tokens)) {
    const children = open.at(-1)!;
    if (text)
      // Only a record's own texts keep their line breaks.
      for (const piece of text.replace(/\s+/g, " ").split(/(\0)/))
        children.push(...(piece === hole ? treeOf(left.shift()) : piece ? [piece] : []));
    else if (closing) open.pop();
    else {
      const branch: Branch = { tag, attributes: attributesOf(written, left), children: [] };
      children.push(branch);
      if (!voidTags.includes(tag)) open.push(branch.children);
    }
  }
  return top;
}

/** One that holds `nothing` is not there, as in Lit. */
function attributesOf(written: string, left: unknown[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, sign, name, quoted, bare] of written.matchAll(attribute)) {
    const pieces = (quoted ?? bare ?? "").split(/(\0)/).map((piece) => (piece === hole ? left.shift() : piece));
    const isOn = sign === "?" ? pieces.some((piece) => piece) : !sign && !pieces.includes(nothing);
    if (isOn) attributes[name] = sign ? "" : pieces.map((piece) => String(piece ?? "")).join("");
  }
  return attributes;
}
