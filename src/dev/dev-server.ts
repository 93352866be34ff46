// For `npm run dev`: the page in this folder at `/`, and the builder beside it. The builder's preview loads files that only the build
// makes, so their addresses lead to the sources. The policy of the preview's pages lets in the connection by which Vite reloads a page.
import type { Plugin } from "vite";
import { hostFiles } from "../build/host-pages.js";

/** By the address of a built file, the source that stands for it. */
const sources: Record<string, string> = {
  "/fiche.js": "/script-tag/script-tag.ts",
  "/fiche-check.js": "/page-check/page-check.ts",
  "/fiche-json-ld.js": "/elements/project-card/json-ld.ts",
  "/static.css": "/static/static.css",
};
const hosts = "/builder/hosts/";
const types: Record<string, string> = { html: "text/html", css: "text/css", txt: "text/plain" };

export function devServer(): Plugin {
  return {
    name: "fiche:dev-server",
    apply: "serve",
    configureServer(server) {
      let files: ReturnType<typeof hostFiles> | undefined;
      server.middlewares.use((request, response, next) => {
        const [path, query] = (request.url ?? "").split("?");
        if (path === "/") {
          response.writeHead(302, { location: "/dev/" }).end();
        } else if (path.startsWith(hosts)) {
          files ??= hostFiles();
          files.then((found) => {
            const text = found[path.slice(hosts.length)];
            if (text === undefined) return next();
            response.setHeader("content-type", `${types[path.split(".").at(-1)!]}; charset=utf-8`);
            response.end(text.replace("default-src 'none';", "$& connect-src 'self';"));
          }, next);
        } else {
          if (Object.hasOwn(sources, path)) request.url = sources[path] + (query ? `?${query}` : "");
          next();
        }
      });
      server.printUrls = () => {
        const [address] = server.resolvedUrls?.local ?? [];
        if (address) server.config.logger.info(`\n  Fiche: ${new URL("/dev/", address).href}\n`);
      };
    },
  };
}
