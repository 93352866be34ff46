// A script tag lands in a page we do not know, so the copy of Lit inside it must neither read nor write what that page keeps on
// `globalThis`: an element with id="litHtmlVersions" would end Lit's loading, and Lit's Trusted Types policy would clash with
// another Lit's. There is no option for any of it, so the few places are cut out here, and the build stops when one of them
// is not where it was. zod, too large for a visitor, is replaced by the few of its functions that the model uses.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const module = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/** Modules that are replaced whole, each by one that says why. */
const replaced: Record<string, string> = {
  "zod/mini": module("zod"),
  "./css-tag.js": module("css-tag"),
};

/** By module: what is cut out, and what stands there instead. */
const cuts: Record<string, [place: RegExp, instead: string][]> = {
  "lit-html/lit-html.js": [
    [/^/, `import { policy as fichePolicy } from ${JSON.stringify(module("trusted-types"))};`],
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
    // What only other elements need: initializers, accessors wrapped by decorators, lists of lists of sheets, other types of attribute.
    [/static addInitializer\(\w\)\{.*?push\(\w\)\}/, ""],
    [/,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/, ""],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ""],
    [/removeController\(\w\)\{.*?\(\w\)\}/, ""],
    [/,this\.prototype\.hasOwnProperty\(\w\)&&\(\((\w)=Object\.create\(\1\)\)\.wrapped=!0\)/, ""],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\{.*?void 0,\w,\w\)\}/, ""],
    [/(?<=static finalizeStyles\((\w)\)\{).*?return \w\}/, "return $1??[]}"],
    [/,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, ""],
    [
      /(?<=\w=)\{toAttribute\(\w,\w\)\{switch.*?fromAttribute\((\w),(\w)\)\{.*?return \w\}\}/,
      "{toAttribute:$1=>$1,fromAttribute:($1,$2)=>$2===Number&&$1!==null?Number($1):$1}",
    ],
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
      const name = id.split("/node_modules/").at(-1) ?? "";
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
