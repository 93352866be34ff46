// In the script-tag bundle the words are baked in, once per language, by lit-localize's transform: no message ids, no catalogue, no
// run-time look-up. Everywhere else the same messages.ts is read at run time, which needs no build.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TransformLitLocalizer } from "@lit/localize-tools/lib/modes/transform.js";
import type { Plugin } from "vite";

const folder = fileURLToPath(new URL("../../i18n/", import.meta.url));

type LocalizeConfig = ConstructorParameters<typeof TransformLitLocalizer>[0];

class Baker extends TransformLitLocalizer {
  /** The source of messages.ts as JavaScript, by language. */
  bake(): Record<string, string> {
    const baked: Record<string, string> = {};
    this.program.getCompilerOptions().noEmit = false;
    for (const [locale, transformer] of this.transformers())
      this.program.emit(
        this.program.getSourceFile(`${folder}messages.ts`),
        (_, text) => (baked[locale] = text.replace(/^import .*$/gm, "").replace("export const", "const")),
        undefined,
        false,
        { before: [transformer(this.program)] },
      );
    return baked;
  }
}

export function bakeMessages(): Plugin {
  return {
    name: "fiche:bake-messages",
    enforce: "pre",
    load(id) {
      if (id === `${folder}generated/fr.ts`) return "export const templates = undefined;";
      if (id === `${folder}localize.ts`) return "export const catalogue = (baked) => (language) => baked[language];";
      if (id !== `${folder}messages.ts`) return null;
      const config = JSON.parse(readFileSync(`${folder}lit-localize.json`, "utf8")) as LocalizeConfig;
      const baker = new Baker({
        ...config,
        baseDir: folder,
        resolve: (path) => `${folder}${path}`,
        output: { mode: "transform" },
      });
      const words = Object.entries(baker.bake()).map(
        ([locale, code]) => `${locale}: (() => {${code} return messages();})()`,
      );
      return `export const messages = { ${words.join()} };`;
    },
  };
}
