// A script tag lands in a page we do not know, and in the download of everybody who visits it. Lit and zod are too large for that, and Lit
// reads and writes what pages keep on `globalThis`: an element with id="litHtmlVersions" would end its loading, and its Trusted Types
// policy would clash with another Lit's. So the build puts the little that is used of them in their place, and stops where more is used.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const module = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/** Modules that are replaced, each by one that says why. */
const replaced: Record<string, string> = {
  "./hydration.js": module("hydration"),
  "zod/mini": module("zod"),
  lit: module("lit"),
};

export function isolateDependencies(): Plugin {
  return {
    name: "fiche:isolate-dependencies",
    enforce: "pre",
    resolveId: (source) => replaced[source] ?? null,
    transform(code, id) {
      if (id.includes("/node_modules/"))
        this.error(`${id} would be in the script for a tag: see src/embed/build/isolation.ts.`);
      // Loaded only where it is asked for, from beside the script; named by a constant, the bundler leaves it alone.
      return id.endsWith("/project-card.ts")
        ? `const beside = "./fiche-json-ld.js";${code.replace('import("../json-ld.js")', "import(beside)")}`
        : null;
    },
  };
}

/** A classic script is read in the encoding of its page. The bundler's own `charset` leaves tagged templates as they are. */
export function escapeToAscii(): Plugin {
  const escape = (character: string) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, "0")}`;
  };
  return {
    name: "fiche:escape-to-ascii",
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk") file.code = file.code.replace(/[^\0-\x7f]/g, escape);
    },
  };
}
