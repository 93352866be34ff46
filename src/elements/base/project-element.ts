import { LitElement, type PropertyValues, html, nothing } from "lit";
import type { Locale } from "../../i18n/locale.js";
import { wordsOf } from "../words.js";
import { readFragment } from "../../model/fragment.js";
import type { FicheInput } from "../../model/project.js";
import { version } from "../../version.js";
import { announce } from "./announce.js";
import { type Properties, initialValuesOf } from "./attributes.js";
import { FicheReadyEvent } from "./events.js";
import { fragmentsIn } from "./fragments.js";
import { drawsAnew, hydrates, isServer, writeLang } from "./hydration.js";
import { inTurn } from "./in-turn.js";
import { showsChildren } from "./shows-children.js";
import { LocaleController } from "./locale-controller.js";
import { showPlainly } from "./plain-fallback.js";
import { RemoteController } from "./remote-controller.js";
import type { Content } from "./shared.template.js";
import { warnOfSettings } from "./settings.js";
import { adoptSheet } from "./sheets.js";
import { type Data, type Field, type Source, isSame, isUnreadable, readProject } from "./source.js";
import { tagOf, warnOnce } from "./warn.js";

// The declarations of the class bring those of its events.
export type { FicheErrorEvent, FicheReadyEvent } from "./events.js";

