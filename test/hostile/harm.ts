// What must never happen, whatever a record contains.
import { expect } from "chai";
import { type Fiche, drawnText, showsChildren } from "../helpers/drawing.js";

const page = window as Window & { hacked?: unknown };
const uncaught: string[] = [];
const hear = (event: Event) =>
  uncaught.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
const dialogs = ["alert", "confirm", "prompt", "open", "print"] as const;
const { alert, confirm, prompt, open, print } = window;
/** Lets every test of a file fail in which something ran, or was thrown into the page. */
export function watchForHarm() {
  before(() => {
    performance.setResourceTimingBufferSize(100_000);
    for (const type of ["error", "unhandledrejection"]) window.addEventListener(type, hear);
    for (const name of dialogs) Object.assign(window, { [name]: () => (page.hacked = name) });
  });
  after(() => {
    for (const type of ["error", "unhandledrejection"]) window.removeEventListener(type, hear);
    Object.assign(window, { alert, confirm, prompt, open, print });
  });
  beforeEach(() => delete page.hacked);
  afterEach(() => {
    expect(page.hacked).to.equal(undefined);
    expect(uncaught.splice(0)).to.deep.equal([]);
  });
}

const foreign =
  "script, iframe, style, object, embed, form, template, base, link, meta, fiche-project-card, [style], [target], [ping], [download]," +
  ["error", "load", "focus", "click", "mouseover", "toggle", "begin", "animationstart"]
    .map((type) => `[on${type}]`)
    .join();
export const addressed = "[href], [src], [srcset], [xlink\\:href], [action], [formaction], [poster]";
/** What only code says. */
export const inner = /undefined|\bNaN\b|\[object|Error\b|function\b|Invalid|∞|\bSymbol\(/;

/** What is wrong with what an element shows; empty where all is well. */
export function harm(element: Fiche, mayHold: string[] = []): string[] {
  const root = element.shadowRoot!;
  const text = drawnText(element);
  const said = mayHold.reduce((left, each) => left.replaceAll(each, ""), text);
  const asked = [...root.querySelectorAll(addressed)].map(
    (node) => node.getAttribute("href") ?? node.getAttribute("src") ?? "",
  );
  return [
    ...[...root.querySelectorAll(foreign)].map((node) => `markup: ${node.outerHTML.slice(0, 80)}`),
    ...asked.filter((address) => !/^https?:\/\/[^/]/i.test(address)).map((address) => `address: ${address}`),
    ...(inner.test(said) ? [`words of the code: ${inner.exec(said)![0]}`] : []),
    ...(text || showsChildren(element) ? [] : ["blank"]),
    ...(root.querySelector("[role=alert], [aria-live]") ? ["interrupts"] : []),
  ];
}
