import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createServer } from "node:net";
import { once } from "node:events";
import { preview } from "vite";
import { project } from "./server.mjs";

let server;
let taken;
const printed = [];

before(async () => {
  taken = createServer().listen(4173, "127.0.0.1");
  await Promise.race([once(taken, "listening"), once(taken, "error")]);
  const logger = {
    info: (line) => printed.push(line),
    warn() {},
    warnOnce() {},
    error() {},
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  server = await preview({ configFile: `${project}vite.config.ts`, customLogger: logger });
  server.printUrls();
});
after(async () => {
  taken.close();
  await server?.close();
});

const address = () => /http:\S+/.exec(printed.join("\n"))?.[0];

test("the preview takes a free port of 127.0.0.1 and prints the builder's address", () => {
  assert.match(address(), /^http:\/\/127\.0\.0\.1:\d+\/builder\/$/);
  assert.notEqual(new URL(address()).port, "4173");
});

test("the address without a path leads to the builder", async () => {
  const response = await fetch(new URL("/", address()));
  assert.equal(response.url, address());
  assert.match(await response.text(), /<title>Fiche<\/title>/);
});

test("the pages in which the builder shows elements load the script that partners load", async () => {
  const host = await fetch(new URL("hosts/plain.fr.html", address()));
  const [, src] = /<script type="module" src="([^"]+)"/.exec(await host.text());
  const response = await fetch(new URL(src, host.url));
  assert.equal(response.url, new URL("../fiche.js", address()).href);
  assert.match(response.headers.get("content-type"), /javascript/);
});

test("the documentation that the builder leads to is served beside it", async () => {
  for (const lang of ["fr", "en"])
    for (const path of [`../docs/${lang}/index.html`, `../docs/${lang}/`]) {
      const response = await fetch(new URL(path, address()));
      assert.equal(response.status, 200);
      assert.match(
        await response.text(),
        new RegExp(`<html lang="${lang}">[^]*documentation[^]*<a href="../../builder/`),
      );
    }
});
