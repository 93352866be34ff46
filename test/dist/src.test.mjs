// Loading data from an address, against a real server and its failures: visitors see the project or the fallback, developers get the
// reason once, and there are no more requests than necessary.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { problemSentence } from "../../dist/index.js";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { record, serveFaults } from "./faulty-server.mjs";
import { moduleScript, page } from "./visitor.mjs";

const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];
const drawnTitle = /Appui au renforcement/;
const unreadable = {
  fr: /^Ce contenu ne peut pas être affiché/,
  en: /^This content cannot be shown/,
};

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

let count = 0;
/** An address nobody else asks for. */
const fresh = (path) => `${path}?test=${++count}`;

const card = (
  src,
  { tag = "fiche-project-card", lang = "fr", attributes = "", children = '<a href="/p">CT.1093</a>' } = {},
) => `<${tag} lang="${lang}" src="${src}" ${attributes}>${children}</${tag}>`;

/** Opens a page with this body; what it says and hears is kept from its start. */
async function open(t, body, { head = moduleScript, path = `/page-${++count}.html`, headers, ready } = {}) {
  server.pages[path] = { body: page(head, body), headers };
  const context = await browser.newContext();
  t.after(() => context.close());
  const tab = await context.newPage();
  const warnings = [];
  const uncaught = [];
  tab.on("console", (line) => line.type() === "warning" && warnings.push(line.text()));
  tab.on("pageerror", (error) => uncaught.push(String(error)));
  await tab.addInitScript(() => {
    globalThis.heard = [];
    for (const type of ["fiche-error", "fiche-ready"])
      document.addEventListener(type, ({ target, code, path, problems }) =>
        globalThis.heard.push({ type, tag: target.localName, lang: target.lang, code, path, problems }),
      );
  });
  await ready?.(context);
  await tab.goto(server.origin + path, { waitUntil: "load" });
  const heard = (kind) =>
    tab.evaluate((type) => globalThis.heard.filter((each) => each.type === type), `fiche-${kind}`);
  /** Waits for this many events; a test that waits in vain fails by itself. */
  const hear = async (kind, times = 1) => {
    await tab.waitForFunction(
      ([type, least]) => globalThis.heard.filter((each) => each.type === type).length >= least,
      [`fiche-${kind}`, times],
      { timeout: 20_000, polling: 50 },
    );
    return heard(kind);
  };
  const ask = (change) => tab.evaluate(change);
  return { tab, context, warnings, uncaught, heard, hear, ask, look: () => tab.evaluate(look, tags.join()) };
}

/** In the page: what a visitor sees of each element, and what a screen reader is told. */
const look = (selector) =>
  [...document.querySelectorAll(selector)].map((element) => {
    const root = element.shadowRoot;
    const link = element.querySelector("a");
    return {
      tag: element.localName,
      lang: element.lang,
      drawn: root.querySelector("slot") ? "" : root.textContent,
      sentence: root.querySelector("[part=error]")?.textContent.trim() ?? "",
      fallback: !!link && link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().width > 0,
      busy: element.getAttribute("aria-busy") === "true" || root.querySelector("[aria-busy=true]") !== null,
      live: [element, ...root.querySelectorAll("*")].some((each) =>
        each.matches("[aria-live], [role=alert], [role=status], [role=log], output"),
      ),
    };
  });

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until the server has seen what is expected of it. */
async function until(holds, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (holds()) return;
    await pause(50);
  }
  assert.fail(what);
}

