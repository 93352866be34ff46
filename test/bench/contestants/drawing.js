// The card as a tree, the same elements as ours. `h(tag, attributes, ...children)` is what makes an element of it: a node, a string,
// an element of React; `kit` names the components of a library that stand in the place of plain elements.
const plain = { card: "article", state: "span", heading: "h3", section: "section", link: "a", text: "p", badge: "div" };

const mark = (h, stroke) =>
  h(
    "svg",
    { class: "mark", viewBox: "0 0 16 16", "aria-hidden": "true" },
    h("circle", { cx: "8", cy: "8", r: "6.75" }),
    h("path", { d: stroke }),
  );

const row = (h, part, term, ...values) =>
  h(
    "div",
    { part, class: "row" },
    h("dt", { part: "term" }, term),
    ...values.map((value) => h("dd", { part: "value" }, value)),
  );

export function draw(words, h, kit = {}) {
  const { card, state, heading, section, link, text, badge } = { ...plain, ...kit };
  return h(
    card,
    { part: "card", class: "card split" },
    h(
      "header",
      { part: "header" },
      h(
        "p",
        { class: "eyebrow" },
        h(
          state,
          { part: "status", class: "state" },
          mark(h, words.stroke),
          h("span", { class: "unseen" }, words.status),
          words.state,
        ),
      ),
      h(heading, { part: "title", ...kit.headingAttributes }, h("span", {}, h(link, { href: words.url }, words.title))),
      h("ul", { role: "list", part: "themes", "aria-label": words.themes }, h("li", { part: "theme" }, words.theme)),
    ),
    h("div", { part: "summary" }, h(text, {}, words.summary)),
    h(
      "dl",
      { part: "facts" },
      row(
        h,
        "budget",
        words.budget,
        h(
          "span",
          { part: "chip" },
          h(
            "span",
            { part: "amount" },
            h("span", { "aria-hidden": "true" }, words.amount),
            h("span", { class: "unseen" }, words.spoken),
          ),
          " ",
          h("span", { part: "kind", class: "note" }, words.total),
        ),
      ),
      row(
        h,
        "countries",
        words.countriesTerm,
        h("span", { part: "country-count" }, words.count),
        h(
          "ul",
          { role: "list", part: "country-list" },
          ...words.countries.map((name) => h("li", { part: "country" }, name)),
        ),
      ),
      row(h, "period", words.period, words.dates),
      row(h, "identifier", words.identifier, words.id),
    ),
    h(
      "div",
      { class: "body" },
      h(
        section,
        { part: "partners" },
        h("h4", { part: "heading" }, words.partnersHeading),
        h(
          "ul",
          { role: "list", part: "badges" },
          ...words.partners.map(({ acronym, name, role }) =>
            h(
              "li",
              { part: "badge" },
              h(
                "span",
                { class: "logo", part: "logo", "aria-hidden": "true" },
                h("span", { class: "initials" }, acronym),
              ),
              h(
                badge,
                { class: "organisation" },
                h("div", {}, h("b", { part: "acronym" }, acronym), " ", h("span", { part: "name" }, name)),
                h("div", { class: "note", part: "roles" }, role),
              ),
            ),
          ),
        ),
      ),
      h(
        section,
        { part: "objectives" },
        h("h4", { part: "heading" }, words.objectivesHeading),
        h("p", { part: "tally", class: "note" }, words.tally),
        h(
          "ol",
          { role: "list", part: "checklist" },
          ...words.objectives.map(({ level, text, state, stroke }) =>
            h(
              "li",
              { part: "objective" },
              h("div", { class: "note", part: "level" }, level),
              h("div", { part: "text" }, text),
              h("div", { class: "state", part: "state" }, mark(h, stroke), state),
            ),
          ),
        ),
      ),
    ),
  );
}

const isSvg = new Set(["svg", "circle", "path"]);

/** Makes nodes. */
export function node(tag, attributes, ...children) {
  const made = isSvg.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const changing = ["href", "d", "aria-label"];

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

/** The attributes and children of a drawing as HTML. */
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
