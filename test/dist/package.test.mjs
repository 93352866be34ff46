// Installs the tarball into an empty Vite and TypeScript project, as a developer would, then type-checks, builds and opens it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { project, serve } from "./server.mjs";
import { assertDrawn, assertSilent, page, visitor } from "./visitor.mjs";

const visit = visitor();
const home = mkdtempSync(join(tmpdir(), "fiche-package-"));
const manifest = JSON.parse(readFileSync(`${project}package.json`, "utf8"));
const tool = (path) => [process.execPath, `${project}node_modules/${path}`];
let tarball;
let packed;

/** Runs a program in the empty project; what it printed is the message when it fails. */
async function run(program, ...args) {
  const { stdout } = await promisify(execFile)(program, args, { cwd: home }).catch(({ stdout, stderr }) => {
    throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
  });
  return stdout;
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};
const files = {
  "package.json": JSON.stringify({ name: "partner", private: true, type: "module" }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { ...compilerOptions, module: "ESNext", moduleResolution: "bundler" },
    files: ["main.ts"],
  }),
  "tsconfig.node16.json": JSON.stringify({
    compilerOptions: { ...compilerOptions, module: "node16" },
    files: ["entries.ts"],
  }),
  "index.html": page('<script type="module" src="/main.ts"></script>'),
  // Registering is all it takes for the DOM to know the elements and their events.
  "main.ts": `
    import "fiche/define";
    const card = document.querySelector("fiche-project-card")!;
    card.theme = "light";
    // @ts-expect-error Not a theme.
    if (card.hidden) card.theme = "blue";
    if (card.hidden) card.project = { title: { fr: "Eau", en: undefined }, status: "4", partners: [{ name: "Sun Fund", role: "Funding" }] };
    // @ts-expect-error No title.
    if (card.hidden) card.project = { titel: "Eau" };
    card.addEventListener("fiche-error", ({ code, path }) => console.log(code.trim(), path.trim()));
  `,
  "entries.ts": `
    import { BudgetChip, FicheErrorEvent, ObjectivesChecklist, PartnerBadgeList, ProjectCard, parseProject } from "fiche";
    import { ProjectCard as Card } from "fiche/project-card";
    import { PartnerBadgeList as List } from "fiche/partner-badge-list";
    import { ObjectivesChecklist as Checklist } from "fiche/objectives-checklist";
    import { BudgetChip as Chip } from "fiche/budget-chip";
    import { type FicheInput, type Project, feedSchema, parseProject as parse, projectSchema } from "fiche/model";
    import { renderStatic } from "fiche/static";
    import "fiche/define";
    import "fiche/project-card/define";
    import "fiche/partner-badge-list/define";
    import "fiche/objectives-checklist/define";
    import "fiche/budget-chip/define";
    import "fiche/fiche.js";
    const same: [typeof ProjectCard, typeof PartnerBadgeList, typeof ObjectivesChecklist, typeof BudgetChip] = [Card, List, Checklist, Chip];
    const { project, problems } = parse('{"title": "Water"}');
    const places: string[] = problems.map(({ path, code, expected }) => path + code + expected);
    const words: string[] = problems.flatMap((problem) => (problem.code === "enum" ? problem.allowed : []));
    const input: FicheInput = { projects: [{ title: "Water", status: "Achevé" }] };
    const output: Project | null = project;
    const heard = (event: Event) => event instanceof FicheErrorEvent && event.problems;
    const plain: string = renderStatic("budget-chip", { title: "Water" }, { lang: "en", notation: "compact", jsonLd: true });
    // @ts-expect-error Not an element.
    renderStatic("fiche-budget-chip", {});
    export { same, project, places, words, input, output, feedSchema, projectSchema, heard, parseProject, plain };
  `,
};

