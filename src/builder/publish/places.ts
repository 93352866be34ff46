// Where people publish, the form that is right there, and what was measured there: the table of survival.json says what arrives.
import { table } from "../../docs/measured/survival.json";
import type { Tag } from "../../snippet/settings.js";
import type { Format } from "./formats.js";

export type Verdict = "whole" | "repaired" | "shortened" | "link only" | "lost" | "not here";
export const verdicts: readonly Verdict[] = ["whole", "repaired", "shortened", "link only", "lost", "not here"];

export interface Place {
  /** The form that is recommended. */
  readonly form: Format;
  /** How long an address may be there. */
  readonly limit: 800 | 6500;
  /** What was measured of it, by the names of the table. */
  readonly pipelines: readonly string[];
}

const survival = table as unknown as Record<string, Record<string, Verdict | undefined>>;

/** Fields that show every tag as text: nothing is to be pasted there as HTML. */
export const notHere = ["markdown-it-no-html"] as const;

const inWordpress = (...roles: string[]) =>
  roles.flatMap((role) => ["classic", "html-block", "paragraph-block"].map((place) => `wordpress-${role}-${place}`));
/** Where a link is broken whose record names no page: WordPress takes `#fiche:` for the protocol of an address. */
export const needsPage = inWordpress("author", "author-recipe");
const pasteOrSource = (editor: string) => [`${editor}-source`, `${editor}-paste`];
const filters = ["dompurify", "sanitize-html", "rehype-sanitize"];
const otherEditors = [...pasteOrSource("ckeditor-5"), "quill-paste", ...pasteOrSource("tiptap")];

export const places = {
  "wordpress-administrator": { form: "element", limit: 6500, pipelines: inWordpress("administrator") },
  "wordpress-author": { form: "link", limit: 6500, pipelines: inWordpress("editor", "author") },
  // A network takes from everybody what a single site takes from authors.
  "wordpress-network": { form: "link", limit: 6500, pipelines: inWordpress("author") },
  // The editors that come with them; they themselves are not measured.
  drupal: { form: "link", limit: 800, pipelines: pasteOrSource("ckeditor-5") },
  joomla: { form: "link", limit: 800, pipelines: pasteOrSource("tinymce") },
  typo3: { form: "link", limit: 800, pipelines: pasteOrSource("ckeditor-5") },
  "rich-text": { form: "link", limit: 800, pipelines: [...pasteOrSource("tinymce"), ...otherEditors, ...filters] },
  "own-site": { form: "element", limit: 6500, pipelines: [] },
  application: { form: "npm", limit: 6500, pipelines: [] },
  "iframe-only": { form: "iframe", limit: 6500, pipelines: [] },
  "no-script": { form: "static", limit: 800, pipelines: [...inWordpress("author"), ...otherEditors, ...filters] },
  unknown: {
    form: "link",
    limit: 800,
    pipelines: Object.keys(survival).filter((id) => !notHere.includes(id as (typeof notHere)[number])),
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

interface Chosen {
  readonly form: Format;
  readonly tag: Tag;
  /** Whether the code carries the address of the record instead of the record. */
  readonly follows: boolean;
}

/** Where class and `data-` are taken from a link: one that carries only an address no longer says which element it is, and is drawn as a card. */
export const takesMarks = [...otherEditors, ...filters, "markdown-it-link"];
/** Where a frame of one of the smaller elements is lost. */
export const takesFrames = ["quill-paste"];

/** The row of the table for a form; nothing measures what is built with npm. */
export function rowOf({ form, tag, follows }: Chosen, limit: number): string | undefined {
  if (form === "link" && follows) return tag === "fiche-project-card" ? "link-src" : undefined;
  if (form === "link") return tag === "fiche-project-card" ? `link-${limit}` : tag.replace("fiche", "link");
  return { element: "script-and-element", static: "static", iframe: "iframe" }[form as string];
}

/** The worst that happens to a form in a place; undefined where nothing is known. */
export function verdictIn(name: PlaceName, chosen: Chosen): Verdict | undefined {
  const { limit, pipelines } = places[name];
  const row = rowOf(chosen, limit);
  const measured = pipelines.flatMap((id) => (row && survival[id][row]) || []);
  return [...verdicts].reverse().find((verdict) => measured.includes(verdict));
}
