// Serves the built files as a partner's site would: pages from strings, folders as they are.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../../", import.meta.url));

const html = "text/html; charset=utf-8";
const types = {
  ".html": html,
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/**
 * Serves `routes` ({path: (request, response) => …}) before `pages` ({path: {body, type?, headers?}}) before `folders`
 * ({prefix: directory}) on a free port of 127.0.0.1. Pages may be added to the returned object while it runs.
 */
export async function serve({
  routes = {},
  pages = {},
  folders = { "/dist/": `${project}dist/`, "/node_modules/": `${project}node_modules/` },
} = {}) {
  async function answer(path) {
    if (pages[path]) return pages[path];
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (!prefix) return undefined;
    const file = folders[prefix] + normalize(path.slice(prefix.length));
    return { body: await readFile(file), type: types[extname(file)] ?? "application/octet-stream" };
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (routes[pathname]) return routes[pathname](request, response);
    const found = await answer(decodeURIComponent(pathname)).catch(() => undefined);
    const { body = "", type = html, headers = {} } = found ?? {};
    response.writeHead(found ? 200 : 404, { "content-type": type, ...headers }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { pages, origin: `http://127.0.0.1:${server.address().port}`, close };
}
