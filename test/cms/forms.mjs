// Every form in which Fiche is pasted, for both real records in both languages, written by the project's own code if it has any. The
// addresses lead to the machine that runs the tests: see in-chromium.mjs.
import { renderStatic } from "../../dist/static.js";
import { importSource } from "../helpers/import-source.mjs";
import { jsonOf } from "../repository/files.mjs";

const [{ linkSnippet }, { snippet }] = await Promise.all(
  ["link", "snippet"].map((name) => importSource(`src/snippet/${name}.ts`)),
);

export const host = "http://fiche.example";
const languages = ["fr", "en"];
const records = Object.fromEntries(
  ["azerbaijan-ct1093", "glo-act-enriched"].map((name) => [name, jsonOf(`test/fixtures/${name}.json`)]),
);

const link =
  (limit, tag = "fiche-project-card") =>
  ({ record, lang }) =>
    linkSnippet({ tag, record, lang, limit }).html;
const linkToSrc = ({ record, lang, src }) => linkSnippet({ tag: "fiche-project-card", record, src, lang }).html;

/** A link to the page, without a record: beside a frame it must not become a second card. */
const plainLink = (given) =>
  link(800)(given)
    .replace(/ (class|data-fiche)="[^"]*"/g, "")
    .replace(/#fiche:[\w-]+/, "");

const scriptAndElement = ({ record, lang }) =>
  snippet({ tag: "fiche-project-card", record, lang, script: { src: `${host}/fiche.js` } }).trim();
const element = (given) => scriptAndElement(given).replace(/^<script.*\n/, "");
const project = (given) => /project="([^"]*)"/.exec(element(given))[1];

const staticHtml = ({ record, lang }) => renderStatic("project-card", record, { lang });

const div = (data, lang, inside) => `<div data-fiche="project-card" data-fiche-lang="${lang}" ${data}>${inside}</div>`;

/** By name, how each is written. */
export const forms = {
  "link-800": link(800),
  "link-2000": link(2000),
  "link-6500": link(6500),
  "link-partner-badge-list": link(800, "fiche-partner-badge-list"),
  "link-objectives-checklist": link(800, "fiche-objectives-checklist"),
  "link-budget-chip": link(800, "fiche-budget-chip"),
  "link-src": linkToSrc,
  element,
  "element-src": (given) =>
    `<fiche-project-card lang="${given.lang}" src="${given.src}">${linkToSrc(given)}</fiche-project-card>`,
  "script-and-element": scriptAndElement,
  "div-project": (given) => div(`data-fiche-project="${project(given)}"`, given.lang, link(800)(given)),
  "div-src": (given) => div(`data-fiche-src="${given.src}"`, given.lang, linkToSrc(given)),
  static: staticHtml,
  "element-static": (given) =>
    element(given).replace(/>.*(<\/fiche-project-card>)$/, (_, end) => `>${staticHtml(given)}${end}`),
  iframe: (given) => {
    const address = `${host}/frame.html?src=${encodeURIComponent(given.src)}&amp;element=project-card&amp;lang=${given.lang}`;
    return `<iframe src="${address}" title="${given.lang === "fr" ? "Projet" : "Project"}" width="100%" height="400"></iframe>\n<p>${plainLink(given)}</p>`;
  },
};

/** Each form with each record in each language; `script` says that the pasted code itself brings the script. */
export const pasted = Object.entries(forms).flatMap(([form, write]) =>
  Object.entries(records).flatMap(([name, record]) =>
    languages.map((lang) => ({
      form,
      script: form === "script-and-element",
      record: name,
      lang,
      page: typeof record.url === "string" ? record.url : record.url[lang],
      title: record.title[lang],
      html: write({ record, lang, src: `${host}/records/${name}.json` }),
    })),
  ),
);

/** What the host of the forms answers besides the built files. */
export const served = Object.fromEntries(
  Object.entries(records).map(([name, record]) => [
    `/records/${name}.json`,
    { body: JSON.stringify(record), type: "application/json" },
  ]),
);
