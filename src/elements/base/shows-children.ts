import { isServer } from "./hydration.js";

const pictures = "img,svg,video,canvas,iframe";

/** Whether a child shows anything to a visitor. The nodes of another document are no instances of this page's classes. */
function isShown(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);
  const element = node as HTMLElement;
  const { display, visibility } = getComputedStyle(element);
  const shows = /\S/.test(element.innerText) || element.matches(`:is(${pictures}),:has(${pictures})`);
  return shows && display !== "none" && visibility !== "hidden";
}

/** Whether a visitor sees a child, or would if nothing else were drawn: styles tell only of what stands in a slot. */
export function showsChildren({ childNodes, shadowRoot }: Element): boolean {
  // A server knows no children: the page decides.
  if (isServer) return true;
  const slot = shadowRoot!.appendChild(document.createElement("slot"));
  const isAnyShown = [...childNodes].some(isShown);
  slot.remove();
  return isAnyShown;
}
