// The page for an <iframe>, on a partner's page: for any address it shows the project or says what to do, and it posts its height to the
// page around it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { record, serveFaults } from "./faulty-server.mjs";
import { project } from "./server.mjs";
import { page } from "./visitor.mjs";

const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");
const guides = ["en", "fr"].map((lang) => readFileSync(`${project}src/docs/${lang}/frames.md`, "utf8"));
/** The script that the guide gives to the page around the frame. */
const [, listener] = /```js\n(addEventListener\("message"[^]*?)```/.exec(guides[0]) ?? [];

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }),
    serveFaults(),
  ]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

const fragment = (value) => `#fiche:${Buffer.from(JSON.stringify(value)).toString("base64url")}`;
const address = (query, hash = "") => `/dist/frame.html?${new URLSearchParams(query)}${hash}`;

let count = 0;
/** A partner's page with the frame between two lines of text. */
async function open(t, query, { hash, sandbox, viewport = { width: 900, height: 700 }, style = "" } = {}) {
  const path = `/frame-${++count}.html`;
  const attributes = `${sandbox ? `sandbox="${sandbox}"` : ""} style="border: 0; width: 100%; ${style}"`;
  const src = address(query, hash).replaceAll("&", "&amp;");
  server.pages[path] = {
    body: page(
      `<script>${listener}</script>`,
      `<p>A</p><iframe title="CT.1093" ${attributes} src="${src}"></iframe><p>B</p>`,
    ),
  };
  const context = await browser.newContext({ viewport });
  t.after(() => context.close());
  const tab = await context.newPage();
  const said = [];
  tab.on(
    "console",
    (line) => line.type() === "error" && !line.location().url.endsWith("ico") && said.push(line.text()),
  );
  tab.on("pageerror", (error) => said.push(String(error)));
  const asked = [];
  tab.on("request", (request) => asked.push(request.url()));
  await tab.addInitScript(() => {
    globalThis.heights = [];
    globalThis.addEventListener("message", ({ data }) => {
      if (data?.type === "fiche-frame-size") globalThis.heights.push(data.height);
    });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => console.error(effectiveDirective));
  });
  await tab.goto(server.origin + path, { waitUntil: "load" });
  const [, frame] = tab.frames();
  /** Waits until the frame shows these words, in whatever root. */
  const shows = (words) =>
    frame.waitForFunction(
      (part) => {
        const texts = [...document.querySelectorAll("main *")].flatMap((each) =>
          each.checkVisibility() ? [each.shadowRoot?.textContent ?? each.innerText] : [],
        );
        return texts.some((text) => text.replace(/\s/g, " ").includes(part));
      },
      words,
      { timeout: 8000, polling: 50 },
    );
  return { tab, frame, said, asked, shows };
}

