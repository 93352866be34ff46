// A partner's data server that fails in every way an address can fail, beside the site that requests it: over real connections, with a
// log of the requests and how they ended.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { project, serve } from "./server.mjs";

export const record = JSON.parse(readFileSync(`${project}test/fixtures/azerbaijan-ct1093.json`, "utf8"));
const other = { id: "XM-2", title: { fr: "Ponts et écluses", en: "Bridges and locks" } };
const json = JSON.stringify(record);

/** The record, followed by spaces up to this many bytes. */
const padded = (bytes) => json + " ".repeat(bytes - Buffer.byteLength(json));
const megabyte = Buffer.alloc(1_000_000, " ");
const bomb = gzipSync(padded(20_000_000));
const cors = { "access-control-allow-origin": "*" };

/** Answers with a body of this type. */
const give =
  (body, type = "application/json", headers = {}) =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
const fail = (status) => (_, response) => response.writeHead(status, { "content-type": "text/html" }).end("<h1>!</h1>");
const redirect = (location) => (_, response) => response.writeHead(302, { location, ...cors }).end();
const later = (milliseconds, answer) => (request, response) =>
  setTimeout(() => answer(request, response), milliseconds);
/** The first answer at each full address differs from those after it. */
const firstThen = (first, then) => {
  const seen = new Set();
  return (request, response) => {
    const answer = seen.has(request.url) ? then : first;
    seen.add(request.url);
    return answer(request, response);
  };
};
const record200 = give(json);

const routes = {
  "/record": record200,
  "/other": give(JSON.stringify(other)),
  "/text": give(json, "text/plain"),
  "/bom": give(`\uFEFF${json}`),
  "/feed": give(JSON.stringify({ lang: "fr", projects: [record, other] })),
  "/2-MB": give(padded(2_000_000)),
  "/over-2-MB": give(padded(2_000_001)),
  "/slow": later(1500, record200),
  "/late-other": later(300, give(JSON.stringify(other))),
  "/slowly": async (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const step = Math.ceil(json.length / 5);
    for (let at = 0; at < json.length; at += step) {
      response.write(json.slice(at, at + step));
      await new Promise((done) => setTimeout(done, 100));
    }
    response.end();
  },
  "/cookies": give(json, "application/json", { "set-cookie": "answer=1" }),
  "/missing": fail(404),
  "/forbidden": fail(403),
  "/broken": fail(500),
  "/broken-once": firstThen(fail(503), record200),
  "/cut-once": firstThen((request) => request.socket.destroy(), record200),
  "/page": give("<!doctype html><title>Partner</title>", "text/html"),
  "/truncated": give(json.slice(0, -20)),
  "/empty": give(""),
  "/no-title": give('{"id": "CT.1093"}'),
  "/moved": redirect("/record"),
  "/loop": redirect("/loop"),
  "/to-data": redirect(`data:application/json,${encodeURIComponent(json)}`),
  "/silent": () => {},
  "/stalled": (_, response) => response.writeHead(200, { "content-type": "application/json" }).write(json.slice(0, 99)),
  "/broken-then-silent": firstThen(fail(500), () => {}),
  "/cut": (request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(json) });
    response.write(json.slice(0, 200), () => setTimeout(() => request.socket.destroy(), 20));
  },
  "/50-MB": async (request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (let count = 0; count < 50 && !response.destroyed; count++) {
      if (!response.write(megabyte)) await Promise.race([once(response, "drain"), once(response, "close")]);
    }
    response.end(json);
  },
  "/gzip-bomb": give(bomb, "application/json", { "content-encoding": "gzip" }),
};
const foreignRoutes = {
  "/open": give(json, "application/json", cors),
  "/closed": give(json),
  "/other-origin": give(json, "application/json", { "access-control-allow-origin": "https://partner.example" }),
};

/** Wraps every route so that what is asked of it is kept: one entry a request, by full address. */
function logged(all, log) {
  return Object.fromEntries(
    Object.entries(all).map(([path, answer]) => [
      path,
      (request, response) => {
        const entry = { url: request.url, headers: request.headers, begun: Date.now(), ended: false, cut: false };
        log.push(entry);
        response.on("finish", () => (entry.ended = true));
        response.on("close", () => Object.assign(entry, { cut: !entry.ended, closed: Date.now() }));
        return answer(request, response);
      },
    ]),
  );
}

async function closedPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * A site with the built files and its data server (`origin`), a foreign data server (`foreign`) and an address where nobody
 * listens (`nobody`). `requests(part)` are the logged requests whose address contains that part.
 */
export async function serveFaults() {
  const log = [];
  const foreign = await serve({ routes: logged(foreignRoutes, log) });
  const abroad = {
    "/abroad": redirect(`${foreign.origin}/open`),
    "/abroad-closed": redirect(`${foreign.origin}/closed`),
  };
  const site = await serve({ routes: logged({ ...routes, ...abroad }, log) });
  return {
    pages: site.pages,
    origin: site.origin,
    foreign: foreign.origin,
    nobody: `http://127.0.0.1:${await closedPort()}`,
    requests: (part) => log.filter(({ url }) => url.includes(part)),
    close() {
      site.close();
      foreign.close();
    },
  };
}
