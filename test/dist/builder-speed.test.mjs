// How soon the builder paints on a slow connection and a slow processor, compared with the same page as plain HTML.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, pages } from "./builder-page.mjs";

/** Slow 4G as Chromium's own tools define it. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Milliseconds to the first paint with content, of a first visit. */
async function firstPaint(path) {
  const { tab, close } = await open({ path: "/empty.html" });
  const protocol = await tab.context().newCDPSession(tab);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", slow4G);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await tab.goto(new URL(path, tab.url()).href, { waitUntil: "networkidle" });
  const [paint] = await tab.evaluate(() =>
    performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
  );
  await close();
  return paint;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

test("on slow 4G with a slow processor, the builder is first painted hardly later than the same page as plain HTML", async (t) => {
  const { tab, close } = await open();
  const html = await tab.evaluate(() => {
    for (const script of document.querySelectorAll("script, iframe, link[rel=modulepreload]")) script.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await close();
  pages()["/empty.html"] = { body: "<!doctype html><title>Empty</title>" };
  pages()["/dist/builder/static.html"] = { body: html };
  const times = { page: [], plain: [] };
  for (let round = 0; round < 3; round++) {
    times.page.push(await firstPaint("/dist/builder/index.html"));
    times.plain.push(await firstPaint("/dist/builder/static.html"));
  }
  const [page, plain] = [median(times.page), median(times.plain)];
  t.diagnostic(`builder ${Math.round(page)} ms, plain HTML ${Math.round(plain)} ms`);
  assert.ok(page <= 1.5 * plain, `${page} ms, plain HTML ${plain} ms`);
});
