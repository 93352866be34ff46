// Renders an element and queries it as a visitor would: by part, by role and by text.
import type { ProjectElement } from "../../src/elements/base/project-element.js";
import type { FicheInput } from "../../src/model/project.js";
import "../../src/define.js";
import { mount } from "./fixture.js";

/** Any of the four: what only some of them have is missing from the others, as it is for a script of the page. */
export type Fiche = ProjectElement & {
  partners?: unknown;
  objectives?: unknown;
  amount?: unknown;
  max?: number | null;
};

export type Attributes = Record<string, string>;

/** An element that is not in the page yet. */
export function make(tag: string, attributes: Attributes = {}): Fiche {
  const element = document.createElement(tag) as unknown as Fiche;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** An element in the page, drawn from `project`; without one, from its attributes. It is removed after the test. */
export async function draw(tag: string, project?: unknown, attributes: Attributes = {}): Promise<Fiche> {
  const element = make(tag, attributes);
  if (project !== undefined) element.project = project as FicheInput;
  mount("<div></div>").append(element);
  await settled(element);
  return element;
}

/** Waits until nothing is left to draw, also not what a first drawing has asked for. */
export async function settled(...elements: Element[]) {
  for (const element of elements) while (!(await (element as Fiche).updateComplete)) continue;
}

/** Waits until observers have been told, and what they asked for is drawn. */
export async function observed(...elements: Element[]) {
  await new Promise((resolve) => setTimeout(resolve));
  await settled(...elements);
}

/** Waits until what is drawn is painted: what stands outside the window has no size of its own before, and no text. */
export const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

const inside = (root: Element) => root.shadowRoot ?? root;

/** Everything with that part, in order. */
export const partsOf = (root: Element, name: string) =>
  [...inside(root).querySelectorAll<HTMLElement>(`[part~="${name}"]`)] as HTMLElement[];

/** The only element with that part; with none or several, the test fails. */
export function partOf(root: Element, name: string): HTMLElement {
  const found = partsOf(root, name);
  if (found.length !== 1) throw new Error(`${found.length} elements have the part "${name}"`);
  return found[0];
}

const tagsOfRole: Record<string, string> = {
  heading: "h1,h2,h3,h4,h5,h6",
  link: "a[href]",
  list: "[role=list]",
  button: "button,summary",
};

/** Everything with that role, in order. */
export const roleOf = (root: Element, role: keyof typeof tagsOfRole) =>
  [...inside(root).querySelectorAll<HTMLElement>(tagsOfRole[role])] as HTMLElement[];

/** What it says, each run of breakable space read as one. */
export const textOf = (node: Node) => (node.textContent ?? "").replace(/[ \t\n\r]+/g, " ").trim();

/** What a screen reader says of it. */
export function spokenText(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
  return textOf(copy);
}

/** What the whole shadow tree says; empty where nothing is drawn. */
export const drawnText = (element: Element) => textOf(element.shadowRoot!);

/** Whether its children are what a visitor sees. */
export const showsChildren = (element: Element) => element.shadowRoot!.querySelector("slot") !== null;

/** What each part of that name says. */
export const textsOf = (root: Element, part: string) => partsOf(root, part).map(textOf);
