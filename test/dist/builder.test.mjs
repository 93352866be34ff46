// The built embed builder as a person uses it, judged by what the page shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, open, pages, paste, previewed, records, tags, words } from "./builder-page.mjs";

/** What the four elements must show of a record in a language: a text of it each. */
function expectedOf({ title, partners = [], objectives = [] }, lang) {
  const text = (value) => value?.[lang] ?? value;
  const [partner] = partners;
  const [objective] = objectives;
  return [text(title), text(partner?.name), text(objective?.text ?? objective)];
}

async function assertShows(tab, data) {
  await tab.waitForFunction(
    (title) =>
      document
        .querySelector("#preview-frame")
        .contentDocument.querySelector("fiche-project-card")
        ?.getAttribute("project")
        .includes(title),
    JSON.stringify(data.title.fr),
  );
  const shown = await drawn(tab);
  for (const lang of ["fr", "en"]) {
    expectedOf(data, lang).forEach((text, index) => {
      if (text) assert.ok(shown[lang][index].includes(text), `${tags[index]} (${lang}): ${shown[lang][index]}`);
      else assert.equal(shown[lang][index], "", `${tags[index]} (${lang}) has nothing to show`);
    });
    assert.equal(
      /\$/.test(shown[lang][3]),
      !!data.budget && ![data.budget].flat().some((each) => each.currency !== "USD"),
    );
  }
}

const complaints = (tab) => tab.locator(".checking li").allTextContents();

test("opens in the browser's language, with every record drawn in both, and says nothing on the console", async () => {
  for (const [locale, lang] of Object.entries({ "fr-CA": "fr", "en-GB": "en", "de-DE": "en" })) {
    const { tab, said, close } = await open({ locale });
    assert.equal(await tab.title(), words[lang].title);
    assert.equal(await tab.locator("html").getAttribute("lang"), lang);
    await assertShows(tab, records.azerbaijan);
    if (lang === "fr")
      for (const [name, data] of Object.entries(records)) {
        await tab.getByLabel(words.fr.choose).selectOption(name);
        assert.deepEqual(JSON.parse(await tab.getByLabel(words.fr.json).inputValue()), data);
        await assertShows(tab, data);
        await tab.getByRole("status").getByText(words.fr.fine).waitFor();
      }
    assert.deepEqual(said, []);
    await close();
  }
});

test("says what is wrong with the record, in both languages, and shows the last record that could be read", async () => {
  const { tab, said, close } = await open({ locale: "fr-FR" });
  await paste(tab, "fr", '{"title": {"fr": "Eau"},\n}');
  for (const lang of ["fr", "en"]) {
    await tab.getByRole("button", { name: words[lang].language }).click();
    const [sentence, ...others] = await complaints(tab);
    assert.match(sentence, words[lang].broken);
    assert.deepEqual(others, []);
    assert.equal(await tab.getByLabel(words[lang].json).getAttribute("aria-invalid"), "true");
    assert.equal(await tab.getByRole("button", { name: words[lang].copy }).isDisabled(), true);
  }
  assert.equal(await tab.locator("#code").inputValue(), "");
  await assertShows(tab, records.azerbaijan);
  assert.deepEqual(said, []);

  const wrong = { title: { fr: "Eau", en: "Water" }, url: "ftp://example.org", partners: [{ name: "A", nam: "B" }] };
  await paste(tab, "en", JSON.stringify(wrong));
  await assertShows(tab, { ...wrong });
  for (const lang of ["en", "fr"]) {
    await tab.getByRole("button", { name: words[lang].language }).click();
    const [url, unknown, ...others] = await complaints(tab);
    assert.match(url.replace(/\u00A0/g, " "), words[lang].url);
    assert.match(unknown.replace(/\u00A0/g, " "), words[lang].unknown);
    assert.deepEqual(others, []);
  }
  assert.deepEqual(
    said.filter((line) => !line.startsWith("warning: <fiche-")),
    [],
  );
  await close();
});

