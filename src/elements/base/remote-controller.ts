// Fetches the addresses of an element’s data while the element is connected; with `loading="lazy"`, only once it is near the window.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Answer, type Request, failed, requestFor, subscribe, unsubscribe } from "./load.js";

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: string;
  readonly hasContent: boolean;
  invalidate(): void;
}

/** An element this far outside the window counts as near: about what a reader scrolls while an answer arrives. */
const margin = "300px";

/** Milliseconds before the word "loading" is shown. */
const loadingDelay = 400;

export class RemoteController implements ReactiveController {
  readonly #host: Host;
  /** By address: the request, once it has started. */
  #requests = new Map<string, Request | undefined>();
  /** Whether an answer has taken so long that visitors are told. */
  isSlow = false;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The absolute address, if it can be fetched. A link resolves every address, and never throws. */
  #resolve(src: string): string | undefined {
    const { protocol, href } = Object.assign(this.#host.ownerDocument.createElement("a"), { href: src });
    return /^https?:$/.test(protocol) ? href : undefined;
  }

  /** The answer for an address, relative to the page; undefined until it has arrived. */
  answerOf(src: string): Answer | undefined {
    const href = this.#resolve(src);
    return href ? (this.#requests.get(href) ?? requestFor(href))?.answer : failed({ code: "url" });
  }

  /** Requests these addresses, and unsubscribes from all others. */
  request(addresses: readonly string[]) {
    const requests = new Map<string, Request | undefined>();
    for (const href of addresses.flatMap((src) => this.#resolve(src) ?? [])) {
      const begin = () => (this.#host.isConnected && this.#mayBegin() ? subscribe(href, this.#host) : undefined);
      requests.set(href, this.#requests.get(href) ?? begin());
    }
    for (const href of this.#requests.keys()) if (!requests.get(href)) unsubscribe(href, this.#host);
    this.#requests = requests;
    this.#setBusy([...requests.values()].some((request) => request && !request.answer));
  }

  #setBusy(isBusy: boolean) {
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#host.ariaBusy = isBusy ? "true" : null;
    this.isSlow = false;
    clearTimeout(this.#timer);
    if (!isBusy || this.#host.hasContent) return;
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, loadingDelay);
  }

  hostConnected() {
    if ([...this.#requests.values()].includes(undefined)) this.#host.invalidate();
  }

  /** Waits for the end of the task, because an element that is moved is disconnected and connected again within it. */
  hostDisconnected() {
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      this.#setBusy(false);
      for (const [href, request] of this.#requests) {
        unsubscribe(href, this.#host);
        if (!request?.answer) this.#requests.set(href, undefined);
      }
    });
  }

  #mayBegin(): boolean {
    if (this.#host.loading !== "lazy") return true;
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#observer!.disconnect();
        this.#host.invalidate();
      },
      { rootMargin: margin },
    );
    if (!this.#isNear) this.#observer.observe(this.#host);
    return this.#isNear;
  }
}
