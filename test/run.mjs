// `npm test`: the tests of what most changes may break, in Chromium alone. With CI=true everything runs instead, in three browsers:
// `npm run test:all`. CONTRIBUTING.md says what runs where. Commands run one after the other: a browser and a compiler that share two
// cores take longer than one after the other.
import { spawnSync } from "node:child_process";
import { root } from "./repository/files.mjs";

/** The built files as their users meet them. */
const journeys = ["journeys", "modules", "package"].map((name) => `test/dist/${name}.test.mjs`);

const quick = [
  "npm run check",
  "web-test-runner --config test/quick.config.mjs",
  "npm run build",
  `node --test test/repository/*.test.mjs ${journeys.join(" ")}`,
];

for (const command of process.env["CI"] === "true" ? ["npm run test:all"] : quick) {
  const begun = Date.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" });
  console.log(`${command}: ${status === 0 ? "passed" : "FAILED"} (${Math.round((Date.now() - begun) / 1000)} s)`);
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
