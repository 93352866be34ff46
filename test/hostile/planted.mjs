// Mutation testing: plants ten mistakes one by one in a copy of the sources, runs the test that must catch each, and prints the result.
// Fails if one gets through, or if its place is no longer found: `npm run planted`, a few minutes.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../repository/files.mjs";
import { planted, plants } from "./plants.mjs";

const copy = mkdtempSync(join(tmpdir(), "fiche-planted-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const name of ["src", "test", "package.json", "tsconfig.json", "web-test-runner.config.mjs"])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

/** Whether the test is among those that fail, and what was printed. */
function run({ caughtBy, test }) {
  const runner = caughtBy.endsWith(".mjs")
    ? ["--test", caughtBy]
    : [
        join(root, "node_modules/@web/test-runner/dist/bin.js"),
        ...["--config", "test/hostile/planted.config.mjs", "--files", caughtBy],
      ];
  const literally = test.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const { stdout, stderr, status } = spawnSync(process.execPath, runner, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, PLANTED_TEST: literally },
    timeout: 300_000,
  });
  const output = stdout + stderr;
  const isCaught = status !== 0 && output.split("\n").some((line) => /❌|𐄂|✖|not ok/.test(line) && line.includes(test));
  return { isCaught, output };
}

const wanted = process.argv[2];
let caught = 0;
const chosen = plants.filter(({ mistake }) => !wanted || mistake.includes(wanted));
for (const each of chosen) {
  const file = join(copy, each.file);
  const source = readFileSync(file, "utf8");
  writeFileSync(file, planted(source, each));
  const { isCaught, output } = run(each);
  writeFileSync(file, source);
  if (isCaught)
    console.log(`${(caught += 1)}. ${each.mistake} (${each.file}): caught by ${each.caughtBy}, “${each.test}”`);
  else
    console.log(
      `NOT CAUGHT: ${each.mistake} (${each.file}) by ${each.caughtBy}, “${each.test}”\n${output.slice(-3000)}`,
    );
}
console.log(`${caught} of ${chosen.length} planted mistakes were caught.`);
process.exitCode = caught === chosen.length ? 0 : 1;