test("shows what is chosen: theme, width, layout, heading, sections, short amounts", async () => {
  const { tab, said, close } = await open({ viewport: { width: 1600, height: 900 } });
  await tab.getByLabel("Format of the code").selectOption("element");
  const frame = previewed(tab);
  const card = frame.locator("fiche-project-card");
  const look = () =>
    card.evaluate((element) => {
      const { colorScheme, color } = getComputedStyle(element.shadowRoot.querySelector("[part=title]"));
      return { colorScheme, color, width: window.innerWidth };
    });
  const first = await look();
  for (const [name, colorScheme] of [
    ["Dark", "dark"],
    ["Automatic", "light dark"],
    ["Light", "light"],
  ]) {
    await tab.getByRole("group", { name: "Theme" }).getByLabel(name).check();
    const { color, ...others } = await look();
    assert.deepEqual(others, { colorScheme, width: first.width });
    assert.equal(color !== first.color, colorScheme === "dark");
  }
  assert.equal(first.width, await tab.locator(".stage").evaluate((stage) => stage.clientWidth));
  for (const width of [320, 768, 1280]) {
    await tab.getByRole("group", { name: /Width/ }).getByLabel(String(width)).check();
    assert.equal((await look()).width, width);
  }
  const text = () => card.evaluate((element) => element.shadowRoot.textContent);
  const [objective] = records.azerbaijan.objectives;
  assert.ok((await text()).includes(objective.text.en));
  await tab.getByText("Sections of the card to leave out").first().click();
  await tab.getByLabel("Objectives", { exact: true }).check();
  assert.ok(!(await text()).includes(objective.text.en));
  await tab.getByLabel("Level of the card’s title").selectOption("2");
  assert.equal(await card.getByRole("heading", { level: 2 }).count(), 1);
  await tab.getByLabel("Compact").check();
  assert.equal(await card.getAttribute("layout"), "compact");
  const code = await tab.locator("#code").inputValue();
  assert.match(code, /<fiche-project-card layout="compact" heading-level="2" hide="objectives" project="/);
  await tab.getByLabel("Element").selectOption("fiche-partner-badge-list");
  await tab.getByLabel("Partners shown at first").fill("1");
  assert.equal(await frame.locator("fiche-partner-badge-list").getByRole("listitem").count(), 1);
  await tab.getByLabel("Element").selectOption("fiche-budget-chip");
  await tab.getByLabel("Budget in short form").check();
  const chip = frame.locator("fiche-budget-chip");
  assert.match(await chip.evaluate((element) => element.shadowRoot.textContent), /US\$180K/);
  assert.deepEqual(said, []);
  await close();
});

test("leaves the cursor where a person is typing", async () => {
  const { tab, close } = await open();
  const field = tab.getByLabel(words.en.json);
  await field.evaluate((element) => {
    element.focus();
    element.setSelectionRange(1, 1);
  });
  await tab.keyboard.type('"acronym": "WAT', { delay: 20 });
  await tab
    .getByRole("group", { name: "Theme" })
    .getByLabel("Dark")
    .evaluate((radio) => radio.click());
  await tab.waitForTimeout(400);
  await tab.keyboard.type('ER", ');
  await tab.waitForTimeout(400);
  assert.equal(JSON.parse(await field.inputValue()).acronym, "WATER");
  assert.equal(await field.evaluate((element) => element.selectionStart), 1 + '"acronym": "WATER", '.length);
  assert.equal(await tab.getByLabel(words.en.choose).inputValue(), "own");
  await close();
});

test("copies code, as text only, that draws each element in a page of its own", async () => {
  const { tab, said, close } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await tab.getByLabel("Format of the code").selectOption("element");
  await tab.getByRole("group", { name: "Theme" }).getByLabel("Dark").check();
  await tab.getByLabel("Language", { exact: true }).selectOption("fr");
  for (const [index, tag] of tags.entries()) {
    await tab.getByLabel("Element").selectOption(tag);
    await tab.getByRole("button", { name: words.en.copy }).click();
    await tab.getByRole("status").getByText(words.en.copied).waitFor();
    const code = await tab.evaluate(() => window.navigator.clipboard.readText());
    assert.equal(code, await tab.locator("#code").inputValue());
    const types = await tab.evaluate(async () =>
      (await window.navigator.clipboard.read()).flatMap((item) => item.types),
    );
    assert.deepEqual(types, ["text/plain"]);
    assert.match(code, /^<script type="module" src="http[^"]+\/dist\/fiche\.js" integrity="sha384-[^"]+" crossorigin=/);

    pages()["/partner.html"] = { body: `<!doctype html><html lang="en"><title>Partner</title><p>${code}</p>` };
    const partner = await open({ path: "/partner.html" });
    const element = partner.tab.locator(tag);
    assert.equal(await element.getAttribute("theme"), "dark");
    const shown = (await drawn(partner.tab)).fr[index];
    assert.ok(shown.includes(expectedOf(records.azerbaijan, "fr")[index] ?? "Budget total"), `${tag}: ${shown}`);
    assert.deepEqual(
      partner.said.filter((line) => !line.includes("favicon") && !/404/.test(line)),
      [],
    );
    await partner.close();
  }
  await tab.getByLabel("Address of the script").fill("https://example.org/a.js");
  assert.match(
    await tab.locator("#code").inputValue(),
    /^<script type="module" src="https:\/\/example.org\/a.js"><\/script>\n/,
  );
  assert.deepEqual(said, []);
  await close();
});

test("writes a link for a CMS, and says what it does without", async () => {
  const { tab, said, close } = await open({ locale: "fr-FR" });
  await tab.getByLabel("Format du code").selectOption("link");
  const code = await tab.locator("#code").inputValue();
  assert.match(
    code,
    /^<a class="fiche-project-card" data-fiche="project-card" href="https:[^"]+#fiche:[\w-]+" lang="fr">[^<]+<\/a>$/,
  );
  assert.match(await tab.locator("#dropped").textContent(), /l’autre langue, résumé, .* et /);
  pages()["/link.html"] = {
    body: `<!doctype html><html lang="en"><title>Link</title><script type="module" src="/dist/fiche.js"></script><p>${code}</p>`,
  };
  const partner = await open({ path: "/link.html" });
  assert.ok((await drawn(partner.tab)).fr[0].includes(records.azerbaijan.title.fr));
  await partner.close();
  await tab.getByLabel("Élément").selectOption("fiche-budget-chip");
  assert.equal(await tab.locator("#dropped").count(), 0);
  assert.deepEqual(said, []);
  await close();
});

