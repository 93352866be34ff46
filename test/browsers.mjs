// Finds the browsers of the machine, because no npm install script downloads one: Chromium always, Firefox and WebKitGTK if present. With
// CI=true all three are required. As root on Debian, missing ones are installed; otherwise one sentence says what is missing and how to
// install it.
import { ci, firstOf, howToInstall, isExecutable, isRoot, missingAfterInstalling, stop } from "./installing.mjs";

/** Flags for every headless Chromium the project launches: no sandbox as root, and no request to a foreign host. */
export const chromiumArgs = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** A path given by hand is taken as it is: a wrong one must fail, and not fall back to another browser. */
function given(variable) {
  const file = process.env[variable];
  if (file && !isExecutable(file)) stop(`${variable} is set to ${file}, which is not a file that can be run.`);
  return file;
}

const fonts = "fonts-dejavu-core";

const browsers = {
  chromium: {
    name: "Chromium",
    packages: ["chromium", fonts],
    cask: "chromium",
    find: () =>
      given("CHROME_PATH") ||
      firstOf(
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ),
  },
  firefox: {
    name: "Firefox",
    packages: ["firefox-esr", fonts],
    cask: "firefox",
    find: () =>
      given("FIREFOX_PATH") ||
      firstOf(
        "firefox-esr",
        "firefox",
        "/usr/bin/firefox-esr",
        "/snap/bin/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
      ),
  },
  webkit: {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb", fonts],
    find: () => {
      const driver = firstOf("WebKitWebDriver", "/usr/bin/WebKitWebDriver");
      const browser = firstOf(
        ...["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"].flatMap((folder) =>
          ["webkit2gtk-4.1", "webkitgtk-6.0"].map((version) => `${folder}/${version}/MiniBrowser`),
        ),
      );
      const display = firstOf("Xvfb", "/usr/bin/Xvfb");
      return driver && browser && display ? { driver, browser, display } : undefined;
    },
  },
};

function require(wanted) {
  const missing = missingAfterInstalling(wanted);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(" and ");
  const variables = missing.includes(browsers.chromium) ? ", or set CHROME_PATH to the one you have" : "";
  stop(`The tests need ${names}, not found here: \`${howToInstall(missing)}\`${variables}.`);
}

/**
 * The browsers to test in: `chromium` and `firefox` are paths, `webkit` the paths of driver, browser and X server.
 * Ends the process when a required one is missing; names those that are skipped.
 */
export function findBrowsers() {
  require(ci ? Object.values(browsers) : [browsers.chromium]);
  const found = Object.fromEntries(Object.entries(browsers).map(([key, { find }]) => [key, find()]));
  const skipped = Object.keys(browsers)
    .filter((key) => !found[key])
    .map((key) => browsers[key]);
  if (skipped.length > 0) {
    const names = skipped.map(({ name }) => name).join(", ");
    console.log(`Skipped, not found here: ${names} (to run all: \`${howToInstall(skipped)}\`).`);
  }
  return found;
}

/** The path of Chromium, for scripts that need no other browser. Ends the process when there is none. */
export function chromiumPath() {
  require([browsers.chromium]);
  return browsers.chromium.find();
}
