// How the elements look on the page and in the code: read from the fields of the forms, which are drawn from it in turn.
import { type Setting, type Tag, defaultSettings } from "../../snippet/settings.js";
import type { Language } from "../../i18n/locale.js";
import type { Tokens } from "./tokens.js";

export const widths = ["320", "768", "1280", "full"] as const;
export const hosts = ["plain", "wordpress", "bootstrap", "tailwind", "dsfr", "govuk", "gcds"] as const;

/** What is looked at: the page with its script, or without one what stands inside the element, or the HTML that needs none. */
export const views = ["script", "link", "static"] as const;

/** Where and how the element is looked at; none of it goes into the code. */
export interface Viewing {
  readonly host: (typeof hosts)[number];
  /** The language of the page around the element. */
  readonly pageLanguage: Language;
  readonly width: (typeof widths)[number];
  readonly view: (typeof views)[number];
}

export interface Look extends Viewing {
  readonly tag: Tag;
  /** BCP 47 tag of the element; empty for that of the page around it. */
  readonly lang: string;
  readonly settings: Record<Setting, string>;
  readonly tokens: Tokens;
}

export const firstLook = (pageLanguage: Language): Look => ({
  tag: "fiche-project-card",
  lang: "",
  settings: defaultSettings,
  tokens: {},
  host: "plain",
  pageLanguage,
  width: "full",
  view: "script",
});

export function lookOf(form: HTMLFormElement): Pick<Look, "tag" | "lang" | "settings"> {
  const data = new FormData(form);
  const field = (name: string) => data.getAll(name).join(" ").trim();
  const settings = Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [name, field(name) || value]),
  ) as Look["settings"];
  return { tag: field("tag") as Tag, lang: field("lang"), settings };
}

export const viewingOf = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as unknown as Viewing;
