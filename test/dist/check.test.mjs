// `?fiche-check` on real pages: every damage by an editor and every failure of an address is reported beside its element, in the page's
// language, with what to do about it; without the parameter, the second file is not requested.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { problemSentence } from "../../dist/index.js";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { record, serveFaults } from "./faulty-server.mjs";
import { project } from "./server.mjs";
import { classicScript, moduleScript } from "./visitor.mjs";

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");
let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serveFaults(),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const base64url = (text) => Buffer.from(text).toString("base64url");
const json = JSON.stringify({ title: "Eau claire", lang: "fr", budget: { amount: 180000, currency: "USD" } });
const link = '<a href="https://example.org/p">Eau claire</a>';

const withProject = (text, attributes = "") =>
  `<fiche-project-card ${attributes} project="${escaped(text)}">${link}</fiche-project-card>`;
const marked = (fragment, attributes = 'class="fiche-project-card"') =>
  `<p><a ${attributes} href="https://example.org/p${fragment}">Eau claire</a></p>`;
const bySource = (src, attributes = "") =>
  `<fiche-project-card src="${src}" ${attributes}>${link}</fiche-project-card>`;
const problem = (code, members) => ({
  fr: problemSentence({ path: "", code, ...members }, "fr"),
  en: problemSentence({ path: "", code, ...members }, "en"),
});

