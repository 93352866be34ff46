// A site that renders on its server: the npm elements rendered in Node, read without scripts, and hydrated by the page's scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import { build } from "vite";
import { assertSilent, moduleScript, page, visitor } from "./visitor.mjs";
import { project } from "./server.mjs";

const visit = visitor();
const record = readFileSync(`${project}test/fixtures/glo-act-enriched.json`, "utf8");
const many = JSON.stringify({
  ...JSON.parse(record),
  updated: "2024-02-29",
  partners: Array.from({ length: 20 }, (_, at) => ({ name: `ONU ${at}`, type: at % 2 ? "ingo" : undefined })),
});
const sparse = JSON.stringify({
  title: "Eau",
  partners: [
    { name: "A", type: "ingo" },
    { name: "B", id: "XM-1" },
  ],
  source: { publisher: "A" },
});
const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];
const link = html`<a href="#page">Page</a>`;
const four = (lang, data = record) => html`
  <fiche-project-card lang=${lang} project=${data}>${link}</fiche-project-card>
  <fiche-partner-badge-list lang=${lang} max="3" project=${data}>${link}</fiche-partner-badge-list>
  <fiche-objectives-checklist lang=${lang} project=${data}>${link}</fiche-objectives-checklist>
  <p><fiche-budget-chip lang=${lang} notation="compact" project=${data}>${link}</fiche-budget-chip></p>
`;

const written = (template) => collectResult(render(template));
/** Notes, before any other script, which nodes the server has drawn. */
const note = `<script src="/note.js"></script>`;
const hydration = `<script type="module" src="/hydrate.js"></script>`;
const scripts = {
  "/note.js": {
    type: "text/javascript",
    body: `addEventListener("readystatechange", () => {
      for (const element of document.querySelectorAll("main *"))
        if (element.shadowRoot?.querySelector(".root")) element.shadowRoot.querySelector(".root").fromServer = true;
    }, { capture: true, once: true });`,
  },
};
before(async () => {
  await import("fiche/define");
  const entry = `${project}test/dist/hydrated-page.mjs`;
  const lib = { entry, formats: ["es"] };
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    root: project,
    build: { write: false, target: "es2022", lib, rolldownOptions: { output: { codeSplitting: false } } },
  });
  scripts["/hydrate.js"] = { type: "text/javascript", body: output[0].code };
});

const pages = (body, head = note + hydration, headers = {}) => ({
  "/server.html": { body: page(head, `<main>${body}</main>`), headers },
  ...scripts,
});

/** By element: the roots in its shadow root, whether the server drew them, and what they say. */
const roots = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.localName.startsWith("fiche-"))
      .map(({ localName, shadowRoot }) => {
        const found = [...(shadowRoot?.querySelectorAll(".root") ?? [])];
        return {
          tag: localName,
          count: found.length,
          fromServer: found.every((root) => root.fromServer === true),
          text: found.map((root) => root.textContent.replace(/\s+/g, " ").trim()).join(),
          html: found.map((root) => root.innerHTML.replace(/<!--.*?-->/g, "").replace(/\s+/g, " ")).join(),
        };
      }),
  );

async function withoutScripts(body) {
  const { context, tab } = await visit(pages(body, ""));
  const found = await roots(tab);
  await context.close();
  return found;
}

test("an address is left to the page: the server writes the element with its children", async () => {
  const markup = await written(html`<fiche-project-card lang="en" src="/record.json">${link}</fiche-project-card>`);
  assert.match(markup, /<slot[^>]*>.*<\/slot>/s);
  assert.match(markup, /<a href="#page">Page<\/a>/);
});

for (const lang of ["fr", "en"])
  test(`the four elements are drawn on a server, read without scripts and hydrated as they are: ${lang}`, async () => {
    const body = await written(four(lang, many));
    const plain = await withoutScripts(body);
    assert.deepEqual(
      plain.map(({ tag, count }) => [tag, count]),
      tags.map((tag) => [tag, 1]),
    );
    for (const { text } of plain) assert.ok(text.length > 10, text);
    const seen = await visit(pages(body));
    const hydrated = await roots(seen.tab);
    assert.deepEqual(
      hydrated,
      plain.map((root) => ({ ...root, fromServer: true })),
    );
    assertSilent(seen);
    await seen.context.close();
  });

