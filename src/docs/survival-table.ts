// The tables of src/docs/measured/survival.json in words, so that nobody writes its results by hand.
import type { Language } from "../i18n/locale.js";
import { type Words, markup, scrolling } from "./tables.js";

type Verdict = "whole" | "repaired" | "shortened" | "link only" | "lost" | "not here";

export interface Survival {
  versions: Record<string, string>;
  /** By pipeline, by form. */
  table: Record<string, Record<string, Verdict>>;
}

const verdictWords: Record<Verdict, Words> = {
  whole: { fr: "entier", en: "whole" },
  repaired: { fr: "réparé", en: "repaired" },
  shortened: { fr: "abrégé", en: "shortened" },
  "link only": { fr: "lien", en: "link" },
  lost: { fr: "perdu", en: "lost" },
  "not here": { fr: "à éviter", en: "avoid" },
};
const verdicts = Object.keys(verdictWords) as Verdict[];

const characters = (count: number): Words => ({
  fr: `${count.toLocaleString("fr")} caractères`,
  en: `${count.toLocaleString("en")} characters`,
});

/** The forms in their groups, in the order of the columns. */
const groups: [Words, Record<string, Words>][] = [
  [
    { fr: "Le lien", en: "The link" },
    {
      "link-800": characters(800),
      "link-2000": characters(2000),
      "link-6500": characters(6500),
      "link-partner-badge-list": { fr: "partenaires", en: "partners" },
      "link-objectives-checklist": { fr: "objectifs", en: "objectives" },
      "link-budget-chip": { fr: "budget", en: "budget" },
      "link-src": { fr: "avec une adresse", en: "with an address" },
    },
  ],
  [
    { fr: "L’élément", en: "The element" },
    {
      element: { fr: "avec ses données", en: "with its data" },
      "element-src": { fr: "avec une adresse", en: "with an address" },
      "element-static": { fr: "avec son HTML statique", en: "with its static HTML" },
      "script-and-element": { fr: "avec le script", en: "with the script" },
    },
  ],
  [
    { fr: "Le bloc", en: "The block" },
    {
      "div-project": { fr: "avec ses données", en: "with its data" },
      "div-src": { fr: "avec une adresse", en: "with an address" },
    },
  ],
  [
    { fr: "Sans script", en: "Without a script" },
    {
      static: { fr: "HTML statique", en: "static HTML" },
      iframe: { fr: "cadre", en: "frame" },
    },
  ],
];

const pasteOrSource: [string, Words][] = [
  ["source", { fr: "en code source", en: "as source code" }],
  ["paste", { fr: "collé", en: "pasted" }],
];
const wordpressPlaces: [string, Words][] = [
  ["classic", { fr: "éditeur classique", en: "classic editor" }],
  ["html-block", { fr: "bloc HTML", en: "HTML block" }],
  ["paragraph-block", { fr: "bloc Paragraphe", en: "Paragraph block" }],
];

const joined = (start: string, name: Words, places: [string, Words][]) =>
  places.map(([end, place]): [string, Words] => [
    `${start}-${end}`,
    { fr: `${name.fr}, ${place.fr}`, en: `${name.en}, ${place.en}` },
  ]);
const same = (id: string, name: string): [string, Words] => [id, { fr: name, en: name }];

