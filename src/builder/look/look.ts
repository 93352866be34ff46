// How the elements look on the page and in the code: read from the form's fields, so that these are the only place where it is kept.
import { type Setting, type Tag, defaultSettings } from "../../snippet/settings.js";

export const widths = ["240", "320", "480", "768", "full"] as const;

export const sections = [
  "summary",
  "status",
  "themes",
  "scope",
  "region",
  "countries",
  "period",
  "budget",
  "partners",
  "objectives",
  "identifiers",
  "facts",
  "links",
  "related",
  "source",
] as const;

export interface Look {
  readonly tag: Tag;
  /** BCP 47 tag of the element; empty for that of the page around it. */
  readonly lang: string;
  readonly settings: Record<Setting, string>;
  readonly width: string;
}

export const firstLook: Look = { tag: "fiche-project-card", lang: "", settings: defaultSettings, width: "full" };

export function lookOf(form: HTMLFormElement): Look {
  const data = new FormData(form);
  const field = (name: string) => data.getAll(name).join(" ").trim();
  const settings = Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [name, field(name) || value]),
  ) as Look["settings"];
  return { tag: field("tag") as Tag, lang: field("lang"), settings, width: field("width") };
}
