import assert from "node:assert/strict";
import { test } from "node:test";
import {
  assertChildrenStay,
  assertDrawn,
  assertSilent,
  classicScript,
  elements,
  moduleScript,
  page,
  visitor,
} from "./visitor.mjs";

const visit = visitor();
const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const under = (policy, head = moduleScript) => ({ body: page(head), headers: { "content-security-policy": policy } });

for (const [name, head] of Object.entries({ module: moduleScript, "classic script": classicScript })) {
  test(`the ${name} draws all four under the strictest policy, and nothing is reported`, async () => {
    const seen = await visit({ "/strict.html": under(strict, head) });
    assertDrawn(seen);
    assertSilent(seen);
  });
}

test("the only Trusted Types policy a host has to allow is called fiche", async () => {
  const seen = await visit({ "/named.html": under(`${strict}; trusted-types fiche`) });
  assertDrawn(seen);
  assertSilent(seen);
});

test("a script that is loaded twice asks for its policy once", async () => {
  const seen = await visit({ "/twice.html": under(`${strict}; trusted-types fiche`, moduleScript + classicScript) });
  assertDrawn(seen);
  assertSilent(seen);
});

test("where the host forbids every policy, the children stay and one line says why", async () => {
  const { body, headers } = under(`${strict}; trusted-types 'none'`);
  const seen = await visit({ "/forbidden.html": { body: body.replace("<fiche-project-card", "$& json-ld"), headers } });
  assertChildrenStay(seen, /fiche/i);
});

test("a host that forbids policies without asking for them loses nothing", async () => {
  const seen = await visit({ "/unasked.html": under("default-src 'none'; script-src 'self'; trusted-types 'none'") });
  assertDrawn(seen);
  assert.deepEqual(seen.uncaught, []);
});

test("what a card tells search engines stands in the head under the strictest policy, and nothing is reported", async () => {
  const body = elements().replaceAll("<fiche-project-card", "<fiche-project-card json-ld");
  const headers = { "content-security-policy": strict };
  const seen = await visit({ "/json-ld.html": { body: page(moduleScript, body), headers } });
  assertDrawn(seen);
  await seen.tab.waitForSelector("script[type='application/ld+json']", { state: "attached", timeout: 5000 });
  assertSilent(seen);
  const said = await seen.tab.evaluate(() =>
    [...document.head.querySelectorAll("script[type='application/ld+json']")].map((script) => JSON.parse(script.text)),
  );
  assert.deepEqual(
    said.map((data) => [data["@type"], data.identifier]),
    [["Project", "CT.1093"]],
  );
});
