// Compares the findings of the page check with what was measured: for every form after every pipeline, and for markup written by hand.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { build } from "vite";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { root } from "../repository/files.mjs";
import { byHand } from "./by-hand.mjs";
import { openChromium, editorPipelines, page } from "./in-chromium.mjs";
import { measure } from "./measure.mjs";
import { sanitizerPipelines } from "./sanitizers.mjs";
import { findWordpress, wordpressPipelines } from "./wordpress.mjs";

const hasWordpress = findWordpress();
let browser;
let cells;
let handmade;

/** What the check says of pages [html, form that was pasted], in a page of its own. */
async function judge(list) {
  const entry = `${root}src/builder/check/check.ts`;
  const lib = { entry, formats: ["iife"], name: "check" };
  const [{ output }] = await build({ configFile: false, logLevel: "error", root, build: { write: false, lib } });
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: output[0].code });
  const said = await tab.evaluate(
    (pages) =>
      pages.map(([html, pasted]) => {
        const found = globalThis.check.published(html, pasted);
        return { ...found, isFine: globalThis.check.isFine(found) };
      }),
    list,
  );
  await tab.close();
  return said;
}

const pastedAs = (form) =>
  form.startsWith("link-")
    ? "link"
    : form.startsWith("div-")
      ? "block"
      : ({ static: "static", iframe: "frame" }[form] ?? "element");

before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  cells = (await measure({ hasWordpress })).cells;
  for (const isKnown of [false, true]) {
    const said = await judge(
      cells.map(({ html, lang, script, form }) => [page(html, lang, script), isKnown ? pastedAs(form) : undefined]),
    );
    cells = cells.map((cell, at) => ({ ...cell, [isKnown ? "known" : "unknown"]: said[at] }));
  }
  const written = Object.entries(byHand).map(([form, html]) => ({ form, html }));
  const editors = await openChromium();
  const pipelines = [
    ...(hasWordpress ? wordpressPipelines(written) : []),
    ...(await editorPipelines(editors, written)),
    ...sanitizerPipelines(written),
  ];
  await editors.close();
  const outputs = pipelines.flatMap(({ id, published }) =>
    published.map((html, at) => ({ pipeline: id, form: written[at].form, html: html ?? "" })),
  );
  const said = await judge(outputs.map(({ html }) => [page(html, "en", false)]));
  handmade = outputs.map((output, at) => ({ ...output, unknown: said[at] }));
});
after(() => browser?.close());

/** By what was measured, what the check may say that a visitor sees. */
const sights = {
  whole: ["whole"],
  repaired: ["repaired"],
  shortened: ["shortened"],
  "link only": ["link"],
  lost: ["words"],
  "not here": ["code", "twice", "nothing", "swallowed"],
};
const agrees = (said, { verdict }) => sights[verdict].includes(said.sight) && said.isFine === (verdict === "whole");
const isOneOf = (list, { form, verdict }, { sight }) =>
  list.some((each) => each.forms.includes(form) && each.measured === verdict && each.said === sight);
const shown = ({ pipeline, form, lang, verdict }, { sight, items, damages }) =>
  `${pipeline}, ${form}, ${lang}: measured ${verdict}, said ${sight}; ${JSON.stringify(
    [{ kind: "page", damages }, ...items].map(({ kind, damages }) => [kind, ...damages.map(({ code }) => code)]),
  )}`;

/** Where the words of the measure and of the check differ, and why. */
const differences = [
  {
    forms: ["element-static"],
    measured: "link only",
    said: "whole",
    why: "Nothing is drawn, which the measure calls a link; the static HTML that stood inside is all there.",
  },
  {
    forms: ["static", "element-static"],
    measured: "link only",
    said: "jumbled",
    why: "Terms run into their values: the words differ, and the measure knows nothing between whole and a link.",
  },
];
/** What no HTML tells: that more was pasted than is left. */
const untold = [
  {
    forms: ["element", "div-project"],
    measured: "shortened",
    said: "whole",
    why: "What is left of an element or a block is the link inside, which is a link as the builder gives it.",
  },
  {
    forms: ["iframe"],
    measured: "link only",
    said: "nothing",
    why: "What is left is a plain link, which nothing marks as ours.",
  },
];

test("says what was measured of every form in every pipeline, where it is told which form was pasted", () => {
  const wrong = cells.filter((cell) => !agrees(cell.known, cell) && !isOneOf(differences, cell, cell.known));
  assert.deepEqual(
    wrong.map((cell) => shown(cell, cell.known)),
    [],
  );
});

test("says the same where it is not told, but for what no HTML tells", () => {
  const wrong = cells.filter(
    (cell) => !agrees(cell.unknown, cell) && !isOneOf([...differences, ...untold], cell, cell.unknown),
  );
  assert.deepEqual(
    wrong.map((cell) => shown(cell, cell.unknown)),
    [],
  );
  for (const each of [...differences, ...untold])
    assert.ok(
      cells.some((cell) => isOneOf([each], cell, cell.unknown) && !agrees(cell.unknown, cell)),
      `needless: ${each.why}`,
    );
});

test("what is left of an element is to the letter what is left of a link that was pasted alone", () => {
  const left = cells.filter(({ form, verdict }) => form === "element" && verdict === "shortened");
  assert.notEqual(left.length, 0);
  for (const { pipeline, record, lang, html } of left) {
    const alone = cells.find(
      (cell) => cell.pipeline === pipeline && cell.form === "link-800" && cell.record === record && cell.lang === lang,
    );
    assert.equal(html.trim(), alone.html.trim(), pipeline);
  }
});

