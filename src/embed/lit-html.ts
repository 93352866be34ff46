// What the templates of the elements use of lit-html, for the script-tag bundle alone: values between tags (texts, templates, lists)
// and in attributes, `?attributes` and `@events`. A template is parsed once, while there are no values; a value only ever becomes the
// data of a text or of an attribute, so that nothing of a record is read as markup. test/embed compares the two.
import { policy } from "./trusted-types.js";

interface Result {
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Shows a value in its place, where another may have been shown before. */
type Show = (value: unknown) => void;

/** Where values stand: the number of the node; in an attribute also its name, and the texts around them. */
type Place = [node: number, name?: string, texts?: string[]];

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values });

/** An empty list between tags; leaves out the attribute whose value it is. */
export const nothing: unknown[] = [];

/** Stands for each value while a template is parsed: a character without a meaning. */
const marker = "\uE000";
/** What each item of a list, and all that is drawn, stands in. */
const { strings: slot } = html`${nothing}`;

const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
const parsed = new WeakMap<TemplateStringsArray, [DocumentFragment, Place[]]>();
const drawn = new WeakMap<ParentNode, Show>();

function* nodesIn(fragment: DocumentFragment) {
  walker.currentNode = fragment;
  while (walker.nextNode()) yield walker.currentNode as Element | Text;
}

function parse(strings: TemplateStringsArray): [DocumentFragment, Place[]] {
  const { content } = Object.assign(document.createElement("template"), {
    innerHTML: policy.createHTML(strings.join(marker)),
  });
  // What stands in the last place ends before this.
  content.append("");
  const places: Place[] = [];
  let index = 0;
  for (const node of nodesIn(content)) {
    if (node instanceof Text) {
      // Cut into the texts around the values, and an empty one for each value.
      const at = node.data.indexOf(marker);
      if (at > 0) node.splitText(at);
      if (at === 0) {
        if (node.data !== marker) node.splitText(1);
        node.data = "";
        places.push([index]);
      }
    } else
      for (const name of node.getAttributeNames()) {
        const texts = node.getAttribute(name)!.split(marker);
        if (texts.length > 1) {
          places.push([index, name, texts]);
          node.removeAttribute(name);
        }
      }
    index++;
  }
  return [content, places];
}

/** A copy of a template, and what shows its values. */
function copyOf(strings: TemplateStringsArray): [DocumentFragment, Show[]] {
  if (!parsed.has(strings)) parsed.set(strings, parse(strings));
  const [content, places] = parsed.get(strings)!;
  const copy = document.importNode(content, true);
  const nodes = [...nodesIn(copy)];
  return [
    copy,
    places.flatMap(([index, name, texts]) =>
      name ? inAttribute(nodes[index] as Element, name, texts!) : betweenTags(nodes[index] as Text),
    ),
  ];
}

function inAttribute(element: Element, attribute: string, texts: string[]): Show[] {
  const name = attribute.slice(1);
  if (attribute[0] === "?") return [(value) => element.toggleAttribute(name, !!value)];
  if (attribute[0] === "@") {
    let listener: unknown;
    element.addEventListener(name, (event) =>
      (listener as EventListener).call((element.getRootNode() as ShadowRoot).host, event),
    );
    return [(value) => (listener = value)];
  }
  const shown: unknown[] = texts.slice(1).map(() => nothing);
  return shown.map((_, at) => (value) => {
    if (value === shown[at]) return;
    shown[at] = value;
    if (shown.includes(nothing)) element.removeAttribute(attribute);
    else element.setAttribute(attribute, String.raw({ raw: texts }, ...shown.map((each) => each ?? "")));
  });
}

/** A text is the data of the node itself; all else stands behind it. */
function betweenTags(start: Text): Show {
  const end = start.nextSibling;
  let shown: string | TemplateStringsArray = "";
  let shows: Show[] = [];
  let copies = 0;
  return (value) => {
    const isList = Array.isArray(value);
    // Only what is written in a program has it: no record can pass for a template.
    const isTemplate = !!(value as Result | undefined)?.strings?.raw;
    const strings = isList ? slot : isTemplate ? (value as Result).strings : undefined;
    const values = isTemplate ? (value as Result).values : (value as unknown[]);
    const next = strings ?? String(value ?? "");
    if (next !== shown) {
      while (start.nextSibling !== end) start.nextSibling!.remove();
      start.data = strings ? "" : (next as string);
      shown = next;
      shows = [];
      copies = 0;
    }
    shows.forEach((show, at) => show(values[at]));
    for (; strings && copies < (isList ? values.length : 1); copies++) {
      const [copy, added] = copyOf(strings);
      added.forEach((show, at) => show(values[copies + at]));
      shows.push(...added);
      start.parentNode!.insertBefore(copy, end);
    }
  };
}

/** Shows content as all that is in a node. After an error it is drawn anew. */
export function render(content: unknown, root: ParentNode) {
  let show = drawn.get(root);
  let copy: DocumentFragment | undefined;
  if (!show) [copy, [show]] = copyOf(slot);
  drawn.delete(root);
  show(content);
  drawn.set(root, show);
  if (copy) root.replaceChildren(copy);
}
