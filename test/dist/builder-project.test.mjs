// Ways to load a project into the builder: keyboard, file, address, feed and link; its messages, and what it keeps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axeViolations, open, pages, paste, records, words } from "./builder-page.mjs";

const recordOf = async (tab) => JSON.parse(await tab.locator("#json").inputValue());
const focused = (tab) => tab.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
const json = (data) => ({ type: "application/json", body: JSON.stringify(data) });

/** Presses Tab until the control is reached. */
async function tabTo(tab, locator) {
  for (let step = 0; step < 120; step++) {
    if (await locator.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await tab.keyboard.press("Tab");
  }
  assert.fail(`${locator} is not reached: ${await focused(tab)}`);
}

test("a newcomer changes the title and adds a partner with a role, with the keyboard alone, in French", async () => {
  const { tab, said, close } = await open({ locale: "fr-FR" });
  await tabTo(tab, tab.getByLabel(words.fr.choose));
  await tab.keyboard.press("ArrowDown");
  assert.equal((await recordOf(tab)).id, "GLO.ACT");
  await tab.keyboard.press("ArrowUp");
  await tabTo(tab, tab.locator("summary").getByText("Titre et résumé"));
  await tab.keyboard.press("Enter");
  const title = tab.getByRole("group", { name: "Titre", exact: true }).getByLabel("français");
  await tabTo(tab, title);
  await tab.keyboard.press("Control+A");
  await tab.keyboard.type("De l’eau pour Bakou");
  await tabTo(tab, tab.locator("summary").getByText("Qui", { exact: true }));
  await tab.keyboard.press("Enter");
  await tabTo(tab, tab.getByRole("button", { name: "Ajouter un partenaire" }));
  await tab.keyboard.press("Enter");
  await tab.keyboard.type("Ville de Bakou");
  await tabTo(tab, tab.getByRole("checkbox", { name: "Bénéficiaire" }));
  await tab.keyboard.press("Space");
  const { title: titles, partners, ...others } = records.azerbaijan;
  assert.deepEqual(await recordOf(tab), {
    ...others,
    title: { ...titles, fr: "De l’eau pour Bakou" },
    partners: [...partners, { name: { fr: "Ville de Bakou" }, role: "recipient" }],
  });

  await tabTo(tab, tab.getByRole("button", { name: "Retirer le partenaire 4, Ville de Bakou" }));
  await tab.keyboard.press("Shift+Tab");
  assert.equal(await focused(tab), "↑");
  for (let step = 0; step < 3; step++) await tab.keyboard.press("Enter");
  assert.equal((await recordOf(tab)).partners[0].name.fr, "Ville de Bakou");
  await tab.getByRole("status").getByText("Position 1 sur 4\u00A0: Ville de Bakou").waitFor({ state: "attached" });
  assert.equal(
    await tab.evaluate(() => document.activeElement.getAttribute("aria-label")),
    "Déplacer vers le bas le partenaire 1, Ville de Bakou",
  );
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  assert.deepEqual((await recordOf(tab)).partners, partners);
  assert.equal(
    await tab.evaluate(() => document.activeElement.getAttribute("aria-label")),
    "Retirer le partenaire 1, IDF",
  );
  assert.deepEqual(
    said.filter((line) => !line.startsWith("warning: <fiche-")),
    [],
  );
  await close();
});

test("every problem stands beside its field, in the reader's language, and the list leads to it", async () => {
  const { tab, close } = await open({ locale: "fr-FR" });
  const wrong = {
    title: { fr: "Eau" },
    budget: [{ amount: "much", currency: "euro" }],
    partners: [{ name: "A", url: "www", nme: 1 }, { nam: "B" }],
    period: { start: "mid-2024" },
  };
  await paste(tab, "fr", JSON.stringify(wrong));
  const expected = {
    fr: {
      "budget[0].amount": /Écrivez un nombre en chiffres/,
      "budget[0].currency": /trois lettres de la devise/,
      "partners[0].url": /adresse commençant par https/,
      "partners[1].name": /obligatoire/,
      "period.start": /Écrivez l’année/,
    },
    en: {
      "budget[0].amount": /Write a number in digits/,
      "budget[0].currency": /three-letter currency code/,
      "partners[0].url": /address that begins with https/,
      "partners[1].name": /This field is required/,
      "period.start": /Write the year/,
    },
  };
  for (const [lang, fields] of Object.entries(expected)) {
    await tab.getByRole("button", { name: words[lang].language }).click();
    for (const [path, sentence] of Object.entries(fields)) {
      const way = lang === "fr" ? `Aller au champ\u00A0: ${path}` : `Go to the field: ${path}`;
      await tab.getByRole("button", { name: way, exact: true }).click();
      const id = await tab.evaluate(() => document.activeElement.id);
      assert.ok(id.startsWith(`field-${path}`), `${path}: ${id}`);
      const described = await tab.evaluate(() => {
        const element = document.activeElement;
        const ids = element.getAttribute("aria-describedby") ?? "";
        return ids
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent)
          .join(" ");
      });
      assert.match(described, sentence, path);
      assert.equal(await tab.evaluate(() => document.activeElement.getAttribute("aria-invalid")), "true", path);
    }
  }
  assert.equal(await tab.locator("#part-partners .count").textContent(), "4 to correct");
  await tab.getByRole("button", { name: "Rename “nam” to “name”" }).click();
  assert.deepEqual((await recordOf(tab)).partners[1], { name: "B" });
  await close();
});

