// The addresses from which an element has its data. It asks while it stands in the page; lazily, only once it is near the window.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Answer, type Request, failed, join, leave } from "./load.js";

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: string;
  /** Reads all sources again. */
  reread(): void;
}

/** How far outside the window an element is near: about what a reader scrolls while an answer comes. */
const margin = "300px";

export class RemoteController implements ReactiveController {
  readonly #host: Host;
  /** By address: what the last reading asked for, and its request once that has begun. */
  #requests = new Map<string, Request | undefined>();
  /** What the reading under way has asked for. */
  #asked = new Map<string, Request | undefined>();
  #isBusy = false;
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What an address, relative to the page, has answered; undefined as long as it has not. */
  ask(src: string): Answer | undefined {
    // A link resolves every address, and never throws.
    const { protocol, href } = Object.assign(this.#host.ownerDocument.createElement("a"), { href: src });
    if (!/^https?:$/.test(protocol)) return failed({ code: "url" });
    const request =
      this.#requests.get(href) ?? (this.#host.isConnected && this.#mayBegin() ? join(href, this.#host) : undefined);
    this.#asked.set(href, request);
    return request?.answer;
  }

  /** After a reading: what it did not ask for is no longer waited for. */
  end() {
    for (const href of this.#requests.keys()) if (!this.#asked.get(href)) leave(href, this.#host);
    this.#requests = this.#asked;
    this.#asked = new Map();
    const isBusy = [...this.#requests.values()].some((request) => request && !request.answer);
    if (isBusy !== this.#isBusy) this.#host.ariaBusy = isBusy ? "true" : null;
    this.#isBusy = isBusy;
  }

  hostConnected() {
    if ([...this.#requests.values()].includes(undefined)) this.#host.reread();
  }

  /** An element that is moved leaves the page and is back within the task. */
  hostDisconnected() {
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      for (const [href, request] of this.#requests) {
        leave(href, this.#host);
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
        this.#host.reread();
      },
      { rootMargin: margin },
    );
    if (!this.#isNear) this.#observer.observe(this.#host);
    return this.#isNear;
  }
}