test("writes HTML without a script, in the language and with the sections that were chosen", async () => {
  const { tab, said, close } = await open();
  await tab.getByLabel("Format of the code").selectOption("static");
  await tab.getByLabel("Language", { exact: true }).selectOption("fr");
  await tab.getByText("Sections of the card to leave out").first().click();
  await tab.getByLabel("Objectives", { exact: true }).check();
  const code = await tab.locator("#code").inputValue();
  assert.match(code, /^<div class="fiche-static fiche-static-project-card" lang="fr" dir="ltr">[^\n]+<\/div>$/);
  const { title, objectives } = records.azerbaijan;
  assert.ok(code.includes(title.fr) && !code.includes(title.en) && !code.includes(objectives[0].text.fr));
  assert.doesNotMatch(code, /<script|fiche-project-card[ >]/);
  assert.deepEqual(said, []);
  await close();
});

test("selects the code where the browser does not let a page copy", async () => {
  const init = () => Object.defineProperty(window.navigator, "clipboard", { value: undefined });
  for (const [lang, locale] of [
    ["fr", "fr-FR"],
    ["en", "en-GB"],
  ]) {
    const { tab, said, close } = await open({ locale, init });
    await tab.evaluate(() => {
      const field = document.querySelector("#json");
      field.value = '{"title": "Just typed"}';
      field.dispatchEvent(new window.InputEvent("input", { bubbles: true }));
      document.querySelector("form.code .copying .main").click();
    });
    await tab.getByRole("status").getByText(words[lang].selected).waitFor();
    const code = await tab.locator("#code").inputValue();
    assert.match(code, /Just typed/);
    assert.equal(await tab.evaluate(() => window.getSelection().toString()), code);
    assert.deepEqual(said, []);
    await close();
  }
});
