// The script beside itself, another version of itself, and host applications built with the same libraries.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { project } from "../dist/server.mjs";
import {
  assertDrawn,
  assertSilent,
  classicScript,
  elements,
  moduleScript,
  packageImports,
  page,
  visitor,
} from "../dist/visitor.mjs";

const visit = visitor();
const { version } = JSON.parse(readFileSync(`${project}package.json`, "utf8"));

const pairs = {
  "the same module under two addresses": moduleScript + moduleScript.replace("fiche.js", "fiche.js?again"),
  "the classic script twice": classicScript + classicScript.replace("classic.js", "classic.js?again"),
  "the module and the classic script": moduleScript + classicScript,
};
for (const [name, head] of Object.entries(pairs)) {
  test(`${name} draw once and say nothing`, async () => {
    const seen = await visit({ "/pair.html": { body: page(head) } });
    assertDrawn(seen);
    assertSilent(seen);
  });
}

test("beside another version the first one draws, and one warning names both", async () => {
  const other = readFileSync(`${project}dist/fiche.js`, "utf8").replaceAll(version, "99.1.2");
  const scripts = '<script type="module" src="/other.js"></script>' + moduleScript;
  const seen = await visit({
    "/versions.html": { body: page(scripts) },
    "/other.js": { body: other, type: "text/javascript" },
  });
  assertDrawn(seen);
  assert.deepEqual([seen.errors, seen.uncaught], [[], []]);
  assert.equal(seen.warnings.length, 1, seen.warnings.join("\n"));
  assert.ok(seen.warnings[0].includes(version) && seen.warnings[0].includes("99.1.2"), seen.warnings[0]);
});

const imports = { ...packageImports, "@lit/localize": "/node_modules/@lit/localize/lit-localize.js" };
const hostApplication = `
  import { LitElement, html } from "lit";
  import { configureLocalization, msg, updateWhenLocaleChanges } from "@lit/localize";
  const { setLocale } = configureLocalization({
    sourceLocale: "en",
    targetLocales: ["fr"],
    loadLocale: async () => ({ templates: { greeting: "Bonjour" } }),
  });
  class HostGreeting extends LitElement {
    constructor() {
      super();
      updateWhenLocaleChanges(this);
    }
    render() {
      return html\`<b>\${msg("Hello", { id: "greeting" })}</b>\`;
    }
  }
  customElements.define("host-greeting", HostGreeting);
  globalThis.setHostLocale = setLocale;
`;
const hostScript = '<script type="module" src="/host.js"></script>';

for (const [name, scripts] of [
  ["before", moduleScript + hostScript],
  ["after", hostScript + moduleScript],
]) {
  test(`loaded ${name} a host application with its own Lit and its own configured @lit/localize, both work`, async () => {
    const head = `<script type="importmap">${JSON.stringify({ imports })}</script>${scripts}`;
    const seen = await visit({
      "/host.html": {
        body: page(head, `<host-greeting></host-greeting>${elements("fr")}${elements("en")}`),
        headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types lit-html fiche" },
      },
      "/host.js": { body: hostApplication, type: "text/javascript" },
    });
    const greeting = () => seen.tab.evaluate(() => document.querySelector("host-greeting").shadowRoot.textContent);
    assert.equal(await greeting(), "Hello");
    await seen.tab.evaluate(() => globalThis.setHostLocale("fr"));
    assert.equal(await greeting(), "Bonjour");
    assertDrawn(seen, 8);
    assertSilent(seen);
  });
}
