// Builds each contestant as a partner would: one minified module with its dependencies, and a page that loads it.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { importSource } from "../helpers/import-source.mjs";
import { jsonOf, root } from "../repository/files.mjs";

const here = `${root}test/bench/`;
const versionOf = (name) => jsonOf(`node_modules/${name}/package.json`).version;

/** What stays of a card that is not seen is not laid out: the rule that a page writes for an element that has none of its own. */
const skipping = "vanilla-card { content-visibility: auto; contain-intrinsic-size: auto 40em; }";

/** By name: the element, its module, what the page's sheet says. `inherits` tells that it takes its language from around it. */
export const contestants = {
  vanilla: { tag: "vanilla-card", source: "vanilla", label: "vanilla" },
  "vanilla-skipping": {
    tag: "vanilla-card",
    source: "vanilla",
    sheet: skipping,
    label: "vanilla + content-visibility",
  },
  "inner-html": { tag: "html-card", source: "inner-html", label: "innerHTML" },
  lit: { tag: "lit-card", source: "lit-card", label: `Lit ${versionOf("lit")}` },
  "lit-zod": { tag: "lit-zod-card", source: "lit-zod", label: "Lit + zod/mini" },
  fiche: { tag: "fiche-project-card", built: "dist/fiche.js", inherits: true, label: "Fiche" },
  "fiche-laid-out": {
    tag: "fiche-project-card",
    built: "dist/fiche.js",
    inherits: true,
    sheet: "fiche-project-card::part(card) { content-visibility: visible; }",
    label: "Fiche, content-visibility off",
  },
  react: { source: "react", label: `React ${versionOf("react")}` },
  shoelace: { tag: "shoelace-card", source: "shoelace", label: `Shoelace ${versionOf("@shoelace-style/shoelace")}` },
  "web-awesome": {
    tag: "web-awesome-card",
    source: "web-awesome",
    label: `Web Awesome ${versionOf("@awesome.me/webawesome")}`,
  },
  gcds: {
    tag: "gcds-sample-card",
    source: "gcds",
    label: `GC Design System ${versionOf("@gcds-core/components")}`,
  },
  // Draws nothing: what a script is that has Lit in it.
  "lit-alone": { tag: "lit-alone", source: "lit-alone", label: "Lit alone" },
};

/** Our card's own sheet, for those that draw the same elements: the rich card. */
async function ownSheet() {
  const modules = ["base/shared", "budget-chip/budget-chip", "objectives-checklist/objectives-checklist"];
  modules.push("partner-badge-list/partner-badge-list", "project-card/project-card");
  const sheets = await Promise.all(
    modules.map((name) => importSource(`src/elements/${name}.styles.ts`, { lit: "@lit/reactive-element/css-tag.js" })),
  );
  return sheets
    .flatMap((each) => Object.values(each))
    .map(String)
    .join("\n")
    .replace(/\s+/g, " ");
}

/** By kind of card: the sheet of those that are not ours. */
const sheets = { plain: () => readFileSync(`${here}contestants/plain/card.css`, "utf8"), rich: ownSheet };

async function bundle(kind, name, css) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    root: here,
    resolve: { alias: { card: `${here}contestants/${kind}` } },
    plugins: [
      {
        name: "card-sheet",
        resolveId: (id) => (id === "virtual:card.css" ? "\0card" : undefined),
        load: (id) => (id === "\0card" ? `export default ${JSON.stringify(css)}` : undefined),
      },
    ],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: `${here}contestants/${name}.js`, output: { codeSplitting: false } },
    },
  }).then((built) => [built].flat());
  const text = ({ code, source }) => code ?? String(source);
  return {
    js: output
      .filter(({ fileName }) => fileName.endsWith(".js"))
      .map(text)
      .join("\n"),
    css: output
      .filter(({ fileName }) => fileName.endsWith(".css"))
      .map(text)
      .join("\n"),
  };
}

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** Builds all who draw a kind of card, each source once: what its page loads, and how large that is. */
export async function buildContestants(kind, names = Object.keys(contestants)) {
  const css = await sheets[kind]();
  const chosen = names.map((name) => contestants[name]);
  const built = {};
  for (const source of new Set(chosen.flatMap(({ source: its }) => its ?? [])))
    built[source] = await bundle(kind, source, css);
  return names.map((name) => {
    const { source, built: path } = contestants[name];
    const files = source ? built[source] : { js: readFileSync(root + path, "utf8"), css: "" };
    const sizes = [files.js, files.css].filter(Boolean);
    const sum = (measure) => sizes.reduce((total, text) => total + measure(text), 0);
    return {
      ...contestants[name],
      ...files,
      kind,
      name,
      path: `/${kind}/${name}`,
      gzip: sum((text) => gzipSync(text, { level: 9 }).length),
      brotli: sum(brotli),
    };
  });
}

/** What is no contestant: a page that knows the text of every card. */
export const buildExpected = async (kind) => ({
  ...(await bundle(kind, "expected", "")),
  kind,
  path: `/${kind}/expected`,
});
