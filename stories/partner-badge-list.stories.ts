import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { organisations, withLogos } from "./organisations.js";
import { drawn, french, spaced } from "./play.js";
import * as records from "./records.js";
import * as situations from "./situations.js";
import { type PartnersArgs, fallback, partnersTemplate, sharedArgTypes, sharedArgs } from "./templates.js";

type Story = StoryObj<PartnersArgs>;

const meta: Meta<PartnersArgs> = {
  title: "Partner badge list",
  component: "fiche-partner-badge-list",
  args: sharedArgs,
  argTypes: {
    ...sharedArgTypes,
    partners: { control: "object" },
    roles: { control: "text" },
    max: { control: { type: "number", min: 1 } },
  },
  render: partnersTemplate,
};
export default meta;

const tag = "fiche-partner-badge-list";

export const Azerbaijan: Story = {};
export const GlobalActionInFrench: Story = { args: { project: records.gloAct }, ...situations.inFrench };
export const GlobalActionInEnglish: Story = { args: { project: records.gloAct }, ...situations.inEnglish };
export const BothLanguages: Story = situations.bothLanguages(partnersTemplate);

/** An organisation stands once, with all its roles; one of them is enough to be shown. */
export const OnlySomeRoles: Story = {
  args: { project: records.gloAct, roles: "funder" },
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(screen.getAllByRole("listitem")).toHaveLength(1);
  },
};

/** The list alone, without a project. */
export const ListAlone: Story = { args: { project: undefined, partners: organisations.slice(0, 4) } };

/** A logo that does not load leaves the initials that stand behind it. */
export const Logos: Story = {
  args: { project: undefined, partners: withLogos },
  play: async ({ canvasElement }) => {
    const { root } = await drawn(canvasElement, tag);
    const logos = [...root.querySelectorAll("img")];
    await expect(logos).toHaveLength(5);
    await waitFor(() => expect(logos.every(({ complete }) => complete)).toBe(true));
    const broken = logos.find(({ src }) => src.endsWith("broken.png"))!;
    await waitFor(() => expect(broken).not.toBeVisible());
    await expect(logos.filter((logo) => getComputedStyle(logo).visibility === "visible")).toHaveLength(4);
  },
};

export const FiftyFivePartners: Story = { args: { project: records.fiftyFivePartners } };

/** What is folded is counted, and unfolds; the same words fold it away again. */
export const Folded: Story = {
  args: { project: records.fiftyFivePartners, max: 6 },
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    const seen = () => screen.getAllByRole("listitem").filter((item) => item.checkVisibility());
    const more = screen.getByText(spaced(french.showMore.other("49")));
    await expect(seen()).toHaveLength(6);
    await userEvent.click(more);
    await expect(more).not.toBeVisible();
    await expect(seen()).toHaveLength(55);
    await userEvent.click(screen.getByText(french.showFewer));
    await expect(more).toBeVisible();
    await expect(seen()).toHaveLength(6);
  },
};

export const LongWords: Story = { args: { project: records.longWords }, ...situations.narrow };

export const WrongLanguage: Story = { args: { project: records.wrongLanguage }, ...situations.inFrench };

/** A project without partners shows nothing, and what stands between the tags stays. */
export const NoPartners: Story = {
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

const logosToo = { args: { project: undefined, partners: organisations.slice(0, 9), max: 6 } };

export const Dark: Story = { ...logosToo, ...situations.dark };
export const ForcedColours: Story = { ...logosToo, ...situations.forcedColours };
export const Narrow: Story = { ...logosToo, ...situations.narrow };
export const Phone: Story = { ...logosToo, ...situations.phone };
export const LargeText: Story = { ...logosToo, ...situations.largeText(partnersTemplate) };
export const RightToLeftPage: Story = situations.rightToLeft(partnersTemplate);
export const Matrix: Story = { ...logosToo, ...situations.matrix(partnersTemplate) };