/** By what was done to the page: its markup, and what is said of it (text that has to be there) in each language. */
const damages = {
  "an element without fault": {
    body: withProject(json),
    fr: ["Rien à corriger", "Lu dans : l’attribut project", "Titre lu : Eau claire"],
    en: ["Nothing to correct", "Read from: the attribute project", "Title read: Eau claire"],
  },
  "a link without fault": {
    body: marked(`#fiche:${base64url(json)}`),
    fr: ["Rien à corriger", "Lu dans : l’adresse du lien"],
    en: ["Nothing to correct", "Read from: the address of the link"],
  },
  "a line break put into the data": {
    body: withProject(json.replace("Eau ", "Eau\n")),
    fr: ["Réparé", "retours à la ligne", "« Lien pour un CMS »"],
    en: ["Repaired", "line breaks or paragraphs", "“Link for a CMS”"],
  },
  "quotation marks written as codes": {
    body: withProject(escaped(json)),
    fr: ["Réparé", "sous forme de codes"],
    en: ["Repaired", "encoded the quotation marks"],
  },
  "quotation marks written as codes twice": {
    body: withProject(escaped(escaped(json))),
    fr: ["Réparé", "une ou deux fois de trop"],
    en: ["Repaired", "once or twice too often"],
  },
  "no-break spaces": {
    body: withProject(json.replace(/:/g, ":\u00a0")),
    fr: ["Réparé", "espaces insécables"],
    en: ["Repaired", "no-break spaces"],
  },
  "curly quotation marks": {
    body: withProject(json.replace(/"([^"]*)"/g, "“$1”")),
    fr: ["Réparé", "guillemets typographiques"],
    en: ["Repaired", "into curly ones"],
  },
  "a comma after the last one": {
    body: withProject(json.replace(/\}$/, ",}")),
    fr: ["Réparé", "une virgule suit le dernier élément"],
    en: ["Repaired", "a comma after the last item"],
  },
  "data that was cut": {
    body: withProject(json.slice(0, -20)),
    fr: ["À corriger", "project : les données s’arrêtent avant la fin"],
    en: ["To be corrected", "project: the data stops before its end"],
  },
  "data that was cut after its codes": {
    body: withProject(escaped(json).slice(0, -30)),
    fr: ["project : les données s’arrêtent avant la fin"],
    en: ["project: the data stops before its end"],
  },
  "data that is no JSON": {
    body: withProject(json.replace(":", "=")),
    fr: [problem("json").fr, 'La lecture s’arrête ici : {"title" ⟶ ="Eau claire"'],
    en: [problem("json").en, 'Reading stops here: {"title" ⟶ ="Eau claire"'],
  },
  "an attribute that was emptied": {
    body: withProject(""),
    fr: ["L’attribut project est vide"],
    en: ["The attribute project is empty"],
  },
  "an attribute named data": {
    body: `<fiche-project-card data="${escaped(json)}">${link}</fiche-project-card>`,
    fr: ["un attribut nommé data", "Rien n’indique quel projet afficher"],
    en: ["an attribute named data", "This element has no data"],
  },
  "an element that lost its attributes": {
    body: `<fiche-budget-chip>${link}</fiche-budget-chip>`,
    fr: ["Budget – À corriger", "Rien n’indique quel projet afficher"],
    en: ["Budget – To be corrected", "This element has no data"],
  },
  "an attribute whose end was lost": {
    body: `<fiche-project-card project="${escaped(json)}″>${link}</fiche-project-card>`,
    fr: ["L’attribut project n’a pas de fin"],
    en: ["The attribute project has no end"],
  },
  "attributes in curly quotation marks": {
    body: `<fiche-project-card project=“{ "title": "Eau claire" }”>${link}</fiche-project-card>`,
    fr: ["guillemets droits autour des attributs"],
    en: ["The text editor turned the quotation marks around the attributes"],
  },
  "a field of the wrong kind": {
    body: withProject('{"title":"Eau","budget":{"amount":"180 000","currency":"USD"}}'),
    fr: ["budget.amount : type de valeur incorrect"],
    en: ["budget.amount: wrong type of value"],
  },
  "a word of another language in a closed list": {
    body: withProject('{"title":"Eau","status":"Achevé"}'),
    fr: ["Réparé", "status : ceci a été lu comme « closed »"],
    en: ["Repaired", "status: this was read as “closed”"],
  },
  "a key in another language": {
    body: withProject('{"titre":"Eau","title":"Eau claire"}'),
    fr: ["titre : ce champ n’existe pas", "Vouliez-vous écrire « title » ?"],
    en: ["titre: this field is unknown", "Did you mean “title”?"],
  },
  "a key that nobody knows": {
    body: withProject('{"title":"Eau","gestionnaire":"A"}'),
    fr: ["Rien à corriger", "Bon à savoir : Ces champs de la fiche n’existent pas", "gestionnaire"],
    en: ["Nothing to correct", "Good to know: These fields of the record are unknown", "gestionnaire"],
  },
  "a record without what the element shows": {
    body: `<fiche-objectives-checklist project="${escaped(json)}">${link}</fiche-objectives-checklist>`,
    fr: ["elle n’a rien pour cet élément : « objectives »"],
    en: ["has nothing for this element: “objectives”"],
  },
  "roles that no partner has": {
    body: `<fiche-partner-badge-list roles="extending" project="${escaped(JSON.stringify(record))}">${link}</fiche-partner-badge-list>`,
    fr: ["Aucun partenaire de la fiche n’a l’un de ces rôles : extending"],
    en: ["No partner in the record has one of these roles: extending"],
  },
  "an unreadable attribute beside a readable link": {
    body: `<fiche-project-card project="{"><a href="/p#fiche:${base64url(json)}">Eau claire</a></fiche-project-card>`,
    fr: ["Lu dans : l’adresse du lien", "project : rien n’a pu être lu ici"],
    en: ["Read from: the address of the link", "project: nothing could be read here"],
  },
  "a misspelt element": {
    body: `<fiche-projet-card project="${escaped(json)}">${link}</fiche-projet-card>`,
    fr: ["L’élément <fiche-projet-card> n’existe pas. Écrivez <fiche-project-card>"],
    en: ["There is no element <fiche-projet-card>. Write <fiche-project-card>"],
  },
  "an element that was never one": {
    body: `<fiche-technique>${link}</fiche-technique>`,
    fr: ["Les éléments sont : fiche-project-card, fiche-partner-badge-list"],
    en: ["The elements are: fiche-project-card, fiche-partner-badge-list"],
  },
  "a misspelt value": {
    body: withProject(json, 'layout="kompact"'),
    fr: ["layout : « kompact » est sans effet. Valeurs admises : full, compact"],
    en: ["layout: “kompact” has no effect. Allowed values: full, compact"],
  },
  "a number out of range": {
    body: withProject(json, 'heading-level="7"'),
    fr: ["heading-level : « 7 » est sans effet. Valeurs admises : 2, 3, 4, 5, 6"],
    en: ["heading-level: “7” has no effect"],
  },
  "a section that there is not": {
    body: withProject(json, 'hide="budget, resume"'),
    fr: ["hide : « budget, resume » est sans effet"],
    en: ["hide: “budget, resume” has no effect"],
  },
  "a misspelt attribute": {
    body: withProject(json, 'headinglevel="2"'),
    fr: ["Vouliez-vous écrire heading-level ?"],
    en: ["Did you mean heading-level?"],
  },
  "an attribute that nobody knows": {
    body: withProject(json, 'couleur="rouge"'),
    fr: ["ne connaît pas l’attribut couleur"],
    en: ["does not know the attribute couleur"],
  },
  "a language that is none": {
    body: withProject(json, 'lang="français"'),
    fr: ["« français » n’est pas un code de langue"],
    en: ["“français” is not a language tag"],
  },
  "a language without words of its own": {
    body: withProject(json, 'lang="de"'),
    fr: ["pour « de », ils sont en anglais"],
    en: ["for “de” they are in English"],
  },
  "a language of its own": {
    body: `<div lang="fr-CA">${withProject(json)}</div>`,
    fr: ["Langue : fr-CA, indiquée sur une partie de la page"],
    en: ["Language: fr-CA, set on a part of the page"],
  },
  "data between the tags": {
    body: `<fiche-project-card>${escaped(json)}</fiche-project-card>`,
    fr: ["Les mots placés entre les balises sont des données"],
    en: ["The words between the tags are JSON data"],
  },
  "a logo that does not load": {
    body: withProject('{"title":"Eau","partners":[{"name":"A","role":"funder","logo":"http://127.0.0.1:9/logo.png"}]}'),
    fr: ["Un logo n’a pas pu être chargé : http://127.0.0.1:9/logo.png"],
    en: ["A logo did not load: http://127.0.0.1:9/logo.png"],
  },
  "an element that the page hides": {
    body: `<div><div hidden>${withProject(json)}</div></div>`,
    fr: ["La page masque cet élément"],
    en: ["The page hides this element"],
  },

  "a marked link without a record": {
    body: marked(""),
    fr: ["Lien – À corriger", "son adresse ne contient aucune fiche"],
    en: ["Link – To be corrected", "its address carries no record"],
  },
  "a link that was cut": {
    body: marked(`#fiche:${base64url(json).slice(0, 60)}`),
    fr: ["l’adresse du lien : les données s’arrêtent avant la fin"],
    en: ["the address of the link: the data stops before its end"],
  },
  "a link that cannot be decoded": {
    body: marked("#fiche:abcde"),
    fr: ["ne peut pas être décodée"],
    en: ["cannot be decoded"],
  },
  "a link of a later format": {
    body: marked(`#fiche2:${base64url(json)}`, ""),
    fr: ["une version plus récente de Fiche (#fiche2:)"],
    en: ["a later version of Fiche (#fiche2:)"],
  },
  "a link with the name of no element": {
    body: marked(`#fiche:${base64url(json)}`, 'data-fiche="budget"'),
    fr: ["data-fiche : « budget » n’est le nom d’aucun élément"],
    en: ["data-fiche: there is no element named “budget”"],
  },
  "a block that lost its data": {
    body: '<div data-fiche="project-card">Eau claire</div>',
    fr: ["Bloc – À corriger", "ce bloc est marqué pour fiche"],
    en: ["Block – To be corrected", "This block is marked for Fiche"],
  },
  "a marked paragraph": {
    body: `<p data-fiche="project-card" data-fiche-project="${escaped(json)}">Eau claire</p>`,
    fr: ["et non <p>"],
    en: ["not <p>"],
  },
  ...Object.fromEntries(
    ["pre", "code"].map((tag) => [
      `a link in <${tag}>`,
      {
        body: `<${tag}>${marked(`#fiche:${base64url(json)}`).slice(3, -4)}</${tag}>`,
        fr: ["Bon à savoir", `Ceci se trouve dans <${tag}>`],
        en: ["Good to know", `This is inside <${tag}>`],
      },
    ]),
  ),
  "markup in a field": {
    body: `<label>Code <textarea>${escaped(withProject(json))}</textarea></label>`,
    fr: ["Ceci se trouve dans <textarea>"],
    en: ["This is inside <textarea>"],
  },
  "a link in a template": {
    body: `<template>${marked(`#fiche:${base64url(json)}`)}</template>`,
    fr: ["Ceci se trouve dans un <template>"],
    en: ["This is inside a <template>"],
  },
  "a link in a text that can be edited": {
    body: `<div contenteditable aria-label="Texte" role="textbox">${marked(`#fiche:${base64url(json)}`)}</div>`,
    fr: ["Ceci se trouve dans un texte modifiable"],
    en: ["This is inside editable text"],
  },
  "markup printed as text": {
    body: `<div><p>${escaped(withProject(json))}</p></div>`,
    fr: ["Code affiché comme du texte – À corriger", "Les visiteurs lisent du code"],
    en: ["Code shown as text – To be corrected", "Visitors see code here"],
  },
  "a record printed as text": {
    body: `<div><p>${escaped(json.replace(/"([^"]*)"/g, "« $1 »"))}</p></div>`,
    fr: ["Les visiteurs lisent des données au format JSON"],
    en: ["Visitors see JSON data here"],
  },
};

