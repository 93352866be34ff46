// `npm run profile`: CPU time by module and by function while 1,000 of our cards are mounted, from a build without shortened names.
// `--kind=rich` uses the rich card instead of the plain one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createBuilder } from "vite";
import { root } from "../repository/files.mjs";
import { aroundMount, openBench } from "./measure.mjs";

const [, kind = "plain"] = /--kind=(\w+)/.exec(process.argv.join(" ")) ?? [];
const count = 1000;
/** A mount takes some hundred milliseconds: several are added up. */
const mounts = 3;
const most = 25;

/** The script for a tag as it is built, but with its names and with the comments that tell which module a line is of. */
async function readableBuild() {
  const folder = mkdtempSync(`${tmpdir()}/fiche-profile-`);
  const builder = await createBuilder({
    configFile: `${root}vite.config.ts`,
    logLevel: "error",
    environments: {
      embed: { build: { outDir: folder } },
    },
    plugins: [
      {
        name: "keep-names",
        outputOptions: (options) => ({ ...options, minify: false, comments: true }),
        // Templates and sheets stay minified, for they are what is drawn; only the pass over the whole script is left out.
        configResolved({ plugins }) {
          for (const plugin of plugins) if (plugin.name === "fiche:minify-again") delete plugin.generateBundle;
        },
      },
    ],
  });
  await builder.build(builder.environments.embed);
  const js = readFileSync(`${folder}/fiche.js`, "utf8");
  rmSync(folder, { recursive: true });
  return js;
}

/** By line, from 0: the module that it is of, which the bundler names above its code. */
function modulesOf(lines) {
  let module = "";
  return lines.map((line) => {
    const [, begins] = /^\/\/ ?(?:#region )?(?:\S*node_modules\/|(?=src\/))(\S+\.\w+)$/.exec(line) ?? [];
    return (module = begins ?? module);
  });
}

/** Adds up what a sampled profile says: of each function the time in it alone, and with all that it calls. */
function addUp({ nodes, samples, timeDeltas }, lines, modules, times) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) byId.get(child).parent = node;
  const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
    url.endsWith(".js")
      ? { module: modules[lineNumber], name: functionName || `(${lines[lineNumber].trim().slice(0, 50)})` }
      : { module: "(browser)", name: functionName };
  samples.forEach((id, at) => {
    const time = timeDeltas[at];
    if (byId.get(id).callFrame.functionName === "(idle)") return;
    const counted = new Set();
    for (let node = byId.get(id), isSelf = true; node?.parent; node = node.parent, isSelf = false) {
      const { module, name } = nameOf(node);
      const add = (key, kindOf) => {
        const own = (times[kindOf][key] ??= { self: 0, total: 0 });
        if (isSelf) own.self += time;
        if (!counted.has(kindOf + key)) own.total += time;
        counted.add(kindOf + key);
      };
      add(module, "modules");
      add(`${name}  ${module}`, "functions");
    }
  });
}

function print(title, entries, sum) {
  console.log(`\n${title}\n  self %   self µs  total µs  (a card)`);
  const perCard = (time) => (time / mounts / count).toFixed(1).padStart(8);
  for (const [key, { self, total }] of Object.entries(entries)
    .sort(([, a], [, b]) => b.self - a.self)
    .slice(0, most))
    console.log(`  ${((100 * self) / sum).toFixed(1).padStart(6)}  ${perCard(self)}  ${perCard(total)}  ${key}`);
}

const js = await readableBuild();
const lines = js.split("\n");
const modules = modulesOf(lines);
const fiche = { kind, path: "/fiche", tag: "fiche-project-card", inherits: true, js, css: "" };
const bench = await openBench([fiche]);
const times = { modules: {}, functions: {} };
try {
  for (let round = 0; round < mounts; round++) {
    const profile = await aroundMount(bench, fiche, count, async (mount, { protocol }) => {
      await protocol.send("Profiler.enable");
      await protocol.send("Profiler.setSamplingInterval", { interval: 100 });
      await protocol.send("Profiler.start");
      await mount();
      return (await protocol.send("Profiler.stop")).profile;
    });
    addUp(profile, lines, modules, times);
  }
} finally {
  await bench.close();
}
const sum = Object.values(times.functions).reduce((all, { self }) => all + self, 0);
console.log(
  `Mount of ${count} ${kind} cards, ${mounts} times; (program) is the browser’s own work: nodes, styles, layout, paint.`,
);
print("By module", times.modules, sum);
print("By function", times.functions, sum);
