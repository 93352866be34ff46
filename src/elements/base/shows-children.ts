import { isServer } from "./hydration.js";

const media = "img,svg,video,canvas,iframe";

/** Whether a node is visible. No `instanceof`: a node of another document is not an instance of this page's classes. */
function isShown(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);
  const element = node as HTMLElement;
  const { display, visibility } = getComputedStyle(element);
  const shows = /\S/.test(element.innerText) || element.matches(`:is(${media}),:has(${media})`);
  return shows && display !== "none" && visibility !== "hidden";
}

/** Whether any child is visible, or would be in a slot: computed styles need one, so a slot is added for the measurement. */
export function showsChildren({ childNodes, shadowRoot }: Element): boolean {
  // A server does not see the children: the page decides.
  if (isServer) return true;
  const slot = shadowRoot!.appendChild(document.createElement("slot"));
  const isAnyShown = [...childNodes].some(isShown);
  slot.remove();
  return isAnyShown;
}
