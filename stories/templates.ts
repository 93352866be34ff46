// The four elements as stories draw them: attributes only, as on a partner's page. An argument left empty is an attribute left out.
import { type TemplateResult, html } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { azerbaijan } from "./records.js";

export interface SharedArgs {
  project?: unknown;
  lang?: string;
  theme?: string;
  /** What stands between the tags. */
  children?: TemplateResult | string;
}
export interface CardArgs extends SharedArgs {
  "heading-level"?: number;
  layout?: string;
  hide?: string;
}
export interface PartnersArgs extends SharedArgs {
  partners?: unknown;
  roles?: string;
  max?: number;
}
export interface ObjectivesArgs extends SharedArgs {
  objectives?: unknown;
}
export interface BudgetArgs extends SharedArgs {
  notation?: string;
  amount?: string;
  currency?: string;
}

/** Text as it is, so that stories can show broken JSON; anything else as JSON. */
const json = (data: unknown) => ifDefined(typeof data === "string" ? data : JSON.stringify(data));

export const cardTemplate = ({ project, lang, theme, children, layout, hide, ...args }: CardArgs) =>
  html`<fiche-project-card
    lang=${ifDefined(lang)}
    theme=${ifDefined(theme)}
    heading-level=${ifDefined(args["heading-level"])}
    layout=${ifDefined(layout)}
    hide=${ifDefined(hide)}
    project=${json(project)}
    >${children}</fiche-project-card
  >`;

export const partnersTemplate = ({ project, partners, lang, theme, children, roles, max }: PartnersArgs) =>
  html`<fiche-partner-badge-list
    lang=${ifDefined(lang)}
    theme=${ifDefined(theme)}
    roles=${ifDefined(roles)}
    max=${ifDefined(max)}
    project=${json(project)}
    partners=${json(partners)}
    >${children}</fiche-partner-badge-list
  >`;

export const objectivesTemplate = ({ project, objectives, lang, theme, children }: ObjectivesArgs) =>
  html`<fiche-objectives-checklist
    lang=${ifDefined(lang)}
    theme=${ifDefined(theme)}
    project=${json(project)}
    objectives=${json(objectives)}
    >${children}</fiche-objectives-checklist
  >`;

export const budgetTemplate = ({ project, lang, theme, children, notation, amount, currency }: BudgetArgs) =>
  html`<fiche-budget-chip
    lang=${ifDefined(lang)}
    theme=${ifDefined(theme)}
    notation=${ifDefined(notation)}
    amount=${ifDefined(amount)}
    currency=${ifDefined(currency)}
    project=${json(project)}
    >${children}</fiche-budget-chip
  >`;

/** What every element has in common; `theme` follows the toolbar until it is chosen here. */
export const sharedArgTypes = {
  project: { control: "object" },
  lang: { control: "select", options: ["fr", "en", "fr-CA", "en-GB", "es"] },
  theme: { control: "inline-radio", options: ["light", "dark", "auto"] },
  children: { control: false, table: { disable: true } },
} as const;

export const sharedArgs = { project: azerbaijan };

/** The link that stands in the page until the data is drawn, and where it cannot be. */
export const fallback = html`<a href="https://iom.int/fr/node/174466">CT.1093 (iom.int)</a>`;
