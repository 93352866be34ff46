// Pasted links and divs on a page with the built script: they become the element, and whatever does not stays exactly as it was.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { project } from "./server.mjs";
import { assertSilent, classicScript, moduleScript, visitor } from "./visitor.mjs";

const visit = visitor();
const text = readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8");
const record = JSON.parse(text);
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const escape = (value) => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

const link = (fragment, marks = "", words = "CT.1093") => `<a href="/projets/1093${fragment}" ${marks}>${words}</a>`;
const carrying = (options) => `#fiche:${encode(options ? { ...record, fiche: options } : record)}`;

const page = (body, head = moduleScript, lang = "fr") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Site</title>${head}</head><body>${body}</body></html>`;

/** In the page: each element of ours with its attributes, whether it is drawn, and what it holds. */
const look = () =>
  [...document.querySelectorAll("*")]
    .filter(({ localName }) => localName.startsWith("fiche-"))
    .map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      theme: element.theme,
      drawn: element.shadowRoot?.querySelector("slot") === null,
      text: element.shadowRoot?.textContent.replace(/\s+/g, " ") ?? "",
      children: element.innerHTML,
    }));

async function open(body, { head, lang, act } = {}) {
  const visited = await visit({ [`/placeholders-${Math.random()}`]: { body: page(body, head, lang) } });
  try {
    if (act) await visited.tab.evaluate(act);
    await visited.tab.waitForTimeout(50);
    const elements = await visited.tab.evaluate(look);
    const links = await visited.tab.evaluate(() =>
      [...document.querySelectorAll("a")].map((each) => [each.getAttribute("href"), each.checkVisibility()]),
    );
    return { ...visited, elements, links };
  } finally {
    await visited.context.close();
  }
}

const shown = {
  "fiche-project-card": "Appui au renforcement",
  "fiche-partner-badge-list": "Fonds de l’OIM",
  "fiche-objectives-checklist": "à lutter efficacement contre la traite",
  "fiche-budget-chip": "$US",
};

for (const script of [moduleScript, classicScript])
  test(`a link becomes the element it names and is its fallback: ${script}`, async () => {
    const body = Object.keys(shown)
      .map((tag) => link(carrying(), `class="${tag}" data-fiche="${tag.slice(6)}"`))
      .join("\n");
    const visited = await open(body, { head: script });
    assertSilent(visited);
    assert.deepEqual(
      visited.elements.map(({ tag, drawn, text: words }) => [tag, drawn, words.includes(shown[tag])]),
      Object.keys(shown).map((tag) => [tag, true, true]),
    );
    for (const { tag, children } of visited.elements)
      assert.equal(children, link(carrying(), `class="${tag}" data-fiche="${tag.slice(6)}"`));
    for (const [, visible] of visited.links) assert.equal(visible, false);
  });

const alone = {
  "by its class": [link(carrying(), 'class="fiche-budget-chip"'), "fiche-budget-chip"],
  "by its class among others": [
    link(carrying(), 'class="btn fiche-objectives-checklist x"'),
    "fiche-objectives-checklist",
  ],
  "by data-fiche": [link(carrying(), 'data-fiche="partner-badge-list"'), "fiche-partner-badge-list"],
  "by its fragment": [link(carrying()), "fiche-project-card"],
  "by its fragment, with the element in it": [link(carrying({ element: "budget-chip" })), "fiche-budget-chip"],
  "by data-fiche before its class": [
    link(carrying({ element: "budget-chip" }), 'class="fiche-project-card" data-fiche="objectives-checklist"'),
    "fiche-objectives-checklist",
  ],
  "by its class where data-fiche is no name": [
    link(carrying(), 'class="fiche-budget-chip" data-fiche="1"'),
    "fiche-budget-chip",
  ],
  "as a card where no name is known": [link(carrying({ element: "script" }), 'class="fiche-x"'), "fiche-project-card"],
};
for (const [how, [markup, tag]] of Object.entries(alone))
  test(`a link is known ${how}`, async () => {
    const { elements } = await open(markup);
    assert.deepEqual(
      elements.map((each) => [each.tag, each.drawn]),
      [[tag, true]],
    );
  });

test("a link with an address draws what is there", async () => {
  const fragment = `#fiche:src=${encodeURIComponent("/record.json?a=b&c")}`;
  const { tab, context } = await visit({
    "/address": { body: page(link(fragment, 'class="fiche-project-card" lang="en"')) },
    "/record.json": { body: text, type: "application/json" },
  });
  await tab.waitForFunction(() => document.querySelector("fiche-project-card").shadowRoot.querySelector("article"));
  const [{ text: words }] = await tab.evaluate(look);
  await context.close();
  assert.match(words, /Support for strengthening/);
});

