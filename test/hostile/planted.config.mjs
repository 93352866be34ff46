// For planted.mjs: one browser, and only the given test of a file.
import config from "../../web-test-runner.config.mjs";

export default {
  ...config,
  browsers: config.browsers.slice(0, 1),
  groups: [],
  testFramework: { config: { ...config.testFramework.config, grep: process.env["PLANTED_TEST"] } },
};
