import { LitElement, type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import type { Locale } from "../i18n/locale.js";
import { wordsOf } from "../i18n/words.js";
import { type Reading, parseProject } from "../model/parse.js";
import type { Project } from "../model/project.js";
import { version } from "../version.js";
import { FicheErrorEvent, FicheReadyEvent } from "./events.js";
import { LocaleController } from "./locale-controller.js";
import type { Fold } from "./partner-badge-list/partner-badge-list.template.js";
import type { Content } from "./shared.template.js";
import { adoptSheet } from "./sheets.js";

// The declarations of the class bring those of its events.
export type { FicheErrorEvent, FicheReadyEvent } from "./events.js";

/** What an element draws from: a project, or the part of one that it was given alone. */
export type Data = Partial<Project>;

/** What was read, and the property it was read from. */
export interface Source extends Reading<Data> {
  attribute: string;
}

const said = new Set<string>();

/** The console is the host's: a page full of cards says a thing once. */
function warnOnce(subject: string, text: string) {
  if (!said.has(subject)) console.warn(text);
  said.add(subject);
}

/** Data in, read, drawn. Until and unless there is something to draw, the element's children are shown. */
export abstract class ProjectElement<Drawn extends Data = Data> extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  /** The properties that hold data: when one changes, it is read again. */
  static readonly sources: readonly string[] = ["project"];

  static override properties: PropertyDeclarations = {
    project: {},
    theme: { reflect: true, useDefault: true },
    open: { state: true },
    speechless: { state: true },
  };

  /** The project: JSON text (also as the attribute) or an object. */
  project: unknown;
  /** `light`, `dark`, or `auto` for the visitor's own preference. */
  theme: "light" | "dark" | "auto" = "light";

  private open = false;
  private speechless = false;
  private drawn = false;
  private source: Source | undefined;
  private announced: Source | undefined;
  private readonly locale = new LocaleController(this);

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

  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(ProjectElement.shadowRootOptions);
    adoptSheet(root, (this.constructor as typeof ProjectElement).elementStyles);
    return root;
  }

  adoptedCallback() {
    if (this.shadowRoot) adoptSheet(this.shadowRoot, (this.constructor as typeof ProjectElement).elementStyles);
  }

  protected override willUpdate(changed: PropertyValues) {
    if ((this.constructor as typeof ProjectElement).sources.some((source) => changed.has(source))) {
      this.source = this.read();
      this.speechless = false;
    }
  }

  /** A page may forbid what drawing needs (every Trusted Types policy; HTML templates in XHTML): then children stay. */
  protected override update(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      this.drawn = false;
      this.renderRoot.replaceChildren(document.createElement("slot"));
      warnOnce("draw", `<${this.localName}>: nothing can be drawn on this page. ${String(error)}`);
    }
  }

  protected override render() {
    const { value: locale } = this.locale;
    const data = this.source?.value;
    const drawn = data ? this.draw(data as Drawn, locale) : nothing;
    this.drawn = drawn !== nothing;
    const root = (content: Content) => html`<div class="root" lang=${locale.tag} dir="ltr">${content}</div>`;
    return this.drawn
      ? root(drawn)
      : html`<slot @slotchange=${() => this.requestUpdate()}></slot>${
            this.speechless ? root(html`<p part="error">${wordsOf(locale).unreadable}</p>`) : nothing
          }`;
  }

  protected override updated() {
    const { source } = this;
    this.speechless = source?.value === null && ![...this.childNodes].some(isShown);
    if (source?.problems.length && source !== this.announced) {
      console.warn(complaint(this.localName, source));
      this.dispatchEvent(new FicheErrorEvent(source.problems));
    }
    this.announced = source;
    if (this.drawn) this.dispatchEvent(new FicheReadyEvent());
  }

  /** Reads the data source in force; undefined when there is none. */
  protected read(): Source | undefined {
    if (this.project === undefined || this.project === null) return undefined;
    const { project, problems } = parseProject(this.project);
    return { attribute: "project", value: project, problems };
  }

  protected get fold(): Fold {
    return { open: this.open, toggle: () => (this.open = !this.open) };
  }

  /** What is shown of readable data; `nothing` where the data has nothing for this element. */
  protected abstract draw(data: Drawn, locale: Locale): Content;
}

const complaint = (tag: string, { attribute, problems }: Source) =>
  `<${tag} ${attribute}>: ${problems
    .slice(0, 20)
    .map(({ path, code, expected }) => `${path || "record"} ${code} (expected: ${expected})`)
    .join("; ")}`;

/** Whether a child shows anything to a visitor. The nodes of another document are no instances of this page's classes. */
function isShown(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);
  const element = node as HTMLElement;
  const { display, visibility } = getComputedStyle(element);
  const shows = /\S/.test(element.innerText) || element.matches(`:is(${pictures}),:has(${pictures})`);
  return shows && display !== "none" && visibility !== "hidden";
}
const pictures = "img,svg,video,canvas,iframe";
