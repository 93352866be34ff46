// The table: every form through every pipeline, opened in a page, and judged against the same form that nothing has touched.
import { editorPipelines, lookAt, openChromium } from "./in-chromium.mjs";
import { pasted } from "./forms.mjs";
import { sanitizers } from "./sanitizers.mjs";
import { wordpressPipelines, wordpressSoftware } from "./wordpress.mjs";

/** From best to worst. */
export const verdicts = ["whole", "repaired", "link only", "lost"];
export const worst = (list) => verdicts[Math.max(...list.map((verdict) => verdicts.indexOf(verdict)))];

const joined = (texts) => JSON.stringify(texts.map(({ text, href }) => [text, href?.replace(/#fiche:.*/, "")]));
const drawing = ({ drawn }) => JSON.stringify(drawn.map(({ tag, texts }) => [tag, joined(texts)]));
const withoutHash = (address) => address?.replace(/#.*/, "");
const typography = (text) =>
  text
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u2026/g, "...");

/** What no visitor may ever see. */
function faultsIn({ texts, errors }) {
  const text = texts.map((each) => each.text).join(" ");
  return [
    ...errors.map((error) => `error: ${error}`),
    ...(text ? [] : ["blank"]),
    ...(/[{[]\s*["“”«&]/.test(text) ? ["JSON"] : []),
    ...(/[\w-]{60}/.test(text) ? ["base64"] : []),
    ...(/<\/?[a-z]/.test(text) ? ["source code"] : []),
  ];
}

function judge(seen, untouched, page) {
  const wholeText =
    untouched.drawn.length === 0 && typography(joined(seen.texts)) === typography(joined(untouched.texts));
  if (seen.drawn.length > 0 || wholeText) {
    if (drawing(seen) !== drawing(untouched)) return "lost";
    return seen.warnings.length > 0 ? "repaired" : "whole";
  }
  return seen.texts.some(({ text, href }) => withoutHash(href) === page && /\p{L}{3}/u.test(text))
    ? "link only"
    : "lost";
}

/** The pipelines, each {name, version, published}: what it made of each pasted code, undefined where it has no place for it. */
async function publish(chromium) {
  const wordpress = wordpressSoftware.find() ? wordpressPipelines(pasted) : [];
  const editors = await editorPipelines(chromium, pasted);
  const server = sanitizers.map(({ name, version, publish }) => ({ name, version, published: publish(pasted) }));
  return [...wordpress, ...editors, ...server];
}

/** Measures everything: versions by pipeline, and for each form and pipeline the cells of each record and language. */
export async function measure() {
  const chromium = await openChromium();
  try {
    const pipelines = await publish(chromium);
    const cells = pipelines.flatMap(({ name, published }) =>
      published.map((html, at) => ({ ...pasted[at], pipeline: name, html, at })),
    );
    const present = cells.filter(({ html }) => html !== undefined);
    const seen = await lookAt(chromium, [...pasted, ...present]);
    const untouched = seen.slice(0, pasted.length);
    return {
      pipelines,
      untouched,
      cells: present.map((cell, index) => {
        const look = seen[pasted.length + index];
        return { ...cell, seen: look, verdict: judge(look, untouched[cell.at], cell.page), faults: faultsIn(look) };
      }),
    };
  } finally {
    await chromium.close();
  }
}
