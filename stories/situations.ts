// The pages and eyes that every element must suit. A story takes one of these and adds what it shows.
import { type TemplateResult, html } from "lit";
import type { SharedArgs } from "./templates.js";

type Draw<Args> = (args: Args) => TemplateResult;

const said = (story: string) => ({ docs: { description: { story } } });

export const inFrench = { globals: { language: "fr" } };
export const inEnglish = { globals: { language: "en" } };

export const dark = { globals: { theme: "dark" } };

export const narrow = { globals: { width: "240px" } };
export const phone = { globals: { width: "320px" } };

/** The checker emulates forced colours, light text on black: the palette in which most is lost. */
export const forcedColours = {
  parameters: {
    checks: { forcedColors: "active", colorScheme: "dark" },
    // The system chooses the colours, and Chromium tells scripts the ones that were asked for.
    a11y: { options: { rules: { "color-contrast": { enabled: false } } } },
    ...said(
      "As with a contrast theme of Windows. To see it in Chromium or Edge: developer tools, command menu, “Emulate CSS forced-colors: active”; in Firefox: Settings, Colors, “Always”.",
    ),
  },
};

export const largeText = <Args extends SharedArgs>(draw: Draw<Args>) => ({
  parameters: said("Text at 200 % in a column that does not grow with it (WCAG 1.4.4)."),
  render: (args: Args) => html`<div class="large-text">${draw(args)}</div>`,
});

export const rightToLeft = <Args extends SharedArgs>(draw: Draw<Args>) => ({
  parameters: said("A French and an English element on an Arabic page: each keeps the direction of its own language."),
  render: (args: Args) =>
    html`<div class="stack" lang="ar" dir="rtl">
      <p>مشروع منشور بلغة أخرى داخل صفحة عربية.</p>
      <div>${draw({ ...args, lang: "fr" })}</div>
      <div>${draw({ ...args, lang: "en" })}</div>
    </div>`,
});

export const bothLanguages = <Args extends SharedArgs>(draw: Draw<Args>) => ({
  render: (args: Args) =>
    html`<div class="columns">
      <div lang="fr">${draw(args)}</div>
      <div lang="en">${draw(args)}</div>
    </div>`,
});

/** Both languages in both themes at three widths. */
export const matrix = <Args extends SharedArgs>(draw: Draw<Args>) => ({
  parameters: { checks: { height: 20000 } },
  render: (args: Args) =>
    html`<div class="matrix">
      ${["fr", "en"].map((lang) =>
        ["light", "dark"].map(
          (theme) =>
            html`<section data-theme=${theme} lang=${lang}>
              <p class="caption" lang="en">${lang}, ${theme}</p>
              <div class="widths">
                ${["240", "480", "960"].map(
                  (width) => html`<div class="cell" data-width=${width}>${draw({ ...args, theme })}</div>`,
                )}
              </div>
            </section>`,
        ),
      )}
    </div>`,
});

/** One warning of the element, as its contract says, and nothing else on the console. */
export const warnsOnce = { parameters: { checks: { console: ["^<fiche-"] } } };