const faults = [
  { name: "a file that is not there (404)", path: "/missing", code: "http", says: /404/, asked: 1 },
  { name: "a file that is not for everybody (403)", path: "/forbidden", code: "http", says: /403/, asked: 1 },
  { name: "a server that is out of order (500), asked twice", path: "/broken", code: "http", says: /500/, asked: 2 },
  { name: "a web page instead of JSON", path: "/page", code: "json", asked: 1 },
  { name: "JSON that is cut off, with a right length", path: "/truncated", code: "json", asked: 1 },
  { name: "an empty file", path: "/empty", code: "json", asked: 1 },
  { name: "a record without a title", path: "/no-title", code: "required", at: "title", asked: 1 },
  { name: "a foreign server that names no reader (CORS)", path: "foreign/closed", code: "network", asked: 2 },
  {
    name: "a foreign server that names another reader (CORS)",
    path: "foreign/other-origin",
    code: "network",
    asked: 2,
  },
  { name: "a redirect to a foreign server that names no reader", path: "/abroad-closed", code: "network", asked: 2 },
  { name: "a redirect in a circle", path: "/loop", code: "network" },
  { name: "a redirect to a data: address", path: "/to-data", code: "network" },
  { name: "a server that is silent for 30 seconds", path: "/silent", code: "timeout", asked: 1, cut: true, slow: true },
  { name: "an answer that stops half-way", path: "/stalled", code: "timeout", asked: 1, cut: true, slow: true },
  {
    name: "a server that fails, then is silent: the 10 seconds are for both",
    path: "/broken-then-silent",
    code: "timeout",
    asked: 2,
    cut: true,
    slow: true,
  },
  { name: "a connection that is cut in the middle of the answer", path: "/cut", code: "network", asked: 2 },
  { name: "a file of 50 MB", path: "/50-MB", code: "too-large", asked: 1, cut: true },
  { name: "a small file that unpacks to 20 MB", path: "/gzip-bomb", code: "too-large", asked: 1 },
  { name: "a file of one byte more than 2 MB (2,000,000 bytes)", path: "/over-2-MB", code: "too-large", asked: 1 },
  { name: "an address where nobody listens", path: "nobody/record", code: "network" },
  {
    name: "an address that the page's policy forbids (CSP)",
    path: "/record",
    code: "csp",
    asked: 0,
    headers: { "content-security-policy": "connect-src 'none'" },
  },
  {
    name: "a redirect that the page's policy forbids (CSP)",
    path: "/abroad",
    code: "csp",
    headers: { "content-security-policy": "connect-src 'self'" },
  },
  { name: "a device without a connection", path: "/record", code: "offline", asked: 0, offline: true },
];

/** What a problem may say besides, by its code: never the data. */
const members = {
  http: ["status"],
  json: ["html"],
  required: ["missing", "types"],
  timeout: ["seconds"],
  "too-large": ["maxBytes"],
};