const feed = { lang: "fr", projects: [records.azerbaijan, records.gloact, { title: "Le troisième", id: "T-3" }, null] };

test("of a day that its month does not have it is said how many there are", async () => {
  const { tab, close } = await open({ locale: "fr-FR" });
  const record = { title: { fr: "Eau", en: "Water" }, period: { start: "2023-02-29", end: "2024-13-01" } };
  await paste(tab, "fr", JSON.stringify(record));
  await tab.locator("#part-period").click();
  const wrong = tab.locator('[id="field-period.start-wrong"]');
  assert.match(await wrong.textContent(), /Ce jour n’existe pas\s: février\s2023 compte 28\sjours\./);
  assert.equal(
    await tab.locator('[id="field-period.start"]').getAttribute("aria-describedby"),
    "field-period.start-wrong",
  );
  // No month, no number of days.
  assert.doesNotMatch(await tab.locator('[id="field-period.end-wrong"]').textContent(), /jours/);
  await tab.locator('[id="field-period.start-2"]').fill("28");
  await wrong.waitFor({ state: "detached" });
  await close();
});

test("an end before the start is asked about beside the end, and nothing is held back", async () => {
  const { tab, close } = await open({ locale: "fr-FR" });
  const record = { title: { fr: "Eau", en: "Water" }, period: { start: "2020-06", end: "2019" } };
  await paste(tab, "fr", JSON.stringify(record));
  await tab.locator("#part-period").click();
  const hint = tab.locator('[id="field-period.end-early"]');
  await hint.waitFor();
  assert.match(await hint.textContent(), /Cette fin précède le début/);
  assert.equal(await tab.locator('[id="field-period.end"]').getAttribute("aria-describedby"), "field-period.end-early");
  for (const end of ["2020", "2020-06", "2021"]) {
    await paste(tab, "fr", JSON.stringify({ ...record, period: { start: "2020-06", end } }));
    await hint.waitFor({ state: "detached" });
    assert.deepEqual((await recordOf(tab)).period, { start: "2020-06", end });
  }
  await close();
});

