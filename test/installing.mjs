// Finds what the tests need on the machine. If something is missing, installs Debian's package as root, or else prints one sentence with
// the command that installs it.
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export const ci = process.env["CI"] === "true";
export const isRoot = process.getuid?.() === 0;

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of the names that is a file which can be run: an absolute path, or a command on the PATH. */
export function firstOf(...names) {
  const directories = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = names.flatMap((name) =>
    name.startsWith("/") ? name : directories.map((directory) => join(directory, name)),
  );
  return candidates.find(isExecutable);
}

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const packagesOf = (wanted) => [...new Set(wanted.flatMap(({ packages }) => packages))];
const namesOf = (wanted) => wanted.map(({ name }) => name);

function install(wanted) {
  console.error(`${namesOf(wanted).join(", ")} not found: installing ${packagesOf(wanted).join(", ")} …`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  // Test files run side by side and may come here together: each waits for the lock of the other.
  const apt = (...args) => spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=600", ...args], options);
  apt("update");
  apt("install", "--yes", "--no-install-recommends", ...packagesOf(wanted));
}

/** The command that installs software: a list of {name, packages, cask?, find}. */
export function howToInstall(wanted) {
  if (process.platform === "darwin" && wanted.every(({ cask }) => cask)) {
    return `brew install --cask ${wanted.map(({ cask }) => cask).join(" ")}`;
  }
  return `${isRoot ? "" : "sudo "}apt-get install ${packagesOf(wanted).join(" ")}`;
}

/** Those of the software that are not here, after root has tried to install them. */
export function missingAfterInstalling(wanted) {
  const missing = () => wanted.filter(({ find }) => !find());
  if (missing().length > 0 && isRoot && firstOf("apt-get")) install(missing());
  return missing();
}
