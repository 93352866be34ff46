// The real projects on a partner's plain page: the built script, one element, and what each record must show.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { importSource } from "../helpers/import-source.mjs";
import { assertSilent, moduleScript, page, visitor } from "./visitor.mjs";
import { project } from "./server.mjs";

const visit = visitor();
const read = (path) => readFileSync(`${project}test/fixtures/${path}`, "utf8");
const attribute = (json) => JSON.stringify(JSON.parse(json)).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
const card = (name, lang) =>
  `<fiche-project-card ${lang ? `lang="${lang}"` : ""} project="${attribute(read(`${name}.json`))}"><a href="#">Fiche</a></fiche-project-card>`;

for (const name of ["azerbaijan-ct1093", "glo-act", "glo-act-enriched"])
  for (const lang of ["fr", "en"])
    test(`${name} in ${lang} shows what its record must show`, async () => {
      const { missing } = await importSource("test/helpers/must-show.ts");
      const visited = await visit({ "/record.html": { body: page(moduleScript, card(name, lang)) } });
      assertSilent(visited);
      const floor = JSON.parse(read(`expect/${name}.expect.json`))[lang];
      assert.ok(floor.mustShow.length > 10);
      assert.deepEqual(missing(floor, visited.elements[0].drawn), []);
      await visited.context.close();
    });

test("a French, an English and a Canadian card stand on one page, and one without a language follows what is around it", async () => {
  const cards = ["fr", "en", "fr-CA", ""].map((lang) => card("minimal", lang)).join("");
  const { tab, context } = await visit({
    "/languages.html": { body: page(moduleScript, `<main lang="fr">${cards}</main>`) },
  });
  const shown = () =>
    tab.evaluate(() => [...document.querySelectorAll("fiche-project-card")].map((each) => each.shadowRoot.textContent));
  const money = (tag) =>
    new Intl.NumberFormat(tag, { style: "currency", currency: "USD", maximumFractionDigits: 0 }).format(180000);
  const plain = (text) => text.replace(/\s/g, " ");
  const tags = ["fr", "en-001", "fr-CA", "fr"];
  for (const [at, text] of (await shown()).entries()) {
    assert.ok(plain(text).includes(plain(money(tags[at]))), `${tags[at]}: ${plain(text)}`);
    assert.ok(text.includes(tags[at].startsWith("fr") ? "Achevé" : "Completed"));
  }
  await tab.evaluate(() => (document.querySelector("main").lang = "en"));
  const words = (await shown()).map((text) => text.includes("Completed"));
  assert.deepEqual(words, [false, true, false, true]);
  await context.close();
});