test("of a feed, a project is found by words of either language, and opened", async () => {
  const { tab, said, close } = await open();
  await paste(tab, "en", JSON.stringify(feed));
  const region = tab.getByRole("region", { name: "Projects of the feed" });
  assert.equal(await region.getByRole("listitem").count(), 3);
  await region.getByRole("searchbox").fill("smuggling TRAFIC");
  await region.getByRole("status").getByText("1 project", { exact: true }).waitFor();
  await region.getByRole("listitem").getByRole("button").click();
  assert.deepEqual(await recordOf(tab), records.gloact);
  await region.getByRole("searchbox").fill("troisieme");
  await region.getByRole("listitem").getByRole("button").click();
  assert.deepEqual(await recordOf(tab), { lang: "fr", title: "Le troisième", id: "T-3" });
  await region.getByRole("button", { name: "Close the list" }).click();
  assert.equal(await region.count(), 0);
  assert.deepEqual(said, []);
  await close();
});

test("a file is opened when it is chosen or dropped", async () => {
  const { tab, said, close } = await open();
  const body = Buffer.from(JSON.stringify(records.minimal));
  await tab.getByLabel("Open a file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: body });
  await tab.waitForFunction((text) => document.querySelector("#json").value === text, String(body));
  await tab.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new window.File([text], "b.json"));
    for (const type of ["dragover", "drop"])
      document
        .querySelector(".record")
        .dispatchEvent(new window.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, JSON.stringify(records.enriched));
  await tab.waitForFunction(() => document.querySelector("#json").value.includes('"GLO.ACT"'));
  assert.deepEqual(await recordOf(tab), records.enriched);
  const large = Buffer.from(`"${"a".repeat(2_000_001)}"`);
  await tab.getByLabel("Open a file").setInputFiles({ name: "c.json", mimeType: "application/json", buffer: large });
  await tab.getByRole("status").getByText("larger than 2 MB").waitFor();
  assert.deepEqual(await recordOf(tab), records.enriched);
  assert.deepEqual(said, []);
  await close();
});

test("an address is asked for when the button is pressed, and what it does not give is said in words", async () => {
  pages()["/record.json"] = json(records.gloact);
  pages()["/feed.json"] = json(feed);
  pages()["/sign-in"] = { body: "<!doctype html><title>Sign in</title>" };
  const { tab, said, close } = await open({ locale: "fr-FR" });
  const asked = [];
  // The preview may still be loading its own files.
  tab.on("request", (request) => {
    if (!new URL(request.url()).pathname.startsWith("/dist/")) asked.push(request.url());
  });
  const origin = new URL(tab.url()).origin;
  const field = tab.getByLabel("Adresse d’une fiche ou d’un flux");
  const load = async (address) => {
    await field.fill(address);
    await field.press("Enter");
  };
  await field.fill(`${origin}/record.json`);
  await tab.waitForTimeout(200);
  assert.deepEqual(asked, []);
  await load(`${origin}/record.json`);
  await tab.waitForFunction(() => document.querySelector("#json").value.includes('"GLO.ACT"'));
  assert.deepEqual(await recordOf(tab), records.gloact);
  await load(`${origin}/feed.json`);
  await tab.getByRole("region", { name: "Projets du flux" }).waitFor();
  assert.deepEqual(asked, [`${origin}/record.json`, `${origin}/feed.json`]);
  for (const [address, sentence] of [
    ["www.example.org/a.json", /L’adresse d’une fiche doit commencer/],
    [`${origin}/missing.json`, /\b404\b/],
    [`${origin}/sign-in`, /page web/],
  ]) {
    await load(address);
    await tab.locator("#address-failure", { hasText: sentence }).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
  }
  assert.deepEqual(
    said.filter((line) => !/404/.test(line)),
    [],
  );
  await close();
});

