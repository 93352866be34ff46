// The page of a partner in a frame: it loads the script by itself, as a visitor's browser does, and the builder writes into it what the
// code says. It stays as it is while a person types: only what has changed is written.
import { snippet } from "../../snippet/snippet.js";
import { renderStatic, type StaticElement } from "../../static/render-static.js";
import type { State } from "../state.js";
import { type CheckedColour, checkedColours } from "./checked-colours.js";
import { type Spoken, spoken } from "./spoken.js";
import { type Theme, themes, tokensRule } from "./tokens.js";

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html").body;

/** The element as the code has it, without the script. */
function codeOfElement({ look, shown }: State): string {
  const { tag, settings, lang, pageLanguage } = look;
  const code = snippet({
    tag,
    record: JSON.parse(shown),
    script: { src: "" },
    settings,
    lang,
    fallbackLang: pageLanguage,
  });
  return code.slice(code.indexOf("\n") + 1).trim();
}

function codeWithoutScript({ look, shown }: State): string {
  const { tag, settings, lang, pageLanguage } = look;
  return renderStatic(tag.replace("fiche-", "") as StaticElement, shown, {
    lang: lang || pageLanguage,
    layout: settings.layout as "full" | "compact",
    hide: settings.hide.split(" "),
    headingLevel: Number(settings["heading-level"]),
    notation: settings.notation as "standard" | "compact",
  });
}

type Drawn = HTMLElement & { updateComplete?: Promise<unknown> };

/** Makes an element like another, attribute by attribute. */
function makeLike(element: Element, model: Element) {
  for (const name of element.getAttributeNames()) if (!model.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of model.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (element.innerHTML !== model.innerHTML)
    element.replaceChildren(...[...model.childNodes].map((node) => element.ownerDocument.importNode(node, true)));
}

const rootOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>(".root") ?? undefined;

/** What has come of it in the frame. */
export interface Seen {
  readonly isDrawn: boolean;
  readonly said: readonly Spoken[];
  /** The language of the element. */
  readonly lang: string;
  readonly colours?: Readonly<Record<Theme, readonly CheckedColour[]>> | undefined;
}

/** The colours in both themes: read from copies that are gone before the page is painted. */
async function coloursOf(element: Element) {
  const copies = themes.map((theme) => {
    const copy = element.cloneNode(true) as Drawn;
    copy.setAttribute("theme", theme);
    return copy;
  });
  element.after(...copies);
  for (const copy of copies) await copy.updateComplete;
  const [light, dark] = copies.map((copy) => checkedColours(rootOf(copy)!));
  for (const copy of copies) copy.remove();
  return { light, dark };
}

/** Writes what is chosen into the page of the frame, and tells what it shows then; nothing as long as the page is not there. */
export async function showInFrame(frame: HTMLIFrameElement, state: State): Promise<Seen | undefined> {
  const page = frame.contentDocument;
  const place = page?.querySelector("#place");
  if (!page || !place || !state.shown) return undefined;
  const model = parsed(codeOfElement(state)).firstElementChild!;
  let element = place.firstElementChild as Drawn | null;
  if (element?.localName !== model.localName) place.replaceChildren((element = page.createElement(model.localName)));
  makeLike(element, model);
  const [sheet = new page.defaultView!.CSSStyleSheet()] = page.adoptedStyleSheets;
  sheet.replaceSync(tokensRule(state.look));
  page.adoptedStyleSheets = [sheet];
  if (!element.updateComplete) return undefined;
  await element.updateComplete;
  const root = rootOf(element);
  return {
    isDrawn: !!root,
    said: spoken(element),
    lang: root?.lang ?? page.documentElement.lang,
    colours: root && (await coloursOf(element)),
  };
}

/** The same page for a visitor without JavaScript: a text for a frame that runs no script, with links that hold there. */
export function pageWithoutScript(frame: HTMLIFrameElement, state: State): string {
  const page = frame.contentDocument;
  if (!page?.querySelector("#place") || !state.shown) return "";
  const copy = page.cloneNode(true) as Document;
  const html = state.look.view === "static" ? codeWithoutScript(state) : codeOfElement(state);
  copy.querySelector("#place")!.replaceChildren(...parsed(html).childNodes);
  // The policy of this page holds in a frame that is written by it; that frame's own could not name its origin.
  for (const element of copy.querySelectorAll("script, meta[http-equiv], base")) element.remove();
  for (const link of page.querySelectorAll<HTMLLinkElement>("link[href]"))
    copy.querySelector(`link[href="${link.getAttribute("href")}"]`)!.setAttribute("href", link.href);
  return `<!doctype html>${copy.documentElement.outerHTML}`;
}
