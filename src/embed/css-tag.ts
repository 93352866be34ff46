// In the script-tag bundle this stands for Lit's css-tag: the elements adopt their sheets themselves (elements/sheets.ts), so of the
// module's work, with its ways for browsers without constructed sheets, only the text is needed.
export const css = ([text]: TemplateStringsArray) => text;
export const unsafeCSS = String;
export const CSSResult = String;
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style: unknown) => style;
export const adoptStyles = () => undefined;
