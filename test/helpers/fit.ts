// Finds what does not fit: content that overflows its element, or that an ancestor cuts off.
const described = (node: Element) => {
  const part = node.getAttribute("part");
  return `${node.localName}${part ? `[${part}]` : ""} "${(node.textContent ?? "").trim().slice(0, 30)}"`;
};

/** Text for screen readers only is in a box of one pixel, on purpose. */
const isUnseen = (node: Element) => {
  const { width, height } = node.getBoundingClientRect();
  return width <= 1 || height <= 1 || node.closest("svg") !== null;
};

/** One line for each node that is wider than the element, or cut off; empty when everything fits. */
export function misfits(element: Element): string[] {
  const outer = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll("*")].flatMap((node) => {
    if (isUnseen(node)) return [];
    const { left, right } = node.getBoundingClientRect();
    const found: string[] = [];
    if (left < outer.left - 1 || right > outer.right + 1)
      found.push(`${described(node)} stands out: ${left}–${right} of ${outer.left}–${outer.right}`);
    const { overflowX, overflowY, display } = getComputedStyle(node);
    if (display !== "inline" && overflowX !== "visible" && node.scrollWidth > node.clientWidth + 1)
      found.push(`${described(node)} is cut off: ${node.scrollWidth} > ${node.clientWidth} wide`);
    if (display !== "inline" && overflowY !== "visible" && node.scrollHeight > node.clientHeight + 1)
      found.push(`${described(node)} is cut off: ${node.scrollHeight} > ${node.clientHeight} high`);
    return found;
  });
}