/** By fault of an address: its markup, and the code whose sentence is said. */
const faults = {
  404: { src: () => "/missing", ...problem("http", { status: 404 }) },
  403: { src: () => "/forbidden", ...problem("http", { status: 403 }) },
  "500, twice": { src: () => "/broken", ...problem("http", { status: 500 }) },
  "a web page": { src: () => "/page", ...problem("json", { html: true }) },
  "cut JSON": { src: () => "/truncated", ...problem("json") },
  "an empty file": { src: () => "/empty", ...problem("json") },
  "no title": { src: () => "/no-title", ...problem("required", { missing: "text" }) },
  "a project that is not in the feed": {
    src: () => "/feed",
    attributes: 'project-id="X"',
    ...problem("required", { missing: "project" }),
  },
  "50 MB": { src: () => "/50-MB", ...problem("too-large", { maxBytes: 2e6 }) },
  "a gzip bomb": { src: () => "/gzip-bomb", ...problem("too-large", { maxBytes: 2e6 }) },
  "no answer in 10 seconds": { src: () => "/silent", ...problem("timeout", { seconds: 10 }) },
  "a body that is cut": { src: () => "/cut", ...problem("network") },
  "another site that lets nobody read": {
    src: () => `${server.foreign}/closed`,
    ...problem("network"),
  },
  "a redirect to another protocol": { src: () => "/to-data", ...problem("network") },
  "a server that is not there": { src: () => `${server.nobody}/record`, ...problem("network") },
  "an address of another protocol": { src: () => "ftp://example.org/p.json", ...problem("url") },
};
faults["no title"].fr = "title : ce champ est obligatoire";
faults["no title"].en = "title: this field is required";

