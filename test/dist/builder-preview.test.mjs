// The builder's preview: the element in pages with published style sheets of others, with and without JavaScript.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open, paste, previewed, records } from "./builder-page.mjs";
import { project } from "./server.mjs";

const hosts = ["plain", "wordpress", "bootstrap", "tailwind", "dsfr", "govuk", "gcds"];
const languages = { fr: "Français", en: "English" };
const hostPage = (name) => readFileSync(`${project}dist/builder/hosts/${name}`, "utf8");

/** Waits until the preview shows the element in the page that is chosen. */
async function cardIn(tab, host, lang) {
  await tab.waitForFunction(
    ([name, tag]) => {
      const { contentDocument } = document.querySelector("#preview-frame");
      return (
        contentDocument.URL.endsWith(name) && contentDocument.querySelector(tag)?.shadowRoot?.querySelector(".root")
      );
    },
    [`/${host}.${lang}.html`, "fiche-project-card"],
  );
  return previewed(tab).locator("fiche-project-card");
}

const choose = (tab, group, name) => tab.getByRole("group", { name: group }).getByLabel(name, { exact: true }).check();

test("shows the card in every page and language, each page with its own sheet, and nothing is reported", async () => {
  const { tab, said, close } = await open();
  const fonts = {};
  for (const host of hosts)
    for (const [lang, name] of Object.entries(languages)) {
      await tab.getByLabel("Page around it").selectOption(host);
      await choose(tab, "Language of that page", name);
      const card = await cardIn(tab, host, lang);
      assert.equal(await card.getByRole("heading", { level: 3 }).textContent(), records.azerbaijan.title[lang]);
      fonts[host] = await previewed(tab)
        .getByRole("heading", { level: 1 })
        .evaluate((heading) => Object.values({ ...getComputedStyle(heading) }).join());
    }
  assert.equal(new Set(Object.values(fonts)).size, hosts.length, "two pages look alike");
  assert.deepEqual(said, []);
  await close();
});

test("the pages are strict: no script, sheet or address but their own, no style in the markup", () => {
  for (const host of hosts)
    for (const lang of Object.keys(languages)) {
      const page = hostPage(`${host}.${lang}.html`);
      assert.match(
        page,
        /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src https: http: data:"/,
      );
      assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|https?:\/\/|<script>/);
      assert.ok(page.includes(`<html lang="${lang}"`));
      const sheet = hostPage(`${host}.css`);
      assert.doesNotMatch(sheet, /@font-face|@import/);
    }
});

test("says whose the style sheets are, by the versions that are installed", () => {
  const said = hostPage("licenses.txt");
  const names = [
    "bootstrap",
    "tailwindcss",
    "@gouvfr/dsfr",
    "govuk-frontend",
    "@gcds-core/css-shortcuts",
    "understrap",
  ];
  for (const name of names) {
    const { version, license } = JSON.parse(readFileSync(`${project}node_modules/${name}/package.json`, "utf8"));
    const line = said.split("\n").find((each) => each.includes(` ${name} `));
    assert.ok(line.includes(` ${version} `) && line.includes(license), name);
  }
});

test("is as wide as is chosen, and neither the builder nor the page in it is ever scrolled sideways", async () => {
  for (const width of [320, 1280]) {
    const { tab, said, close } = await open({ viewport: { width, height: 800 } });
    for (const host of hosts) {
      await tab.getByLabel("Page around it").selectOption(host);
      await cardIn(tab, host, "en");
      for (const wanted of ["320", "768", "1280", "Full"]) {
        await choose(tab, /Width/, wanted);
        const measured = await tab.evaluate(() => {
          const { contentWindow } = document.querySelector("#preview-frame");
          const stage = document.querySelector(".stage");
          return {
            width: contentWindow.innerWidth,
            inner:
              contentWindow.document.documentElement.scrollWidth - contentWindow.document.documentElement.clientWidth,
            outer: document.documentElement.scrollWidth - window.innerWidth,
            stage: stage.clientWidth,
          };
        });
        assert.equal(measured.width, wanted === "Full" ? measured.stage : Number(wanted));
        assert.ok(measured.outer <= 0, `the builder is ${measured.outer} px too wide`);
        assert.ok(measured.inner <= 0, `${host} at ${wanted} is ${measured.inner} px too wide`);
      }
    }
    for (const wanted of ["320", "768", "1280", "Full"]) {
      await choose(tab, /Width/, wanted);
      for (const view of ["Without: the link", "Without: the HTML", "With JavaScript"]) {
        await choose(tab, "What visitors see", view);
        const outer = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(outer <= 0, `the builder is ${outer} px too wide: ${view} at ${wanted}`);
      }
    }
    assert.deepEqual(said, []);
    await close();
  }
});

test("changes in place as a person types, and keeps the page", async () => {
  const { tab, said, close } = await open();
  const card = await cardIn(tab, "plain", "en");
  await card.evaluate((element) => (element.isTheSame = true));
  await paste(tab, "en", '{"title": {"en": "Wells", "fr": "Puits"}}');
  assert.equal(await card.getByRole("heading", { level: 3 }).textContent(), "Wells");
  assert.equal(await card.evaluate((element) => element.isTheSame), true);
  await tab.getByLabel("Language", { exact: true }).selectOption("fr");
  assert.equal(await card.getByRole("heading", { level: 3 }).textContent(), "Puits");
  await tab.getByLabel("Element").selectOption("fiche-budget-chip");
  await tab.getByText("Nothing to show: the record has no data for this element.").waitFor();
  assert.match(await previewed(tab).locator("fiche-budget-chip").textContent(), /Puits/);
  assert.deepEqual(said, []);
  await close();
});

