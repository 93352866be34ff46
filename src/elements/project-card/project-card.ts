import { property } from "lit/decorators.js";
import type { Locale } from "../../i18n/locale.js";
import type { Project } from "../../model/project.js";
import { words } from "../attributes.js";
import { amountStyles } from "../budget-chip/budget-chip.styles.js";
import { styles as objectivesStyles } from "../objectives-checklist/objectives-checklist.styles.js";
import { styles as partnerStyles } from "../partner-badge-list/partner-badge-list.styles.js";
import { ProjectElement } from "../project-element.js";
import { shared } from "../shared.styles.js";
import { styles } from "./project-card.styles.js";
import { projectCardTemplate } from "./project-card.template.js";
import { projectCardView } from "./project-card.view.js";

/**
 * An aid project on a card: all that its record says, or the essentials for a grid of cards.
 * @tagname fiche-project-card
 * @slot - Shown before the script has run and when `project` cannot be read. Inline content only.
 * @csspart card - The whole card.
 * @fires {FicheErrorEvent} fiche-error - Data could not be read, or not all of it; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been drawn.
 */
export class ProjectCard extends ProjectElement<Project> {
  static override readonly tag = "fiche-project-card";
  static override styles = [shared, amountStyles, partnerStyles, objectivesStyles, styles];

  /** Level of the title's heading, 2 to 6. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;
  /** `full`, or `compact` for a grid of cards: title, status, countries, period, budget, three partners. */
  @property() layout: "full" | "compact" = "full";
  /**
   * Sections that are left out, separated by spaces or commas: summary status themes scope region countries period budget
   * partners objectives identifiers facts links related source.
   */
  @property({ converter: words }) hide: readonly string[] = [];

  protected override draw(project: Project, locale: Locale) {
    const { headingLevel, layout, hide } = this;
    return projectCardTemplate(projectCardView(project, locale, { layout, hide }), {
      headingLevel: headingLevel >= 2 && headingLevel <= 6 ? Math.round(headingLevel) : 3,
      fold: this.fold,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-project-card": ProjectCard;
  }
}
