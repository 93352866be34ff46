const pictures = "img,svg,video,canvas,iframe";

/** Whether a child shows anything to a visitor. The nodes of another document are no instances of this page's classes. */
export function isShown(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);
  const element = node as HTMLElement;
  const { display, visibility } = getComputedStyle(element);
  const shows = /\S/.test(element.innerText) || element.matches(`:is(${pictures}),:has(${pictures})`);
  return shows && display !== "none" && visibility !== "hidden";
}
