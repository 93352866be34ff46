// The tests of `npm test`: all that run in every browser, in Chromium only. The long random searches run in CI.
import config from "../web-test-runner.config.mjs";

const [chromium] = config.browsers;
const long = ["test/hostile/{fuzz,every-place}.test.ts"];

export default {
  ...config,
  files: [...config.files, ...long.map((pattern) => `!${pattern}`)],
  browsers: [chromium],
  groups: config.groups.filter(({ name }) => name === "chromium"),
};