let count = 0;
async function open(
  t,
  body,
  { head = moduleScript, lang = "fr", query = "?fiche-check", expected = true, headers, type, ready, ...context } = {},
) {
  const path = `/check-${++count}.html`;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body><main><h1>Partner</h1><h2>Projects</h2>${body}</main></body></html>`;
  server.pages[path] = { body: html, headers, type };
  const visitor = await browser.newContext(context);
  t.after(() => visitor.close());
  const tab = await visitor.newPage();
  const seen = { warnings: [], uncaught: [], asked: [], violations: [] };
  tab.on("console", (line) => {
    if (line.type() === "warning") seen.warnings.push(line.text());
    if (/Content Security Policy|Trusted/.test(line.text())) seen.violations.push(line.text());
  });
  tab.on("pageerror", (error) => seen.uncaught.push(String(error)));
  tab.on("request", (request) => seen.asked.push(new URL(request.url()).pathname));
  await ready?.(visitor);
  await tab.goto(server.origin + path + query, { waitUntil: "load" });
  /** The text of the panels in a part of the page. */
  const panels = async (part = "body") =>
    (
      await tab.evaluate(
        (selector) =>
          [...document.querySelectorAll(`${selector} fiche-check`)].map(({ shadowRoot }) => shadowRoot.textContent),
        part,
      )
    ).map(plain);
  /** Waits until a text is in a panel of that part. */
  const says = (text, part = "body") =>
    tab.waitForFunction(
      ([selector, words]) =>
        [...document.querySelectorAll(`${selector} fiche-check`)].some(({ shadowRoot }) =>
          shadowRoot.textContent.replace(/[\u00a0\u202f]/g, " ").includes(words),
        ),
      [part, plain(text)],
      { timeout: 20_000, polling: 100 },
    );
  const panel = (part = "body") => tab.locator(`${part} > fiche-check`).first();
  if (expected) await panel().waitFor({ state: "attached" });
  return { ...seen, seen, tab, panels, says, panel };
}

const sections = (cases) => cases.map((body, at) => `<section id="case-${at}">${body}</section>`).join("\n");

for (const lang of ["fr", "en"])
  describe(`in the page’s language (${lang})`, () => {
    test("each damage of an editor is named beside it, with what to do", async (t) => {
      const { tab, panels, seen, says } = await open(t, sections(Object.values(damages).map(({ body }) => body)), {
        lang,
      });
      const logo = Object.keys(damages).indexOf("a logo that does not load");
      await tab.locator(`#case-${logo}`).scrollIntoViewIfNeeded();
      await says(damages["a logo that does not load"][lang][0]);
      const missing = [];
      for (const [at, [name, expected]] of Object.entries(damages).entries()) {
        const said = await panels(`#case-${at}`);
        for (const words of expected[lang])
          if (!said.some((text) => text.toLowerCase().includes(plain(words).toLowerCase())))
            missing.push(`${name}: “${words}” is not in\n    ${said.join("\n    ")}`);
        if (said.length !== 1) missing.push(`${name}: ${said.length} panels\n    ${said.join("\n    ")}`);
      }
      assert.deepEqual(seen.uncaught, []);
      assert.equal(missing.join("\n"), "");
    });

    test("each fault of an address is named beside it, with what to do", async (t) => {
      const cases = Object.values(faults);
      const { panels, says, seen } = await open(
        t,
        sections(
          cases.map(({ src, attributes }, at) =>
            bySource(`${src()}${/\?|ftp/.test(src()) ? "" : `?check=${lang}${at}`}`, attributes),
          ),
        ),
        { lang },
      );
      for (const [at, expected] of cases.entries()) await says(expected[lang], `#case-${at}`).catch(() => undefined);
      const missing = [];
      for (const [at, [name, expected]] of Object.entries(faults).entries()) {
        const said = await panels(`#case-${at}`);
        if (said.length !== 1 || !said[0].includes(plain(expected[lang])))
          missing.push(`${name}: “${expected[lang]}” is not in\n    ${said.join("\n    ")}`);
      }
      assert.equal(missing.join("\n"), "");
      assert.deepEqual(seen.uncaught, []);
    });

    test("an address that the page’s policy forbids is named", async (t) => {
      const { says } = await open(t, bySource(`${server.foreign}/open`), {
        lang,
        headers: { "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'" },
      });
      await says(problem("csp")[lang]);
    });

    test("a missing connection is named", async (t) => {
      const { tab, says } = await open(t, "<div id='later'></div>", {
        lang,
        ready: (visitor) => visitor.route("**/late*", (route) => route.abort()),
      });
      await tab.context().setOffline(true);
      await tab.evaluate(() => {
        const card = document.createElement("fiche-project-card");
        card.setAttribute("src", "/late.json");
        card.textContent = "Eau claire";
        document.querySelector("#later").append(card);
      });
      await says(problem("offline")[lang]);
    });

    test("an address that has not answered yet is named, and what comes of it follows", async (t) => {
      const { says } = await open(t, bySource(`/slow?check=${lang}`), { lang });
      await says({ fr: "Chargement", en: "Loading" }[lang], "main");
      await says({ fr: "Rien à corriger", en: "Nothing to correct" }[lang], "main");
    });

    test("a lazy element far below says that it waits", async (t) => {
      const { says } = await open(t, `<div style="height: 5000px"></div>${bySource("/record", 'loading="lazy"')}`, {
        lang,
      });
      await says({ fr: "Faites défiler la page jusqu’à lui", en: "Scroll to it" }[lang], "main");
    });

    test("an element without closing tag, which swallowed the page, is named", async (t) => {
      const { says } = await open(
        t,
        `<fiche-project-card project="${escaped(json)}" /><h2>Suite</h2>${marked("")}<form></form>`,
        { lang },
      );
      await says({ fr: "il a avalé la suite de la page", en: "has swallowed the rest of the page" }[lang]);
    });

    test("a long fallback, and a record as plain HTML, are not taken for a swallowed page", async (t) => {
      const { panels, says } = await open(
        t,
        `<fiche-project-card project="${escaped(json)}"><div class="fiche-static"><h2>${"Eau ".repeat(150)}</h2></div></fiche-project-card>
        <div data-fiche="project-card" data-fiche-project="${escaped(json)}"><p>${"Eau ".repeat(150)}</p></div>`,
        { lang },
      );
      await says({ fr: "Sans défaut : 2", en: "Nothing to correct: 2" }[lang]);
      assert.equal((await panels()).length, 3);
    });

    test("a page that forbids every Trusted Types policy is told why nothing is drawn", async (t) => {
      const { says, seen } = await open(t, withProject(json), {
        lang,
        headers: {
          "content-security-policy": "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      });
      await says({ fr: "interdit de la dessiner", en: "forbids drawing it" }[lang]);
      assert.deepEqual(seen.uncaught, []);
    });

    test("the script twice, another version and settings of the site that mean nothing are named above all", async (t) => {
      const other = `<script>customElements.define("fiche-project-card", class extends HTMLElement { static version = "0.0.1" });</script>`;
      const head = `<meta name="fiche:theme" content="sombre"><meta name="fiche:couleur" content="rouge"><meta name="fiche:lang" content="franç">`;
      const { panels } = await open(t, withProject(json), { lang, head: head + other + moduleScript + classicScript });
      const [above, ...others] = await panels();
      for (const words of {
        fr: [
          "Le script figure 2 fois",
          "la version 0.0.1 dessine",
          "fiche:theme vaut « sombre »",
          "fiche:couleur",
          "fiche:lang vaut",
        ],
        en: [
          "The script is on the page 2 times",
          "0.0.1 draws",
          "fiche:theme is set to “sombre”",
          "fiche:couleur",
          "fiche:lang is set",
        ],
      }[lang])
        assert.ok(above.includes(words), `${words} is not in ${above}`);
      assert.equal(others.length, 1);
    });

    test("a page on which nothing was left says so", async (t) => {
      const { panels } = await open(t, "<p>Bonjour</p>", { lang });
      const [above] = await panels();
      assert.match(above, { fr: /aucun élément Fiche/, en: /no Fiche element on this page/ }[lang]);
      assert.match(above, { fr: /À corriger/, en: /To be corrected/ }[lang]);
    });

    for (const colorScheme of ["light", "dark"])
      test(`the panels are accessible, on a narrow ${colorScheme} screen too`, async (t) => {
        const some = [
          "an element without fault",
          "curly quotation marks",
          "data that is no JSON",
          "a marked link without a record",
          "markup in a field",
        ];
        const { tab, says } = await open(t, sections(some.map((name) => damages[name].body)), {
          lang,
          colorScheme,
          viewport: { width: 320, height: 640 },
        });
        await says(damages["a marked link without a record"][lang][0]);
        await tab.evaluate(axe);
        const violations = await tab.evaluate(async () => (await globalThis.axe.run(document)).violations);
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
          [],
        );
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `${wide} px wide`);
      });
  });

