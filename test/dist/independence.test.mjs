// Rendering depends only on the data and the page: not on the clock, the time zone or the language of the machine, nor on site storage,
// which a visitor may block.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "./server.mjs";
import { elements, moduleScript, page } from "./visitor.mjs";

const read = (path) => readFileSync(`${project}${path}`, "utf8");
const record = JSON.parse(read("test/fixtures/azerbaijan-ct1093.json"));
/** Every kind of date, at the two ends of a day and of a year. */
const dated = {
  ...record,
  period: { start: "2015-01-01", end: "2015-12-31" },
  updated: "2024-03-01",
  source: { publisher: "IOM", retrieved: "2000-01-01" },
  budget: [{ amount: 1234567.5, currency: "USD", valueDate: "2019-01-01" }],
};
const attribute = (value) => JSON.stringify(value).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
const anyone = { "access-control-allow-origin": "*" };

const pages = {
  "/page.html": {
    body: page(
      moduleScript,
      ["fr", "en", "fr-CA", "es"].map((lang) => `<div lang="${lang}">${elements(lang)}</div>`).join("") +
        `<fiche-project-card project="${attribute(dated)}"></fiche-project-card>` +
        `<fiche-project-card lang="fr" src="/record.json"></fiche-project-card>`,
    ),
  },
  "/record.json": { body: JSON.stringify(dated), type: "application/json", headers: anyone },
  "/fiche.js": { body: read("dist/fiche.js"), type: "text/javascript", headers: anyone },
  "/sandbox.html": {
    body: page("", `<iframe sandbox="allow-scripts" src="/inner.html" width="1200" height="3000"></iframe>`),
  },
  "/inner.html": {
    body: page(
      `<script type="module" src="/fiche.js"></script>`,
      `${elements()}<fiche-project-card lang="fr" src="/record.json"></fiche-project-card>`,
    ),
  },
};

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serve({ pages, folders: { "/dist/": `${project}dist/` } }),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** What every element of a page shows, once all data is there. */
async function drawn(t, { path = "/page.html", from = browser, init, ...options } = {}) {
  const context = await from.newContext(options);
  t.after(() => context.close());
  const tab = await context.newPage();
  const complaints = [];
  tab.on("console", (line) => line.location().url.endsWith("/favicon.ico") || complaints.push(line.text()));
  tab.on("pageerror", (error) => complaints.push(String(error)));
  if (init) await tab.addInitScript(init);
  await tab.goto(server.origin + path);
  const frame = tab.frames().at(-1);
  await frame.waitForFunction(() => document.querySelector("[src='/record.json']").shadowRoot?.querySelector("h3"));
  const texts = await frame.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter(({ localName }) => localName.startsWith("fiche-"))
      .map(({ localName, shadowRoot }) => `${localName}: ${shadowRoot.querySelector(".root")?.textContent}`),
  );
  return { texts, complaints, frame };
}

async function assertSame(t, options) {
  const usual = await drawn(t, { locale: "en-US", timezoneId: "UTC" });
  assert.equal(usual.texts.length, 18);
  for (const text of usual.texts) assert.ok(text.length > 30, text);
  const { texts, complaints } = await drawn(t, options);
  assert.deepEqual(texts, usual.texts);
  assert.deepEqual(complaints, []);
}

describe("the same is drawn", () => {
  for (const [locale, timezoneId] of [
    ["ar-EG", "Pacific/Kiritimati"],
    ["fr-CA", "America/St_Johns"],
    ["th-TH-u-ca-buddhist-nu-thai", "Pacific/Pago_Pago"],
  ])
    test(`for a visitor who speaks ${locale}, in ${timezoneId}`, (t) => assertSame(t, { locale, timezoneId }));

  test("on a machine that is set to Arabic, in another time zone", async (t) => {
    const from = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...chromiumArgs, "--lang=ar"],
      env: { ...process.env, LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8", LANGUAGE: "ar", TZ: "Asia/Kathmandu" },
    });
    t.after(() => from.close());
    await assertSame(t, { from });
  });

  for (const [when, now] of Object.entries({
    "before any of the projects": Date.UTC(1970, 0, 1),
    "after the end of time_t": Date.UTC(2040, 0, 1),
    "on a leap day, a second before midnight": Date.UTC(2028, 1, 29, 23, 59, 59),
  }))
    test(`by a clock that stands ${when}`, (t) =>
      assertSame(t, {
        init: `{
          const Real = Date;
          globalThis.Date = class extends Real {
            constructor(...given) { super(...(given.length ? given : [${now}])); }
            static now() { return ${now}; }
          };
        }`,
      }));

  test("where nobody may ask the machine for its language: every formatter is told which one", (t) =>
    assertSame(t, {
      init: () => {
        for (const name of ["NumberFormat", "DateTimeFormat", "ListFormat", "PluralRules", "DisplayNames", "Collator"])
          Intl[name] = new Proxy(Intl[name], {
            construct(target, given) {
              if (!given[0]) throw new Error(`Intl.${name} in the language of the machine`);
              return Reflect.construct(target, given);
            },
          });
        for (const { prototype } of [Date, Number, Array, String])
          for (const name of Object.getOwnPropertyNames(prototype).filter((each) => /^(toLocale|locale)/.test(each)))
            prototype[name] = () => {
              throw new Error(`${name} in the language of the machine`);
            };
      },
    }));
});

/** As in a browser that is set to keep nothing: already the question throws. */
function deny() {
  const denied = (target, name) =>
    Object.defineProperty(target, name, {
      get() {
        throw new DOMException(name, "SecurityError");
      },
      set() {
        throw new DOMException(name, "SecurityError");
      },
    });
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore", "crypto"])
    denied(window, name);
  denied(document, "cookie");
  for (const name of ["storage", "serviceWorker", "locks", "credentials"]) denied(window.navigator, name);
}

test("all is drawn where storage, cookies, databases and cryptography are denied", (t) =>
  assertSame(t, { init: deny }));

test("all is drawn in a sandboxed frame that has no origin, by the module, with data from an address", async (t) => {
  const { texts, complaints, frame } = await drawn(t, { path: "/sandbox.html" });
  assert.equal(await frame.evaluate(() => window.origin), "null");
  assert.equal(
    await frame.evaluate(() => {
      try {
        return String(window.localStorage);
      } catch ({ name }) {
        return name;
      }
    }),
    "SecurityError",
  );
  assert.equal(texts.length, 5);
  for (const text of texts) assert.ok(text.length > 30, text);
  assert.deepEqual(complaints, []);
});

test("nothing is kept in the visitor's browser", async (t) => {
  const { frame } = await drawn(t);
  const kept = await frame.evaluate(async () => [
    document.cookie,
    window.localStorage.length,
    window.sessionStorage.length,
    (await window.indexedDB.databases()).length,
    (await window.caches.keys()).length,
  ]);
  assert.deepEqual(kept, ["", 0, 0, 0, 0]);
});
