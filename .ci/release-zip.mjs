// `npm run release:zip`: what a site needs that loads the script from a tag, in dist/fiche-<version>.zip. The same files give the same
// bytes on every machine, so that anyone can compare a release with a build of their own.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const built = [
  "fiche.js",
  "fiche.classic.js",
  "fiche-check.js",
  "fiche-json-ld.js",
  "frame.html",
  "frame.js",
  "frame.css",
  "static.css",
  "sri.json",
  "fiche.licenses.md",
  "fiche-check.licenses.md",
];

const folder = `${name}-${version}`;

const readme = readFileSync(`${root}.ci/release-readme.txt`, "utf8").replaceAll("{version}", version);

/** The contents of the archive, by name. */
export function releaseFiles() {
  const read = (path) => new Uint8Array(readFileSync(root + path));
  const files = {
    LICENSE: read("LICENSE"),
    "README.txt": new TextEncoder().encode(readme),
    ...Object.fromEntries(built.map((file) => [file, read(`dist/${file}`)])),
  };
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([file, bytes]) => [`${folder}/${file}`, bytes]));
}

/** A zip has local times: the first one it knows, wherever the machine is. */
export const releaseZip = () => zipSync(releaseFiles(), { level: 9, mtime: new Date(1980, 0, 1) });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}dist/${folder}.zip`, releaseZip());