/** However a CMS writes apostrophes and spaces. */
const plain = (text) => text?.replace(/['‘’]/g, "’").replace(/\s+/g, " ");

test("says “nothing wrong” of hundreds of whole outputs, and names the project", () => {
  const whole = cells.filter(({ verdict }) => verdict === "whole");
  assert.ok(whole.length > 20 && whole.every(({ unknown }) => unknown.isFine));
  for (const { form, title, unknown } of whole) {
    const [{ isFile, project }] = unknown.items;
    const titles = project && (typeof project.title === "string" ? [project.title] : Object.values(project.title));
    assert.ok(isFile || titles.map(plain).includes(plain(title)), `${form}: ${JSON.stringify(project)}`);
  }
});

/** Looked at one by one: pipeline, form, what is said to have happened, what a visitor is said to see. */
const named = [
  ["wordpress-administrator-classic", "raw >", "pageInside", "swallowed"],
  ["wordpress-editor-html-block", "raw >", "pageInside", "swallowed"],
  ["wordpress-administrator-classic", "raw > in double quotes", "pageInside", "words"],
  ["wordpress-author-classic", "raw >", "residue", "code"],
  ["wordpress-author-html-block", "raw > in double quotes", "residue", "code"],
  ["wordpress-author-recipe-classic", "raw >", "noData", "link"],
  ["wordpress-administrator-html-block", "self-closed", "swallowed", "swallowed"],
  ["markdown-it-html", "self-closed", "swallowed", "swallowed"],
  ["wordpress-author-classic", "empty element", "nothingFound", "nothing"],
  ["dompurify", "empty element", "nothingFound", "nothing"],
  ["ckeditor-5-source", "empty block", "nothingFound", "nothing"],
  ["wordpress-author-recipe-classic", "backslashes", "backslashes", "link"],
  ["wordpress-author-classic", "JSON in a script", "recordText", "code"],
  ["wordpress-author-recipe-classic", "JSON in a script", "jsonText", "code"],
  ["ckeditor-5-paste", "JSON in a script", "recordText", "code"],
  ["ckeditor-5-everything-source", "JSON in a script", "noData", "nothing"],
  ["tinymce-source", "JSON in a block", "blockWithoutRecord", "nothing"],
  ["quill-paste", "JSON in a block", "recordText", "code"],
  ["sanitize-html", "JSON as text", "recordText", "code"],
  ["tiptap-source", "JSON in pre", "insideCode", "code"],
  ["wordpress-administrator-classic", "attribute data", "dataAttribute", "link"],
  ["wordpress-author-recipe-classic", "attribute data", "noData", "link"],
  ["wordpress-administrator-classic", "encoded twice", "entities", "repaired"],
  ["wordpress-administrator-classic", "curly quotes", "brokenQuotes", "words"],
  ["tinymce-paste", "pasted as text", "markupText", "code"],
  ["tiptap-source", "pasted as text", "markupText", "code"],
  ["tinymce-source", "frame", "frameSandboxed", "nothing"],
  ["quill-paste", "frame", "frameBecameLink", "link"],
  ["dompurify", "frame", "nothingFound", "nothing"],
  ["tinymce-source", "link without fragment", "linkWithoutRecord", "link"],
  ["dompurify", "mark on a span", "otherTag", "words"],
  ["markdown-it-no-html", "encoded twice", "markupText", "code"],
  ["markdown-it-html", "several lines", "markupText", "code"],
];

for (const [pipeline, form, code, sight] of named.filter(([id]) => hasWordpress || !id.startsWith("wordpress")))
  test(`names the damage of ${pipeline} to “${form}”: ${code}`, () => {
    const { unknown, html } = handmade.find((output) => output.pipeline === pipeline && output.form === form);
    const codes = [unknown, ...unknown.items].flatMap(({ damages }) =>
      damages.filter(({ level }) => level !== "note").map((each) => each.code),
    );
    assert.ok(codes.includes(code), `${codes}: ${html}`);
    assert.equal(unknown.sight, sight, html);
  });

/** By damage of the builder's own forms, in which pipelines it happens. */
const happens = {
  twice: /^(wordpress-.*-(classic|paragraph-block)|ckeditor-5-.*-paste|markdown-it-html)$/,
  termsTogether: /^tinymce/,
  frameSandboxed: /^tinymce/,
  frameBecameLink: /^quill/,
  markupText: /^markdown-it-no-html$/,
  scriptMissing: /^(wordpress-author|tinymce|ckeditor-5|quill|tiptap|dompurify|sanitize|rehype)/,
  elementRemoved: /^(wordpress-author|tinymce|ckeditor-5|quill|tiptap|dompurify|sanitize|rehype)/,
  blockRemoved: /^(ckeditor-5|quill|tiptap|sanitize|rehype)/,
  frameRemoved: /^(wordpress-author|ckeditor-5|tiptap|dompurify|sanitize|rehype)/,
  classesDropped: /^(ckeditor-5|quill|tiptap|sanitize|rehype)/,
};

test("lays each damage at the door of the software that does it", () => {
  for (const [code, pipelines] of Object.entries(happens)) {
    const damaged = cells.filter(({ known }) =>
      [known, ...known.items].some(({ damages }) => damages.some((each) => each.code === code)),
    );
    assert.notEqual(damaged.length, 0, code);
    const elsewhere = damaged.map(({ pipeline }) => pipeline).filter((id) => !pipelines.test(id));
    assert.deepEqual([...new Set(elsewhere)], [], code);
  }
});
