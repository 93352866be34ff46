// Everything that the pages for contributors name exists: files, commands, entries of packages, links. A guide that names what has moved
// is worse than none.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { posix } from "node:path";
import { filesBelow, jsonOf, root, textOf } from "./files.mjs";

const pages = ["CONTRIBUTING.md", "ARCHITECTURE.md", ".github/pull_request_template.md"];
const manifest = jsonOf("package.json");
const files = filesBelow(".", { except: [".git", "node_modules", "dist/storybook"] });

const extensions = /\.(ts|mjs|js|json|md|css|html|txt|yml|xlf)$/;
const folders = /^(src|stories|test|dist|\.github|\.ci|\.storybook)\//;

const inline = (text) => [...text.replace(/^```[^]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(([, code]) => code);
const fenced = (text) => [...text.matchAll(/^```\w*\n([^]*?)^```/gm)].map(([, code]) => code);
/** The words of a piece of code, without quotes and without what a sentence or a list puts behind them. */
const wordsOf = (code) => code.split(/[\s"'(]+/).map((word) => word.replace(/[),;:]+$/, ""));

/** Whether a word of code is meant as a path: not an option, an address, a tag or a placeholder. */
const isPath = (word) => !/^-|:\/\/|[<>{}…]/.test(word) && (word.includes("/") || extensions.test(word));

function matches(glob) {
  const quoted = glob.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replace(/\*/g, "[^/]*");
  return files.some((file) => new RegExp(`^${quoted}$`).test(file));
}

/** Whether `fiche/define` is an entry of ours, or `@lit/localize` a package that is installed. */
function isEntry(name) {
  if (name.startsWith(`${manifest.name}/`)) return `.${name.slice(manifest.name.length)}` in manifest.exports;
  return /^@?[a-z]/.test(name) && existsSync(`${root}node_modules/${name}`);
}

function isThere(path) {
  if (path.includes("*")) return matches(path);
  // The end of a name (`.test.ts`), or a name that several folders have (`define.ts`).
  if (!path.includes("/"))
    return files.some((file) => (path.startsWith(".") ? file.endsWith(path) : posix.basename(file) === path));
  return existsSync(root + path) || isEntry(path);
}

for (const page of pages) {
  const text = textOf(page);

  test(`every path that ${page} names exists`, () => {
    const named = [
      ...inline(text).flatMap(wordsOf).filter(isPath),
      ...fenced(text)
        .flatMap(wordsOf)
        .filter((word) => folders.test(word)),
    ];
    assert.ok(named.length > 0 || page.startsWith(".github"));
    assert.deepEqual(
      [...new Set(named)].filter((path) => !isThere(path)),
      [],
    );
  });

  test(`every command that ${page} names exists`, () => {
    const code = [...inline(text), ...fenced(text)].join("\n");
    const scripts = [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
    for (const [, script] of code.matchAll(/npm (start|test)\b/g)) scripts.push(script);
    const tools = [...code.matchAll(/npx ([\w@/-]+)/g)].map(([, tool]) => tool);
    assert.ok(scripts.length > 0 || page === "ARCHITECTURE.md");
    assert.deepEqual(
      [
        ...scripts.filter((script) => !Object.hasOwn(manifest.scripts, script)),
        ...tools.filter((tool) => !existsSync(`${root}node_modules/.bin/${tool}`)),
      ],
      [],
    );
  });

  test(`every relative link of ${page} leads to a file`, () => {
    const targets = [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g)].map(([, target]) => target);
    const here = posix.dirname(page);
    assert.deepEqual(
      targets.filter((target) => !existsSync(root + posix.join(here, target))),
      [],
    );
  });
}

test("the version of Node.js in .nvmrc is one that package.json takes, and the guide states the floor", () => {
  const numbers = (version) => version.match(/\d+/g).map(Number);
  const [floor, used] = [numbers(manifest.engines.node), numbers(textOf(".nvmrc"))];
  assert.ok(used[0] > floor[0] || (used[0] === floor[0] && (used[1] ?? 0) >= floor[1]), `${used} < ${floor}`);
  assert.ok(textOf("CONTRIBUTING.md").includes(`Node.js ${floor.join(".")}`));
});