describe("a visitor keeps the fallback, and a developer is told once why, after", { concurrency: 6 }, () => {
  for (const { name, path, code, says, at = "", asked, cut, slow, headers, offline } of faults) {
    test(name, async (t) => {
      const address = fresh(path).replace(/^(foreign|nobody)/, (host) => server[host]);
      // One has a fallback; the others have nothing inside, and are asked to say so in their language.
      const bare = tags.flatMap((tag) => ["fr", "en"].map((lang) => ({ tag, lang, children: "" })));
      const body = (src) => card(src) + bare.map((options) => card(src, options)).join("");
      const seen = await open(t, body(offline ? "" : address), { headers });
      if (offline) {
        // The page has come, the record has not.
        await seen.context.setOffline(true);
        await seen.tab.evaluate(
          ([all, src]) => document.querySelectorAll(all).forEach((element) => (element.src = src)),
          [tags.join(), address],
        );
      }
      await seen.hear("error", 1 + bare.length);
      await pause(300);

      const errors = await seen.heard("error");
      const named = ({ tag, lang }) => `${tag} ${lang}`;
      const expected = [{ tag: tags[0], lang: "fr" }, ...bare].map(named).sort();
      assert.deepEqual(errors.map(named).sort(), expected, "one event for each element");
      for (const { problems, ...error } of errors) {
        assert.deepEqual([error.code, error.path, problems.length], [code, at, 1]);
        const others = Object.keys(problems[0]).filter((key) => !(members[code] ?? []).includes(key));
        assert.deepEqual(others.sort(), ["code", "expected", "path"]);
      }
      assert.deepEqual(await seen.heard("ready"), []);
      assert.deepEqual(seen.uncaught, []);
      assert.equal(seen.warnings.length, errors.length, "one line in the console for each element");
      for (const warning of seen.warnings)
        assert.match(warning, new RegExp(`^<fiche-[a-z-]+ src="[^"]+">: .*\\b${code}\\b`));
      if (says) assert.match(seen.warnings[0], says);
      assert.doesNotMatch(JSON.stringify(errors) + seen.warnings, /Appui|CT\.1093|doctype/, "never the data");

      const sentences = ["fr", "en"].map((lang) => problemSentence(errors[0].problems[0], lang));
      for (const sentence of sentences) {
        assert.match(sentence, /^[^]{40,}\.$/);
        assert.doesNotMatch(sentence, /undefined|NaN|null|\[object/);
        if (says) assert.match(sentence, says);
      }
      assert.notEqual(sentences[0], sentences[1]);

      const [withFallback, ...elements] = await seen.look();
      const { drawn, sentence, fallback, busy } = withFallback;
      assert.deepEqual({ drawn, sentence, fallback, busy }, { drawn: "", sentence: "", fallback: true, busy: false });
      for (const { tag, lang, drawn, sentence, busy, live } of elements) {
        assert.deepEqual({ drawn, busy, live }, { drawn: "", busy: false, live: false }, tag);
        assert.match(sentence, unreadable[lang], `${tag} in ${lang}`);
      }

      const requests = server.requests(address.replace(/^https?:\/\/[^/]+/, ""));
      if (asked !== undefined) assert.equal(requests.length, asked, "requests for all the elements");
      if (cut) await until(() => requests.at(-1).cut, "the server still has to answer");
      const seconds = ((requests.at(-1)?.closed ?? 0) - requests[0]?.begun) / 1000;
      if (slow) assert.ok(seconds > 9 && seconds < 12, `the visitor waited for ${seconds} s`);
    });
  }
});

describe("an address gives its project", { concurrency: 6 }, () => {
  const good = {
    "as JSON": "/record",
    "as plain text": "/text",
    "after a byte order mark": "/bom",
    "of 2 MB": "/2-MB",
    "in small pieces": "/slowly",
    "after a redirect": "/moved",
    "after a redirect to a foreign server that allows it": "/abroad",
    "from a foreign server that allows it": "foreign/open",
    "at the second try, when the server was out of order": "/broken-once",
    "at the second try, when the connection was cut": "/cut-once",
  };
  for (const [name, path] of Object.entries(good)) {
    test(name, async (t) => {
      const address = fresh(path).replace("foreign", server.foreign);
      const seen = await open(t, tags.map((tag) => card(address, { tag })).join(""));
      await seen.hear("ready", tags.length);
      for (const { tag, drawn, fallback } of await seen.look())
        assert.ok(drawn.length > 5 && !fallback, `${tag} shows ${drawn}`);
      assert.match((await seen.look())[0].drawn, drawnTitle);
      assert.deepEqual([...(await seen.heard("error")), ...seen.warnings, ...seen.uncaught], []);
      const tries = name.startsWith("at the second") ? 2 : 1;
      assert.equal(server.requests(address.replace(/^https?:\/\/[^/]+/, "")).length, tries, "one request for all four");
    });
  }

  test("on a page with 50 cards, with one request", async (t) => {
    const address = fresh("/slowly");
    const seen = await open(t, card(address).repeat(50));
    await seen.hear("ready", 50);
    assert.equal((await seen.look()).filter(({ drawn }) => drawnTitle.test(drawn)).length, 50);
    assert.equal(server.requests(address).length, 1);
  });

  test("with one request for addresses that are written differently and are the same", async (t) => {
    const address = fresh("/slowly");
    const seen = await open(t, card(address) + card(server.origin + address) + card(`./x/..${address}`));
    await seen.hear("ready", 3);
    assert.equal(server.requests(address).length, 1);
  });

  test("that is written from the page it stands on", async (t) => {
    const path = `/folder-${++count}/page.html`;
    server.pages[`/folder-${count}/record.json`] = { body: JSON.stringify(record), type: "application/json" };
    const seen = await open(t, card("record.json"), { path });
    await seen.hear("ready");
    assert.match((await seen.look())[0].drawn, drawnTitle);
  });

  test("without a cookie asked for or kept", async (t) => {
    const address = fresh("/cookies");
    const seen = await open(t, card(address), {
      ready: (context) => context.addCookies([{ name: "session", value: "secret", url: server.origin }]),
    });
    await seen.hear("ready");
    assert.equal(server.requests(address)[0].headers.cookie, undefined);
    const cookies = await seen.context.cookies();
    assert.deepEqual(
      cookies.map(({ name }) => name),
      ["session"],
    );
  });

  test("while it is busy and says so to nobody aloud, and is no longer when it is drawn", async (t) => {
    const seen = await open(t, card(fresh("/slow")));
    const [{ busy, live, fallback }] = await seen.look();
    assert.deepEqual({ busy, live, fallback }, { busy: true, live: false, fallback: true });
    await seen.hear("ready");
    const [then] = await seen.look();
    assert.deepEqual([then.busy, then.live], [false, false]);
  });
});

describe("of a feed", { concurrency: 6 }, () => {
  const cases = {
    "the first project is shown": { shows: drawnTitle },
    "the project with this identifier is shown": { id: "XM-2", shows: /Ponts et écluses/ },
    "the first may be asked for by its identifier": { id: record.id, shows: drawnTitle },
  };
  for (const [name, { id, shows }] of Object.entries(cases))
    test(name, async (t) => {
      const seen = await open(t, card(fresh("/feed"), { attributes: id ? `project-id="${id}"` : "" }));
      await seen.hear("ready");
      assert.match((await seen.look())[0].drawn, shows);
      assert.deepEqual(seen.warnings, []);
    });

  test("an identifier that is not in it is told, and the fallback stays", async (t) => {
    const seen = await open(t, card(fresh("/feed"), { attributes: 'project-id="XM-3"' }));
    const [error] = await seen.hear("error");
    await pause(200);
    assert.equal((await seen.heard("error")).length, 1);
    for (const lang of ["fr", "en"]) assert.match(problemSentence(error.problems[0], lang), /project-id/);
    assert.equal(seen.warnings.length, 1);
    assert.match(seen.warnings[0], /project-id/);
    const [{ drawn, fallback }] = await seen.look();
    assert.deepEqual({ drawn, fallback }, { drawn: "", fallback: true });
  });

  test("several cards show several projects with one request, and a change of identifier asks nothing again", async (t) => {
    const address = fresh("/feed");
    const one = (id) => card(address, { attributes: `project-id="${id}"` });
    const seen = await open(t, one("XM-2") + one("CT.1093"));
    await seen.hear("ready", 2);
    await seen.ask(() => document.querySelectorAll("fiche-project-card")[1].setAttribute("project-id", "XM-2"));
    await seen.hear("ready", 3);
    for (const { drawn } of await seen.look()) assert.match(drawn, /Ponts et écluses/);
    assert.equal(server.requests(address).length, 1);
  });
});

describe("no request is made", { concurrency: 6 }, () => {
  const refused = {
    "a data: address": `data:application/json,${encodeURIComponent(JSON.stringify(record))}`,
    "a blob: address": "blob:https://partner.example/0a1b",
    "a javascript: address": "javascript:globalThis.executed=1",
    "a file: address": "file:///etc/passwd",
    "an ftp: address": "ftp://partner.example/record.json",
    "an address that is none": "https://",
  };
  for (const [name, address] of Object.entries(refused))
    test(`to ${name}, and the fallback stays`, async (t) => {
      const asked = [];
      const seen = await open(t, "");
      seen.tab.on("request", (request) => asked.push(request.url()));
      await seen.tab.evaluate((html) => (document.body.innerHTML = html), card(address));
      const [error] = await seen.hear("error");
      assert.equal(error.code, "url");
      for (const lang of ["fr", "en"]) assert.match(problemSentence(error.problems[0], lang), /https:\/\//);
      await pause(200);
      assert.equal((await seen.heard("error")).length, 1);
      assert.equal(seen.warnings.length, 1);
      assert.deepEqual(asked, []);
      assert.deepEqual([(await seen.look())[0].fallback, seen.uncaught.length], [true, 0]);
      assert.equal(await seen.tab.evaluate(() => globalThis.executed), undefined);
    });

  test("for an empty address, and nothing is reported", async (t) => {
    const asked = [];
    const seen = await open(t, "");
    seen.tab.on("request", (request) => asked.push(request.url()));
    await seen.tab.evaluate((html) => (document.body.innerHTML = html), card(""));
    await pause(300);
    assert.deepEqual([...asked, ...(await seen.heard("error")), ...seen.warnings], []);
    assert.equal((await seen.look())[0].fallback, true);
  });

  test("where `project` can be read", async (t) => {
    const address = fresh("/record");
    const seen = await open(t, card(address, { attributes: `project='{"title":"Écluses"}'` }));
    await seen.hear("ready");
    await pause(200);
    assert.match((await seen.look())[0].drawn, /Écluses/);
    assert.equal(server.requests(address).length, 0);
  });

  test("for an element that is not in the page", async (t) => {
    const address = fresh("/record");
    const seen = await open(t, "");
    await seen.tab.evaluate((src) => (document.createElement("fiche-project-card").src = src), address);
    await pause(300);
    assert.equal(server.requests(address).length, 0);
  });
});

describe("an address", { concurrency: 6 }, () => {
  for (const project of ["{broken", "null", "{}"])
    test(`is asked where \`project\` holds ${project}`, async (t) => {
      const address = fresh("/record");
      const seen = await open(t, card(address, { attributes: `project='${project}'` }));
      await seen.hear("ready");
      assert.match((await seen.look())[0].drawn, drawnTitle);
    });

  test("is no longer awaited when the last element that needs it has left", async (t) => {
    const address = fresh("/silent");
    const seen = await open(t, card(address).repeat(2));
    await until(() => server.requests(address).length === 1, "never asked");
    await seen.ask(() => document.querySelector("fiche-project-card").remove());
    await pause(400);
    assert.equal(server.requests(address)[0].cut, false, "one of the two still needs it");
    await seen.ask(() => document.querySelector("fiche-project-card").remove());
    await until(() => server.requests(address)[0].cut, "the request still runs");
    await pause(300);
    assert.equal(server.requests(address).length, 1, "not asked again");
    assert.deepEqual([...(await seen.heard("error")), ...seen.warnings, ...seen.uncaught], [], "nothing went wrong");
  });

  test("is no longer awaited when `src` is removed, and the children are seen", async (t) => {
    const address = fresh("/silent");
    const seen = await open(t, card(address));
    await until(() => server.requests(address).length === 1, "never asked");
    await seen.ask(() => document.querySelector("fiche-project-card").removeAttribute("src"));
    await until(() => server.requests(address)[0].cut, "the request still runs");
    const [{ busy, fallback }] = await seen.look();
    assert.deepEqual({ busy, fallback }, { busy: false, fallback: true });
    assert.deepEqual([...(await seen.heard("error")), ...seen.warnings, ...seen.uncaught], []);
  });

  test("is asked again when the element comes back to the page", async (t) => {
    const address = fresh("/slow");
    const seen = await open(t, card(address));
    await until(() => server.requests(address).length === 1, "never asked");
    await seen.ask(() => {
      globalThis.away = document.querySelector("fiche-project-card");
      globalThis.away.remove();
    });
    await until(() => server.requests(address)[0].cut, "the request still runs");
    await seen.ask(() => document.body.append(globalThis.away));
    await seen.hear("ready");
    assert.match((await seen.look())[0].drawn, drawnTitle);
    assert.equal(server.requests(address).length, 2);
  });

  test("is neither given up nor asked again when the element moves within the page", async (t) => {
    const address = fresh("/slow");
    const seen = await open(t, `${card(address)}<main></main>`);
    await until(() => server.requests(address).length === 1, "never asked");
    await seen.ask(() => document.querySelector("main").append(document.querySelector("fiche-project-card")));
    await seen.hear("ready");
    assert.match((await seen.look())[0].drawn, drawnTitle);
    assert.deepEqual(
      server.requests(address).map(({ cut }) => cut),
      [false],
    );
  });

  test("is not asked again when a drawn element moves within the page", async (t) => {
    const address = fresh("/record");
    const seen = await open(t, `${card(address)}<main></main>`);
    await seen.hear("ready");
    await seen.ask(() => document.querySelector("main").append(document.querySelector("fiche-project-card")));
    await pause(300);
    assert.match((await seen.look())[0].drawn, drawnTitle);
    assert.equal(server.requests(address).length, 1);
  });

  test("that was given last is shown, also when an earlier one answers later", async (t) => {
    const [slow, late] = [fresh("/slow"), fresh("/late-other")];
    // The second card keeps the slow request running when the first no longer needs it.
    const seen = await open(t, card(slow).repeat(2));
    await until(() => server.requests(slow).length === 1, "never asked");
    await seen.tab.evaluate((src) => (document.querySelector("fiche-project-card").src = src), late);
    await seen.hear("ready", 2);
    await pause(200);
    const [changed, kept] = await seen.look();
    assert.match(changed.drawn, /Ponts et écluses/);
    assert.match(kept.drawn, drawnTitle);
    assert.equal((await seen.heard("ready")).length, 2, "each was drawn once");
  });

  test("may change after the drawing, and the new project is shown", async (t) => {
    const seen = await open(t, card(fresh("/record")));
    await seen.hear("ready");
    await seen.tab.evaluate(
      (src) => document.querySelector("fiche-project-card").setAttribute("src", src),
      fresh("/other"),
    );
    await seen.tab.waitForFunction(() =>
      document.querySelector("fiche-project-card").shadowRoot.textContent.includes("Ponts et écluses"),
    );
  });

  test("may change 1,000 times in a row, and only the last is asked", async (t) => {
    const marker = `churn-${++count}`;
    const seen = await open(t, card(""));
    await seen.tab.evaluate((name) => {
      const element = document.querySelector("fiche-project-card");
      for (let time = 1; time <= 1000; time++) element.setAttribute("src", `/record?${name}=${time}`);
    }, marker);
    await seen.hear("ready");
    assert.deepEqual(
      server.requests(marker).map(({ url }) => url),
      [`/record?${marker}=1000`],
    );
  });

  test("may be removed after the drawing, and the children are back", async (t) => {
    const seen = await open(t, card(fresh("/record")));
    await seen.hear("ready");
    await seen.ask(() => document.querySelector("fiche-project-card").removeAttribute("src"));
    await pause(100);
    const [{ drawn, fallback }] = await seen.look();
    assert.deepEqual({ drawn, fallback }, { drawn: "", fallback: true });
  });

  test("that failed may be mended, and the project is shown", async (t) => {
    const seen = await open(t, card(fresh("/missing")));
    await seen.hear("error");
    await seen.tab.evaluate((src) => (document.querySelector("fiche-project-card").src = src), fresh("/record"));
    await seen.hear("ready");
    assert.match((await seen.look())[0].drawn, drawnTitle);
  });

  test('with loading="lazy" is asked only when the element comes near the window', async (t) => {
    const address = fresh("/record");
    const far = `<div style="height: 9000px"></div>${card(address, { attributes: 'loading="lazy"' })}`;
    const seen = await open(t, far);
    await pause(700);
    assert.equal(server.requests(address).length, 0);
    assert.equal((await seen.look())[0].busy, false, "nothing is under way");
    await seen.ask(() => window.scrollTo(0, 8000));
    await seen.hear("ready");
    assert.match((await seen.look())[0].drawn, drawnTitle);
    assert.equal(server.requests(address).length, 1);
  });

  test('with loading="lazy" is asked at once where the element is in the window', async (t) => {
    const seen = await open(t, card(fresh("/record"), { attributes: 'loading="lazy"' }));
    await seen.hear("ready");
  });
});