test("a draft is kept only when asked, is shown, and can be erased", async () => {
  const { tab, said, close } = await open({ locale: "fr-FR" });
  const stored = () => tab.evaluate(() => JSON.stringify({ ...window.localStorage }));
  await paste(tab, "fr", '{"title": "Brouillon"}');
  assert.equal(await stored(), "{}");
  await tab.reload();
  assert.deepEqual(await recordOf(tab), records.azerbaijan);
  await paste(tab, "fr", '{"title": "Brouillon"}');
  await tab.getByLabel("Conserver mon brouillon").check();
  await paste(tab, "fr", '{"title": "Brouillon 2"}');
  await tab.getByLabel(words.fr.choose).selectOption("minimal");
  assert.deepEqual(Object.keys(JSON.parse(await stored())), ["fiche-draft"]);
  await tab.getByText(/Conservé dans ce navigateur et nulle part ailleurs.*0,1\sko, le \d/).waitFor();
  await tab.reload();
  assert.deepEqual(await recordOf(tab), { title: "Brouillon 2" });
  assert.ok(await tab.getByLabel("Conserver mon brouillon").isChecked());
  await tab.getByRole("button", { name: "Effacer le brouillon" }).click();
  assert.equal(await stored(), "{}");
  assert.ok(!(await tab.getByLabel("Conserver mon brouillon").isChecked()));
  assert.deepEqual(said, []);
  await close();
});

test("a browser that keeps nothing says so, and the page goes on", async () => {
  const init = () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new window.DOMException("denied", "SecurityError");
      },
    });
  const { tab, said, close } = await open({ init });
  await tab.getByLabel("Keep my draft").click();
  await tab.getByRole("status").getByText("This browser keeps nothing here").waitFor();
  assert.ok(!(await tab.getByLabel("Keep my draft").isChecked()));
  await paste(tab, "en", '{"title": "Water"}');
  assert.deepEqual(said, []);
  await close();
});

test("a link to a draft opens it, whole, and nothing is sent anywhere", async () => {
  const { tab, said, close } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await tab.getByLabel(words.en.choose).selectOption("enriched");
  await tab.getByRole("button", { name: "Copy a link to this draft" }).click();
  await tab.getByRole("status").getByText("The link is copied.").waitFor();
  const link = await tab.evaluate(() => window.navigator.clipboard.readText());
  assert.equal(link, await tab.getByLabel("Link to this draft", { exact: true }).inputValue());
  assert.deepEqual(said, []);
  await close();
  const other = await open({ path: new URL(link).pathname + new URL(link).hash });
  assert.deepEqual(await recordOf(other.tab), records.enriched);
  assert.equal(await other.tab.evaluate(() => window.navigator.serviceWorker.controller), null);
  assert.deepEqual(other.said, []);
  await other.close();
});

test("typing is not spoken of at each keystroke", async () => {
  const { tab, close } = await open();
  await tab.evaluate(() => {
    globalThis.spoken = [];
    new window.MutationObserver(() => globalThis.spoken.push(document.querySelector("#checking").textContent)).observe(
      document.querySelector("#checking"),
      { subtree: true, childList: true, characterData: true },
    );
  });
  await tab.getByLabel(words.en.json).fill("");
  await tab.getByLabel(words.en.json).pressSequentially('{"title": "Water"}', { delay: 60 });
  await tab.waitForTimeout(1000);
  assert.ok((await tab.evaluate(() => globalThis.spoken)).length <= 1);
  await close();
});

for (const [lang, locale, colorScheme, width] of [
  ["fr", "fr-FR", "light", 320],
  ["en", "en-GB", "dark", 1280],
])
  test(`the form is accessible and fits: ${lang}, ${colorScheme}, ${width} pixels`, async () => {
    const { tab, close } = await open({ locale, colorScheme, viewport: { width, height: 800 } });
    await tab.getByLabel(words[lang].choose).selectOption("enriched");
    const parts = tab.locator(".sections > details > summary");
    for (let at = 0; at < (await parts.count()); at++) await parts.nth(at).click();
    for (const path of ["countries[0]", "partners[0]", "objectives[0]"])
      await tab.locator(`[id="field-${path}"]`).click();
    const { title, ...others } = await recordOf(tab);
    await paste(tab, lang, JSON.stringify({ ...others, title: { fr: title.fr }, budget: { amount: -1 }, titel: 1 }));
    assert.deepEqual(await axeViolations(tab, ".project"), []);
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.ok(
      await tab
        .getByText(lang === "fr" ? "Il manque l’anglais." : "The English is missing.")
        .first()
        .isVisible(),
    );
    await close();
  });
