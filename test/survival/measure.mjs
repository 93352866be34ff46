// The table: every form through every pipeline, opened in a page, and judged against the same form that nothing has touched.
import { pasted } from "./forms.mjs";
import { editorPipelines, lookAt, openChromium } from "./in-chromium.mjs";
import { sanitizerPipelines } from "./sanitizers.mjs";
import { wordpressPipelines, wordpressSoftware } from "./wordpress.mjs";

/**
 * From best to worst. Besides the words of the documentation: "shortened" is drawn with less than the code carried, from the link
 * inside; "not here" would show visitors source code, or nothing at all.
 */
export const verdicts = ["whole", "repaired", "shortened", "link only", "lost", "not here"];
const rank = (verdict) => verdicts.indexOf(verdict);
export const isWorse = (verdict, than) => rank(verdict) > rank(than);

const address = (href) => href?.replace(/#.*/, "");
const plain = (text) => text.replace(/[“”«»]/g, '"').replace(/[‘’]/g, "'");
/** Words and links, however a CMS writes its quotation marks. */
const contentOf = (texts) => JSON.stringify(texts.map(({ text, href }) => [plain(text), address(href)]));
const drawingOf = ({ drawn }) => JSON.stringify(drawn.map(({ tag, texts }) => [tag, contentOf(texts)]));

function faultOf({ texts, errors }) {
  const text = texts.map((each) => each.text).join(" ");
  if (errors.length > 0) return `an error: ${errors.join("; ")}`;
  if (text === "") return "a blank";
  if (/[{[]\s*["“”«&]/.test(text)) return "JSON";
  if (/[\w-]{60}/.test(text)) return "base64";
  return /<\/?[a-z]/.test(text) ? "source code" : undefined;
}

function verdictOf(seen, untouched, { page, title }) {
  if (faultOf(seen)) return "not here";
  const whole = untouched.drawn.length > 0 ? drawingOf : ({ texts }) => contentOf(texts);
  if (whole(seen) === whole(untouched)) return seen.warnings.length > 0 ? "repaired" : "whole";
  if (seen.drawn.length > 0)
    return seen.drawn.some(({ texts }) => texts.some(({ text }) => text === title)) ? "shortened" : "lost";
  return seen.texts.some(({ text, href }) => address(href) === page && /\p{L}{3}/u.test(text)) ? "link only" : "lost";
}

/** What visitors see of every pasted code after every pipeline, and of the same code untouched; the versions of the software. */
export async function measure() {
  const chromium = await openChromium();
  try {
    const pipelines = [
      ...(wordpressSoftware.find() ? wordpressPipelines(pasted) : []),
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
        const look = seen[pasted.length + index];
        const fault = faultOf(look);
        return { ...cell, seen: look, fault, verdict: verdictOf(look, untouched[cell.at].seen, cell) };
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
