import { type PropertyDeclarations, html, render } from "lit";
import type { Locale } from "../../i18n/locale.js";
import type { Project } from "../../model/project.js";
import { booleanAttribute, numberAttribute, tokenList } from "../base/attributes.js";
import { amountStyles } from "../budget-chip/budget-chip.styles.js";
import { styles as objectivesStyles } from "../objectives-checklist/objectives-checklist.styles.js";
import { styles as partnerStyles } from "../partner-badge-list/partner-badge-list.styles.js";
import { ProjectElement } from "../base/project-element.js";
import { shared } from "../base/shared.styles.js";
import { siteDefault } from "../base/site-defaults.js";
import { styles } from "./project-card.styles.js";
import { projectCardTemplate } from "./project-card.template.js";
import { projectCardView } from "./project-card.view.js";

/**
 * How many cards are in the page, and how many of the first ones are laid out at once, on screen or not. A browser starts with a guessed
 * height for a card that it may skip, even if the card is on screen: the content below then jumps.
 */
let cardsInPage = 0;
const eagerCardLimit = 12;

/** Makes a data block from HTML: unlike one from `createElement`, its text needs no trusted type. */
function emptyScript() {
  const made = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, made);
  return made.firstElementChild!;
}

/**
 * An aid project as a card: everything in its record, or the essentials for a grid of cards.
 * @tagname fiche-project-card
 * @attr {string} lang - Language of this element (`fr`, `en`, `fr-CA`, …); else that of the nearest `lang` around it, else English.
 * @slot - Shown before the script has run and when `project` cannot be read. Inline content only.
 * @csspart card - The whole card.
 * @csspart header - Acronym, status, title and themes.
 * @csspart acronym - The acronym of the project, or of an organisation.
 * @csspart status - The status, as a shape and a word.
 * @csspart title - The heading with the title.
 * @csspart themes - The list of themes.
 * @csspart theme - One theme.
 * @csspart summary - The summary with its disclosure.
 * @csspart more - The control that unfolds the rest of the summary or of the organisations.
 * @csspart facts - The list of terms and values.
 * @csspart budget - The row of amounts.
 * @csspart countries - The row of countries.
 * @csspart country-count - How many countries there are.
 * @csspart country-list - The list of countries.
 * @csspart country - One country.
 * @csspart scope - The row of the geographic level.
 * @csspart region - The row of the region.
 * @csspart period - The row of dates.
 * @csspart identifier - The row of one identifier.
 * @csspart fact - The row of one of the publisher’s own facts.
 * @csspart term - The term of a row.
 * @csspart value - One line of a row’s value.
 * @csspart heading - The heading of a section.
 * @csspart partners - The section of organisations.
 * @csspart objectives - The section of objectives.
 * @csspart links - The section of documents and links.
 * @csspart related - The section of related projects.
 * @csspart link-list - The list in each of these two sections.
 * @csspart link - One link of these two sections.
 * @csspart source - Where the record comes from.
 * @csspart amounts - The list, if there are several amounts.
 * @csspart chip - One amount with its notes.
 * @csspart amount - The formatted amount.
 * @csspart kind - What the amount is, in words.
 * @csspart label - The publisher’s own words for it.
 * @csspart value-date - The date of the exchange rate.
 * @csspart badges - The list of organisations.
 * @csspart badge - One organisation.
 * @csspart logo - The logo, or the initials in its place.
 * @csspart name - The full name of an organisation.
 * @csspart roles - Its roles, in words.
 * @csspart type - What kind of organisation it is.
 * @csspart id - The organisation’s identifier.
 * @csspart tally - How many objectives are achieved; only if states are given.
 * @csspart checklist - The list of objectives, and each list below one.
 * @csspart objective - One objective with those below it.
 * @csspart level - Its place in the results chain, in words.
 * @csspart text - Its text.
 * @csspart state - Its state, as a shape and a word.
 * @csspart lead - The organisations in charge.
 * @csspart progress - The figures of its indicator.
 * @csspart meter - The bar from baseline to target.
 * @csspart error - The sentence shown if the data cannot be read.
 * @csspart loading - The word shown while an address is loading and there is nothing else to see.
 * @cssprop [--fiche-font=inherit] - The font family; the page’s own unless set.
 * @cssprop [--fiche-font-size=medium] - The size of the text, from which all other sizes follow.
 * @cssprop [--fiche-accent=light-dark(#0a5591, #7cbcf0)] - Colour of links, marks and the line on top.
 * @cssprop [--fiche-ink=light-dark(#16212c, #e6ebf0)] - Colour of the text.
 * @cssprop [--fiche-muted=light-dark(#4d5b69, #a9b6c3)] - Colour of secondary text.
 * @cssprop [--fiche-line=light-dark(#d3dae1, #3a4855)] - Colour of hairlines.
 * @cssprop [--fiche-surface=light-dark(#fff, #141c24)] - Colour of the background.
 * @cssprop [--fiche-radius=0.25em] - Roundness of the corners.
 * @fires {FicheErrorEvent} fiche-error - Some or all of the data could not be read; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been rendered.
 */
export class ProjectCard extends ProjectElement<Project> {
  static override readonly tag = "fiche-project-card";
  static override styles = [shared, amountStyles, partnerStyles, objectivesStyles, styles];
  static override properties: PropertyDeclarations = {
    headingLevel: { converter: numberAttribute, attribute: "heading-level" },
    layout: {},
    hide: { converter: tokenList },
    jsonLd: { attribute: "json-ld", converter: booleanAttribute },
  };

  /** @internal Loaded by the first card with `json-ld`, because few pages ask for it. The script for a tag has the module in a file beside it. */
  static loadJsonLd = () => import("./json-ld.js");

  /**
   * Level of the title's heading, 2 to 6.
   * @default 3
   */
  headingLevel: number = numberAttribute(siteDefault("heading-level")) ?? 3;
  /**
   * `full`, or `compact` for a grid of cards: title, status, countries, period, budget, three partners.
   * @default "full"
   */
  layout: "full" | "compact" = siteDefault("layout") ?? "full";
  /**
   * Sections to leave out, separated by spaces or commas: summary status themes scope region countries period budget
   * partners objectives identifiers facts links related source.
   * @default []
   */
  hide: readonly string[] = tokenList(siteDefault("hide"));
  /**
   * Adds the project as schema.org data to the head of the page, for search engines.
   * @default false
   */
  jsonLd: boolean = booleanAttribute(siteDefault("json-ld"));

  #defersLayout?: boolean;
  #isPublished?: boolean;

  override connectedCallback() {
    super.connectedCallback();
    this.#defersLayout ??= cardsInPage >= eagerCardLimit;
    cardsInPage += 1;
    this.#publish();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    cardsInPage -= 1;
    this.#publish();
  }

  protected override updated() {
    super.updated();
    this.#publish();
  }

  /** Adds the card's JSON-LD to the page, or removes it. */
  #publish() {
    if (this.jsonLd || this.#isPublished)
      ProjectCard.loadJsonLd().then(({ publish }) => {
        const isShown = this.jsonLd && this.isConnected && this.hasContent;
        const project = isShown ? (this.parseResults.at(-1)!.value as Project) : undefined;
        publish(this, project, this.locale.value, emptyScript);
      }, console.warn);
    this.#isPublished = this.jsonLd;
  }

  protected override draw(project: Project, locale: Locale) {
    const { headingLevel } = this;
    return projectCardTemplate(projectCardView(project, locale, this), {
      headingLevel,
      defersLayout: this.#defersLayout,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-project-card": ProjectCard;
  }
}
