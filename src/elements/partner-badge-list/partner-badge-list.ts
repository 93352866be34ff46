import type { PropertyDeclarations } from "lit";
import type { Locale } from "../../i18n/locale.js";
import { type PartnerInput, partnersSchema } from "../../model/project.js";
import { numberAttribute, tokenList } from "../base/attributes.js";
import { ProjectElement } from "../base/project-element.js";
import { type Data, type Source, readPart } from "../base/source.js";
import { shared } from "../base/shared.styles.js";
import { siteDefault } from "../base/site-defaults.js";
import { styles } from "./partner-badge-list.styles.js";
import { partnerBadgeListTemplate } from "./partner-badge-list.template.js";
import { partnerBadgeListView } from "./partner-badge-list.view.js";

/**
 * The organisations of an aid project, one badge each with all its roles.
 * @tagname fiche-partner-badge-list
 * @attr {string} lang - Language of this element (`fr`, `en`, `fr-CA`, …); else that of the nearest `lang` around it, else English.
 * @slot - Shown before the script has run and when the data cannot be read. Inline content only.
 * @csspart badges - The list.
 * @csspart badge - One organisation.
 * @csspart logo - The logo, or the initials in its place.
 * @csspart acronym - The acronym.
 * @csspart name - The full name.
 * @csspart roles - The roles, in words.
 * @csspart type - What kind of organisation it is.
 * @csspart id - The organisation's identifier.
 * @csspart more - The control that unfolds the rest.
 * @csspart error - The sentence shown if the data cannot be read.
 * @csspart loading - The word shown while an address is loading and there is nothing else to see.
 * @cssprop [--fiche-font=inherit] - The font family; the page’s own unless set.
 * @cssprop [--fiche-font-size=medium] - The size of the text, from which all other sizes follow.
 * @cssprop [--fiche-accent=light-dark(#0a5591, #7cbcf0)] - Colour of links, marks and the line on top.
 * @cssprop [--fiche-ink=light-dark(#16212c, #e6ebf0)] - Colour of the text.
 * @cssprop [--fiche-muted=light-dark(#4d5b69, #a9b6c3)] - Colour of secondary text.
 * @cssprop [--fiche-line=light-dark(#d3dae1, #3a4855)] - Colour of hairlines.
 * @cssprop [--fiche-surface=light-dark(#fff, #141c24)] - Colour of the background.
 * @fires {FicheErrorEvent} fiche-error - Some or all of the data could not be read; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been rendered.
 */
export class PartnerBadgeList extends ProjectElement {
  static override readonly tag = "fiche-partner-badge-list";
  static override readonly field = "partners";
  static override readonly sources = [...ProjectElement.sources, "partners"];
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = {
    roles: { converter: tokenList },
    max: { converter: numberAttribute },
    partners: {},
  };

  /**
   * Only organisations with one of these roles, separated by spaces or commas: `funder implementer`.
   * @default []
   */
  roles: readonly string[] = tokenList(siteDefault("roles"));
  /**
   * How many badges are shown before the button that unfolds the rest; by default all.
   * @default null
   */
  max: number | null = numberAttribute(siteDefault("max"));
  /** The list of partners alone, instead of a project: JSON text or an array. */
  partners?: readonly PartnerInput[] | string | null;

  protected override *candidateSources(): Generator<Source> {
    yield* readPart("partners", this.partners, partnersSchema);
    yield* super.candidateSources();
  }

  protected override draw({ partners = [], lang }: Data, locale: Locale) {
    const view = partnerBadgeListView(partners, locale, {
      lang,
      roles: this.roles,
      max: Math.floor(Math.max(0, this.max!)) || Infinity,
    });
    return partnerBadgeListTemplate(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-partner-badge-list": PartnerBadgeList;
  }
}
