// The accessibility tree, for *.chromium.test.ts only: no other engine exposes its own.
import { executeServerCommand } from "@web/test-runner-commands";

export interface AxNode {
  role: string;
  name: string;
  /** The language it is spoken in, as HTML inherits it. */
  lang: string;
  level?: number;
  value?: string | number;
  description?: string;
  expanded?: boolean;
  checked?: string;
  disabled?: boolean;
  invalid?: string;
  children: AxNode[];
}

/** The accessible nodes of an element; several where the element itself is ignored, as a plain `<div>` is. */
export async function axTree(element: Element): Promise<AxNode[]> {
  const page = globalThis as { axTreeRoot?: Element };
  page.axTreeRoot = element;
  try {
    return await executeServerCommand<AxNode[], undefined>("ax-tree");
  } finally {
    delete page.axTreeRoot;
  }
}

/** Every node in reading order. */
export function flattenAxTree(nodes: AxNode[]): AxNode[] {
  return nodes.flatMap((node) => [node, ...flattenAxTree(node.children)]);
}

/** One line a node, as `  heading 3 "Projet" [fr]`; the language is written where it changes. */
export function outlineAxTree(nodes: AxNode[], depth = 0, lang = ""): string {
  return nodes
    .map((node) => {
      const words = [
        node.role,
        node.level,
        JSON.stringify(node.name),
        node.value !== undefined && `= ${node.value}`,
        node.expanded !== undefined && (node.expanded ? "expanded" : "collapsed"),
        node.lang !== lang && `[${node.lang}]`,
      ];
      const line = "  ".repeat(depth) + words.filter((word) => word !== undefined && word !== false).join(" ");
      return [line, outlineAxTree(node.children, depth + 1, node.lang)].filter(Boolean).join("\n");
    })
    .join("\n");
}
