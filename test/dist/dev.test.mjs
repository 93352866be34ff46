// `npm run dev` serves the sources: a page with the four elements, and the builder, whose preview loads files that only a build makes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { filesBelow } from "../repository/files.mjs";
import { project } from "./server.mjs";

const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];

let browser;
let server;
let address;
before(async () => {
  server = await createServer({ configFile: `${project}src/dev/vite.config.mjs`, logLevel: "error" });
  await server.listen();
  [address] = server.resolvedUrls.local;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await tab.goto(new URL(path, address).href);
  return { tab, errors };
}

const drawn = (tab) =>
  tab.waitForFunction(
    (names) => names.every((name) => [...document.querySelectorAll(name)].every((each) => each.hasContent)),
    tags,
  );

test("the page shows the four elements in both languages, and reloads when a source changes", async () => {
  const { tab, errors } = await open("/");
  await tab.waitForSelector("section[lang=en]");
  await drawn(tab);
  for (const lang of ["fr", "en"])
    for (const tag of tags)
      assert.equal(await tab.locator(`section[lang=${lang}] ${tag}`).count(), 1, `${tag} ${lang}`);
  await Promise.all([
    tab.waitForEvent("load"),
    Promise.resolve(server.watcher.emit("change", `${project}src/elements/budget-chip/budget-chip.view.ts`)),
  ]);
  await drawn(tab);
  assert.deepEqual(errors, []);
});

test("the builder is a click away, and its preview shows the card in a page of its own", async () => {
  const { tab, errors } = await open("/");
  await tab.getByRole("link", { name: "Embed builder" }).click();
  const title = tab.frameLocator("#preview-frame").locator("fiche-project-card [part=title]");
  await title.waitFor();
  assert.match(await title.textContent(), /\S/);
  // What the builder asks for where it is served after a build: the hashes of the scripts.
  assert.deepEqual(
    errors.filter((text) => !/404/.test(text)),
    [],
  );
});

test("nothing of the page is built", () => {
  assert.deepEqual(
    filesBelow("dist").filter((path) => /(^|\/)dev(\/|[.-])/.test(path.slice("dist/".length))),
    [],
  );
});