for (const [name, script] of Object.entries({ module: moduleScript, "classic script": classicScript }))
  test(`with the ${name}, a strict policy and Trusted Types are kept, and nothing is reported`, async (t) => {
    const { says, seen } = await open(t, withProject(json) + marked(""), {
      head: script.replace("<script", "<script defer"),
      headers: {
        "content-security-policy":
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types fiche",
      },
    });
    await says("Titre lu : Eau claire");
    assert.deepEqual([seen.violations, seen.uncaught, seen.warnings], [[], [], []]);
    assert.equal(seen.asked.filter((path) => path.endsWith("fiche-check.js")).length, 1);
  });

test("without it nothing is asked for, and nothing is added to the page", async (t) => {
  for (const query of ["", "?page=fiche", "?fiche-checked=1"]) {
    const { panels, seen } = await open(t, withProject(json) + marked(""), { query, expected: false });
    assert.deepEqual(
      seen.asked.filter((path) => path.includes("check.js")),
      [],
    );
    assert.deepEqual(await panels(), []);
  }
});

test("a script that is loaded twice checks once", async (t) => {
  const { says, panels } = await open(t, withProject(json), { head: moduleScript + classicScript });
  await says("Titre lu");
  assert.equal((await panels()).length, 2);
});

test("where the second file is missing, the page goes on and one line says so", async (t) => {
  const { tab, seen } = await open(t, "", { query: "", expected: false });
  await tab.route("**/fiche-check.js", (route) => route.fulfill({ status: 404 }));
  const warned = tab.waitForEvent("console", (line) => line.type() === "warning");
  await tab.goto(`${tab.url()}?fiche-check`);
  assert.match((await warned).text(), /fiche-check\.js/);
  assert.deepEqual([seen.uncaught, seen.warnings.length], [[], 1]);
});

