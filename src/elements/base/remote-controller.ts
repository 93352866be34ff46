// The addresses from which an element has its data. It asks while it stands in the page; lazily, only once it is near the window.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Answer, type Request, failed, join, leave } from "./load.js";

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: string;
  /** Whether it shows data. */
  readonly drawn: boolean;
  /** Reads all sources again. */
  reread(): void;
}

/** How far outside the window an element is near: about what a reader scrolls while an answer comes. */
const margin = "300px";

/** Milliseconds after which an answer is slow: whoever waits for it is told. */
const patience = 400;

export class RemoteController implements ReactiveController {
  readonly #host: Host;
  /** By address: what the last reading asked for, and its request once that has begun. */
  #requests = new Map<string, Request | undefined>();
  /** What the reading under way has asked for. */
  #asked = new Map<string, Request | undefined>();
  /** Whether an answer has been awaited for so long that a visitor is told. */
  isSlow = false;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    this.#setBusy([...this.#requests.values()].some((request) => request && !request.answer));
  }

  #setBusy(isBusy: boolean) {
    if (isBusy === this.#isBusy) return;
    this.#isBusy = isBusy;
    this.#host.ariaBusy = isBusy ? "true" : null;
    this.isSlow = false;
    clearTimeout(this.#timer);
    if (!isBusy || this.#host.drawn) return;
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, patience);
  }

  hostConnected() {
    if ([...this.#requests.values()].includes(undefined)) this.#host.reread();
  }

  /** An element that is moved leaves the page and is back within the task. */
  hostDisconnected() {
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      this.#setBusy(false);
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
