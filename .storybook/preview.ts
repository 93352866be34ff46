// What all stories share: a host page in the language, theme and width of the toolbar, and documentation from the manifest.
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { manifest } from "virtual:elements-manifest";
import "../src/define.js";
import "./preview.css";

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  initialGlobals: { language: "fr", theme: "light", width: "full" },
  globalTypes: {
    language: {
      description: "The page's language, which elements without a `lang` of their own speak",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "fr", title: "Français" },
          { value: "en", title: "English" },
          { value: "fr-CA", title: "Français (Canada)" },
          { value: "en-GB", title: "English (United Kingdom)" },
        ],
      },
    },
    theme: {
      description: "The theme of the page and of its elements",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "auto", title: "The visitor’s preference" },
        ],
      },
    },
    width: {
      description: "The width that the page leaves to its content",
      toolbar: {
        icon: "grow",
        dynamicTitle: true,
        items: [
          { value: "full", title: "Full width" },
          // With its unit: a bare number comes back from the address as one, and matches no item.
          ...[240, 320, 480, 768, 1280].map((width) => ({ value: `${width}px`, title: `${width} px` })),
        ],
      },
    },
  },
  decorators: [
    (story, { args, globals: { language, theme, width } }) => html`
      <div class="host-page" lang=${language} data-theme=${theme}>
        <div class="host-column" data-width=${width === "full" ? nothing : parseInt(width)}>
          ${story({ args: { ...args, theme: args["theme"] ?? theme } })}
        </div>
      </div>
    `,
  ],
  parameters: {
    layout: "fullscreen",
    a11y: {
      test: "error",
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        // Part of WCAG 2.2 AA, and off unless asked for.
        rules: { "target-size": { enabled: true } },
      },
    },
    controls: { expanded: true, sort: "none" },
    docs: {
      toc: true,
      source: {
        // A whole record in an attribute is longer than all the rest.
        transform: (code: string) =>
          code.replace(/(project|partners|objectives)="([^"]{80})[^"]*"/g, '$1="$2…"').trim(),
      },
    },
    options: {
      storySort: {
        order: [
          "Project card",
          "Project card: situations",
          "Partner badge list",
          "Objectives checklist",
          "Budget chip",
          "Styling",
        ],
      },
    },
  },
};

export default preview;
