// The built script in pages of its own, in every browser: run after the build, from the root.
import config from "../../web-test-runner.config.mjs";
import { pages } from "./pages.mjs";

export default {
  ...config,
  files: "test/hostile/**/*.page.test.ts",
  groups: [],
  middleware: [pages()],
};
