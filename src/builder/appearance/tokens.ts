// The custom properties that adapt the elements to a site: what they are unless chosen, and the rule that says what was chosen.
import { shared } from "../../elements/base/shared.styles.js";
import type { Tag } from "../../snippet/settings.js";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const colours = ["accent", "ink", "muted", "surface", "line"] as const;
export type Colour = (typeof colours)[number];

/** What a person chose, by the name of the field: the font, or a colour in a theme; only what differs from what it is anyway. */
export type Tokens = Readonly<Partial<Record<"font" | `${Colour}-${Theme}`, string>>>;

const sixDigits = (hex: string) => hex.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");

function ownColours(name: Colour): Record<Theme, string> {
  const [, light, dark] = RegExp(`--fiche-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(shared.cssText)!;
  return { light: sixDigits(light), dark: sixDigits(dark) };
}

/** The colours of the elements themselves. */
export const defaultColours = Object.fromEntries(colours.map((name) => [name, ownColours(name)])) as Record<
  Colour,
  Record<Theme, string>
>;

const isFont = (font: string) => CSS.supports("font-family", font);

export function tokensOf(form: HTMLFormElement): Tokens {
  const data = new FormData(form);
  const chosen: Record<string, string> = {};
  const font = (data.get("font") as string).trim();
  if (font && isFont(font)) chosen["font"] = font;
  for (const name of colours)
    for (const theme of themes) {
      const value = data.get(`${name}-${theme}`) as string;
      if (value !== defaultColours[name][theme]) chosen[`${name}-${theme}`] = value;
    }
  return chosen;
}

/** The rule for the site's own style sheet; empty when nothing was chosen. */
export function tokensRule({ tag, tokens }: { tag: Tag; tokens: Tokens }): string {
  const declarations = tokens.font ? [`--fiche-font: ${tokens.font};`] : [];
  for (const name of colours) {
    const [light, dark] = themes.map((theme) => tokens[`${name}-${theme}`] ?? defaultColours[name][theme]);
    if (themes.some((theme) => tokens[`${name}-${theme}`]))
      declarations.push(`--fiche-${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`);
  }
  return declarations.length ? `${tag} {\n${declarations.map((each) => `  ${each}\n`).join("")}}\n` : "";
}