test("an import map covers the second file: another than the one it names is refused", async (t) => {
  const { "fiche-check.js": whole } = JSON.parse(readFileSync(`${project}dist/sri.json`, "utf8"));
  const map = (hash) => `<script type="importmap">{"integrity":{"/dist/fiche-check.js":"${hash}"}}</script>`;
  for (const script of [moduleScript, classicScript]) {
    const { says } = await open(t, withProject(json), { head: map(whole) + script });
    await says("Titre lu");
    const refused = await open(t, "", { head: map(`sha384-${"A".repeat(64)}`) + script, expected: false });
    await refused.tab.waitForTimeout(300);
    assert.deepEqual([await refused.panels(), refused.seen.warnings.length], [[], 1]);
  }
});

test("what is added, changed and taken away is followed, and the page’s own nodes stay as they are", async (t) => {
  const { tab, says, panels } = await open(
    t,
    `<section id="a">${withProject(json)}</section><section id="b"></section>`,
  );
  await says("Rien à corriger", "#a");
  const before = await tab.evaluate(() => document.querySelector("main").cloneNode(true).innerHTML);
  await tab.evaluate((markup) => {
    document.querySelector("#a fiche-project-card").setAttribute("layout", "kompact");
    const range = document.createRange();
    document.querySelector("#b").append(range.createContextualFragment(markup));
  }, marked("#fiche:abcde"));
  await says("« kompact » est sans effet", "#a");
  await says("ne peut pas être décodée", "#b");
  await tab.evaluate(() => {
    document.querySelector("#a fiche-project-card").removeAttribute("layout");
    document.querySelector("#b").replaceChildren();
  });
  await says("Rien à corriger", "#a");
  assert.equal((await panels()).length, 2);
  const own = (html) => html.replace(/<fiche-check[^>]*><\/fiche-check>/g, "");
  assert.equal(own(await tab.evaluate(() => document.querySelector("main").innerHTML)), own(before));
});

test("the list above leads to each panel, and a print shows none", async (t) => {
  const { tab, says } = await open(t, `${withProject(json)}<div style="height: 3000px"></div>${marked("")}`);
  await says("aucune fiche");
  await tab.getByRole("button", { name: /^2\. Lien/ }).click();
  const focused = await tab.evaluate(() => document.activeElement.previousElementSibling?.textContent);
  assert.equal(focused, "Eau claire");
  assert.equal(await tab.getByRole("region", { name: /Vérification des éléments Fiche/ }).count(), 1);
  assert.equal(await tab.getByRole("group", { name: /^2\. Lien/ }).count(), 1);
  await tab.emulateMedia({ media: "print" });
  assert.equal(await tab.getByRole("region", { name: /Vérification/ }).count(), 0);
});
