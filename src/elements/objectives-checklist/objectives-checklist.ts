import type { PropertyDeclarations } from "lit";
import type { Locale } from "../../i18n/locale.js";
import { type ObjectiveInput, objectivesSchema } from "../../model/project.js";
import { ProjectElement } from "../base/project-element.js";
import { type Data, type Source, readPart } from "../base/source.js";
import { shared } from "../base/shared.styles.js";
import { styles } from "./objectives-checklist.styles.js";
import { objectivesChecklistTemplate } from "./objectives-checklist.template.js";
import { objectivesChecklistView } from "./objectives-checklist.view.js";

/**
 * What an aid project wants to achieve, and its progress if that is known.
 * @tagname fiche-objectives-checklist
 * @attr {string} lang - Language of this element (`fr`, `en`, `fr-CA`, …); else that of the nearest `lang` around it, else English.
 * @slot - Shown before the script has run and when the data cannot be read. Inline content only.
 * @csspart tally - How many objectives are achieved; only if states are given.
 * @csspart checklist - The list, and each list below an objective.
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
 * @fires {FicheErrorEvent} fiche-error - Some or all of the data could not be read; carries code and path, never the data.
 * @fires {FicheReadyEvent} fiche-ready - The data has been rendered.
 */
export class ObjectivesChecklist extends ProjectElement {
  static override readonly tag = "fiche-objectives-checklist";
  static override readonly field = "objectives";
  static override readonly sources = [...ProjectElement.sources, "objectives"];
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = { objectives: {} };

  /** The list of objectives alone, instead of a project: JSON text or an array. */
  objectives?: readonly ObjectiveInput[] | string | null;

  protected override *candidateSources(): Generator<Source> {
    yield* readPart("objectives", this.objectives, objectivesSchema);
    yield* super.candidateSources();
  }

  protected override draw({ objectives = [], partners, lang }: Data, locale: Locale) {
    return objectivesChecklistTemplate(objectivesChecklistView(objectives, locale, { lang, partners }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "fiche-objectives-checklist": ObjectivesChecklist;
  }
}
