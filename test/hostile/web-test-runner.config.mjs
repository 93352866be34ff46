// Tests the built script in separate pages, in every browser. Run after the build, from the root.
import config from "../../web-test-runner.config.mjs";
import { pages } from "./pages.mjs";

export default {
  ...config,
  files: "test/hostile/**/*.page.test.ts",
  groups: [],
  middleware: [pages()],
};
