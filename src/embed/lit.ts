// What the elements use of Lit, for the script-tag bundle alone: of Lit's element, which is made for every element there is, ours use
// less than half. What is here does the same at the same moment: test/embed compares the two, and runs the tests of the elements on
// this one too.
import type { ReactiveController } from "lit";
import { html, nothing, render } from "./lit-html.js";

export { html, nothing, render };

/** Only the text: the elements make their sheets themselves (elements/sheets.ts). */
export const css = ([text]: TemplateStringsArray) => text;

interface Declaration {
  attribute?: string;
  state?: boolean;
  converter?: (text: string | null) => unknown;
}

/** The names of properties. */
type Changed = Set<string>;

export abstract class LitElement extends HTMLElement {
  static readonly styles: unknown;
  /** Those of the class and of all that it extends. */
  static readonly properties: Record<string, Declaration>;
  /** The names of properties by that of their attribute. */
  static named: Map<string, string>;

  /** Read when the class is registered: time to make it ready. */
  static get observedAttributes() {
    if (!Object.hasOwn(this, "named")) {
      this.named = new Map();
      for (const [name, { state, attribute = name.toLowerCase() }] of Object.entries(this.properties)) {
        if (!state) this.named.set(attribute, name);
        Object.defineProperty(this.prototype, name, {
          get(this: LitElement) {
            return this.#values.get(name);
          },
          set(this: LitElement, value) {
            const old = this.#values.get(name);
            this.#values.set(name, value);
            this.requestUpdate(name, old);
          },
        });
      }
    }
    return [...this.named.keys()];
  }

  isUpdatePending = false;
  renderRoot?: ShadowRoot;
  readonly #class = this.constructor as typeof LitElement;
  readonly #values = new Map<string, unknown>();
  readonly #controllers: ReactiveController[] = [];
  /** What was set before the class was there; it goes before what the class itself sets. */
  #early?: Record<string, unknown> = {};
  #changed: Changed = new Set();
  #connected!: () => void;
  updateComplete: Promise<unknown> = new Promise<void>((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this.#class.properties))
      if (Object.hasOwn(own, name)) {
        this.#early![name] = own[name];
        delete own[name];
      }
    this.requestUpdate();
  }

  protected abstract createRenderRoot(): ShadowRoot;
  protected abstract render(): unknown;
  protected willUpdate?(changed: Changed): void;
  protected updated?(changed: Changed): void;

  addController(controller: ReactiveController) {
    this.#controllers.push(controller);
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null) {
    const name = this.#class.named.get(attribute)!;
    const { converter = () => text } = this.#class.properties[name];
    Object.assign(this, { [name]: converter(text) });
  }

  requestUpdate(name?: string, old?: unknown) {
    if (name !== undefined) {
      if (Object.is(this.#values.get(name), old)) return;
      this.#changed.add(name);
    }
    if (!this.isUpdatePending) this.updateComplete = this.#updateSoon();
  }

  /** Resolves to whether no further update is due. */
  async #updateSoon() {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // That of the update before, which somebody may wait for: it is reported all the same.
      void Promise.reject(error);
    }
    const later = this.scheduleUpdate();
    if (later) await later;
    return !this.isUpdatePending;
  }

  /** Updates now, or at a moment of its own choice, which is then awaited. */
  protected scheduleUpdate(): void | Promise<unknown> {
    Object.assign(this, this.#early);
    this.#early = undefined;
    const changed = this.#changed;
    try {
      this.willUpdate?.(changed);
      this.update(changed);
    } finally {
      this.#changed = new Set();
      this.isUpdatePending = false;
    }
    this.updated?.(changed);
  }

  protected update(_changed: Changed) {
    render(this.render(), this.renderRoot!);
  }
}
