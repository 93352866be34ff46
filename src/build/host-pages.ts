// Builds the pages in which the preview shows an element, from published style sheets of others and under a strict policy, so that the
// preview looks as it will to a partner's visitors. Fonts are left out, because they would be requested from other hosts.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "tailwindcss";
import type { Plugin } from "vite";
import { type HostTexts, hostBodies, hostTexts } from "./host-bodies.js";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const read = (path: string) => readFileSync(modules + path, "utf8");

/** By host: the package, and the sheet in it. */
const sheets: Record<string, readonly [name: string, sheet: string]> = {
  bootstrap: ["bootstrap", "dist/css/bootstrap.min.css"],
  tailwind: ["tailwindcss", "index.css"],
  dsfr: ["@gouvfr/dsfr", "dist/dsfr.main.min.css"],
  govuk: ["govuk-frontend", "dist/govuk/govuk-frontend.min.css"],
  gcds: ["@gcds-core/css-shortcuts", "dist/gcds-css-shortcuts.min.css"],
  wordpress: ["understrap", "css/theme.min.css"],
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src https: http: data:";

/** Compiles the sheet with the utilities that the markup uses. */
async function tailwindSheet(path: string, markup: string) {
  const loadStylesheet = (_: string, base: string) => Promise.resolve({ path, base, content: read(path) });
  const { build } = await compile('@import "tailwindcss";', { loadStylesheet });
  return build([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(" ")));
}

const withoutFonts = (sheet: string) =>
  sheet.replace(/@import\s+url\((["']?)https?:[^)]*\)[^;]*;/g, "").replace(/@font-face\s*\{[^}]*\}/g, "");

function pageOf(name: string, lang: string, texts: HostTexts) {
  const { root = "", body = "", content } = hostBodies[name];
  return `<!doctype html>
<html lang="${lang}"${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<base target="_blank">
<title>${texts.title}</title>
<link rel="stylesheet" href="./${name}.css">
<link rel="stylesheet" href="../../static.css">
<script type="module" src="../../fiche.js"></script>
</head>
<body${body}>
${content(texts)}
</body>
</html>
`;
}

/** The licences of the sheets, from their packages. */
function licenses() {
  const lines = Object.entries(sheets).map(([host, [name, sheet]]) => {
    const { version, license, homepage } = JSON.parse(read(`${name}/package.json`)) as Record<string, string>;
    return `${host}.css: ${name} ${version} (${sheet}), ${license}${homepage ? `, ${homepage}` : ""}`;
  });
  return `The style sheets of the preview, without their fonts:\n\n${lines.join("\n")}\n`;
}

/** The pages in both languages and their style sheets, by file name. */
export async function hostFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of Object.keys(hostBodies))
    for (const [lang, texts] of Object.entries(hostTexts)) files[`${name}.${lang}.html`] = pageOf(name, lang, texts);
  for (const [host, [name, sheet]] of Object.entries(sheets)) {
    const path = `${name}/${sheet}`;
    const css = host === "tailwind" ? await tailwindSheet(path, pageOf(host, "en", hostTexts.en)) : read(path);
    files[`${host}.css`] = withoutFonts(css);
  }
  files["plain.css"] = readFileSync(new URL("../builder/appearance/plain-host.css", import.meta.url), "utf8");
  files["licenses.txt"] = licenses();
  return files;
}

/** Emits the pages and sheets into the build. */
export function hostPages(): Plugin {
  return {
    name: "fiche:host-pages",
    async generateBundle() {
      for (const [name, source] of Object.entries(await hostFiles()))
        this.emitFile({ type: "asset", fileName: `builder/hosts/${name}`, source });
    },
  };
}