test("the options of the record go before those of the link, and only an element’s own settings count", async () => {
  const options = {
    layout: "compact",
    theme: "dark",
    onclick: "alert(1)",
    style: "color:red",
    src: "/elsewhere",
    id: "x",
  };
  const marks =
    'data-fiche-layout="full" data-fiche-heading-level="2" data-fiche-onclick="alert(1)" data-fiche-style="color:red" data-fiche-id="y" lang="en"';
  const { elements } = await open(link(carrying(options), marks));
  assert.deepEqual(elements[0].attributes, { lang: "en", layout: "compact", theme: "dark", "heading-level": "2" });
});

test("a div with words in it becomes the element and stays inside it", async () => {
  const own = `<div data-fiche="project-card" data-fiche-project="${escape(text)}" data-fiche-hide="partners"><p>CT.1093</p></div>`;
  const visited = await open(own);
  assertSilent(visited);
  const [{ tag, drawn, text: words, attributes, children }] = visited.elements;
  assert.deepEqual([tag, drawn, attributes["hide"]], ["fiche-project-card", true, "partners"]);
  assert.ok(words.includes(shown[tag]));
  assert.match(children, /^<div data-fiche="project-card".*<p>CT\.1093<\/p><\/div>$/s);
});

test("a link inside a div that lost its data draws alone", async () => {
  const { elements } = await open(
    `<div data-fiche="project-card">${link(carrying(), 'class="fiche-budget-chip"')}</div>`,
  );
  assert.deepEqual(
    elements.map(({ tag, drawn }) => [tag, drawn]),
    [["fiche-budget-chip", true]],
  );
});

const untouched = {
  "a marked link without a record": link("", 'class="fiche-project-card" data-fiche="project-card"'),
  "a marked div without a record": '<div class="fiche-project-card" data-fiche="project-card">CT.1093</div>',
  "a link of a later format": link(`#fiche2:${encode(record)}`, 'class="fiche-project-card"'),
  "a link that carries nothing": link("#fiche:", 'data-fiche="project-card"'),
  "a link that cannot be decoded": link("#fiche:A", 'data-fiche="project-card"'),
  "an empty div": '<div data-fiche="project-card"></div>',
  "another link": link("#fichier:abc", 'class="affiche-project-card"'),
  ...Object.fromEntries(
    ["pre", "code", "template", 'div contenteditable="true"', "div contenteditable"].map((tag) => [
      `a link inside <${tag}>`,
      `<${tag}><p>${link(carrying(), 'class="fiche-project-card"')}</p></${tag.split(" ")[0]}>`,
    ]),
  ),
  "markup in a text field": `<textarea>${escape(link(carrying()))}</textarea>`,
};
for (const [what, markup] of Object.entries(untouched))
  test(`stays as it is, silently: ${what}`, async () => {
    const visited = await visit({ [`/untouched-${Math.random()}`]: { body: page(markup) } });
    const body = await visited.tab.evaluate(() => document.body.innerHTML);
    await visited.context.close();
    assertSilent(visited);
    const [bare] = [await visit({ [`/bare-${Math.random()}`]: { body: page(markup, "") } })];
    assert.equal(body, await bare.tab.evaluate(() => document.body.innerHTML));
    await bare.context.close();
  });

