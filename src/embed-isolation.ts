// A script tag lands in a page we do not know, so the copies of Lit and zod inside it must neither read nor write what that page keeps
// on `globalThis`: an element with id="litHtmlVersions" would end Lit's loading, the host's own zod settings would change ours, and
// Lit's Trusted Types policy would clash with another Lit's. There is no option for any of it, so the few places are cut out here,
// and the build stops when one of them is not where it was.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const policyModule = JSON.stringify(fileURLToPath(new URL("./embed-trusted-types.ts", import.meta.url)));

/** By module: what is cut out, and what stands there instead. */
const cuts: Record<string, [place: RegExp, instead: string][]> = {
  "lit-html/lit-html.js": [
    [/^/, `import { policy as fichePolicy } from ${policyModule};`],
    [/(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/, "fichePolicy"],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([\w,]+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ";"],
  ],
  "lit-element/lit-element.js": [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, ";"],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ""],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
  ],
  "@lit/reactive-element/reactive-element.js": [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ""],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ";"],
    // Metadata of standard decorators, which the build does not lower and the elements therefore do not use.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ""],
    [
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);.*?set\(\w,\w\)\}/,
      "",
    ],
  ],
  "@lit/reactive-element/css-tag.js": [[/\(void 0===(\w)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&/, ""]],
  "zod/v4/core/core.js": [
    [/const pp = globalThis\.__zod_globalConfig\?\.postProcessor;\s+if \(pp\)\s+pp\(inst\);/, ""],
    [/\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/, ""],
    [/(?<=globalConfig = )globalThis\.__zod_globalConfig;/, "{};"],
  ],
  "zod/v4/core/util.js": [
    [/(?<=function members\(proto, table\) \{\s+)for \(const key in table\)/, "for (const key of Object.keys(table))"],
  ],
  "zod/v4/core/registries.js": [
    [/\(_a = globalThis\)\.__zod_globalRegistry \?\? \(_a\.__zod_globalRegistry = registry\(\)\);/, ""],
    [/(?<=globalRegistry = )globalThis\.__zod_globalRegistry;/, "/* @__PURE__ */ registry();"],
  ],
};

export function isolateDependencies(): Plugin {
  let pending: Set<string>;
  return {
    name: "fiche:isolate-dependencies",
    buildStart() {
      pending = new Set(Object.keys(cuts));
    },
    transform(code, id) {
      const name = id.split("/node_modules/").at(-1) ?? "";
      if (!Object.hasOwn(cuts, name)) return null;
      pending.delete(name);
      return cuts[name]!.reduce((rest, [place, instead]) => {
        if (!place.test(rest)) this.error(`${name} no longer contains ${place}: see src/embed-isolation.ts.`);
        return rest.replace(place, instead);
      }, code);
    },
    buildEnd(error) {
      if (!error && pending.size)
        this.error(`Not met in the bundle: ${[...pending].join(", ")}. See src/embed-isolation.ts.`);
    },
  };
}
