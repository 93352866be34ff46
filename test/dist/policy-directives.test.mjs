// What a Content-Security-Policy must allow for each way of embedding, and what a visitor sees if it does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { project } from "./server.mjs";
import {
  assertDrawn,
  assertSilent,
  classicScript,
  elements,
  moduleScript,
  packageImports,
  page,
  visitor,
} from "./visitor.mjs";

const visit = visitor();
const hashes = JSON.parse(readFileSync(`${project}dist/sri.json`, "utf8"));
const badges = (logo) => {
  const partners = JSON.stringify([{ name: "Fonds des Nations Unies", logo }]).replaceAll('"', "&quot;");
  return `<fiche-partner-badge-list lang="fr" partners="${partners}"><a href="/p">Partenaires</a></fiche-partner-badge-list>`;
};
const frame = `<iframe title="Eau" src="/dist/frame.html?lang=fr#fiche:${Buffer.from('{"title":"Eau"}').toString("base64url")}"></iframe><p><a href="/p">Eau</a></p>`;

const visitUnder = (policy, head = moduleScript, body = elements()) =>
  visit({ "/policy.html": { body: page(head, body), headers: { "content-security-policy": policy } } });

for (const [name, head] of Object.entries({ module: moduleScript, "classic script": classicScript }))
  test(`a nonce is enough for the ${name} and for the file that it loads`, async () => {
    const body = elements().replaceAll("<fiche-project-card", "$& json-ld");
    const withNonce = head.replace("<script", '<script nonce="bm9uY2U"');
    const seen = await visitUnder("default-src 'none'; script-src 'nonce-bm9uY2U'", withNonce, body);
    assertDrawn(seen);
    await seen.tab.waitForSelector("script[type='application/ld+json']", { state: "attached", timeout: 5000 });
    assertSilent(seen);
  });

test("a page that allows a script by its hash draws", async () => {
  const head = moduleScript.replace("<script", `<script integrity="${hashes["fiche.js"]}"`);
  const seen = await visitUnder(`default-src 'none'; script-src '${hashes["fiche.js"]}'`, head);
  assertDrawn(seen);
  assertSilent(seen);
});

test("where the policy does not allow the script, the links inside the elements stay", async () => {
  const { elements: found, uncaught } = await visitUnder("default-src 'none'; script-src https://elsewhere.example");
  assert.deepEqual([found.length, uncaught], [4, []]);
  for (const { tag, drawn, fallback } of found) assert.deepEqual([drawn, fallback], ["", true], tag);
});

test("where the policy does not allow a partner's logo, its initials are shown", async () => {
  const logoOf = (seen) =>
    seen.tab.evaluate(() => {
      const part = document.querySelector("fiche-partner-badge-list").shadowRoot.querySelector("[part~=logo]");
      const { content } = getComputedStyle(part, "::before");
      return [getComputedStyle(part.querySelector("img")).visibility, content.replaceAll('"', "")];
    });
  const until = async (seen, visibility) => {
    const deadline = Date.now() + 4000;
    while ((await logoOf(seen))[0] !== visibility && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50));
    return logoOf(seen);
  };
  const { origin } = await visit({
    "/bare.html": { body: page("") },
    "/logo.svg": { body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', type: "image/svg+xml" },
  });
  const body = badges(`${origin}/logo.svg`);
  const allowed = await visitUnder("default-src 'none'; script-src 'self'; img-src 'self'", moduleScript, body);
  assert.equal((await until(allowed, "visible"))[0], "visible");
  assertSilent(allowed);
  const refused = await visitUnder("default-src 'none'; script-src 'self'", moduleScript, body);
  assert.deepEqual(await until(refused, "hidden"), ["hidden", "FN"]);
  assert.deepEqual(refused.uncaught, []);
});

test("a frame needs frame-src and nothing else of the page around it", async () => {
  const seen = await visitUnder("default-src 'none'; frame-src 'self'", "", frame);
  await seen.tab.frames()[1].waitForFunction(() => document.title === "Eau");
  assertSilent(seen);
});

test("where the policy does not allow the frame, the link below it stays", async () => {
  const seen = await visitUnder("default-src 'none'", "", frame);
  assert.ok(await seen.tab.getByRole("link", { name: "Eau" }).isVisible());
});

test("static HTML is whole where the policy allows neither scripts nor styles", async () => {
  const { renderStatic } = await import("../../dist/static.js");
  const record = JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8"));
  const seen = await visitUnder("default-src 'none'", "", renderStatic("project-card", record, { lang: "fr" }));
  assert.match(await seen.tab.innerText("body"), /Appui au renforcement[^]*Bailleur de fonds/);
  assertSilent(seen);
});

test("the npm modules draw under Trusted Types where the policy lit-html is allowed", async () => {
  const map = `<script type="importmap" nonce="bm9uY2U">${JSON.stringify({ imports: packageImports })}</script>`;
  const seen = await visitUnder(
    "default-src 'none'; script-src 'self' 'nonce-bm9uY2U'; require-trusted-types-for 'script'; trusted-types lit-html",
    `${map}<script type="module" src="/dist/define.js"></script>`,
  );
  assertDrawn(seen);
  assertSilent(seen);
});
