import { LitElement, type PropertyValues, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Locale } from "../i18n/locale.js";
import { messagesOf } from "../i18n/messages.js";
import { type Reading, parseProject } from "../model/parse.js";
import type { Project } from "../model/project.js";
import { version } from "../version.js";
import { FicheErrorEvent, FicheReadyEvent } from "./events.js";
import { LocaleController } from "./locale-controller.js";
import type { Fold } from "./partner-badge-list/partner-badge-list.template.js";
import type { Content } from "./shared.template.js";
import { adoptSheets } from "./sheets.js";

/** What an element draws from: a project, or the part of one that it was given alone. */
export type Data = Partial<Project>;

/** Data in, read, drawn. Until and unless there is something to draw, the element's children are shown. */
export abstract class ProjectElement<Drawn extends Data = Data> extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  /** The properties that hold data: when one changes, it is read again. */
  static readonly sources: readonly string[] = ["project"];

  /** The project: JSON text (also as the attribute) or an object. */
  @property() project: unknown;
  /** `light`, `dark`, or `auto` for the visitor's own preference. */
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "light";

  @state() private open = false;
  @state() private speechless = false;
  private reading: Reading<Data> | undefined;
  private announced: Reading<Data> | undefined;
  private readonly locale = new LocaleController(this);
  private static silent = false;

  /** Registers the element, unless the tag is taken: by this version silently, by another with a warning. */
  static define(tag = this.tag, registry = customElements) {
    const taken = registry.get(tag) as Partial<typeof ProjectElement> | undefined;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken.version !== version)
      console.warn(
        `<${tag}>: fiche ${version} stands back, ${taken.version ?? "something else"} is registered already.`,
      );
  }

  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(ProjectElement.shadowRootOptions);
    adoptSheets(root, (this.constructor as typeof ProjectElement).elementStyles);
    return root;
  }

  adoptedCallback() {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof ProjectElement).elementStyles);
  }

  protected override willUpdate(changed: PropertyValues) {
    if ((this.constructor as typeof ProjectElement).sources.some((source) => changed.has(source))) {
      this.reading = this.read();
      this.speechless = false;
    }
  }

  /** A page may forbid what drawing needs (every Trusted Types policy; HTML templates in XHTML): then children stay. */
  protected override update(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement("slot"));
      if (!ProjectElement.silent)
        console.warn(`<${this.localName}>: nothing can be drawn on this page: ${String(error)}`);
      ProjectElement.silent = true;
    }
  }

  protected override render() {
    const { reading } = this;
    const { value: locale } = this.locale;
    const drawn = reading?.value ? this.draw(reading.value as Drawn, locale) : nothing;
    if (drawn !== nothing) return html`<div class="root" lang=${locale.tag} dir="ltr">${drawn}</div>`;
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${
        this.speechless
          ? html`<div class="root bare" lang=${locale.tag} dir="ltr">
              <p part="error">${messagesOf(locale).unreadable}</p>
            </div>`
          : nothing
      }`;
  }

  protected override updated() {
    const { reading } = this;
    this.speechless = reading?.value === null && ![...this.childNodes].some(isShown);
    const isNew = reading !== this.announced;
    this.announced = reading;
    if (isNew && reading?.problems.length) {
      console.warn(this.complaint(reading));
      this.dispatchEvent(new FicheErrorEvent(reading.problems));
    }
    if (reading?.value) this.dispatchEvent(new FicheReadyEvent());
  }

  private complaint({ problems }: Reading<Data>) {
    const places = problems.map(({ path, code, expected }) => `${path || "the whole"}: ${code}, expected ${expected}`);
    return `<${this.localName}> could not read all of its data. ${places.slice(0, 20).join("; ")}.`;
  }

  /** Reads the data source in force; undefined when there is none. */
  protected read(): Reading<Data> | undefined {
    if (this.project === undefined || this.project === null) return undefined;
    const { project, problems } = parseProject(this.project);
    return { value: project, problems };
  }

  protected get fold(): Fold {
    return { open: this.open, toggle: () => (this.open = !this.open) };
  }

  /** What is shown of readable data; `nothing` where the data has nothing for this element. */
  protected abstract draw(data: Drawn, locale: Locale): Content;
}

/** Whether a child shows anything to a visitor. */
function isShown(node: ChildNode): boolean {
  if (node instanceof Text) return /\S/.test(node.data);
  if (!(node instanceof HTMLElement || node instanceof SVGElement)) return false;
  const content = "img, svg, picture, video, canvas, iframe, object";
  if (!/\S/.test(node.textContent ?? "") && !node.matches(content) && !node.querySelector(content)) return false;
  const { display, visibility } = getComputedStyle(node);
  return display !== "none" && visibility !== "hidden";
}
