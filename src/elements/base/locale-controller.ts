// Takes the element's language from the nearest `lang`, through shadow roots, and follows its changes; a site's default for all elements
// takes precedence over the `lang` of the page's root. All elements of a tree share one observer, which is disconnected with the last one.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Locale, localeOf } from "../../i18n/locale.js";
import { siteDefault } from "./site-defaults.js";

/** The observer of a tree and its subscribers. Held only by the tree, because a frame removed from the page does not notify its elements. */
interface Watch {
  readonly subscribers: Set<LocaleController>;
  readonly observer: MutationObserver;
}

const watches = new WeakMap<Node, Watch>();

function watchOf(root: Node): Watch {
  let watch = watches.get(root);
  if (!watch) {
    const subscribers = new Set<LocaleController>();
    watch = {
      subscribers,
      observer: new MutationObserver(() => subscribers.forEach((subscriber) => subscriber.update())),
    };
    watch.observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    watches.set(root, watch);
  }
  return watch;
}

/** The element and its ancestors, through the hosts of shadow roots. */
function* composedAncestors(element: Element): Generator<Node> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null)
    yield node;
}

/** The locale of the host element, kept up to date while the host is connected. */
export class LocaleController implements ReactiveController {
  value = localeOf("");
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#roots = [...composedAncestors(this.#host)].filter((node) => node.nodeType !== Node.ELEMENT_NODE);
    for (const root of this.#roots) watchOf(root).subscribers.add(this);
    this.update();
  }

  hostDisconnected() {
    for (const root of this.#roots) {
      const { subscribers, observer } = watchOf(root);
      subscribers.delete(this);
      if (subscribers.size) continue;
      observer.disconnect();
      watches.delete(root);
    }
    this.#roots = [];
  }

  /** Handles pending mutations now, because a scheduled update would run before the observers do. */
  flush() {
    for (const root of this.#roots) {
      const { subscribers, observer } = watchOf(root);
      if (observer.takeRecords().length) subscribers.forEach((subscriber) => subscriber.update());
    }
  }

  update() {
    const locale = nearestLocale(this.#host);
    if (locale === this.value) return;
    this.value = locale;
    this.#host.requestUpdate();
  }
}

function nearestLocale(element: Element): Locale {
  for (const node of composedAncestors(element)) {
    const own = (node as Partial<Element>).getAttribute?.("lang");
    const lang = node === node.ownerDocument?.documentElement ? (siteDefault("lang") ?? own) : own;
    if (lang?.trim()) return localeOf(lang);
  }
  return localeOf("");
}
