// No npm install script downloads a browser, so the tests use the ones that stand on the machine: Chromium always, Firefox and
// WebKitGTK where present. With CI=true all three are required. As root on Debian what is required is installed; everybody else
// is told in one sentence what is missing and how to get it.
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const ci = process.env["CI"] === "true";
const isRoot = process.getuid?.() === 0;

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

const packages = {
  Chromium: ["chromium", "fonts-dejavu-core"],
  Firefox: ["firefox-esr", "fonts-dejavu-core"],
  WebKit: ["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"],
};
const casks = { Chromium: "chromium", Firefox: "firefox" };

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of the names that is a file which can be run: an absolute path, or a command on the PATH. */
function firstOf(...names) {
  const directories = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = names.flatMap((name) =>
    name.startsWith("/") ? name : directories.map((directory) => join(directory, name)),
  );
  return candidates.find(isExecutable);
}

/** A path given by hand is taken as it is: a wrong one must fail, and not fall back to another browser. */
function given(variable) {
  const file = process.env[variable];
  if (file && !isExecutable(file)) stop(`${variable} is set to ${file}, which is not a file that can be run.`);
  return file;
}

const finders = {
  Chromium: () =>
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
  Firefox: () =>
    given("FIREFOX_PATH") ||
    firstOf(
      "firefox-esr",
      "firefox",
      "/usr/bin/firefox-esr",
      "/snap/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ),
  WebKit: () => {
    const driver = firstOf("WebKitWebDriver", "/usr/bin/WebKitWebDriver");
    const browser = firstOf(
      ...["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"].flatMap((folder) =>
        ["webkit2gtk-4.1", "webkitgtk-6.0"].map((version) => `${folder}/${version}/MiniBrowser`),
      ),
    );
    const display = firstOf("Xvfb", "/usr/bin/Xvfb");
    return driver && browser && display ? { driver, browser, display } : undefined;
  },
};

const find = (names) => Object.fromEntries(names.map((name) => [name, finders[name]()]));

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function aptPackages(names) {
  return [...new Set(names.flatMap((name) => packages[name]))];
}

function install(names) {
  console.error(`${names.join(", ")} not found: installing ${aptPackages(names).join(", ")} …`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  // Test files run side by side and may come here together: each waits for the lock of the other.
  const apt = (...args) => spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=600", ...args], options);
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...aptPackages(names));
}

function howToInstall(names) {
  if (process.platform === "darwin" && names.every((name) => casks[name])) {
    return `brew install --cask ${names.map((name) => casks[name]).join(" ")}`;
  }
  return `${isRoot ? "" : "sudo "}apt-get install ${aptPackages(names).join(" ")}`;
}

function require(names) {
  const missing = () => names.filter((name) => !finders[name]());
  if (missing().length > 0 && isRoot && firstOf("apt-get")) install(missing());
  if (missing().length > 0) {
    const variables = missing().includes("Chromium") ? ", or set CHROME_PATH to the one you have" : "";
    stop(`The tests need ${missing().join(" and ")}, not found here: \`${howToInstall(missing())}\`${variables}.`);
  }
}

/**
 * The browsers to test in: `chromium` and `firefox` are paths, `webkit` the paths of driver, browser and X server.
 * Ends the process when a required one is missing; names those that are skipped.
 */
export function findBrowsers() {
  require(ci ? Object.keys(finders) : ["Chromium"]);
  const { Chromium: chromium, Firefox: firefox, WebKit: webkit } = find(Object.keys(finders));
  const skipped = [firefox ? [] : "Firefox", webkit ? [] : "WebKit"].flat();
  if (skipped.length > 0) {
    console.log(`Skipped, not found here: ${skipped.join(", ")} (to run all: \`${howToInstall(skipped)}\`).`);
  }
  return { chromium, firefox, webkit };
}

/** The path of Chromium, for scripts that need no other browser. Ends the process when there is none. */
export function chromiumPath() {
  require(["Chromium"]);
  return finders.Chromium();
}
