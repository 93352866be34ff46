// The tests of `npm test`: all that run in every browser, in Chromium only. The long random searches run in CI,
// and pure logic runs in Node: test/pure-logic.test.mjs.
import config from "../web-test-runner.config.mjs";
import { pureLogic } from "./pure-logic.mjs";

const [chromium] = config.browsers;
const elsewhere = ["test/hostile/{fuzz,every-place}.test.ts", ...pureLogic.map((folder) => `${folder}/*.test.ts`)];

export default {
  ...config,
  files: [...config.files, ...elsewhere.map((pattern) => `!${pattern}`)],
  browsers: [chromium],
  groups: config.groups.filter(({ name }) => name === "chromium"),
};
