import { build } from "vite";
import { root } from "../repository/files.mjs";

/** Imports a TypeScript source of the project in Node, with all that it imports; `alias` replaces modules, as in vite's own configuration. */
export async function importSource(path, alias = {}) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    root,
    // What a package has for Node is what runs here.
    resolve: { alias, conditions: ["node", "import", "default"] },
    build: { write: false, target: "es2022", minify: false, lib: { entry: root + path, formats: ["es"] } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
