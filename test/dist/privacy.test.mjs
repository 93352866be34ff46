// Which hosts the elements contact, what they send about the visitor, and what they store on the visitor's device.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { project } from "./server.mjs";
import { assertDrawn, assertSilent, classicScript, elements, moduleScript, page, visitor } from "./visitor.mjs";

const visit = visitor();
const record = JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8"));

/** Another site, which keeps what it is told: it sends the record, a logo, and a cookie with both. */
const asked = [];
let other;
let origin;
before(async () => {
  other = createServer(({ url, headers }, response) => {
    asked.push({ url, headers });
    const type = url.endsWith(".svg") ? "image/svg+xml" : "application/json";
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "set-cookie": "visitor=1" });
    response.end(url.endsWith(".svg") ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' : withLogo());
  });
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  // A name of its own: a port does not make another site.
  origin = `http://localhost:${other.address().port}`;
});
after(() => {
  other.close();
  other.closeAllConnections();
});
const withLogo = () => JSON.stringify({ ...record, partners: [{ name: "Fonds", logo: `${origin}/logo.svg` }] });
const bySrc = () =>
  `<fiche-project-card lang="fr" src="${origin}/record.json"><a href="/p">CT.1093</a></fiche-project-card>`;

/** Visits a page, with what the tab asks for from its start. */
async function visitWith(head, body) {
  asked.length = 0;
  const seen = await visit({ "/private.html": { body: page(head, body) } });
  const requests = [];
  seen.tab.on("request", (request) => requests.push(request.url()));
  await seen.tab.reload({ waitUntil: "networkidle" });
  return { ...seen, requests: requests.filter((url) => !url.endsWith("favicon.ico")) };
}

const kept = async ({ tab, context }) => ({
  cookies: (await context.cookies()).length,
  ...(await tab.evaluate(async () => ({
    local: globalThis.localStorage.length,
    session: globalThis.sessionStorage.length,
    databases: (await globalThis.indexedDB.databases()).length,
    caches: (await globalThis.caches.keys()).length,
    workers: (await globalThis.navigator.serviceWorker.getRegistrations()).length,
  }))),
});
const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

for (const [name, head] of Object.entries({ module: moduleScript, "classic script": classicScript }))
  test(`elements with their data, drawn by the ${name}, ask for nothing but the script and keep nothing`, async () => {
    const seen = await visitWith(head, elements());
    assertDrawn(seen);
    const script = head.includes("classic") ? "/dist/fiche.classic.js" : "/dist/fiche.js";
    assert.deepEqual(seen.requests, [`${seen.origin}/private.html`, seen.origin + script]);
    assert.deepEqual(await kept(seen), nothing);
    assertSilent(seen);
  });

test("an element with an address asks for it and for the logos in it, and keeps nothing", async () => {
  const seen = await visitWith(moduleScript, bySrc());
  await seen.tab.waitForFunction(
    () => document.querySelector("fiche-project-card").shadowRoot.querySelector("img")?.complete,
  );
  assert.deepEqual(new Set(seen.requests.slice(2)), new Set([`${origin}/record.json`, `${origin}/logo.svg`]));
  // The logo's server may leave a cookie of its own: that is for the browser to allow.
  assert.deepEqual({ ...(await kept(seen)), cookies: 0 }, nothing);
});

test("a foreign server of data is told the site that asks, and neither its page nor a cookie", async () => {
  const seen = await visitWith(moduleScript, bySrc());
  const [{ headers }] = asked.filter(({ url }) => url === "/record.json");
  assert.deepEqual([headers.referer, headers.origin, headers.cookie], [`${seen.origin}/`, seen.origin, undefined]);
  assert.ok(asked.every(({ url, headers: { cookie } }) => url !== "/record.json" || cookie === undefined));
});

test("a page whose policy is no-referrer tells a server of data no more than its origin", async () => {
  await visitWith(`<meta name="referrer" content="no-referrer">${moduleScript}`, bySrc());
  const told = asked.filter(({ url }) => url === "/record.json").map(({ headers }) => headers.referer);
  assert.deepEqual(new Set(told), new Set([undefined]));
});

test("the server of a logo is not told which page shows it", async () => {
  const seen = await visitWith(moduleScript, bySrc());
  await seen.tab.locator("img").first().scrollIntoViewIfNeeded();
  const told = asked.filter(({ url }) => url === "/logo.svg").map(({ headers }) => headers.referer);
  assert.ok(told.length > 0);
  assert.deepEqual(new Set(told), new Set([undefined]));
});

test("the elements draw where the browser denies every storage", async () => {
  const deny = `<script>for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"])
    Object.defineProperty(globalThis, name, { get() { throw new DOMException("denied", "SecurityError"); } });
    Object.defineProperty(document, "cookie", { get() { throw new DOMException("denied", "SecurityError"); } });</script>`;
  const seen = await visit({ "/denied.html": { body: page(deny + moduleScript) } });
  assertDrawn(seen);
  assertSilent(seen);
});

test("the check of a page asks for its own file, and sends and keeps nothing", async () => {
  const seen = await visitWith(moduleScript, elements());
  const requests = [];
  seen.tab.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  await seen.tab.goto(`${seen.origin}/private.html?fiche-check`, { waitUntil: "networkidle" });
  assert.deepEqual(
    requests.filter((each) => !each.endsWith("favicon.ico")),
    ["/private.html?fiche-check", "/dist/fiche.js", "/dist/fiche-check.js"].map((path) => `GET ${seen.origin}${path}`),
  );
  assert.deepEqual(await kept(seen), nothing);
});

test("the builder asks no other site and keeps nothing, though one works in it", async () => {
  const seen = await visit({ "/none.html": { body: page("") } });
  const requests = [];
  seen.tab.on("request", (request) => requests.push(request.url()));
  await seen.tab.goto(`${seen.origin}/dist/builder/index.html`, { waitUntil: "networkidle" });
  await seen.tab.locator("textarea").first().fill('{"title":"Eau"}');
  await seen.tab.waitForTimeout(500);
  const foreign = requests.filter((url) => !url.startsWith(seen.origin) && !/^(data|blob):/.test(url));
  assert.deepEqual(foreign, []);
  assert.deepEqual(await kept(seen), nothing);
});
