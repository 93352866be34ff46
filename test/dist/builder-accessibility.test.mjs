import assert from "node:assert/strict";
import { test } from "node:test";
import { axeViolations, open, paste, previewed } from "./builder-page.mjs";

for (const [lang, locale, colorScheme, width] of [
  ["fr", "fr-FR", "light", 1280],
  ["en", "en-GB", "dark", 1280],
  ["fr", "fr-FR", "dark", 320],
  ["en", "en-GB", "light", 320],
]) {
  test(`the builder is accessible and fits: ${lang}, ${colorScheme}, ${width} pixels`, async () => {
    const { tab, close } = await open({ locale, colorScheme, viewport: { width, height: 800 } });
    await tab.locator(`input[value=${colorScheme === "dark" ? "auto" : "light"}]`).check();
    for (const summary of await tab.locator("summary").all()) await summary.click();
    assert.deepEqual(await axeViolations(tab), []);
    await paste(tab, lang, '{"title": "Eau", "url": "no", "nam": 1}');
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    const covered = await tab.evaluate(
      () =>
        document.querySelector("h1 + p").getBoundingClientRect().bottom >
        document.querySelector("form").getBoundingClientRect().top,
    );
    assert.equal(covered, false, "the form covers the introduction");
    await paste(tab, lang, "{");
    assert.deepEqual(await axeViolations(tab), [], "not JSON");
    await close();
  });
}

test("the builder speaks only of problems and of copying, and not while it opens", async () => {
  const { tab, close } = await open({
    init: () => {
      globalThis.spoken = [];
      const observer = new window.MutationObserver((changes) =>
        changes.forEach(({ target }) => {
          const region = (target.closest ? target : target.parentElement)?.closest(
            "[role=status], [role=alert], [aria-live]",
          );
          if (region) globalThis.spoken.push(region.textContent.trim());
        }),
      );
      window.addEventListener("load", () =>
        observer.observe(document, { subtree: true, childList: true, characterData: true }),
      );
    },
  });
  await tab.locator("input[value=dark]").check();
  await paste(tab, "en", '{"title": "Water"}');
  await paste(tab, "en", "{");
  await tab.waitForTimeout(600);
  assert.deepEqual(await tab.evaluate(() => globalThis.spoken.filter(Boolean)), ["1 thing to correct"]);
  await close();
});

test("every field of the builder can be reached and set by keyboard", async () => {
  const { tab, close } = await open();
  const reached = new Set();
  for (let step = 0; step < 80; step++) {
    await tab.keyboard.press("Tab");
    reached.add(
      await tab.evaluate(
        () => document.activeElement.name || document.activeElement.id || document.activeElement.textContent.trim(),
      ),
    );
  }
  for (const name of [
    "Français",
    "record",
    "json",
    "theme",
    "host",
    "pageLanguage",
    "width",
    "view",
    "accent-light",
    "line-dark",
    "font",
    "Reset",
    "layout",
    "heading-level",
    "max",
    "notation",
    "tag",
    "lang",
    "place",
    "form",
    "src",
    "code",
    "Copy the code",
    "published-code",
    "Open this code",
  ])
    assert.ok(reached.has(name), `${name} is not reached: ${[...reached].join(", ")}`);
  await tab.locator("input[value=light]").focus();
  await tab.keyboard.press("ArrowRight");
  assert.equal(await previewed(tab).locator("fiche-project-card").getAttribute("theme"), "dark");
  await close();
});
