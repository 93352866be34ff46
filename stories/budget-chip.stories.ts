import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, waitFor } from "storybook/test";
import { drawn, french, spaced } from "./play.js";
import * as records from "./records.js";
import * as situations from "./situations.js";
import { type BudgetArgs, budgetTemplate, fallback, sharedArgTypes, sharedArgs } from "./templates.js";

type Story = StoryObj<BudgetArgs>;

const meta: Meta<BudgetArgs> = {
  title: "Budget chip",
  component: "fiche-budget-chip",
  args: sharedArgs,
  argTypes: {
    ...sharedArgTypes,
    notation: { control: "inline-radio", options: ["standard", "compact"] },
    amount: { control: "text" },
    currency: { control: "text" },
  },
  render: budgetTemplate,
};
export default meta;

const tag = "fiche-budget-chip";
const manyAmounts = { args: { project: records.everyBudgetKind } };

/** A short form for the eye, a long one for the ear. */
export const Azerbaijan: Story = {
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, tag);
    await expect(root.textContent).toContain("dollars des États-Unis");
    await expect(root.querySelector("[aria-hidden=true]")).toBeVisible();
  },
};
export const InEnglish: Story = situations.inEnglish;
export const GlobalAction: Story = { args: { project: records.gloAct } };
export const BothLanguages: Story = situations.bothLanguages(budgetTemplate);

const inSentence = (args: BudgetArgs) =>
  html`<p class="prose">
    Le projet dispose de ${budgetTemplate(args)} pour la période 2024-2026, et le texte continue autour du montant, sur
    plusieurs lignes si la colonne est étroite.
  </p>`;

export const InSentence: Story = { ...situations.inFrench, render: inSentence };

export const CompactNotation: Story = { args: { notation: "compact" } };

/** For people who do not write JSON: a number and a currency. */
export const AmountAndCurrency: Story = { args: { project: undefined, amount: "1250000", currency: "EUR" } };

/** The currency's own digits, and a bare dollar only where it is the locale's own. */
export const ManyLocales: Story = {
  args: { project: undefined, amount: "1234567.5", currency: "USD" },
  render: (args) =>
    html`<div class="stack">
      ${["fr", "fr-CA", "fr-CH", "en", "en-GB", "en-US", "en-CA", "es"].map(
        (lang) => html`<div><span lang="en">${lang}</span>: ${budgetTemplate({ ...args, lang })}</div>`,
      )}
    </div>`,
};

export const EveryKind: Story = manyAmounts;

export const Undisclosed: Story = {
  args: { project: records.undisclosedBudget },
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getByText(french.undisclosed)).toBeVisible();
  },
};

export const Zero: Story = { args: { project: undefined, amount: "0", currency: "EUR" } };

/** A project without a budget shows nothing, and what stands between the tags stays. */
export const NoBudget: Story = {
  args: { project: records.noBudget, children: fallback },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link")).toBeVisible();
  },
};

export const LongWords: Story = { args: { project: records.longWords }, ...situations.narrow };

/** An amount that is no number is said to be unreadable, in one sentence. */
export const BrokenAmount: Story = {
  args: { project: undefined, amount: "180 000 $", currency: "USD" },
  ...situations.inFrench,
  ...situations.warnsOnce,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await waitFor(() => expect(screen.getByText(spaced(french.unreadable))).toBeVisible());
  },
};

export const BrokenJsonWithChildren: Story = {
  args: { project: records.brokenJson, children: fallback },
  ...situations.warnsOnce,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link")).toBeVisible();
  },
};

export const Dark: Story = { ...manyAmounts, ...situations.dark };
export const ForcedColours: Story = { ...manyAmounts, ...situations.forcedColours };
export const Narrow: Story = { ...manyAmounts, ...situations.narrow };
export const LargeText: Story = { ...situations.largeText(inSentence), ...situations.inFrench };
export const RightToLeftPage: Story = situations.rightToLeft(budgetTemplate);
export const Matrix: Story = { ...manyAmounts, ...situations.matrix(budgetTemplate) };
