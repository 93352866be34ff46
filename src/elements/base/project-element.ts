import { LitElement, type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import type { Locale } from "../../i18n/locale.js";
import { wordsOf } from "../words.js";
import type { FicheInput } from "../../model/project.js";
import { version } from "../../version.js";
import { announce } from "./announce.js";
import { FicheReadyEvent } from "./events.js";
import { addressesOf, fragmentsIn, readFragmentsIn } from "./fragments.js";
import { hydrates, isServer, rerender, writeLang } from "./hydration.js";
import { enqueueRender } from "./render-queue.js";
import { showsChildren } from "./shows-children.js";
import { LocaleController } from "./locale-controller.js";
import { showPlainly } from "./plain-fallback.js";
import { RemoteController } from "./remote-controller.js";
import type { Content } from "./shared.template.js";
import { warnOfSettings } from "./settings.js";
import { adoptSheet } from "./sheets.js";
import { siteDefault } from "./site-defaults.js";
import { type Data, type Field, type Source, isSame, isUnreadable, readProject } from "./source.js";
import { tagOf, warnOnce } from "./warn.js";

// So that the declarations of the class include those of its events.
export type { FicheErrorEvent, FicheReadyEvent } from "./events.js";

/**
 * Base element: resolves sources, parses, renders; slots its children until there is something to render, and if there is nothing.
 */
export abstract class ProjectElement<Drawn extends Data = Data> extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  /** The properties, and their attributes, that hold data or its address: a change of one of them makes the element parse again. */
  static readonly sources: readonly string[] = ["project", "src", "projectId", "project-id"];
  /** The field of a project that the element shows; without it, the element shows all of the project. */
  static readonly field?: Field;

  static override properties: PropertyDeclarations = {
    project: {},
    src: {},
    projectId: { attribute: "project-id" },
    loading: {},
    theme: {},
  };

  /** The project: JSON text (also as the attribute) or an object. */
  project?: FicheInput | string | null;
  /** The address of the project’s JSON, or of a feed of several; fetched if `project` is missing or cannot be read. */
  src?: string | null;
  /** In a feed, the `id` or another identifier of the wanted project; without it, the first project is shown. */
  projectId?: string | null;
  /**
   * `eager`, or `lazy` to fetch `src` only when the element comes near the window.
   * @default "eager"
   */
  loading: "eager" | "lazy" = siteDefault("loading") ?? "eager";
  /**
   * `light`, `dark`, or `auto` for the visitor's own preference.
   * @default "light"
   */
  theme: "light" | "dark" | "auto" = siteDefault("theme") ?? "light";

  /** @internal What was parsed from each source that was tried; the last one is shown. */
  parseResults: readonly Source[] = [];

  /** @internal Whether the data gave something to render. */
  hasContent = false;
  #needsParse = true;
  #parsedLinks = "";
  #announced: readonly Source[] = [];
  #renderedLocale?: Locale;
  #hasFailed = false;
  /** The results that could not be rendered, and were announced as such. */
  #failedResults?: readonly Source[];
  protected readonly locale = new LocaleController(this);
  readonly #remote = new RemoteController(this);

  /** The attributes that are not data: those that a site may set for all its elements. */
  static get settings(): string[] {
    return this.observedAttributes.filter((name) => !this.sources.includes(name));
  }

  /** Registers the element unless its tag is taken; warns if it is taken by anything but this version. */
  static define(tag = this.tag, registry = customElements) {
    const taken = registry.get(tag) as Partial<typeof ProjectElement> | undefined;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken.version !== version)
      warnOnce(
        "version",
        `<${tag}> is registered already (${taken.version ?? "not by fiche"}): fiche ${version} leaves it.`,
      );
  }

  /** Keeps what a server has rendered if Lit can hydrate it, and removes it otherwise. */
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

  /** Queues the update, and slots the children while the first one waits in the queue. */
  protected override scheduleUpdate() {
    let slot: Element | undefined;
    const later = enqueueRender(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
    if (later && this.firstChild && !this.renderRoot.firstChild)
      this.renderRoot.append((slot = document.createElement("slot")));
    return later;
  }

  /**
   * Parses if a source has changed. Lit calls this before `willUpdate`, which is too late to skip an update: a new object with the same
   * data renders nothing, which keeps frameworks that make one at each render from looping.
   */
  protected override shouldUpdate(changed: PropertyValues) {
    this.locale.flush();
    const { sources } = this.constructor as typeof ProjectElement;
    const names = [...changed.keys()] as string[];
    if (!this.#needsParse && !names.some((name) => name === "loading" || sources.includes(name))) return true;
    const isNew = this.#parse();
    return (
      isNew ||
      !this.hasContent ||
      this.locale.value !== this.#renderedLocale ||
      !names.every((name) => sources.includes(name))
    );
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!isServer) return warnOfSettings(this, changed.keys() as Iterable<string>);
    writeLang(this);
    this.locale.update();
    this.#parse();
  }

  /** Shows the children, or a sentence, if the page forbids what templates need: it allows no Trusted Types policy, or is XHTML. */
  protected override update(changed: PropertyValues) {
    this.#hasFailed = false;
    try {
      super.update(changed);
    } catch (error) {
      if (rerender(this, () => super.update(changed))) return;
      this.hasContent = false;
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
    const source = this.parseResults.at(-1);
    let rendered: Content = nothing;
    try {
      if (source?.value) rendered = this.draw(source.value as Drawn, locale);
    } catch (error) {
      // A page may lack `Intl.NumberFormat`.
      this.#fail(error);
    }
    this.hasContent = rendered !== nothing;
    this.#renderedLocale = locale;
    const root = (content: Content) =>
      html`<div class="root ${this.theme}" lang=${locale.tag} dir="ltr">${content}</div>`;
    if (this.hasContent) return root(rendered);
    const { field } = this.constructor as typeof ProjectElement;
    const { unreadable, loading } = wordsOf(locale);
    const showsError = this.#hasFailed || (source && isUnreadable(source, field));
    let note: Content = showsError ? html`<p part="error">${unreadable}</p>` : nothing;
    if (this.#remote.isSlow) note = html`<p part="loading">${loading}</p>`;
    return html`<slot @slotchange=${() => this.#childrenChanged()}></slot>${
        note === nothing || showsChildren(this) ? nothing : root(note)
      }`;
  }

  protected override updated() {
    const { parseResults } = this;
    const isNewFailure = this.#hasFailed && parseResults !== this.#failedResults;
    announce(this, parseResults === this.#announced ? [] : parseResults, isNewFailure);
    this.#announced = parseResults;
    this.#failedResults = this.#hasFailed ? parseResults : undefined;
    if (this.hasContent && !this.isUpdatePending) this.dispatchEvent(new FicheReadyEvent());
  }

  /** @internal Makes the next update parse all sources again. */
  invalidate() {
    this.#needsParse = true;
    this.requestUpdate();
  }

  /**
   * Tries the sources until one can be read, requests the addresses that were tried, and returns whether the results are new. While an
   * address is awaited, the earlier results stay.
   */
  #parse(): boolean {
    this.#needsParse = false;
    this.#parsedLinks = fragmentsIn(this).join(" ");
    const results: Source[] = [];
    for (const result of this.candidateSources()) {
      results.push(result);
      if (result.value) break;
    }
    const requested: string[] = [];
    let isAwaited = false;
    for (const [attribute, src] of addressesOf(this)) {
      if (isAwaited || results.at(-1)?.value) break;
      requested.push(src);
      const answer = this.#remote.answerOf(src);
      if (!answer) isAwaited = true;
      else results.push(answer.problems ? { attribute, ...answer } : this.#read(attribute, answer.value));
    }
    this.#remote.request(requested);
    if (isAwaited) return false;
    const isNew = !isSame(results, this.parseResults);
    if (!isNew) this.#announced = results;
    this.parseResults = results;
    return isNew;
  }

  #read(attribute: string, raw: unknown): Source {
    return readProject(attribute, raw, this.projectId ?? undefined);
  }

  /** The data that is in the page, parsed, best first. */
  protected *candidateSources(): Generator<Source> {
    for (const raw of new Set([this.project, this.getAttribute("project")]))
      if (raw !== undefined && raw !== null) yield this.#read("project", raw);
    for (const { json } of readFragmentsIn(this)) if (json) yield this.#read("href", json);
  }

  /** Also called for the slot that the content has just replaced. */
  #childrenChanged() {
    if (this.hasContent) return;
    if (this.#parsedLinks !== fragmentsIn(this).join(" ")) this.#needsParse = true;
    this.requestUpdate();
  }

  /** The template for readable data; `nothing` if the data has nothing for this element. */
  protected abstract draw(data: Drawn, locale: Locale): Content;
}
