// Gives tests Chromium's accessibility tree, over the DevTools protocol, because playwright has dropped its own snapshot. Adds the language
// of each node from the DOM, because Chromium's tree does not have it.

const shownProperties = ["level", "checked", "invalid", "disabled"];

/** `backendNodeId → lang`, inherited as HTML says: through shadow roots from their host, never through slots. */
function languages(document) {
  const found = new Map();
  const visit = (node, inherited) => {
    const attributes = node.attributes ?? [];
    const at = attributes.findIndex((name, index) => index % 2 === 0 && name === "lang");
    const lang = at < 0 ? inherited : attributes[at + 1];
    found.set(node.backendNodeId, lang);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child, lang);
  };
  visit(document, "");
  return found;
}

/** Without the nodes Chromium itself ignores, line boxes, and boxes that say nothing: their children take their place. */
function compactTree(nodes, rootNodeId, document) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const langOf = languages(document);
  const compact = (node, inherited) => {
    const role = node.role?.value;
    if (role === "InlineTextBox") return [];
    const name = node.name?.value ?? "";
    const lang = langOf.get(node.backendDOMNodeId) ?? inherited;
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? compact(byId.get(id), lang) : []));
    if (node.ignored || (role === "generic" && !name)) return children;
    return [{ role: role === "StaticText" ? "text" : role, name, ...shownStates(node), lang, children }];
  };
  const root = nodes.find((node) => node.backendDOMNodeId === rootNodeId);
  return root ? compact(root, "") : [];
}

function shownStates({ properties = [], value, description }) {
  const states = {};
  for (const property of properties) {
    const state = property.value.value;
    const isOff = state === false || state === "false";
    if (property.name === "expanded" || (shownProperties.includes(property.name) && !isOff))
      states[property.name] = state;
  }
  if (value?.value !== undefined) states.value = value.value;
  if (description?.value) states.description = description.value;
  return states;
}

async function readTree(client) {
  const evaluated = await client.send("Runtime.evaluate", { expression: "globalThis.axTreeRoot" });
  const { node } = await client.send("DOM.describeNode", { objectId: evaluated.result.objectId });
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  return compactTree(nodes, node.backendNodeId, root);
}

/** Plugin for Web Test Runner: answers the command `ax-tree` that test/helpers/ax-tree.ts sends. */
export function axTreePlugin() {
  return {
    name: "ax-tree",
    async executeCommand({ command, session }) {
      if (command !== "ax-tree") return undefined;
      if (session.browser.type !== "playwright") throw new Error("only Chromium shows its accessibility tree");
      const page = session.browser.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      try {
        await client.send("Accessibility.enable");
        return await readTree(client);
      } finally {
        await client.detach();
      }
    },
  };
}
