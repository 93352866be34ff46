// One `vite build` makes all of dist: the scripts a page loads, the modules npm users import, what editors read, the builder's page.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildEnvironmentOptions, type Plugin, type ViteBuilder, defineConfig } from "vite";
import { elementNames } from "./src/elements/names.js";
import { hostPages } from "./src/build/host-pages.js";
import { escapeToAscii } from "./src/build/escape-to-ascii.js";
import { bakeMessages } from "./src/build/bake-messages.js";
import { minifyAgain, minifySheets } from "./src/build/minify.js";
import { visitOwnMembers } from "./src/build/visit-own-members.js";
import { writeDocumentation } from "./src/docs/documentation.js";
import { projectJsonSchema } from "./src/model/json-schema.js";

const project = fileURLToPath(new URL(".", import.meta.url));
const dist = `${project}dist/`;

const shared: BuildEnvironmentOptions = {
  outDir: dist,
  emptyOutDir: false,
  target: "es2022",
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
};

const shield = `${project}src/script-tag/shield.ts`;
/** In the place of these globals: exports of the shield. */
const shielded: Record<string, [string, string]> = {
  globalThis: [shield, "ownGlobals"],
  litPropertyMetadata: [shield, "litPropertyMetadata"],
  Symbol: [shield, "ownSymbol"],
};
const oneFile = { codeSplitting: false, minify: true, comments: false };

/** For a script tag: everything in one file, Lit and zod included, which take the shield for `globalThis`. */
const embed: BuildEnvironmentOptions = {
  ...shared,
  license: { fileName: "fiche.licenses.md" },
  lib: { entry: "script-tag/script-tag.ts", formats: ["es"] },
  rolldownOptions: {
    transform: { inject: shielded },
    // A classic script has no `import.meta`: see script-tag.ts.
    checks: { emptyImportMeta: false },
    output: [
      { ...oneFile, format: "es", entryFileNames: "fiche.js" },
      { ...oneFile, format: "iife", strict: true, name: "fiche", entryFileNames: "fiche.classic.js" },
    ],
  },
};

/** A file beside the script, loaded by it only where it is asked for. */
const beside = (fileName: string, input: string): BuildEnvironmentOptions => ({
  ...shared,
  license: { fileName: `${fileName}.licenses.md` },
  lib: { entry: input, formats: ["es"] },
  rolldownOptions: { output: { ...oneFile, format: "es", entryFileNames: `${fileName}.js` } },
});

const entries = [
  "index",
  "define",
  "model",
  "static",
  "elements/project-card/json-ld",
  ...elementNames.flatMap((name) => [`elements/${name}/${name}`, `elements/${name}/define`]),
];