/** WCAG's own numbers for the colours the elements come with, reckoned by hand once. */
const contrasts = {
  "Text on background": ["16.3:1", "14.3:1"],
  "Secondary text on background": ["6.9:1", "8.3:1"],
  "Links on background": ["7.7:1", "8.4:1"],
  "Borders on background": ["1.4:1", "1.8:1"],
};
const contrastOf = (tab, name) => tab.getByRole("row", { name }).getByRole("cell").allInnerTexts();

test("colours and font show at once, are checked for contrast in both themes, and are given as a rule", async () => {
  const { tab, said, close } = await open();
  const card = await cardIn(tab, "plain", "en");
  for (const [name, [light, dark]] of Object.entries(contrasts)) {
    const cells = await contrastOf(tab, name);
    assert.ok(cells[0].startsWith(light) && cells[1].startsWith(dark), `${name}: ${cells}`);
  }
  assert.equal(await tab.getByLabel("For the style sheet of your site").count(), 0);

  await tab.getByLabel("Accent, links (Light)").fill("#d4a017");
  await tab.getByLabel("Background (Dark)").fill("#102030");
  await tab.getByRole("combobox", { name: "Font" }).fill("Georgia, serif");
  const seen = () =>
    card.evaluate((element) => {
      const root = element.shadowRoot.querySelector(".root");
      const link = root.querySelector("[part=partners] a, [part=link] a, [part=source] a, .mark");
      return [getComputedStyle(link).color, getComputedStyle(root).fontFamily, getComputedStyle(root).backgroundColor];
    });
  assert.equal((await seen())[1], "Georgia, serif");
  const links = await contrastOf(tab, "Links on background");
  assert.match(links[0], /^2\.3:1\s+fails, below 4\.5:1$/);
  assert.match(links[1], /passes, at least 4\.5:1$/);
  await tab.getByRole("group", { name: "Theme" }).getByLabel("Dark").check();
  assert.equal((await seen())[2], "rgb(16, 32, 48)");
  assert.equal(
    await tab.getByLabel("For the style sheet of your site").inputValue(),
    "fiche-project-card {\n  --fiche-font: Georgia, serif;\n  --fiche-accent: light-dark(#d4a017, #7cbcf0);\n" +
      "  --fiche-surface: light-dark(#ffffff, #102030);\n}",
  );
  await tab.getByRole("combobox", { name: "Font" }).fill("} * { color: red");
  assert.doesNotMatch(await tab.getByLabel("For the style sheet of your site").inputValue(), /red|font/);

  await tab.getByRole("button", { name: "Reset" }).click();
  assert.equal((await seen())[2], "rgb(20, 28, 36)");
  assert.equal(await tab.getByLabel("For the style sheet of your site").count(), 0);
  assert.equal(await tab.getByLabel("Accent, links (Light)").inputValue(), "#0a5591");
  assert.deepEqual(said, []);
  await close();
});

test("shows what a visitor without JavaScript sees, in the same page, where no script can run", async () => {
  const { tab, said, close } = await open({ locale: "fr-FR" });
  await tab.getByLabel("Page qui l’entoure").selectOption("bootstrap");
  await cardIn(tab, "bootstrap", "fr");
  const plain = tab.frameLocator("#preview-plain");
  await choose(tab, "Ce que voient les visiteurs", /Sans.*lien/);
  await plain.getByRole("link", { name: records.azerbaijan.title.fr }).waitFor();
  assert.equal(await tab.locator("#preview-plain").getAttribute("sandbox"), "");
  assert.equal(await plain.locator("script").count(), 0);
  assert.equal(await plain.locator("fiche-project-card:not(:defined)").count(), 1);
  const padding = await plain.locator(".navbar").evaluate((bar) => getComputedStyle(bar).paddingTop);
  assert.equal(padding, "8px", "the sheet of the page applies");
  await choose(tab, "Ce que voient les visiteurs", /Sans.*HTML/);
  await plain.locator(".fiche-static").getByRole("heading", { name: records.azerbaijan.title.fr }).waitFor();
  assert.equal(await plain.locator("fiche-project-card").count(), 0);
  assert.match(await plain.locator("main").innerText(), /Statut|Achevé/);
  await choose(tab, "Ce que voient les visiteurs", "Avec JavaScript");
  assert.equal(await tab.locator("#preview-plain").count(), 0);
  assert.deepEqual(said, []);
  await close();
});

test("says as text what a screen reader says, in the builder's language", async () => {
  for (const [locale, summary, expected] of [
    [
      "fr-FR",
      "Ce que dit un lecteur d’écran",
      [/^titre de niveau 3 lien Appui/, /^liste de 1 élément Thèmes$/, /^terme Budget$/],
    ],
    [
      "en-GB",
      "What a screen reader says",
      [/^heading, level 3 link Support/, /^list of 1 item Themes$/, /^term Budget$/],
    ],
  ]) {
    const { tab, close } = await open({ locale });
    await cardIn(tab, "plain", locale.slice(0, 2));
    await tab.getByText(summary).click();
    const lines = (await tab.locator(".spoken > li").allInnerTexts()).map((line) => line.replace(/\s+/g, " ").trim());
    for (const line of expected)
      assert.ok(
        lines.some((each) => line.test(each)),
        `${line}:\n${lines.join("\n")}`,
      );
    await close();
  }
});
