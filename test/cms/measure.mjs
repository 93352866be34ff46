// Measures the table: sends every form through every pipeline, opens the result in a page, and compares it with the untouched form.
import { pasted as ownForms } from "./forms.mjs";
import { editorPipelines, lookAt, openChromium } from "./in-chromium.mjs";
import { sanitizerPipelines } from "./sanitizers.mjs";
import { wordpressPipelines } from "./wordpress.mjs";

/**
 * From best to worst. Besides the words of the documentation: "shortened" is drawn with less than the code carried, from the link
 * inside; "not here" would show visitors source code, everything twice, or nothing at all.
 */
export const verdicts = ["whole", "repaired", "shortened", "link only", "lost", "not here"];
const rank = (verdict) => verdicts.indexOf(verdict);
export const isWorse = (verdict, than) => rank(verdict) > rank(than);

/** Without its fragment; a link that leads only into the page around it does so in every page. */
const address = (href) => href?.replace(/#.*/, "").replace(/\/cells\/\d+\.html$/, "/cells/");
/** All words and links of a page, however its CMS writes quotation marks. */
function contentOf({ texts }) {
  const words = texts.map(({ text }) => text.replace(/[“”«»]/g, '"').replace(/[‘’]/g, "'")).join(" ");
  const links = new Set(texts.flatMap(({ href }) => address(href) ?? []));
  return JSON.stringify([words.replace(/\s+/g, " "), ...links]);
}

/** How many of the texts stand outside what is drawn. */
const outside = ({ texts, drawn }) => texts.length - drawn.flatMap((element) => element.texts).length;

function faultOf(seen, untouched) {
  const { texts, drawn, errors } = seen;
  const text = texts.map((each) => each.text).join(" ");
  if (errors.length > 0) return `an error: ${errors.join("; ")}`;
  if (text === "") return "a blank";
  if (/[{[]\s*["“”«&]/.test(text)) return "JSON";
  if (/[\w-]{60}/.test(text)) return "base64";
  if (/<\/?[a-z]/.test(text)) return "source code";
  return drawn.length > 0 && outside(seen) > outside(untouched) ? "everything twice" : undefined;
}

function verdictOf(seen, untouched, { page, title }) {
  if (faultOf(seen, untouched)) return "not here";
  const [content, complete] = [seen, untouched].map(contentOf);
  const drawn = seen.drawn.length;
  if (content === complete && drawn === untouched.drawn.length) return seen.warnings.length > 0 ? "repaired" : "whole";
  const saysTitle = (texts) => texts.some(({ text }) => text === title);
  if (drawn === 1 && seen.drawn.every(({ texts }) => saysTitle(texts)) && content.length < complete.length)
    return "shortened";
  const isLink = ({ text, href }) => address(href) === page && /\p{L}{3}/u.test(text);
  return drawn === 0 && seen.texts.some(isLink) ? "link only" : "lost";
}

/**
 * What visitors see of every pasted code after every pipeline, and of the same code untouched; the versions of the software.
 * `served` are pages that the host of the forms answers besides its own.
 */
export async function measure({ hasWordpress, pasted = ownForms, served = {} }) {
  const chromium = await openChromium(served);
  try {
    const pipelines = [
      ...(hasWordpress ? wordpressPipelines(pasted) : []),
      ...(await editorPipelines(chromium, pasted)),
      ...sanitizerPipelines(pasted),
    ];
    const published = pipelines.flatMap(({ id, published }) =>
      published.map((html, at) => ({ ...pasted[at], pipeline: id, html, at })).filter(({ html }) => html !== undefined),
    );
    const seen = await lookAt(chromium, [...pasted, ...published]);
    const untouched = pasted.map((cell, at) => ({ ...cell, seen: seen[at] }));
    return {
      versions: Object.fromEntries(pipelines.map(({ software, version }) => [software, version])),
      untouched,
      cells: published.map((cell, index) => {
        const given = [seen[pasted.length + index], untouched[cell.at].seen];
        return { ...cell, seen: given[0], fault: faultOf(...given), verdict: verdictOf(...given, cell) };
      }),
    };
  } finally {
    await chromium.close();
  }
}

/** The table of survival.json: by pipeline and form, the worst verdict of all records and languages. */
export function tableOf({ versions, cells }) {
  const table = {};
  for (const { pipeline, form, verdict } of cells) {
    const row = (table[pipeline] ??= {});
    if (!(form in row) || isWorse(verdict, row[form])) row[form] = verdict;
  }
  return { versions, table };
}
