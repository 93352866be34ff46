// Where a card stands, who looks at it, and what it is given: all that is not the record of a careful publisher.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, waitFor } from "storybook/test";
import { drawn, english, french, spaced } from "./play.js";
import * as records from "./records.js";
import * as situations from "./situations.js";
import { type CardArgs, cardTemplate, fallback, sharedArgTypes, sharedArgs } from "./templates.js";

type Story = StoryObj<CardArgs>;

const meta: Meta<CardArgs> = {
  title: "Project card: situations",
  component: "fiche-project-card",
  args: sharedArgs,
  argTypes: sharedArgTypes,
  render: cardTemplate,
};
export default meta;

const tag = "fiche-project-card";

export const Dark: Story = { args: { project: records.nestedObjectives }, ...situations.dark };

export const ForcedColours: Story = { args: { project: records.nestedObjectives }, ...situations.forcedColours };

export const Narrow: Story = { args: { project: records.gloAct }, ...situations.narrow };
export const Phone: Story = { args: { project: records.gloAct }, ...situations.phone };

export const LargeText: Story = { args: { project: records.gloAct }, ...situations.largeText(cardTemplate) };
export const LargeTextOnPhone: Story = { ...situations.largeText(cardTemplate), ...situations.phone };

export const RightToLeftPage: Story = situations.rightToLeft(cardTemplate);

export const Matrix: Story = situations.matrix(cardTemplate);

/** In a row, beside a float and in a table cell, where what asks for its own width gets none. */
export const HostLayouts: Story = {
  args: { layout: "compact" },
  render: (args) =>
    html`<div class="stack">
      <div class="row-of-two">${cardTemplate(args)}${cardTemplate({ ...args, project: records.gloAct })}</div>
      <div class="with-float">
        <div class="float">${cardTemplate(args)}</div>
        <p lang="en">Text beside the card.</p>
      </div>
      <table>
        <tbody>
          <tr>
            <th scope="row" lang="en">Project</th>
            <td>${cardTemplate(args)}</td>
          </tr>
        </tbody>
      </table>
    </div>`,
};

export const LongWords: Story = { args: { project: records.longWords } };
export const LongWordsNarrow: Story = { args: { project: records.longWords }, ...situations.narrow };

export const TitleOnly: Story = { args: { project: { title: "Un projet dont on ne sait que le nom" } } };
export const MissingFields: Story = { args: { project: records.minimal } };

/** Texts in Spanish and Arabic on a French page carry their own language and direction. */
export const WrongLanguage: Story = {
  args: { project: records.wrongLanguage },
  ...situations.inFrench,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    const title = screen.getByRole("heading", { level: 3 }).querySelector("[lang=ar]");
    await expect(title).toHaveAttribute("dir", "rtl");
    await expect(screen.getByText("Municipios de Sofala")).toHaveAttribute("lang", "es");
  },
};

/** What can be read is shown; the status, the address, the dates and the budget are reported. */
export const PartlyBroken: Story = { args: { project: records.partlyBroken }, ...situations.warnsOnce };

/** Broken data and nothing between the tags: one sentence, in the element's language. */
export const BrokenJson: Story = {
  args: { project: records.brokenJson },
  ...situations.inFrench,
  ...situations.warnsOnce,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await waitFor(() => expect(screen.getByText(spaced(french.unreadable))).toBeVisible());
  },
};

export const BrokenJsonInEnglish: Story = {
  args: { project: records.brokenJson },
  ...situations.inEnglish,
  ...situations.warnsOnce,
  play: async ({ canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await waitFor(() => expect(screen.getByText(english.unreadable)).toBeVisible());
  },
};

/** Broken data with a link between the tags: the link stays, and nothing is said beside it. */
export const BrokenJsonWithChildren: Story = {
  args: { project: records.brokenJson, children: fallback },
  ...situations.inFrench,
  ...situations.warnsOnce,
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await drawn(canvasElement, tag);
    await expect(canvas.getByRole("link")).toBeVisible();
    await expect(screen.queryByText(spaced(french.unreadable))).toBeNull();
  },
};
