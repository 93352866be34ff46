// What the templates of the elements use of lit-html, for the script-tag bundle alone: values between tags (texts, templates, lists)
// and in attributes, and `@events`. A template is parsed once, while there are no values; a value only ever becomes the data of a text
// or of an attribute, so that nothing of a record is read as markup. test/embed compares the two.
import { policy } from "./trusted-types.js";

interface Result {
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Shows a value in its place, where another may have been shown before. */
interface Shower {
  show(value: unknown): void;
}

/** Where values stand: the number of the node; in an attribute also its name, and the texts around them. */
type Place = [node: number, name?: string, texts?: string[]];

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values });

/** An empty list between tags; leaves out the attribute whose value it is. */
export const nothing: unknown[] = [];

/** Stands for each value while a template is parsed: a character without a meaning. */
const marker = "\uE000";
/** What all that is drawn stands in. */
const { strings: slot } = html`${nothing}`;

/** A template has elements and texts, and no comments. */
const walker = document.createTreeWalker(document);
const parsed = new WeakMap<TemplateStringsArray, [DocumentFragment, Place[]]>();
const drawn = new WeakMap<ParentNode, Shower>();

function parse(strings: TemplateStringsArray): [DocumentFragment, Place[]] {
  const { content } = Object.assign(document.createElement("template"), {
    innerHTML: policy.createHTML(strings.join(marker)),
  });
  // What stands in the last place ends before this.
  if (content.lastChild instanceof Text) content.append("");
  const places: Place[] = [];
  walker.currentNode = content;
  for (let index = 0, node; (node = walker.nextNode() as Element | Text | null); index++)
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
  return [content, places];
}

/** A copy of a template, and what shows its values. */
function copyOf(strings: TemplateStringsArray): [DocumentFragment, Shower[]] {
  if (!parsed.has(strings)) parsed.set(strings, parse(strings));
  const [content, places] = parsed.get(strings)!;
  const copy = document.importNode(content, true);
  walker.currentNode = copy;
  let at = -1;
  return [
    copy,
    places.flatMap(([index, name, texts]) => {
      for (; at < index; at++) walker.nextNode();
      const node = walker.currentNode;
      return name ? inAttribute(node as Element, name, texts!) : new BetweenTags(node as Text, node.nextSibling);
    }),
  ];
}

function inAttribute(element: Element, attribute: string, texts: string[]): Shower[] {
  if (attribute[0] === "@") {
    let listener: unknown;
    element.addEventListener(attribute.slice(1), (event) => (listener as EventListener)(event));
    return [{ show: (value) => (listener = value) }];
  }
  const shown: unknown[] = texts.slice(1).map(() => nothing);
  return shown.map((_, at) => ({
    show(value) {
      if (value === shown[at]) return;
      shown[at] = value;
      if (shown.includes(nothing)) element.removeAttribute(attribute);
      else element.setAttribute(attribute, String.raw({ raw: texts }, ...shown.map((each) => each ?? "")));
    },
  }));
}

/** A text is the data of the node itself; all else stands behind it, the items of a list each behind a text of its own. */
class BetweenTags implements Shower {
  /** A text, the strings of a template, or `nothing` for a list. */
  #kind: unknown = "";
  #parts: Shower[] = [];

  /** What stands here ends before the next node; the last item of a list, where the list does. */
  constructor(
    readonly start: Text,
    private next?: Node | null,
    private readonly list?: BetweenTags,
  ) {}

  private get end(): Node | null | undefined {
    return this.next ?? this.list?.end;
  }

  show(value: unknown) {
    const isList = Array.isArray(value);
    // Only what is written in a program has it: no record can pass for a template.
    const isTemplate = !!(value as Result | undefined)?.strings?.raw;
    const kind = isList ? nothing : isTemplate ? (value as Result).strings : String(value ?? "");
    const values = isList ? (value as unknown[]) : isTemplate ? (value as Result).values : [];
    const { start } = this;
    const add = (node: Node) => start.parentNode!.insertBefore(node, this.end ?? null);
    if (kind !== this.#kind) {
      while (start.nextSibling && start.nextSibling !== this.end) start.nextSibling.remove();
      start.data = typeof kind === "string" ? kind : "";
      this.#kind = kind;
      this.#parts = [];
      if (isTemplate) {
        const [copy, parts] = copyOf((value as Result).strings);
        add(copy);
        this.#parts = parts;
      }
    }
    while (isList && this.#parts.length < values.length) {
      const item = new Text();
      add(item);
      const last = this.#parts.at(-1) as BetweenTags | undefined;
      if (last) last.next = item;
      this.#parts.push(new BetweenTags(item, undefined, this));
    }
    this.#parts.forEach((part, at) => part.show(values[at]));
  }
}

/** Shows content as all that is in a node. After an error it is drawn anew. */
export function render(content: unknown, root: ParentNode) {
  let place = drawn.get(root);
  let copy: DocumentFragment | undefined;
  if (!place) [copy, [place]] = copyOf(slot);
  drawn.delete(root);
  place.show(content);
  drawn.set(root, place);
  if (copy) root.replaceChildren(copy);
}