const pipelines: Record<string, Words> = Object.fromEntries([
  ...joined(
    "wordpress-administrator",
    { fr: "WordPress\u00A0: administrateur", en: "WordPress: administrator" },
    wordpressPlaces,
  ),
  ...joined("wordpress-editor", { fr: "WordPress\u00A0: éditeur", en: "WordPress: editor" }, wordpressPlaces),
  ...joined("wordpress-author", { fr: "WordPress\u00A0: auteur", en: "WordPress: author" }, wordpressPlaces),
  ...joined(
    "wordpress-author-recipe",
    { fr: "WordPress\u00A0: auteur, avec notre recette", en: "WordPress: author, with our recipe" },
    wordpressPlaces,
  ),
  ...joined("tinymce", { fr: "TinyMCE", en: "TinyMCE" }, pasteOrSource),
  ...joined("ckeditor-5", { fr: "CKEditor 5", en: "CKEditor 5" }, pasteOrSource),
  ...joined(
    "ckeditor-5-everything",
    { fr: "CKEditor 5, tout HTML permis", en: "CKEditor 5, all HTML allowed" },
    pasteOrSource,
  ),
  ...joined(
    "ckeditor-5-recipe",
    { fr: "CKEditor 5, avec notre recette", en: "CKEditor 5, with our recipe" },
    pasteOrSource,
  ),
  ...joined("quill", { fr: "Quill", en: "Quill" }, pasteOrSource),
  ...joined("tiptap", { fr: "TipTap", en: "TipTap" }, pasteOrSource),
  same("dompurify", "DOMPurify"),
  same("sanitize-html", "sanitize-html"),
  same("rehype-sanitize", "rehype-sanitize"),
  ["markdown-it-html", { fr: "markdown-it, HTML permis", en: "markdown-it, HTML allowed" }],
  ["markdown-it-link", { fr: "markdown-it, lien en Markdown", en: "markdown-it, Markdown link" }],
  ["markdown-it-no-html", { fr: "markdown-it, HTML interdit", en: "markdown-it, HTML forbidden" }],
]);

/** The groups and forms that were measured; a form or a pipeline without words fails the build. */
function measuredForms({ table }: Survival) {
  const measured = new Set(Object.values(table).flatMap((row) => Object.keys(row)));
  const columns = groups
    .map(([name, forms]) => ({ name, forms: Object.entries(forms).filter(([form]) => measured.delete(form)) }))
    .filter(({ forms }) => forms.length > 0);
  const wordless = [...measured, ...Object.keys(table).filter((id) => !pipelines[id])];
  if (wordless.length > 0) throw new Error(`No words for ${wordless.join(", ")} of survival.json.`);
  return columns;
}

/** For each form, the number of places per result. */
export function summaryTable(survival: Survival, lang: Language): string {
  const rows = measuredForms(survival).flatMap(({ name, forms }) =>
    forms.map(([form, words], at) => {
      const cells = Object.values(survival.table).flatMap((row) => row[form] ?? []);
      const counts = verdicts.map((verdict) => cells.filter((cell) => cell === verdict).length);
      const group = at === 0 ? `<th scope="rowgroup" rowspan="${forms.length}">${markup(name[lang])}</th>` : "";
      return `<tr>${group}<th scope="row">${markup(words[lang])}</th>${counts.map((count) => `<td>${count || ""}</td>`).join("")}</tr>`;
    }),
  );
  const form = { fr: "Format", en: "Format" }[lang];
  const heads = verdicts.map((verdict) => `<th scope="col">${verdictWords[verdict][lang]}</th>`).join("");
  const caption = {
    fr: "Nombre d’endroits, par format et par résultat",
    en: "Number of places, by format and by result",
  }[lang];
  return scrolling("summary", caption, `<tr><th scope="col" colspan="2">${form}</th>${heads}</tr>`, rows);
}

/** Every form in every place. */
export function survivalTable(survival: Survival, lang: Language): string {
  const columns = measuredForms(survival);
  const forms = columns.flatMap((group) => group.forms);
  const cell = (verdict: Verdict | undefined) =>
    verdict
      ? `<td class="${verdict.replace(" ", "-")}">${verdictWords[verdict][lang]}</td>`
      : `<td>${{ fr: "sans objet", en: "does not apply" }[lang]}</td>`;
  const heads = [
    `<tr><th scope="col" rowspan="2">${{ fr: "Endroit", en: "Place" }[lang]}</th>`,
    ...columns.map(({ name, forms }) => `<th scope="colgroup" colspan="${forms.length}">${markup(name[lang])}</th>`),
    "</tr>\n<tr>",
    ...forms.map(([, words]) => `<th scope="col">${markup(words[lang])}</th>`),
    "</tr>",
  ].join("");
  const rows = Object.entries(survival.table).map(
    ([id, row]) =>
      `<tr><th scope="row">${markup(pipelines[id][lang])}</th>${forms.map(([form]) => cell(row[form])).join("")}</tr>`,
  );
  const caption = { fr: "Ce qui reste de chaque format, par endroit", en: "What is left of each format, by place" }[
    lang
  ];
  return scrolling("survival", caption, heads, rows);
}

/** The measured software with its versions, as the end of a sentence. */
export function versionList({ versions }: Survival, lang: Language): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(names);
}
