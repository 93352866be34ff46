// Writes what users of a release depend on, read from `dist`: one line for each item, so that a diff of public-surface.json is readable.
// Run by `npm run surface`.
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declaredBy } from "./declared.mjs";
import { jsonOf, root } from "./files.mjs";
import { surfaceFile } from "./surface-step.mjs";

/** `[kind, name, text]` for all that the manifest says of an element. */
function ofElement({ attributes = [], members = [], cssParts = [], cssProperties = [], events = [], slots = [] }) {
  const typed = (kind, { name, type, default: value }) => [kind, name, [type?.text, value].filter(Boolean).join(" = ")];
  return [
    ...attributes.map((each) => typed("attribute", each)),
    ...members.map((each) => typed(each.kind === "method" ? "method" : "property", each)),
    ...cssProperties.map((each) => typed("custom property", each)),
    ...events.map((each) => typed("event", each)),
    ...cssParts.map(({ name }) => ["part", name, ""]),
    ...slots.map(({ name }) => ["slot", name || "(default)", ""]),
  ];
}

/** Every thing and what is said of it; names of files that are no entry count if a page loads them by name. */
export function publicSurface() {
  const { name, version, exports } = jsonOf("package.json");
  const surface = [];

  const entries = Object.entries(exports).map(([entry, target]) => [entry.replace(".", name), target]);
  const paths = new Map(
    entries.filter(([, { types }]) => types).map(([entry, { types }]) => [entry, root + types.slice(2)]),
  );
  const { exported, told } = declaredBy([...paths.values()], (path) => path.startsWith(`${root}dist/`));
  for (const [entry, target] of entries) {
    surface.push([entry, typeof target === "string" ? "file" : Object.keys(target).join(", ")]);
    for (const [exportedName, kind] of exported[paths.get(entry)] ?? [])
      surface.push([`${entry} exports ${exportedName}`, kind]);
  }
  for (const [place, text] of Object.entries(told))
    surface.push([`type ${place}`, text.replaceAll(version, "<version>")]);

  const declarations = jsonOf("dist/custom-elements.json").modules.flatMap((module) => module.declarations);
  for (const element of declarations.filter(({ tagName }) => tagName)) {
    surface.push([`<${element.tagName}>`, element.name]);
    for (const [kind, of, text] of ofElement(element)) surface.push([`<${element.tagName}> ${kind} ${of}`, text]);
  }

  const files = readdirSync(`${root}dist`, { withFileTypes: true }).flatMap((each) => (each.isFile() ? each.name : []));
  const isModule = (file) =>
    file.endsWith(".d.ts") || (file.endsWith(".js") && files.includes(file.replace(/\.js$/, ".d.ts")));
  for (const file of files.filter((each) => !isModule(each) && !each.endsWith(".zip")))
    surface.push([`dist/${file}`, "file"]);

  return Object.fromEntries(surface.sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(root + surfaceFile, `${JSON.stringify(publicSurface(), null, 2)}\n`);
