// Opens the built embed builder in a browser of a given language and records its console: one Chromium and one server per test file.
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";

const record = (name) => JSON.parse(readFileSync(`${project}test/fixtures/${name}.json`, "utf8"));
export const records = {
  azerbaijan: record("azerbaijan-ct1093"),
  gloact: record("glo-act"),
  enriched: record("glo-act-enriched"),
  minimal: record("minimal"),
};
export const tags = [
  "fiche-project-card",
  "fiche-partner-badge-list",
  "fiche-objectives-checklist",
  "fiche-budget-chip",
];

export const words = {
  fr: {
    language: "Français",
    title: "Fiche – intégrer un projet d’aide",
    choose: "Choisir une fiche",
    json: "La fiche au format JSON",
    fine: "Aucun problème.",
    broken: /ligne\s2, colonne\s1\. Ce n’est pas du JSON/,
    url: /^url : une adresse commençant par https/,
    unknown: /Champ inconnu, ignoré : partners\[0\]\.nam\./,
    copy: "Copier le code",
    copied: "Le code est copié.",
    selected: /Le code est sélectionné/,
  },
  en: {
    language: "English",
    title: "Fiche – embed an aid project",
    choose: "Choose a record",
    json: "The record in JSON",
    fine: "No problem found.",
    broken: /line 2, column 1\. This is not JSON/,
    url: /^url: an address that begins with https/,
    unknown: /Unknown field, ignored: partners\[0\]\.nam\./,
    copy: "Copy the code",
    copied: "The code is copied.",
    selected: /The code is selected/,
  },
};

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");

/** What axe finds wrong with the page, or with a part of it. */
export async function axeViolations(tab, part = "html") {
  await tab.evaluate(axe);
  return tab.evaluate(async (within) => {
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await globalThis.axe.run(within, { runOnly, rules: { "target-size": { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, part);
}

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serve(),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** The server that all pages come from, once the tests run. */
export const pages = () => server.pages;

/** Opens the builder; what the page says on the console and asks of other hosts is gathered, and must be nothing. */
export async function open({
  locale = "en-GB",
  path = "/dist/builder/index.html",
  init,
  permissions = [],
  ...options
} = {}) {
  const context = await browser.newContext({ locale, ...options });
  await context.grantPermissions(permissions, { origin: server.origin });
  const tab = await context.newPage();
  const said = [];
  tab.on("console", (line) => said.push(`${line.type()}: ${line.text()}`));
  tab.on("pageerror", (error) => said.push(String(error)));
  tab.on("request", (request) => {
    if (!/^data:/.test(request.url()) && new URL(request.url()).origin !== server.origin) said.push(request.url());
  });
  if (init) await tab.addInitScript(init);
  await tab.goto(server.origin + path, { waitUntil: "networkidle" });
  return { tab, said, close: () => context.close() };
}

/** The page of a partner that the builder's preview shows. */
export const previewed = (tab) => tab.frameLocator("#preview-frame");

/**
 * By language and tag, the text that an element has drawn; nothing where there is none or while its children stand. The builder shows
 * one element in one language: there all are chosen in turn, and at last again what was chosen before.
 */
export const drawn = (tab) =>
  tab.evaluate(async (names) => {
    const text = (element) => element?.shadowRoot?.querySelector(".root")?.textContent.replace(/\s+/g, " ") ?? "";
    const frame = document.querySelector("#preview-frame");
    if (!frame) {
      const found = (lang) => names.map((name) => text(document.querySelector(`${name}[lang=${lang}]`)));
      return { fr: found("fr"), en: found("en") };
    }
    const element = document.querySelector("#tag");
    const radio = (lang) => document.querySelector(`input[name=pageLanguage]${lang}`);
    const before = { tag: element.value, lang: radio(":checked").value };
    const choose = async (tag, lang) => {
      radio(`[value=${lang}]`).click();
      element.value = tag;
      element.dispatchEvent(new window.Event("input", { bubbles: true }));
      for (let tries = 0; tries < 500; tries++) {
        const page = frame.contentDocument;
        const shown = page?.querySelector("#place")?.firstElementChild;
        const isThere = page?.readyState === "complete" && page.documentElement.lang === lang;
        if (isThere && shown?.localName === tag && shown.shadowRoot) {
          await shown.updateComplete;
          return text(shown);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`The preview does not show ${tag} in ${lang}.`);
    };
    const result = { fr: [], en: [] };
    for (const lang of Object.keys(result)) for (const name of names) result[lang].push(await choose(name, lang));
    await choose(before.tag, before.lang);
    return result;
  }, tags);

export const paste = async (tab, lang, text) => {
  await tab.getByLabel(words[lang].json).fill(text);
  await tab.waitForTimeout(400);
};