/** For npm: a module for each source, at the path of the source, so that the declarations written by tsc lie beside it. */
const npm: BuildEnvironmentOptions = {
  ...shared,
  license: { fileName: "bundled/licenses.md" },
  minify: false,
  lib: { entry: Object.fromEntries(entries.map((name) => [name, `${name}.ts`])), formats: ["es"] },
  rolldownOptions: {
    external: /^(lit|zod)(\/|$)/,
    // No comment says where a module lay: that is another place on another machine.
    experimental: { attachDebugInfo: "none" },
    // Its main entry also exports what keeps one language for a whole page, which is not used.
    treeshake: { moduleSideEffects: [{ test: /\/@lit\/localize\//, sideEffects: false }] },
    output: {
      format: "es",
      preserveModules: true,
      preserveModulesRoot: `${project}src`,
      // npm leaves any folder called node_modules out of a package.
      entryFileNames: ({ name }) => `${name.replace(/^.*(node_modules|_virtual)\/.*\//, "bundled/")}.js`,
    },
  },
};

const page: BuildEnvironmentOptions = {
  ...shared,
  assetsDir: "builder/assets",
  rolldownOptions: { input: ["builder/index.html", "builder/check.html"] },
};

/** For an <iframe>: a classic script, because sandboxed frames refuse modules, beside a page and a sheet that stay as they are. */
const frame: BuildEnvironmentOptions = {
  ...shared,
  rolldownOptions: {
    input: "iframe/frame.ts",
    output: { format: "iife", entryFileNames: "frame.js", minify: true, comments: false },
  },
};

const only = (environment: string, plugin: Plugin): Plugin => ({
  ...plugin,
  applyToEnvironment: ({ name }) => name === environment,
});

/** What npm users get beside modules. */
function plainFiles(): Plugin {
  return {
    name: "fiche:plain-files",
    generateBundle() {
      const schema = `${JSON.stringify(projectJsonSchema(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "project.schema.json", source: schema });
      const sheet = readFileSync(`${project}src/static/static.css`);
      this.emitFile({ type: "asset", fileName: "static.css", source: sheet });
    },
  };
}

function framePage(): Plugin {
  return {
    name: "fiche:frame-page",
    generateBundle() {
      for (const fileName of ["frame.html", "frame.css"])
        this.emitFile({ type: "asset", fileName, source: readFileSync(`${project}src/iframe/${fileName}`) });
    },
  };
}

/** In the script for a tag, the module behind `json-ld` stays a file of its own, which the `jsonLd` environment makes. */
function jsonLdBeside(): Plugin {
  return {
    name: "fiche:json-ld-beside",
    enforce: "pre",
    resolveId: (source) => (source === "./json-ld.js" ? { id: "./fiche-json-ld.js", external: true } : null),
  };
}

/** The preview is there for the builder: `/` leads to it, and its address is the one that is printed. */
function previewBuilder(): Plugin {
  return {
    name: "fiche:preview-builder",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url === "/") response.writeHead(302, { location: "/builder/" }).end();
        else next();
      });
      server.printUrls = () => {
        const [address] = server.resolvedUrls?.local ?? [];
        if (address) server.config.logger.info(`\n  Fiche: ${new URL("/builder/", address).href}\n`);
      };
    },
  };
}

/** For `integrity` attributes. */
function writeDigests() {
  const digest = (name: string) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(dist + name))
      .digest("base64")}`;
  const names = ["fiche.js", "fiche.classic.js", "fiche-check.js", "fiche-json-ld.js"];
  const digests = Object.fromEntries(names.map((name) => [name, digest(name)]));
  writeFileSync(`${dist}sri.json`, `${JSON.stringify(digests, null, 2)}\n`);
}

async function bundle(builder: ViteBuilder) {
  for (const environment of Object.values(builder.environments)) await builder.build(environment);
  writeDigests();
  writeDocumentation(dist);
}

async function runTool(path: string, ...options: string[]) {
  try {
    await promisify(execFile)(process.execPath, [`${project}node_modules/${path}`, ...options], { cwd: project });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout: string; stderr: string };
    throw new Error(`${path} failed:\n${stdout}${stderr}`, { cause });
  }
}

export default defineConfig({
  root: `${project}src`,
  base: "./",
  appType: "mpa",
  publicDir: false,
  plugins: [
    only("embed", bakeMessages()),
    only("embed", visitOwnMembers()),
    only("embed", jsonLdBeside()),
    only("embed", minifySheets()),
    only("embed", minifyAgain()),
    only("embed", escapeToAscii()),
    only("check", visitOwnMembers()),
    only("check", escapeToAscii()),
    only("jsonLd", escapeToAscii()),
    only("npm", plainFiles()),
    only("frame", framePage()),
    only("client", hostPages()),
    previewBuilder(),
  ],
  build: shared,
  environments: {
    client: { build: page },
    embed: { consumer: "client", build: embed },
    check: { consumer: "client", build: beside("fiche-check", "page-check/page-check.ts") },
    jsonLd: { consumer: "client", build: beside("fiche-json-ld", "elements/project-card/json-ld.ts") },
    npm: { consumer: "client", build: npm },
    frame: { consumer: "client", build: frame },
  },
  builder: {
    async buildApp(builder) {
      rmSync(dist, { recursive: true, force: true });
      await Promise.all([
        bundle(builder),
        runTool("typescript/bin/tsc", "-p", "src/tsconfig.declarations.json"),
        runTool(
          "@custom-elements-manifest/analyzer/cem.js",
          "analyze",
          "--config",
          "src/build/custom-elements-manifest.config.mjs",
        ),
      ]);
    },
  },
  // A snippet tried from a file of one's own loads the script from here.
  preview: { host: "127.0.0.1", port: 4173, cors: true },
});
