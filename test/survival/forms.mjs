// Every form in which Fiche is pasted, written for both real records in both languages. The addresses lead to the machine that runs
// the tests: see in-chromium.mjs.
import { jsonOf } from "../house/files.mjs";

export const host = "http://fiche.example";
const languages = ["fr", "en"];
const records = Object.fromEntries(
  ["azerbaijan-ct1093", "glo-act-enriched"].map((name) => [name, jsonOf(`test/fixtures/${name}.json`)]),
);

const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\\": "&#92;" };
const escaped = (text) => text.replace(/[&<>"\\]/g, (sign) => named[sign]);

const pageOf = ({ url }, lang) => (typeof url === "string" ? url : url[lang]);
const fragment = (record) => `#fiche:${Buffer.from(JSON.stringify(record)).toString("base64url")}`;
const srcOf = (name) => `${host}/records/${name}.json`;

const dropped =
  "summary objectives facts links related source themes partners identifiers countries period status scope".split(" ");
function fitting(record, lang, limit, element) {
  const only = (value) =>
    value && typeof value === "object" && !Array.isArray(value) && lang in value ? value[lang] : value;
  const small = JSON.parse(JSON.stringify(record), (_, value) => only(value));
  const fiche = element === "project-card" ? {} : { fiche: { element } };
  const written = (left) => pageOf(record, lang) + fragment({ ...left, ...fiche });
  if (written(record).length <= limit) return written(record);
  for (const key of ["", ...dropped]) {
    delete small[key];
    if (written(small).length <= limit) break;
  }
  return written(small);
}

const words = (record, lang) => `${record.title[lang]}${record.budget ? ` – 180 000` : ""}`;
const anchor = ({ record, lang }, href, element = "project-card") =>
  `<a class="fiche-${element}" data-fiche="${element}" href="${escaped(href)}" lang="${lang}">${escaped(words(record, lang))}</a>`;

const link =
  (limit, element = "project-card") =>
  (given) =>
    anchor(given, fitting(given.record, given.lang, limit, element), element);
const linkToSrc = (given) =>
  anchor(given, `${pageOf(given.record, given.lang)}#fiche:src=${encodeURIComponent(srcOf(given.name))}`);
const plain = ({ record, lang }) => `<a href="${escaped(pageOf(record, lang))}">${escaped(words(record, lang))}</a>`;
const project = ({ record }) => escaped(JSON.stringify(record));
const element = (given) =>
  `<fiche-project-card lang="${given.lang}" project="${project(given)}">${link(800)(given)}</fiche-project-card>`;

/** By name: how it is written; `group` says what the form is, `script` that the pasted code itself brings the script. */
export const forms = {
  "link-800": { write: link(800) },
  "link-2000": { write: link(2000) },
  "link-6000": { write: link(6000) },
  "link-partner-badge-list": { write: link(800, "partner-badge-list") },
  "link-objectives-checklist": { write: link(800, "objectives-checklist") },
  "link-budget-chip": { write: link(800, "budget-chip") },
  "link-src": { write: linkToSrc },
  element: { write: element },
  "element-src": {
    write: (given) =>
      `<fiche-project-card lang="${given.lang}" src="${srcOf(given.name)}">${plain(given)}</fiche-project-card>`,
  },
  "script-and-element": {
    script: true,
    write: (given) => `<script type="module" src="${host}/fiche.js"></script>\n${element(given)}`,
  },
  "div-project": {
    write: (given) =>
      `<div data-fiche="project-card" data-fiche-lang="${given.lang}" data-fiche-project="${project(given)}">${plain(given)}</div>`,
  },
  "div-src": {
    write: (given) =>
      `<div data-fiche="project-card" data-fiche-lang="${given.lang}" data-fiche-src="${srcOf(given.name)}">${plain(given)}</div>`,
  },
  iframe: {
    write: (given) =>
      `<iframe src="${host}/frame.html?src=${encodeURIComponent(srcOf(given.name))}&amp;element=project-card&amp;lang=${given.lang}" title="${escaped(words(given.record, given.lang))}" width="100%" height="400"></iframe>\n<p>${plain(given)}</p>`,
  },
};

/** Each form with each record in each language. */
export const pasted = Object.entries(forms).flatMap(([form, { write, script = false }]) =>
  Object.entries(records).flatMap(([name, record]) =>
    languages.map((lang) => ({
      form,
      script,
      record: name,
      lang,
      page: pageOf(record, lang),
      html: write({ name, record, lang }),
    })),
  ),
);

export const served = Object.fromEntries(
  Object.entries(records).map(([name, record]) => [
    `/records/${name}.json`,
    { body: JSON.stringify(record), type: "application/json" },
  ]),
);
