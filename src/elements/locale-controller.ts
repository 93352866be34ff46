// The language of an element is that of the nearest `lang` around it, through shadow roots, and it follows every change; what the
// site says for all its elements counts before the `lang` of the page as a whole. All
// elements of a page share one observer; it watches only the trees that hold an element, and nothing once the last has left.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Locale, localeOf } from "../i18n/locale.js";
import { siteDefault } from "./site-defaults.js";

const controllers = new Set<LocaleController>();
const watched = new Map<Node, number>();
let observer: MutationObserver | undefined;

function watch(root: Node, change: 1 | -1) {
  const count = (watched.get(root) ?? 0) + change;
  if (count) watched.set(root, count);
  else watched.delete(root);
  if (count > 1 || (count === 1 && change === -1)) return;
  // A MutationObserver cannot leave one tree: it leaves all and enters the rest again.
  observer ??= new MutationObserver(() => controllers.forEach((controller) => controller.update()));
  observer.disconnect();
  for (const each of watched.keys()) observer.observe(each, { attributeFilter: ["lang"], subtree: true });
}

/** The element, then what holds it: parents, and the hosts of shadow roots. */
function* around(element: Element): Generator<Node> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null)
    yield node;
}

/** The locale of its host element, kept up to date while the host is connected. */
export class LocaleController implements ReactiveController {
  value = localeOf("");
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#roots = [...around(this.#host)].filter((node) => node.nodeType !== Node.ELEMENT_NODE);
    for (const root of this.#roots) watch(root, 1);
    controllers.add(this);
    this.update();
  }

  hostDisconnected() {
    controllers.delete(this);
    for (const root of this.#roots) watch(root, -1);
    this.#roots = [];
  }

  update() {
    const locale = nearestLocale(this.#host);
    if (locale === this.value) return;
    this.value = locale;
    this.#host.requestUpdate();
  }
}

function nearestLocale(element: Element): Locale {
  for (const node of around(element)) {
    const own = (node as Partial<Element>).getAttribute?.("lang");
    const lang = node === node.ownerDocument?.documentElement ? (siteDefault("lang") ?? own) : own;
    if (lang?.trim()) return localeOf(lang);
  }
  return localeOf("");
}
