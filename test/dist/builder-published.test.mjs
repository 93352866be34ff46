// The page that checks published code, used as an editor would: built, and under its own security policy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axeViolations, open } from "./builder-page.mjs";

const path = "/dist/builder/check.html";
const words = {
  fr: {
    html: "HTML de la page publiée",
    damaged: "2 endroits sont abîmés.",
    fine: /^Rien à signaler\. Trouvé\s: Eau\.$/,
    quotes: /guillemet fermant/,
    link: /Lien pour un CMS/,
    back: "Outil d’intégration",
    pasted: "Ce que vous aviez collé dans le CMS",
    removed: /L’élément a été retiré/,
  },
  en: {
    html: "HTML of the published page",
    damaged: "2 places are damaged.",
    fine: /^Nothing wrong\. Found: Water\.$/,
    quotes: /closing quotation mark/,
    link: /Link for a CMS/,
    back: "Embed builder",
    pasted: "What you had pasted into the CMS",
    removed: /The element was removed/,
  },
};
const base64url = Buffer.from('{"title":{"fr":"Eau","en":"Water"}}').toString("base64url");
const link = `<a class="fiche-project-card" href="https://example.org/p#fiche:${base64url}">Water</a>`;
const pageOf = (body) =>
  `<html><head><script type="module" src="https://example.org/fiche.js"></script></head><body>${body}</body></html>`;
const damaged = pageOf(
  `<iframe src="/frame.html?src=a.json" sandbox=""></iframe>
  <fiche-project-card project="{&quot;title&quot;:&quot;Water -> wells&quot;}”><a href="https://example.org/p">Water</a></fiche-project-card>`,
);

for (const [lang, locale, colorScheme, width] of [
  ["fr", "fr-FR", "light", 1280],
  ["en", "en-GB", "dark", 1280],
  ["fr", "fr-FR", "dark", 320],
  ["en", "en-GB", "light", 320],
])
  test(`says what was damaged, by which habit and what to do, accessibly: ${lang}, ${colorScheme}, ${width} pixels`, async () => {
    const said = words[lang];
    const { tab, said: console, close } = await open({ path, locale, colorScheme, viewport: { width, height: 800 } });
    assert.deepEqual(await axeViolations(tab), [], "empty");
    await tab.getByLabel(said.html).fill(damaged);
    await tab.getByRole("status").getByText(said.damaged).waitFor();
    const articles = tab.getByRole("article");
    assert.equal(await articles.count(), 2);
    assert.match(await articles.nth(1).textContent(), said.quotes);
    assert.match(await articles.nth(1).textContent(), said.link);
    assert.deepEqual(await axeViolations(tab), [], "damaged");
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);

    await tab.getByLabel(said.html).fill(pageOf(`<p>${link}</p>`));
    await tab.getByRole("status").getByText(said.fine).waitFor();
    await tab.getByLabel(said.pasted).selectOption("element");
    await tab.getByText(said.removed).first().waitFor();
    assert.deepEqual(console, []);
    await close();
  });

test("is reached from the builder and leads back, in the keyboard’s order", async () => {
  const { tab, close } = await open();
  await tab.getByRole("link", { name: "Check what was published" }).click();
  await tab.waitForURL(/check\.html$/);
  await tab.getByRole("heading", { level: 1, name: "Check what was published" }).waitFor();
  const reached = [];
  for (let step = 0; step < 5; step++) {
    await tab.keyboard.press("Tab");
    reached.push(await tab.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim()));
  }
  assert.deepEqual(reached, ["Embed builder", "Français", "English", "html", "pasted"]);
  await close();
});

test("announces a result once, after a pause in the typing", async () => {
  const { tab, close } = await open({
    path,
    init: () => {
      globalThis.spoken = [];
      new window.MutationObserver((changes) =>
        changes.forEach(({ target }) => {
          const node = target.closest ? target : target.parentElement;
          const text = node?.closest("[role=status],[role=alert],[aria-live]")?.textContent.trim();
          if (text) globalThis.spoken.push(text);
        }),
      ).observe(document, { subtree: true, childList: true, characterData: true });
    },
  });
  await tab.getByLabel(words.en.html).pressSequentially(link.slice(0, 60), { delay: 5 });
  await tab.getByLabel(words.en.html).fill(pageOf(link));
  await tab.getByRole("status").getByText(words.en.fine).waitFor();
  await tab.waitForTimeout(300);
  assert.deepEqual(await tab.evaluate(() => globalThis.spoken), ["Nothing wrong. Found: Water."]);
  await close();
});

test("runs nothing of what it is given, and loads nothing", async () => {
  const { tab, said, close } = await open({ path });
  const hostile = `<script>window.ran = 1</script><img src="https://evil.example/a.png" onerror="window.ran = 1">
    <svg onload="window.ran = 1"></svg><iframe srcdoc="<script>parent.ran = 1</script>"></iframe><link rel="stylesheet" href="https://evil.example/a.css">
    <fiche-project-card src="https://evil.example/a.json" project='{"title":"<img src=x onerror=window.ran=1>"}'></fiche-project-card>${link}`;
  await tab.getByLabel(words.en.html).fill(hostile);
  await tab.getByRole("article").first().waitFor();
  await tab.waitForTimeout(300);
  assert.equal(await tab.evaluate(() => window.ran), undefined);
  // Chromium says of handlers that it parses, and would run nowhere, that the policy blocks them.
  assert.deepEqual(
    said.filter((line) => !line.startsWith("error: Executing inline event handler violates")),
    [],
  );
  await close();
});

test("takes a saved page that is dropped, and changes its language with all it says", async () => {
  const { tab, close } = await open({ path });
  await tab.evaluate((text) => {
    const dataTransfer = new window.DataTransfer();
    dataTransfer.items.add(new window.File([text], "page.html", { type: "text/html" }));
    document
      .querySelector("#html")
      .dispatchEvent(new window.DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, damaged);
  await tab.getByRole("status").getByText(words.en.damaged).waitFor();
  await tab.getByRole("button", { name: "Français" }).click();
  await tab.getByRole("status").getByText(words.fr.damaged).waitFor();
  assert.equal(await tab.title(), "Fiche – vérifier ce qui est publié");
  await close();
});
