// A newcomer's path through the builder, with the keyboard alone, in French: from a sample to a published page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, pages, records, words } from "../dist/builder-page.mjs";
import { findWordpress, publishInWordpress } from "./wordpress.mjs";

const hasWordpress = findWordpress();
const title = "De l’eau pour Bakou";
const partner = "Ville de Bakou";

async function tabTo(tab, locator) {
  for (let step = 0; step < 200; step++) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await tab.keyboard.press("Tab");
  }
  assert.fail(`${locator} is not reached`);
}

/** Chooses by arrow keys, as whoever has no mouse. */
async function chooseIn(tab, select, value) {
  await tabTo(tab, select);
  await tab.keyboard.press("Home");
  for (let step = 0; step < 20 && (await select.inputValue()) !== value; step++) await tab.keyboard.press("ArrowDown");
  assert.equal(await select.inputValue(), value);
}

test(
  "a newcomer takes a sample, changes it, copies what a WordPress author pastes, and the published page draws the card",
  { skip: !hasWordpress && "WordPress is not installed here (2026-11-22)" },
  async () => {
    const { tab, said, close } = await open({
      locale: "fr-FR",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await chooseIn(tab, tab.getByLabel(words.fr.choose), "azerbaijan");
    await tabTo(tab, tab.locator("summary").getByText("Titre et résumé"));
    await tab.keyboard.press("Enter");
    await tabTo(tab, tab.getByRole("group", { name: "Titre", exact: true }).getByLabel("français"));
    await tab.keyboard.press("Control+A");
    await tab.keyboard.type(title);
    await tabTo(tab, tab.locator("summary").getByText("Qui", { exact: true }));
    await tab.keyboard.press("Enter");
    await tabTo(tab, tab.getByRole("button", { name: "Ajouter un partenaire" }));
    await tab.keyboard.press("Enter");
    await tab.keyboard.type(partner);
    await chooseIn(tab, tab.locator("#place"), "wordpress-author");
    await tabTo(tab, tab.locator("form.code .main"));
    await tab.keyboard.press("Enter");
    await tab.getByRole("status").getByText(words.fr.copied).waitFor();
    const copied = await tab.evaluate(async () => {
      const [item] = await window.navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { rich: await read("text/html"), source: await read("text/plain") };
    });
    // A partner has no name yet when it is added.
    assert.deepEqual(
      said.filter((line) => !line.startsWith("warning: <fiche-project-card project>: partners[3].name")),
      [],
    );
    await close();

    // As formatted text into the visual editor, as source code into a block of HTML.
    const { published } = publishInWordpress([
      { role: "author", place: "classic", html: copied.rich },
      { role: "author", place: "html-block", html: copied.source },
    ]);
    for (const body of published) {
      pages()["/publie.html"] = {
        body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Publié</title><link rel="icon" href="data:,"><script type="module" src="/dist/fiche.js"></script><main>${body}</main></html>`,
      };
      const visitor = await open({ path: "/publie.html", locale: "fr-FR" });
      const card = visitor.tab.locator("fiche-project-card");
      await card.getByRole("heading", { name: title }).waitFor();
      assert.equal(await visitor.tab.locator("fiche-project-card").count(), 1);
      const shown = await card.evaluate((element) => element.shadowRoot.textContent);
      assert.ok(shown.includes(partner), "the new partner");
      assert.ok(shown.includes(records.azerbaijan.objectives[0].text.fr), "the objectives");
      assert.deepEqual(visitor.said, []);
      await visitor.close();
    }
  },
);
