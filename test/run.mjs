// `npm test`: the tests that a change may break, in Chromium only, in some ten minutes on two cores. With CI=true it runs everything in
// three browsers instead: `npm run test:all`. CONTRIBUTING.md says what runs where.
import { exec, spawnSync } from "node:child_process";
import { root } from "./repository/files.mjs";

/** The built files as their users meet them. */
const journeys = ["journeys", "modules", "package"];

/** Commands one behind the other in each track, and both tracks at the same time: one computes while the other waits for a browser. */
const tracks = [
  [
    "npm run check",
    "npm run build",
    `node --test test/repository/*.test.mjs ${journeys.map((name) => `test/dist/${name}.test.mjs`).join(" ")}`,
  ],
  ["web-test-runner --config test/quick.config.mjs"],
];

/** What a command prints is shown when it ends, for two run at a time. */
const run = (command) =>
  new Promise((resolve) => {
    const begun = Date.now();
    exec(command, { cwd: root, maxBuffer: Infinity }, (error, stdout, stderr) => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(`${stdout}${stderr}${command}: ${error ? "FAILED" : "passed"} (${seconds} s)`);
      resolve(!error);
    });
  });

async function runTrack(commands) {
  for (const command of commands) if (!(await run(command))) return false;
  return true;
}

if (process.env["CI"] === "true")
  process.exitCode = spawnSync("npm run test:all", { cwd: root, shell: true, stdio: "inherit" }).status ?? 1;
else process.exitCode = (await Promise.all(tracks.map(runTrack))).every(Boolean) ? 0 : 1;
