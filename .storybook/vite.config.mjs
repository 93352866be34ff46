// Storybook's pages document what the package ships: the manifest is made here with the configuration that also makes
// dist/custom-elements.json, so that it is never older than the sources.
import { cli } from "@custom-elements-manifest/analyzer/cli.js";

const id = "virtual:elements-manifest";

/** Storybook keys its tables by name: what shares one (the attribute `roles`, the part `roles`) must be told apart. */
function forTables(key, value) {
  if (key === "members") return value.filter(({ attribute }) => !attribute);
  if (key === "cssParts") return value.map((part) => ({ ...part, name: `::part(${part.name})` }));
  if (key === "slots") return value.map((slot) => ({ ...slot, name: slot.name || "(children)" }));
  return value;
}

const elementsManifest = {
  name: "fiche:elements-manifest",
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  async load(source) {
    if (source !== `\0${id}`) return undefined;
    const config = "src/build/custom-elements-manifest.config.mjs";
    const manifest = await cli({ argv: ["analyze", "--config", config], noWrite: true });
    return `export const manifest = ${JSON.stringify(manifest, forTables)};`;
  },
};

export default { plugins: [elementsManifest] };
