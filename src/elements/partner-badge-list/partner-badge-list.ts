import { nothing } from "lit";
import { property } from "lit/decorators.js";
import type { Locale } from "../../i18n/locale.js";
import { canonicalWord } from "../../model/code-lists.js";
import { type Reading, readWith } from "../../model/parse.js";
import { partnersSchema } from "../../model/project.js";
import { words } from "../attributes.js";
import { type Data, ProjectElement } from "../project-element.js";
import { shared } from "../shared.styles.js";
import { styles } from "./partner-badge-list.styles.js";
import { partnerBadgeListTemplate } from "./partner-badge-list.template.js";
import { partnerBadgeListView } from "./partner-badge-list.view.js";

/**
 * The organisations of an aid project, one badge each with all its roles.
 * @tagname fiche-partner-badge-list
 * @slot - Shown before the script has run and when the data cannot be read. Inline content only.
 * @csspart badges - The list.
 * @csspart badge - One organisation.
 * @csspart logo - The logo, or the initials that stand for it.
 * @csspart acronym - The acronym.
 * @csspart name - The full name.
 * @csspart roles - The roles, in words.
 * @csspart type - What kind of organisation it is.
 * @csspart id - The organisation's identifier.
 * @csspart more - The button that unfolds the rest.
 * @csspart error - The sentence that stands where data cannot be read.
 * @fires {FicheErrorEvent} fiche-error - Data could not be read, or not all of it; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been drawn.
 */
export class PartnerBadgeList extends ProjectElement {
  static override readonly tag = "fiche-partner-badge-list";
  static override readonly sources = ["project", "partners"];
  static override styles = [shared, styles];

  /** Only organisations with one of these roles, separated by spaces or commas: `funder implementer`. */
  @property({ converter: words }) roles: readonly string[] = [];
  /** How many badges stand before the button that shows the rest; all without it. */
  @property({ type: Number }) max: number | null = null;
  /** The list of partners alone, instead of a project: JSON text or an array. */
  @property() partners: unknown;

  protected override read(): Reading<Data> | undefined {
    return this.partners === undefined || this.partners === null
      ? super.read()
      : readWith(partnersSchema, this.partners, (partners) => ({ partners }));
  }

  protected override draw({ partners = [], lang }: Data, locale: Locale) {
    const roles = this.roles.map((role) => canonicalWord("role", role) ?? role);
    const view = partnerBadgeListView(partners, locale, { lang, roles, ...(this.max && { max: this.max }) });
    return view.partners.length ? partnerBadgeListTemplate(view, this.fold) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-partner-badge-list": PartnerBadgeList;
  }
}
