// Bakes the words into the script for a tag, once per language, with lit-localize's transform mode: no message ids, no catalogue and no
// lookup at run time. Everywhere else the same messages.ts is used at run time, which needs no build.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TransformLitLocalizer } from "@lit/localize-tools/lib/modes/transform.js";
import type { Plugin } from "vite";

const folder = fileURLToPath(new URL("../elements/", import.meta.url));

type LocalizeConfig = ConstructorParameters<typeof TransformLitLocalizer>[0];

class Baker extends TransformLitLocalizer {
  /** The source of messages.ts as JavaScript, by language. */
  bake(): Map<string, string> {
    const baked = new Map<string, string>();
    this.program.getCompilerOptions().noEmit = false;
    for (const [locale, transformer] of this.transformers())
      this.program.emit(
        this.program.getSourceFile(`${folder}messages.ts`),
        (_, text) => baked.set(locale, text),
        undefined,
        false,
        { before: [transformer(this.program)] },
      );
    return baked;
  }
}

export function bakeMessages(): Plugin {
  let baked: Map<string, string>;
  return {
    name: "fiche:bake-messages",
    enforce: "pre",
    buildStart() {
      const config = JSON.parse(readFileSync(`${folder}lit-localize.json`, "utf8")) as LocalizeConfig;
      const resolve = (path: string) => folder + path;
      baked = new Baker({ ...config, baseDir: folder, resolve, output: { mode: "transform" } }).bake();
    },
    resolveId: (source) => (source.startsWith("baked-messages:") ? `\0${source}` : null),
    load(id) {
      if (id.startsWith("\0baked-messages:")) return baked.get(id.split(":")[1]);
      if (id !== `${folder}interface-words.ts`) return null;
      return `
        import { messages as en } from "baked-messages:en";
        import { messages as fr } from "baked-messages:fr";
        const words = { en: en(), fr: fr() };
        export const wordsIn = (language) => words[language];`;
    },
  };
}
