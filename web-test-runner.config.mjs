// Runs every test in every engine found; *.chromium.test.ts run only in Chromium, because they need what only it can emulate or report;
// tests of dates and numbers also run in three time zones. *.page.test.ts open pages with the built script (test/hostile). To run one file:
// npm run test:browsers -- --group default --files test/model/parse.test.ts
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { chromiumArgs, findBrowsers } from "./test/browsers.mjs";
import { axTreePlugin } from "./test/helpers/ax-tree-plugin.mjs";
import { summaryReporter } from "./test/helpers/summary-reporter.mjs";
import { webkitLauncher } from "./test/helpers/webkit-launcher.mjs";

const paths = findBrowsers();

function chromiumLauncher(timezoneId) {
  const launcher = playwrightLauncher({
    product: "chromium",
    launchOptions: { executablePath: paths.chromium, args: chromiumArgs },
    createBrowserContext: ({ browser }) => browser.newContext(timezoneId ? { timezoneId } : {}),
    concurrency: 2,
  });
  if (timezoneId) launcher.name = `Chromium in ${timezoneId}`;
  return launcher;
}

const firefoxLauncher = (executablePath) =>
  puppeteerLauncher({ launchOptions: { browser: "firefox", executablePath }, concurrency: 1 });

const chromium = chromiumLauncher();

export default {
  files: ["test/**/*.test.ts", "!test/**/*.{chromium,page}.test.ts"],
  browsers: [
    chromium,
    ...(paths.firefox ? [firefoxLauncher(paths.firefox)] : []),
    ...(paths.webkit ? [await webkitLauncher(paths.webkit)] : []),
  ],
  groups: [
    { name: "chromium", files: "test/**/*.chromium.test.ts", browsers: [chromium] },
    ...["Pacific/Kiritimati", "America/New_York", "UTC"].map((zone) => ({
      name: zone,
      files: "test/i18n/format*.test.ts",
      browsers: [chromiumLauncher(zone)],
    })),
  ],
  // Any other way to write the loopback address makes the runner listen on every interface.
  hostname: "127.1",
  // Lit's dev mode warns about fields that shadow reactive properties and about updates that cause updates.
  nodeResolve: { exportConditions: ["development"] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: "tsconfig.json" }), axTreePlugin()],
  // One page at a time: WebKit then has a window for each test file instead of frames in one.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: { config: { timeout: 30_000, forbidOnly: process.env["CI"] === "true" } },
  // Every page starts with Lit's notice, and tests of broken data make the elements warn: both are expected.
  filterBrowserLogs: ({ type, args }) =>
    !(type === "warn" && /^(Lit is in dev mode|[<[]?fiche)/i.test(String(args[0]))),
  reporters: process.stdout.isTTY
    ? [defaultReporter()]
    : [defaultReporter({ reportTestProgress: false }), summaryReporter()],
};
