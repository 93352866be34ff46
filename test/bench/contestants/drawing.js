// What a card is drawn with, whatever it shows: its `draw(words, h, kit)` in draw.js says which elements. `h(tag, attributes, ...children)`
// is what makes an element of it: a node, a string, an element of React; `kit` names the components of a library that stand in the place
// of plain elements.
import { draw } from "card/draw.js";

/** Makes nodes. */
export function node(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const changing = ["href", "data-initials", "aria-label"];

/** The values that differ from card to card and from language to language, in the order in which a drawing is made. */
export function valuesOf(words, kit) {
  const values = [];
  const collect = (tag, attributes, ...children) => {
    for (const name of changing) if (name in attributes) values.push(attributes[name]);
    for (const child of children) if (typeof child === "string") values.push(child);
    return values;
  };
  draw(words, collect, kit);
  return values;
}

/** The first card of its shape: its nodes, and for each of those values the text node or attribute that holds it. */
export function blueprint(words, kit) {
  const holders = [];
  const root = draw(
    words,
    (tag, attributes, ...children) => {
      const made = node(tag, attributes);
      for (const name of changing) if (name in attributes) holders.push([made, name]);
      for (const child of children) {
        made.append(child);
        if (typeof child === "string") holders.push([made.lastChild]);
      }
      return made;
    },
    kit,
  );
  const nodes = nodesOf(root);
  return { root, places: holders.map(([holder, name]) => [nodes.indexOf(holder), name]) };
}

function nodesOf(root) {
  const walker = document.createTreeWalker(root);
  const found = [root];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** A card drawn by hand: cloned once, and then only what has changed is written. */
export class Drawing {
  constructor({ root, places }, words, kit) {
    this.root = root.cloneNode(true);
    this.kit = kit;
    const nodes = nodesOf(this.root);
    this.holders = places.map(([at, name]) => (name ? nodes[at].getAttributeNode(name) : nodes[at]));
    this.values = [];
    this.update(words);
  }

  update(words) {
    valuesOf(words, this.kit).forEach((value, at) => {
      if (value === this.values[at]) return;
      this.values[at] = value;
      this.holders[at].nodeValue = value;
    });
  }
}