before(async () => {
  mkdirSync(home, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const [pack] = JSON.parse(await run("npm", "pack", project, "--json", "--ignore-scripts"));
  packed = pack.files.map(({ path }) => path);
  tarball = join(home, pack.filename);
  await run("npm", "install", tarball, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
});
after(() => rmSync(home, { recursive: true, force: true }));

/** Names below a folder of the tarball, `/` behind those of folders. */
const namesIn = (folder) => {
  const inside = packed.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return [...new Set(inside.map((path) => path.replace(/\/.*/, "/")))].sort();
};

test("the tarball holds the built files and the documents, and nothing of the workshop", () => {
  const documents = ["ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.fr.md", "README.md"];
  assert.deepEqual(namesIn(""), [...documents, "SECURITY.md", "dist/", "package.json", "src/"]);
  assert.deepEqual(namesIn("src/"), ["docs/"]);
  assert.deepEqual(namesIn("src/docs/"), ["en/", "fr/"]);
  const modules = ["define", "index", "model", "static", "version"].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const scripts = ["fiche-check.js", "fiche-json-ld.js", "fiche.classic.js", "fiche.js", "frame.js"];
  const licenses = ["fiche-check.licenses.md", "fiche-json-ld.licenses.md", "fiche.licenses.md"];
  const others = ["custom-elements.json", "frame.css", "frame.html", "project.schema.json", "sri.json", "static.css"];
  const folders = ["bundled/", "elements/", "i18n/", "model/", "problems/", "script-tag/", "static/"];
  assert.deepEqual(namesIn("dist/"), [...modules, ...scripts, ...licenses, ...others, ...folders].sort());
});

test("below its folders lie documents, or modules with their declarations: no source map, no test, no leftover", () => {
  // Bundled into the script alone; tsc writes their declarations all the same.
  const unpaired = ["elements/names", "script-tag/placeholders", "script-tag/script-tag"].map(
    (name) => `dist/${name}.d.ts`,
  );
  const isPaired = (path) => {
    const name = path.replace(/(\.d\.ts|\.js)$/, "");
    return path !== name && packed.includes(`${name}.js`) && packed.includes(`${name}.d.ts`);
  };
  const isExpected = (path) =>
    /^src\/docs\/(en|fr)\/[a-z-]+\.md$|^dist\/bundled\/(\w[\w-]*\.js|licenses\.md)$/.test(path) ||
    (/^dist\/[\w/-]+(\.(view|template|styles))?(\.d\.ts|\.js)$/.test(path) && isPaired(path));
  const below = packed.filter((path) => /^(src|dist)\/.*\//.test(path));
  assert.deepEqual(
    below.filter((path) => !isExpected(path)),
    unpaired,
  );
});

test("what package.json names, and the scripts with their licences and hashes, are in the tarball", () => {
  const named = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  const shipped = [
    ...named,
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.types,
    "./dist/fiche.classic.js",
    "./dist/sri.json",
    "./dist/fiche.licenses.md",
    "./dist/bundled/licenses.md",
  ];
  assert.deepEqual(
    shipped.filter((path) => !packed.includes(path.replace("./", ""))),
    [],
  );
});

test("no document in it leads to a file that is not in it, but for the pictures of the READMEs", () => {
  const documents = packed.filter((path) => path.endsWith(".md") && !path.startsWith("dist/"));
  for (const name of ["README.md", "README.fr.md", "src/docs/en/elements.md", "src/docs/fr/elements.md"])
    assert.ok(documents.includes(name), name);
  const dead = documents.flatMap((path) => {
    const text = readFileSync(project + path, "utf8").replace(/^```[^]*?^```/gm, "");
    // They weigh as much as the rest of the package, and say in words what they show.
    const links = [...text.matchAll(/(!?)\[[^\]]*\]\((?!\w+:|#)([^)\s#]+)/g)].filter(([, picture]) => !picture);
    return links
      .map(([, , target]) => posix.join(posix.dirname(path), target))
      .filter((target) => !packed.includes(target))
      .map((target) => `${path}: ${target}`);
  });
  assert.deepEqual(dead, []);
});

test("installing it brings Lit and zod, and nothing else", () => {
  const { packages } = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8"));
  const names = Object.keys(packages).map((path) => path.replace("node_modules/", ""));
  const expected = /^(|fiche|zod|lit|lit-html|lit-element|@lit\/.*|@lit-labs\/ssr-dom-shim|@types\/trusted-types)$/;
  assert.deepEqual(
    names.filter((name) => !expected.test(name)),
    [],
  );
});

test("importing it in plain Node registers nothing and throws nothing", async () => {
  const script = `const names = Object.keys(await import("fiche")); console.log(!!globalThis.customElements?.get?.("fiche-project-card"), names.length > 5);`;
  assert.equal((await run(process.execPath, "--input-type=module", "-e", script)).trim(), "false true");
});

test("every script entry can be imported in plain Node", async () => {
  const entries = Object.keys(manifest.exports).filter((entry) => !/\.(js|json|css|html)$/.test(entry));
  const script = entries.map((entry) => `await import(${JSON.stringify(join("fiche", entry))});`).join("\n");
  await run(process.execPath, "--input-type=module", "-e", script);
});

test("its types hold in a project built by a bundler, which only registers the elements", async () => {
  await run(...tool("typescript/bin/tsc"), "-p", "tsconfig.json");
});

test("its types hold for every entry under Node's own resolution, declarations included", async () => {
  await run(...tool("typescript/bin/tsc"), "-p", "tsconfig.node16.json");
});

test("the built project draws the elements from its own files", async (t) => {
  await run(...tool("vite/bin/vite.js"), "build", "--logLevel", "warn");
  const site = await serve({ folders: { "/": join(home, "dist/") } });
  t.after(() => site.close());
  const seen = await visit(`${site.origin}/index.html`);
  assertDrawn(seen);
  assertSilent(seen);
});

test("publint finds nothing", async () => {
  await run(...tool("publint/src/cli.js"), tarball, "--strict");
});

test("Are The Types Wrong finds nothing", async () => {
  await run(
    ...tool("@arethetypeswrong/cli/dist/index.js"),
    tarball,
    "--profile",
    "esm-only",
    "--exclude-entrypoints",
    "static.css",
  );
});
