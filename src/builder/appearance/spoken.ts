// What a screen reader says of a part of a page, in the order in which it says it: read from the elements that are drawn, by the same
// rules by which a browser tells a reader. Only what the elements of this project are made of is known here.

export interface Spoken {
  readonly role: Role;
  /** The name of what is announced, or the words themselves. */
  readonly text: string;
  readonly lang: string;
  /** Of a heading. */
  readonly level?: number;
  /** How many items a list has; which of them an item is. */
  readonly count?: number;
  readonly position?: number;
  readonly isOpen?: boolean;
}

export type Role =
  | "article"
  | "heading"
  | "link"
  | "list"
  | "item"
  | "listEnd"
  | "term"
  | "definition"
  | "image"
  | "meter"
  | "button"
  | "text";

const collapsed = (text: string) => text.replace(/[\t\n\r ]+/g, " ");

const isSpoken = (element: Element) => element.ariaHidden !== "true" && element.checkVisibility();

/** The nodes that stand in an element: those of its shadow root, and in a slot what is put there. */
function childrenOf(node: Node): readonly Node[] {
  // The elements of a frame are no instances of this page's classes.
  const assigned = node.nodeName === "SLOT" ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return assigned.length ? assigned : [...((node as Element).shadowRoot ?? node).childNodes];
}

const itemsOf = (list: Element) => [...list.children].filter((child) => child.localName === "li" && isSpoken(child));

function nameOf(element: Element): string {
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const scope = element.getRootNode() as ShadowRoot | Document;
  const labels = ids.map((id) => scope.getElementById(id)?.textContent ?? "");
  return collapsed(labels.join(" ") || element.ariaLabel || element.getAttribute("alt") || "").trim();
}

/** What is announced of an element before what stands in it. */
function announcementOf(element: Element): Omit<Spoken, "lang"> | undefined {
  const text = nameOf(element);
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { role: "heading", text, level: Number(heading[1]) };
  switch (name) {
    case "article":
      return { role: "article", text };
    case "a":
      return element.hasAttribute("href") ? { role: "link", text } : undefined;
    case "ul":
    case "ol":
      return { role: "list", text, count: itemsOf(element).length };
    case "li": {
      const items = itemsOf(element.parentElement!);
      return { role: "item", text, position: items.indexOf(element) + 1, count: items.length };
    }
    case "dt":
      return { role: "term", text };
    case "dd":
      return { role: "definition", text };
    case "img":
      return text ? { role: "image", text } : undefined;
    case "meter":
      return { role: "meter", text, count: (element as HTMLMeterElement).value };
    case "button":
      return { role: "button", text, isOpen: element.ariaExpanded === "true" };
    case "summary":
      return { role: "button", text, isOpen: (element.parentElement as HTMLDetailsElement).open };
    default:
      return undefined;
  }
}

/** Lines and boxes end a run of words; what stands inside a line does not. */
const endsWords = (element: Element) => !/^(inline|contents)/.test(getComputedStyle(element).display);

/** All that is said of a node, in reading order. */
export function spoken(root: Element): Spoken[] {
  const said: Spoken[] = [];
  let isBroken = true;
  const say = (text: string, lang: string) => {
    const isBlank = !/\S/.test(text);
    const last = said.at(-1);
    const goesOn = !isBroken && last?.role === "text" && (isBlank || last.lang === lang);
    if (goesOn) said[said.length - 1] = { ...last, text: collapsed(last.text + text) };
    else if (!isBlank) said.push({ role: "text", text: text.trimStart(), lang });
    isBroken &&= isBlank;
  };
  const visit = (node: Node, inherited: string) => {
    if (node.nodeType === Node.TEXT_NODE) return say(collapsed(node.nodeValue!), inherited);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (!isSpoken(element)) return;
    const lang = element.lang || inherited;
    const announcement = announcementOf(element);
    const isBox = !!announcement || endsWords(element);
    isBroken ||= isBox;
    if (announcement) said.push({ ...announcement, lang });
    if (announcement?.role !== "meter") for (const child of childrenOf(element)) visit(child, lang);
    if (announcement?.role === "list") said.push({ role: "listEnd", text: "", lang });
    isBroken ||= isBox;
  };
  const around = root.closest<HTMLElement>("[lang]");
  visit(root, around?.lang ?? "");
  return said.map((each) => ({ ...each, text: each.text.trim() }));
}
