import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { drawn, english, french } from "./play.js";
import * as records from "./records.js";
import * as situations from "./situations.js";
import { type CardArgs, cardTemplate, sharedArgTypes, sharedArgs } from "./templates.js";

type Story = StoryObj<CardArgs>;

const meta: Meta<CardArgs> = {
  title: "Project card",
  component: "fiche-project-card",
  args: sharedArgs,
  argTypes: {
    ...sharedArgTypes,
    "heading-level": { control: { type: "number", min: 2, max: 6 } },
    layout: { control: "inline-radio", options: ["full", "compact"] },
    hide: { control: "text" },
  },
  render: cardTemplate,
};
export default meta;

const tag = "fiche-project-card";

/** A project of the IOM Development Fund in Azerbaijan, in the language of the page. */
export const Azerbaijan: Story = {};

export const AzerbaijanInFrench: Story = {
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("lutte contre la traite");
    await expect(screen.getByText(french.status.closed)).toBeVisible();
  },
};

export const AzerbaijanInEnglish: Story = {
  ...situations.inEnglish,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("combat trafficking");
    await expect(screen.getByText(english.status.closed)).toBeVisible();
  },
};

/** GLO.ACT: thirteen countries, two amounts, related projects and documents. */
export const GlobalActionInFrench: Story = { args: { project: records.gloAct }, ...situations.inFrench };
export const GlobalActionInEnglish: Story = { args: { project: records.gloAct }, ...situations.inEnglish };

/** Each element speaks the language of what surrounds it. */
export const BothLanguages: Story = situations.bothLanguages(cardTemplate);

export const BothProjects: Story = {
  render: (args) =>
    html`<div class="columns">
      ${cardTemplate({ ...args, project: records.azerbaijan })} ${cardTemplate({ ...args, project: records.gloAct })}
    </div>`,
};

/** When the `lang` of something around it changes, the element follows. */
export const FollowsLanguage: Story = {
  render: (args) => html`<section lang="fr">${cardTemplate(args)}</section>`,
  play: async ({ canvasElement }) => {
    const { element, screen } = await drawn(canvasElement, tag);
    await expect(screen.getByText(french.status.closed)).toBeVisible();
    element.closest("section")!.lang = "en";
    await waitFor(() => expect(screen.getByText(english.status.closed)).toBeVisible());
    await expect(screen.queryByText(french.status.closed)).toBeNull();
  },
};

/** A long summary stops at the end of a sentence; the rest unfolds. */
export const UnfoldedSummary: Story = {
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { root, screen } = await drawn(canvasElement, tag);
    const details = root.querySelector("details")!;
    await expect(details.open).toBe(false);
    await userEvent.click(screen.getByText(french.readMore));
    await expect(details.open).toBe(true);
    await expect(screen.getByText(french.readLess)).toBeVisible();
  },
};

export const Compact: Story = { args: { layout: "compact" } };

export const GridOfCompactCards: Story = {
  args: { layout: "compact" },
  render: (args) =>
    html`<div class="grid">
      ${[...records.everyStatus, records.gloAct, records.minimal].map((project) => cardTemplate({ ...args, project }))}
    </div>`,
};

export const EveryStatus: Story = {
  args: { hide: "summary countries budget partners objectives identifiers facts links related source" },
  render: (args) =>
    html`<div class="grid">${records.everyStatus.map((project) => cardTemplate({ ...args, project }))}</div>`,
};

export const HiddenSections: Story = { args: { hide: "summary, objectives, identifiers, facts, related" } };

export const NoBudget: Story = { args: { project: records.noBudget } };

/** An amount that is not disclosed is not zero. */
export const UndisclosedBudget: Story = {
  args: { project: records.undisclosedBudget },
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getByText(french.undisclosed)).toBeVisible();
  },
};

export const FiftyFivePartners: Story = { args: { project: records.fiftyFivePartners } };

export const NestedObjectives: Story = { args: { project: records.nestedObjectives } };
