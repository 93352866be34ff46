// The addresses from which an element has its data. It asks while it stands in the page; lazily, only once it is near the window.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Answer, type Request, join, leave } from "./load.js";

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: string;
  /** Reads all sources again. */
  reread(): void;
}

/** How far outside the window an element is near: about what a reader scrolls while an answer comes. */
const margin = "300px";

export class RemoteController implements ReactiveController {
  readonly #host: Host;
  readonly #joined = new Map<string, Request>();
  #asked = new Set<string>();
  #isBusy = false;
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Before a reading, which then asks for what it needs. */
  begin() {
    this.#asked = new Set();
  }

  /** What an address, relative to the page, has answered; undefined as long as it has not. */
  ask(src: string): Answer | undefined {
    // A link resolves every address, and never throws.
    const { protocol, href } = Object.assign(this.#host.ownerDocument.createElement("a"), { href: src });
    if (!/^https?:$/.test(protocol)) return { problem: { path: "", code: "url", expected: "http(s) URL" } };
    this.#asked.add(href);
    if (this.#host.isConnected && !this.#joined.has(href) && this.#mayBegin()) this.#joined.set(href, join(href, this));
    return this.#joined.get(href)?.answer;
  }

  /** After a reading: what it did not ask for is no longer waited for. */
  end() {
    for (const href of this.#joined.keys())
      if (!this.#asked.has(href)) {
        leave(href, this);
        this.#joined.delete(href);
      }
    const isBusy = [...this.#joined.values()].some(({ answer }) => !answer);
    if (isBusy !== this.#isBusy) this.#host.ariaBusy = isBusy ? "true" : null;
    this.#isBusy = isBusy;
  }

  answered() {
    this.#host.reread();
  }

  hostConnected() {
    if (this.#asked.size > this.#joined.size) this.#host.reread();
  }

  /** An element that is moved leaves the page and is back within the task. */
  hostDisconnected() {
    setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      for (const [href, { answer }] of this.#joined) {
        leave(href, this);
        if (!answer) this.#joined.delete(href);
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
