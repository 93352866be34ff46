import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { drawn, english, french, spaced } from "./play.js";
import * as records from "./records.js";
import * as situations from "./situations.js";
import { type ObjectivesArgs, fallback, objectivesTemplate, sharedArgTypes, sharedArgs } from "./templates.js";

type Story = StoryObj<ObjectivesArgs>;

const meta: Meta<ObjectivesArgs> = {
  title: "Objectives checklist",
  component: "fiche-objectives-checklist",
  args: sharedArgs,
  argTypes: { ...sharedArgTypes, objectives: { control: "object" } },
  render: objectivesTemplate,
};
export default meta;

const tag = "fiche-objectives-checklist";
const nested = { args: { project: records.nestedObjectives } };

/** No state is published, so nothing is marked as done or not done. */
export const Azerbaijan: Story = {
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, tag);
    await expect(root.querySelector("[part~=state]")).toBeNull();
    await expect(root.querySelector("[part~=tally]")).toBeNull();
  },
};
export const GlobalActionInFrench: Story = { args: { project: records.gloAct }, ...situations.inFrench };
export const GlobalActionInEnglish: Story = { args: { project: records.gloAct }, ...situations.inEnglish };
export const BothLanguages: Story = { ...nested, ...situations.bothLanguages(objectivesTemplate) };

/** States in words beside their marks, progress as text and as a bar. */
export const NestedWithProgress: Story = {
  ...nested,
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    const [first] = screen.getAllByRole("meter");
    await expect(first).toHaveAccessibleName(/Réalisé 240/);
    await expect(screen.getByText(french.state.dropped)).toBeVisible();
    await expect(screen.queryByRole("checkbox")).toBeNull();
  },
};

export const NestedInEnglish: Story = {
  ...nested,
  ...situations.inEnglish,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getByText(english.state.dropped)).toBeVisible();
  },
};

/** The list alone, without a project. */
export const ListAlone: Story = {
  args: { project: undefined, objectives: ["Un premier objectif", { text: "Un second", state: "done" }] },
};

export const EveryState: Story = {
  args: {
    project: undefined,
    objectives: ["planned", "ongoing", "done", "dropped"].map((state) => ({ text: `state: ${state}`, state })),
  },
};

export const LongWords: Story = { args: { project: records.longWords }, ...situations.narrow };
export const WrongLanguage: Story = { args: { project: records.wrongLanguage }, ...situations.inFrench };

/** A project without objectives shows nothing, and what stands between the tags stays. */
export const NoObjectives: Story = {
  args: { project: records.minimal, children: fallback },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link")).toBeVisible();
  },
};

export const BrokenJson: Story = {
  args: { project: records.brokenJson },
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

export const Dark: Story = { ...nested, ...situations.dark };
export const ForcedColours: Story = { ...nested, ...situations.forcedColours };
export const Narrow: Story = { ...nested, ...situations.narrow };
export const Phone: Story = { ...nested, ...situations.phone };
export const LargeText: Story = { ...nested, ...situations.largeText(objectivesTemplate) };
export const RightToLeftPage: Story = { ...nested, ...situations.rightToLeft(objectivesTemplate) };
export const Matrix: Story = { ...nested, ...situations.matrix(objectivesTemplate) };
