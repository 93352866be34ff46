import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files below a folder of the project, as paths from its top. No git: a clone may be mounted where there is none. */
export function filesBelow(folder, { except = [] } = {}) {
  return readdirSync(root + folder, { withFileTypes: true })
    .map((entry) => ({ entry, path: folder === "." ? entry.name : `${folder}/${entry.name}` }))
    .filter(({ path }) => !except.includes(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesBelow(path, { except }) : path));
}

export const textOf = (path) => readFileSync(root + path, "utf8");

export const jsonOf = (path) => JSON.parse(textOf(path));