/** Data in, read, drawn. Until and unless there is something to draw, the element's children are shown. */
export abstract class ProjectElement<Drawn extends Data = Data> extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  /** The properties, and their attributes, that hold data or say where it is: when one changes, it is read again. */
  static readonly sources: readonly string[] = ["project", "src", "projectId", "project-id"];
  /** What it shows of a project; of all of it where this is not said. */
  static readonly field?: Field;

  static override properties: Properties = {
    project: {},
    src: {},
    projectId: { attribute: "project-id" },
    loading: { initial: "eager" },
    theme: { initial: "light" },
  };

  /** The project: JSON text (also as the attribute) or an object. */
  declare project: FicheInput | string | null | undefined;
  /** The address of the project’s JSON, or of a feed of several; asked for when `project` cannot be read. */
  declare src: string | null | undefined;
  /** Of a feed, the `id` or another identifier of the project that is meant; else its first. */
  declare projectId: string | null | undefined;
  /**
   * `eager`, or `lazy` to ask for `src` only when the element comes near the window.
   * @default "eager"
   */
  declare loading: "eager" | "lazy";
  /**
   * `light`, `dark`, or `auto` for the visitor's own preference.
   * @default "light"
   */
  declare theme: "light" | "dark" | "auto";

  /** @internal What was read from each source that was tried; the last one is in force. */
  readings: readonly Source[] = [];

  /** @internal */
  drawn = false;
  #stale = true;
  #links = "";
  #announced: readonly Source[] = [];
  #drawnIn?: Locale;
  #hasFailed = false;
  /** What could not be drawn, and was announced. */
  #failed?: readonly Source[];
  protected readonly locale = new LocaleController(this);
  readonly #remote = new RemoteController(this);

  constructor() {
    super();
    Object.assign(this, initialValuesOf(this.constructor as typeof ProjectElement));
  }

  /** The attributes that neither hold data nor say where it is: those that a site may set for all its elements. */
  static get settings(): string[] {
    return this.observedAttributes.filter((name) => !this.sources.includes(name));
  }

  /** Registers the element, unless the tag is taken: by this version silently, by another with a warning. */
  static define(tag = this.tag, registry = customElements) {
    const taken = registry.get(tag) as Partial<typeof ProjectElement> | undefined;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken.version !== version)
      warnOnce(
        "version",
        `<${tag}> is registered already (${taken.version ?? "not by fiche"}): fiche ${version} leaves it.`,
      );
  }

  /** What a server has drawn is taken over, or goes. */
  protected override createRenderRoot() {
    if (hydrates(this)) super.createRenderRoot();
    else this.shadowRoot?.replaceChildren();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptSheet(this);
    return root;
  }

  adoptedCallback() {
    adoptSheet(this);
  }

  /** While it waits to be drawn for the first time, its children are shown. */
  protected override scheduleUpdate() {
    let slot: Element | undefined;
    const later = inTurn(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
    if (later && this.firstChild && !this.renderRoot.firstChild)
      this.renderRoot.append((slot = document.createElement("slot")));
    return later;
  }

  /** Data that is given anew and is the same draws nothing anew. */
  protected override shouldUpdate(changed: PropertyValues) {
    this.locale.flush();
    const { sources } = this.constructor as typeof ProjectElement;
    const names = [...changed.keys()] as string[];
    if (!this.#stale && !names.some((name) => name === "loading" || sources.includes(name))) return true;
    const isNew = this.#read();
    return (
      isNew || !this.drawn || this.locale.value !== this.#drawnIn || !names.every((name) => sources.includes(name))
    );
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!isServer) return warnOfSettings(this, changed.keys() as Iterable<string>);
    writeLang(this);
    this.locale.update();
    this.#read();
  }

  /** A page may forbid what templates need (every Trusted Types policy; HTML in XHTML). */
  protected override update(changed: PropertyValues) {
    this.#hasFailed = false;
    try {
      super.update(changed);
    } catch (error) {
      if (drawsAnew(this, () => super.update(changed))) return;
      this.drawn = false;
      this.#fail(error);
      showPlainly(this, this.locale.value, () => this.#childrenChanged());
    }
  }

  #fail(error: unknown) {
    this.#hasFailed = true;
    warnOnce("draw", `${tagOf(this)}>: nothing can be drawn on this page. ${String(error)}`);
  }

  protected override render() {
    const { value: locale } = this.locale;
    const source = this.readings.at(-1);
    let drawn: Content = nothing;
    try {
      if (source?.value) drawn = this.draw(source.value as Drawn, locale);
    } catch (error) {
      // A page may lack `Intl.NumberFormat`.
      this.#fail(error);
    }
    this.drawn = drawn !== nothing;
    this.#drawnIn = locale;
    const root = (content: Content) =>
      html`<div class="root ${this.theme}" lang=${locale.tag} dir="ltr">${content}</div>`;
    if (this.drawn) return root(drawn);
    const { field } = this.constructor as typeof ProjectElement;
    const { unreadable, loading } = wordsOf(locale);
    const isMissed = this.#hasFailed || (source && isUnreadable(source, field));
    let note: Content = isMissed ? html`<p part="error">${unreadable}</p>` : nothing;
    if (this.#remote.isSlow) note = html`<p part="loading">${loading}</p>`;
    return html`<slot @slotchange=${() => this.#childrenChanged()}></slot>${
        note === nothing || showsChildren(this) ? nothing : root(note)
      }`;
  }

  protected override updated() {
    const { readings } = this;
    const isNewFailure = this.#hasFailed && readings !== this.#failed;
    announce(this, readings === this.#announced ? [] : readings, isNewFailure);
    this.#announced = readings;
    this.#failed = this.#hasFailed ? readings : undefined;
    if (this.drawn && !this.isUpdatePending) this.dispatchEvent(new FicheReadyEvent());
  }

  /** @internal Reads all sources again, when the element is drawn next. */
  reread() {
    this.#stale = true;
    this.requestUpdate();
  }

  /** Tries the sources until one can be read, and tells whether that gave anything new. While one is awaited, what was read before stays. */
  #read(): boolean {
    this.#stale = false;
    this.#links = fragmentsIn(this).join(" ");
    const readings: Source[] = [];
    let isAwaited = false;
    for (const reading of this.given()) {
      if (reading) readings.push(reading);
      else isAwaited = true;
      if (!reading || reading.value) break;
    }
    this.#remote.end();
    if (isAwaited) return false;
    const isNew = !isSame(readings, this.readings);
    if (!isNew) this.#announced = readings;
    this.readings = readings;
    return isNew;
  }

  /** What the element was given, read, best first; undefined where an address has not answered yet. */
  protected *given(): Generator<Source | undefined> {
    const read = (attribute: string, raw: unknown) => readProject(attribute, raw, this.projectId ?? undefined);
    for (const raw of new Set([this.project, this.getAttribute("project")]))
      if (raw !== undefined && raw !== null) yield read("project", raw);
    const addresses: [attribute: string, src: string][] = [];
    for (const href of fragmentsIn(this)) {
      const { json, src } = readFragment(href) ?? {};
      if (json) yield read("href", json);
      if (src) addresses.push(["href", src]);
    }
    if (this.src?.trim()) addresses.push(["src", this.src]);
    for (const [attribute, src] of addresses) {
      const answer = this.#remote.ask(src);
      yield answer?.problems ? { attribute, ...answer } : answer && read(attribute, answer.value);
    }
  }

  /** Also heard from the slot that has just given way to what is drawn. */
  #childrenChanged() {
    if (this.drawn) return;
    if (this.#links !== fragmentsIn(this).join(" ")) this.#stale = true;
    this.requestUpdate();
  }

  /** What is shown of readable data; `nothing` where the data has nothing for this element. */
  protected abstract draw(data: Drawn, locale: Locale): Content;
}
