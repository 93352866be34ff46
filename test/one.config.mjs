// For `npm run test:one`: the given test files, in Chromium only. `--grep "some words"` skips the tests without these words in their title.
// Mocha's own grep does not work here: the runner reports the tests that Mocha leaves out as failed.
import { parseArgs } from "node:util";
import config from "../web-test-runner.config.mjs";

const { grep = "" } = parseArgs({ strict: false, options: { grep: { type: "string" } } }).values;

/** Runs in the page, before the tests of a file. */
function skipOthers(suite, words) {
  for (const test of suite.tests) if (!test.fullTitle().includes(words)) test.pending = true;
  for (const inner of suite.suites) skipOthers(inner, words);
}

const onlyWith = (words) => ({
  name: "fiche:only-with",
  transform({ path, body }) {
    if (!words || !/\.test\.ts$/.test(path)) return undefined;
    return `${body}\n${skipOthers}\nbefore(function () { skipOthers(this.test.parent, ${JSON.stringify(words)}); });`;
  },
});

export default {
  ...config,
  files: [],
  browsers: config.browsers.slice(0, 1),
  groups: [],
  plugins: [...config.plugins, onlyWith(grep)],
};