test("an element without a language has one written on it, which the page around it does not change", async () => {
  const body = await written(html`<fiche-budget-chip project=${record}>${link}</fiche-budget-chip>`);
  assert.match(body, /<fiche-budget-chip[^>]* lang="en"/);
  const seen = await visit(pages(`<div lang="fr">${body}</div>`));
  const [{ text, fromServer }] = await roots(seen.tab);
  assert.ok(fromServer && text.includes("Total budget"), text);
  assertSilent(seen);
  await seen.context.close();
});

test("what the server drew is alive: what it folds unfolds", async () => {
  const seen = await visit(pages(await written(four("fr", many))));
  const more = seen.tab.locator("fiche-partner-badge-list summary");
  for (const expanded of [false, true, false]) {
    assert.equal(await seen.tab.getByText("ONU 19").last().isVisible(), expanded);
    await more.click();
  }
  assertSilent(seen);
  await seen.context.close();
});

for (const [name, first] of Object.entries({ sparse, many }))
  test(`new data is drawn over what the server drew as it is drawn from nothing: ${name}`, async () => {
    const seen = await visit(pages(await written(four("fr", first))));
    for (const data of [many, sparse, record])
      for (const lang of ["en", "fr"]) {
        const drawn = await seen.tab.evaluate(
          async ([project, language, names]) => {
            const elements = names.flatMap((name) => {
              const element = document.querySelector(`main ${name}`);
              Object.assign(element, { project, lang: language });
              const fresh = Object.assign(element.cloneNode(), { project });
              document.body.append(fresh);
              return [element, fresh];
            });
            await new Promise((done) => setTimeout(done));
            for (const element of elements) while (!(await element.updateComplete)) continue;
            return elements.map(({ shadowRoot }) =>
              [...shadowRoot.querySelectorAll(":not(style)")].map((node) => [
                node.localName,
                node.getAttribute("part"),
                node.textContent,
              ]),
            );
          },
          [data, lang, tags],
        );
        for (let at = 0; at < drawn.length; at += 2) assert.deepEqual(drawn[at], drawn[at + 1]);
      }
    assertSilent(seen);
    await seen.context.close();
  });

test("under a policy without style-src it is unstyled until the script runs, and styled then", async () => {
  const headers = { "content-security-policy": "default-src 'none'; script-src 'self'" };
  const body = await written(four("fr"));
  const border = (tab) =>
    tab.evaluate(
      () =>
        getComputedStyle(document.querySelector("fiche-project-card").shadowRoot.querySelector(".root")).borderTopWidth,
    );
  const plain = await visit(pages(body, "", headers));
  assert.equal(await border(plain.tab), "0px");
  await plain.context.close();
  const seen = await visit(pages(body, note + hydration, headers));
  assert.equal(await border(seen.tab), "3px");
  assert.ok((await roots(seen.tab)).every(({ fromServer, count }) => fromServer && count === 1));
  assert.deepEqual({ errors: seen.uncaught, warnings: seen.warnings }, { errors: [], warnings: [] });
  await seen.context.close();
});

test("where the script that draws is not the server’s, or a site default asks for more, it is drawn anew and once", async () => {
  const body = await written(four("fr"));
  const heads = [note + moduleScript, `<meta name="fiche:layout" content="compact">${note}${hydration}`];
  for (const head of heads) {
    const seen = await visit(pages(body, head));
    const found = await roots(seen.tab);
    assert.deepEqual(
      found.map(({ tag, count }) => [tag, count]),
      tags.map((tag) => [tag, 1]),
    );
    assert.ok(!found[0].fromServer);
    if (head.includes("compact")) assert.ok(!found[0].html.includes("Stratégies"));
    assertSilent(seen);
    await seen.context.close();
  }
});
