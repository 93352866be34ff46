// A script tag lands in a page we do not know, so the copy of Lit inside it must neither read nor write what that page keeps on
// `globalThis`: an element with id="litHtmlVersions" would end Lit's loading, and Lit's Trusted Types policy would clash with
// another Lit's. There is no option for any of it, so the few places are cut out here, and the build stops when one of them
// is not where it was. zod and Lit's element, too large for a visitor, are replaced by the little that is used of them.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const module = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/** Modules that are replaced whole, each by one that says why. */
const replaced: Record<string, string> = {
  "./hydration.js": module("hydration"),
  "zod/mini": module("zod"),
  lit: module("lit"),
};

/** By module: what is cut out, and what stands there instead. */
const cuts: Record<string, [place: RegExp, instead: string][]> = {
  // Loaded only where it is asked for, from beside the script; named by a constant, the bundler leaves it alone.
  "elements/project-card/project-card.ts": [
    [/^/, 'const beside = "./fiche-json-ld.js";'],
    [/import\("\.\.\/json-ld\.js"\)/, "import(beside)"],
  ],
  "lit-html/lit-html.js": [
    [/^/, `import { policy as fichePolicy } from ${JSON.stringify(module("trusted-types"))};`],
    [/(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/, "fichePolicy"],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([\w,]+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ";"],
    // What our templates do without: directives, svg`` and mathml``, bindings in comments and in elements whose text is raw, and
    // parts that are told when their element leaves the page.
    [
      /function (\w)\((\w),(\w),\w=\2,\w\)\{if\(\3===\w\)return \3;let .*?,\3\}(?=class)/,
      "const $1=(part,value)=>value;",
    ],
    [/2===(\w)\?"<svg>":3===\1\?"<math>":""/, '""'],
    [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ""],
    [/,2===(\w)\|\|3===\1\)\{.*?childNodes\)\}/, ");"],
    [/else\{let (\w)=-1;for\(;-1!==.*?length-1\}/, ""],
    [/\(\w\.test\((\w)\[2\]\)&&\((\w)=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w=\w)\)/, "$3"],
    [/(?<=">"===\w\[0\]\?\(\w=)\w\?\?/, ""],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else)/, ""],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ""],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ""],
    [/setConnected\(\w\)\{.*?\(\w\)\)\}/, ""],
    [/this\._\$AP\?\.\(!1,!0,\w\)/, ""],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ""],
    [/,this\._\$AN=void 0/g, ""],
  ],
};

export function isolateDependencies(): Plugin {
  let pending: Set<string>;
  return {
    name: "fiche:isolate-dependencies",
    enforce: "pre",
    buildStart() {
      pending = new Set(Object.keys(cuts));
    },
    resolveId(source) {
      return replaced[source] ?? null;
    },
    transform(code, id) {
      const name = id.split(/\/node_modules\/|\/src\//).at(-1) ?? "";
      if (name === "lit-html/directive.js") this.error("The script for a tag has no directives.");
      if (!Object.hasOwn(cuts, name)) return null;
      pending.delete(name);
      return cuts[name].reduce((rest, [place, instead]) => {
        if (!place.test(rest)) this.error(`${name} no longer contains ${place}: see src/embed/build/isolation.ts.`);
        return rest.replace(place, instead);
      }, code);
    },
    buildEnd(error) {
      if (!error && pending.size)
        this.error(`Not met in the bundle: ${[...pending].join(", ")}. See src/embed/build/isolation.ts.`);
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
