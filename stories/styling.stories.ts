import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { type TemplateResult, html } from "lit";
import { expect } from "storybook/test";
import { manifest } from "virtual:elements-manifest";
import * as records from "./records.js";
import * as situations from "./situations.js";
import {
  type CardArgs,
  budgetTemplate,
  cardTemplate,
  objectivesTemplate,
  partnersTemplate,
  sharedArgTypes,
  sharedArgs,
} from "./templates.js";

type Story = StoryObj<CardArgs>;

/** What a host may change: custom properties, which reach every element of a page, and parts, one by one. */
const meta: Meta<CardArgs> = {
  title: "Styling",
  args: { ...sharedArgs, project: records.nestedObjectives },
  argTypes: sharedArgTypes,
  tags: ["!autodocs"],
};
export default meta;

const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const properties = new Map(
  elements.flatMap(({ cssProperties = [] }) => cssProperties).map((property) => [property.name, property]),
);

/** The defaults of a property, which may differ from element to element. */
const defaultsOf = (name: string) => [
  ...new Set(
    elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.flatMap((property) => (property.name === name ? (property.default ?? []) : [])),
    ),
  ),
];

const table = (headings: readonly string[], rows: readonly TemplateResult[]) =>
  html`<table>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** Every custom property, from the documentation of the classes. */
export const Properties: Story = {
  render: () =>
    html`<div class="styling" lang="en">
      <p class="prose">
        Set these on the element or on anything around it: <code>body { --fiche-accent: #6b2d5c; }</code>. Colours that
        are set hold in both themes: keep a contrast of 4.5 to 1 with the surface.
      </p>
      ${table(
        ["Property", "Default", "What it sets", "Elements"],
        [...properties.values()].map(
          ({ name, description }) =>
            html`<tr>
              <td><code>${name}</code></td>
              <td><code>${defaultsOf(name).join(" / ")}</code></td>
              <td>${description}</td>
              <td>
                ${elements
                  .filter(({ cssProperties = [] }) => cssProperties.some((property) => property.name === name))
                  .map(({ tagName }) => tagName!.replace("fiche-", ""))
                  .join(", ")}
              </td>
            </tr>`,
        ),
      )}
    </div>`,
  play: async ({ canvas }) => {
    for (const name of ["font", "font-size", "accent", "ink", "muted", "line", "surface", "radius"])
      await expect(canvas.getByText(`--fiche-${name}`)).toBeVisible();
  },
};

/** Every part, from the documentation of the classes: `fiche-project-card::part(title) { font-style: italic; }`. */
export const Parts: Story = {
  render: () =>
    html`<div class="styling" lang="en">
      ${elements.map(
        ({ tagName, description, cssParts = [] }) =>
          html`<h2><code>${tagName}</code></h2>
            <p>${description}</p>
            ${table(
              ["Part", "What it is"],
              cssParts.map(
                (part) =>
                  html`<tr>
                    <td><code>${part.name}</code></td>
                    <td>${part.description}</td>
                  </tr>`,
              ),
            )}`,
      )}
    </div>`,
};

/** All properties set at once, as the style sheet of another institution would. */
export const AnotherInstitution: Story = {
  ...situations.inFrench,
  render: (args) =>
    html`<div class="institution stack">
      <div>${budgetTemplate(args)}</div>
      ${cardTemplate(args)} ${partnersTemplate(args)} ${objectivesTemplate(args)}
    </div>`,
};

/** Three parts of the card, changed from outside. */
export const ByParts: Story = { render: (args) => html`<div class="by-parts">${cardTemplate(args)}</div>` };
