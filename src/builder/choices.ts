// What a person chose in the form: read from its fields, so that the fields are the only place where it is kept.
import { type Setting, type Tag, defaultSettings } from "../snippet/settings.js";
import type { Form } from "./code.js";

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

export interface Choices {
  readonly settings: Record<Setting, string>;
  readonly width: string;
  readonly tag: Tag;
  readonly form: Form;
  readonly lang: string;
  readonly src: string;
}

export const firstChoices: Choices = {
  settings: defaultSettings,
  width: "full",
  tag: "fiche-project-card",
  form: "element",
  lang: "",
  src: "",
};

export function choicesOf(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const field = (name: string) => data.getAll(name).join(" ").trim();
  const settings = Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [name, field(name) || value]),
  ) as Choices["settings"];
  return {
    settings,
    width: field("width"),
    tag: field("tag") as Tag,
    form: field("form") as Form,
    lang: field("lang"),
    src: field("src"),
  };
}