test("a link whose record cannot be read stays a visible link inside, and one warning says why", async () => {
  const cut = `#fiche:${encode(record).slice(0, 600)}`;
  const { elements, links, warnings, uncaught } = await open(link(cut, 'class="fiche-project-card"'));
  assert.deepEqual([elements.length, elements[0].drawn], [1, false]);
  assert.deepEqual(links, [[`/projets/1093${cut}`, true]]);
  assert.deepEqual([warnings.length, uncaught], [1, []]);
  assert.match(warnings[0], /^<fiche-project-card href>: record json/);
});

test("what comes later becomes an element too, once", async () => {
  const visited = await open("<main></main>", {
    act: `document.querySelector("main").innerHTML = ${JSON.stringify(`<p>${link(carrying())}</p>`)};
          document.body.append(document.querySelector("main").cloneNode(true));`,
  });
  assertSilent(visited);
  assert.deepEqual(
    visited.elements.map(({ tag, drawn }) => [tag, drawn]),
    [
      ["fiche-project-card", true],
      ["fiche-project-card", true],
    ],
  );
});

test("opening the link still leads to its page", async () => {
  const { links } = await open(link(carrying(), 'class="fiche-project-card"'));
  assert.deepEqual(links, [[`/projets/1093${carrying()}`, false]]);
});

const order = {
  "the attribute before the link inside": [
    `<fiche-project-card project="${escape(text)}">${link(`#fiche:${encode({ title: "Lien" })}`)}</fiche-project-card>`,
    "Appui au renforcement",
    0,
  ],
  "the link inside where the attribute is gone": [
    `<fiche-project-card>${link(carrying())}</fiche-project-card>`,
    "Appui au renforcement",
    0,
  ],
  "the link inside where the attribute cannot be read": [
    `<fiche-project-card project="{cassé">${link(carrying())}</fiche-project-card>`,
    "Appui au renforcement",
    1,
  ],
  "the attribute where the property is nothing": [
    `<fiche-project-card id="p" project="${escape(text)}"></fiche-project-card><script type="module">document.querySelector("#p").project = null</script>`,
    "Appui au renforcement",
    0,
  ],
};
for (const [what, [markup, words, complaints]] of Object.entries(order))
  test(`of several sources the first that can be read is drawn: ${what}`, async () => {
    const { elements, warnings } = await open(markup);
    assert.equal(elements.length, 1);
    assert.ok(elements[0].drawn && elements[0].text.includes(words), elements[0].text);
    assert.equal(warnings.length, complaints);
  });

test("a site says once what holds for all its elements, and an element its own", async () => {
  const head = `<meta name="fiche:theme" content="dark"><meta name="fiche:lang" content="en"><meta name="fiche:project" content="{}">
    <script type="module" src="/dist/fiche.js" data-fiche-layout="compact" data-fiche-theme="auto"></script>
    <script type="module" src="/dist/fiche.js?2" data-fiche-layout="full"></script>`;
  const card = (attributes) => `<fiche-project-card ${attributes} project="${escape(text)}"></fiche-project-card>`;
  const { elements } = await open(
    `${card("")}${card('theme="light" layout="full" lang="fr"')}<div lang="fr">${card("")}</div><fiche-budget-chip></fiche-budget-chip>`,
    { head, lang: "fr" },
  );
  const [site, own, inside, empty] = elements;
  assert.equal(site.theme, "dark");
  assert.match(site.text, /Support for strengthening/);
  assert.doesNotMatch(site.text, /Objectives/);
  assert.equal(own.theme, "light");
  assert.match(own.text, /Appui au renforcement.*Objectifs/);
  assert.match(inside.text, /Appui au renforcement/);
  assert.equal(empty.drawn, false);
});
