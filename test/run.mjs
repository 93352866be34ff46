// `npm test`: the tests of what most changes may break, in Chromium alone. `npm run test:all`, which CI=true selects: everything, in three
// browsers. CONTRIBUTING.md says what runs where. The commands run one after the other: on two cores, a browser beside a compiler makes
// both slower than they are in turn.
import { spawnSync } from "node:child_process";
import { root } from "./repository/files.mjs";

/** The built files as their users meet them. */
const journeys = ["journeys", "modules", "package"].map((name) => `test/dist/${name}.test.mjs`);

const quick = [
  "npm run check",
  "web-test-runner --config test/quick.config.mjs",
  "npm run build",
  `node --test test/pure-logic.test.mjs test/repository/*.test.mjs ${journeys.join(" ")}`,
];
const all = ["check", "test:browsers", "build", "test:dist", "test:hostile", "test:cms", "test:stories"];

const isComplete = process.env["CI"] === "true" || process.argv.includes("--all");
for (const command of isComplete ? all.map((script) => `npm run ${script}`) : quick) {
  const begun = Date.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
  console.log(`${command}: ${status === 0 ? "passed" : "FAILED"} (${Math.round((Date.now() - begun) / 1000)} s)`);
  if (status === 0) continue;
  process.exitCode = 1;
  break;
}