/** The frame is as high as what it shows, and shows no scrollbar. */
async function assertFits({ tab, frame }) {
  const inner = () =>
    frame.evaluate(() => [document.body.getBoundingClientRect().height, document.documentElement.clientHeight]);
  const deadline = Date.now() + 4000;
  for (;;) {
    const [content, window] = await inner();
    const heights = await tab.evaluate(() => globalThis.heights);
    if (Math.abs(content - window) <= 1 && Math.abs(heights.at(-1) - content) <= 1) return content;
    assert.ok(Date.now() < deadline, `content ${content}, frame ${window}, told ${heights}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const shown = {
  "project-card": { fr: "Appui au renforcement", en: "Support for strengthening" },
  "partner-badge-list": { fr: "Bailleur de fonds", en: "Funder" },
  "objectives-checklist": { fr: "à lutter efficacement contre la traite", en: "combat trafficking effectively" },
  "budget-chip": { fr: "$US", en: "US$" },
};

describe("a frame", { concurrency: 4 }, () => {
  test("is documented with the script for the page around it", () => {
    assert.ok(listener);
    for (const guide of guides) assert.equal(guide.split(listener).length, 2, "in both languages");
  });

  for (const [element, words] of Object.entries(shown))
    for (const lang of ["fr", "en"])
      for (const sandbox of ["", "allow-scripts"])
        test(`shows the ${element} in ${lang}${sandbox && ", in a sandbox with scripts alone"}`, async (t) => {
          // A sandboxed page has no origin of its own: every server is a foreign one.
          const marker = `of=${element}-${lang}-${sandbox || "plain"}`;
          const src = `${server.foreign}/open?${marker}`;
          const seen = await open(t, { src, element, lang }, { sandbox });
          await seen.shows(words[lang]);
          await assertFits(seen);
          assert.equal(await seen.frame.evaluate(() => document.documentElement.lang), lang);
          assert.match(await seen.frame.title(), new RegExp(`^${shown["project-card"][lang]}`));
          assert.deepEqual(seen.said, []);
          assert.equal(server.requests(marker).length, 1);
        });

  test("shows a record that its own address holds", async (t) => {
    const seen = await open(t, { lang: "fr", layout: "compact" }, { hash: fragment(record), sandbox: "allow-scripts" });
    await seen.shows("Appui au renforcement");
    assert.match(await seen.frame.title(), /^Appui au renforcement/);
    assert.deepEqual(
      seen.asked.filter((url) => !/\/(dist|frame-\d)/.test(url)),
      [],
    );
  });

  test("hands the element its attributes", async (t) => {
    const src = `${server.foreign}/open`;
    const seen = await open(t, {
      src,
      lang: "en",
      theme: "dark",
      layout: "compact",
      "heading-level": 2,
      hide: "budget",
    });
    await seen.shows("Support for strengthening");
    const found = await seen.frame.evaluate(() => {
      const card = document.querySelector("fiche-project-card");
      return [
        card.theme,
        card.layout,
        !!card.shadowRoot.querySelector("h2"),
        card.shadowRoot.querySelector("[part=budget]"),
      ];
    });
    assert.deepEqual(found, ["dark", "compact", true, null]);
  });

  test("shows the project of a feed that is meant", async (t) => {
    const seen = await open(t, { src: `${server.origin}/feed`, "project-id": "XM-2", lang: "en" });
    await seen.shows("Bridges and locks");
    assert.equal(await seen.frame.title(), "Bridges and locks");
  });

  test("grows and shrinks with what it shows", async (t) => {
    const seen = await open(t, { src: `${server.foreign}/open`, lang: "fr" }, { style: "height: 40px" });
    await seen.shows("Appui au renforcement");
    const wide = await assertFits(seen);
    assert.ok(wide > 300, `${wide}`);
    await seen.tab.setViewportSize({ width: 320, height: 700 });
    await new Promise((done) => setTimeout(done, 200));
    const narrow = await assertFits(seen);
    assert.ok(narrow > wide + 100, `${wide} px wide, ${narrow} px narrow`);
    await seen.tab.setViewportSize({ width: 900, height: 700 });
    await new Promise((done) => setTimeout(done, 200));
    assert.ok(Math.abs((await assertFits(seen)) - wide) <= 1);
  });

  test("tells its height before it is scrolled to", async (t) => {
    const src = `${server.foreign}/open`;
    const inWindow = await open(t, { src, lang: "fr" });
    await inWindow.shows("Appui au renforcement");
    const height = await assertFits(inWindow);
    const below = await open(t, { src, lang: "fr" }, { style: "margin-top: 5000px" });
    await below.frame.waitForFunction(() => document.title.startsWith("Appui"));
    await below.tab.waitForFunction((expected) => Math.abs(globalThis.heights.at(-1) - expected) <= 1, height);
  });

  test("opens links in the whole window", async (t) => {
    const seen = await open(t, { lang: "fr" }, { hash: fragment({ title: "Eau", url: `${server.origin}/page` }) });
    await seen.shows("Eau");
    await seen.frame.locator("fiche-project-card a").last().click();
    await seen.tab.waitForURL(`${server.origin}/page`);
  });

  const failed = {
    fr: "Ce projet ne peut pas être affiché pour le moment.",
    en: "This project cannot be shown at the moment.",
  };
  const faulty = {
    "a record that is not there": { query: { src: "/missing" }, says: failed },
    "an address that is a script": { query: { src: "javascript:parent.executed=executed=1" }, says: failed },
    "an address that is data": { query: { src: `data:application/json,${JSON.stringify(record)}` }, says: failed },
    "a record that cannot be decoded": { query: {}, hash: "#fiche:AAAA", says: failed },
    "a record without what the element shows": {
      query: { element: "budget-chip" },
      hash: fragment({ title: "Eau" }),
      says: { fr: "Rien à afficher :", en: "Nothing to show:" },
    },
    "no address": { query: {}, says: { fr: "il faut src= suivi", en: "Its address needs src=" } },
    "an unknown element": {
      query: { element: "script", src: "/record" },
      says: { fr: "element= prend", en: "element= accepts" },
    },
    "markup for an element": {
      query: { element: 'budget-chip onfocus="executed=1" x="', src: "/record" },
      says: { fr: "element= prend", en: "element= accepts" },
    },
  };
  for (const [name, { query, hash, says }] of Object.entries(faulty))
    for (const lang of ["fr", "en"])
      test(`with ${name} says what to do, in ${lang}`, async (t) => {
        const seen = await open(t, { ...query, lang }, { hash });
        await seen.shows(says[lang]);
        await assertFits(seen);
        assert.equal(await seen.frame.evaluate(() => document.documentElement.lang), lang);
        assert.equal(await seen.frame.evaluate(() => globalThis.executed), undefined);
        assert.equal(await seen.tab.evaluate(() => globalThis.executed), undefined);
        const errors = seen.said.filter((line) => !/status of 404/.test(line));
        assert.deepEqual(errors, []);
      });

  test("takes nothing from its address but names it knows, and nothing as markup", async (t) => {
    const evil = `"><img src=x onerror="parent.executed=1"><script>parent.executed=1</script>`;
    const seen = await open(t, {
      ...{ src: `${server.foreign}/open`, element: "partner-badge-list", lang: evil, theme: evil, roles: "funder" },
      ...{
        onclick: "1",
        style: "color:red",
        project: '{"title":"X"}',
        innerHTML: evil,
        "project-id": evil,
        hide: evil,
      },
    });
    await seen.frame.waitForFunction(() => document.querySelector("main > * + *") !== null);
    await seen.tab.waitForTimeout(500);
    const names = await seen.frame.evaluate(() => document.querySelector("main > *").getAttributeNames().sort());
    assert.deepEqual(
      names.filter((name) => name !== "aria-busy"),
      ["hide", "lang", "project-id", "roles", "src", "theme"],
    );
    assert.equal(await seen.frame.evaluate(() => document.querySelectorAll("main img, main script").length), 0);
    assert.equal(await seen.tab.evaluate(() => globalThis.executed), undefined);
    assert.equal(await seen.frame.evaluate(() => document.documentElement.lang), "en");
  });

  for (const [name, query] of Object.entries({
    "with a card": { lang: "fr" },
    "with badges, dark": { lang: "en", element: "partner-badge-list", theme: "dark" },
    "with objectives": { lang: "fr", element: "objectives-checklist" },
    "with a budget": { lang: "en", element: "budget-chip" },
    "with an unknown element": { lang: "fr", element: "map" },
  }))
    test(`is accessible ${name}`, async (t) => {
      const seen = await open(t, { src: `${server.foreign}/open`, ...query });
      await seen.frame.waitForFunction(() => document.title !== "Fiche" || document.querySelector("main > p"));
      await seen.frame.evaluate(axe);
      const violations = await seen.frame.evaluate(async () => {
        const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const rules = { "target-size": { enabled: true }, "page-has-heading-one": { enabled: false } };
        const { violations } = await globalThis.axe.run(document, { runOnly, rules });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      });
      assert.deepEqual(violations, []);
    });

  test("says without JavaScript that it needs it", async (t) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const tab = await context.newPage();
    await tab.goto(server.origin + address({ src: "/record", lang: "fr" }));
    assert.match(await tab.locator("body").innerText(), /désactivé ici[^]*switched off here/);
  });
});
