// Reads the sizes and hashes of built files for the documentation, so that nobody writes them by hand.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Language } from "../i18n/locale.js";
import { type Words, scrolling } from "./tables.js";

/** The files that pages load, and when; the words are HTML. */
const files: Record<string, Words> = {
  "fiche.js": { fr: "toujours", en: "always" },
  "fiche.classic.js": { fr: "à la place de <code>fiche.js</code>", en: "instead of <code>fiche.js</code>" },
  "fiche-check.js": { fr: "avec <code>?fiche-check</code>", en: "with <code>?fiche-check</code>" },
  "fiche-json-ld.js": { fr: "avec <code>json-ld</code>", en: "with <code>json-ld</code>" },
  "frame.html": { fr: "dans un cadre", en: "in a frame" },
  "frame.css": { fr: "dans un cadre", en: "in a frame" },
  "frame.js": { fr: "dans un cadre", en: "in a frame" },
  "static.css": { fr: "avec le HTML statique", en: "with static HTML" },
};

const kilobytes = (bytes: number, lang: Language) => {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1000).toLocaleString(lang, digits)}\u00A0${{ fr: "ko", en: "kB" }[lang]}`;
};

export function builtFiles(dist: string) {
  const hashes = JSON.parse(readFileSync(`${dist}sri.json`, "utf8")) as Record<string, string>;
  const read = (name: string) => readFileSync(dist + name);

  return {
    /** The hash of a script, for its `integrity` attribute. */
    hash: (name: string): string => {
      if (!hashes[name]) throw new Error(`sri.json has no ${name}.`);
      return hashes[name];
    },

    hashTable(lang: Language): string {
      const heads = { fr: ["Fichier", "Empreinte"], en: ["File", "Hash"] }[lang];
      const rows = Object.entries(hashes).map(
        ([name, hash]) =>
          `<tr><th scope="row"><code>${name}</code></th><td><code class="hash">${hash}</code></td></tr>`,
      );
      const caption = { fr: "Empreintes des scripts de cette construction", en: "Hashes of the scripts of this build" };
      return scrolling("hashes", caption[lang], heads, rows);
    },

    /** The size of a file compressed by Brotli, as most servers send it. */
    size: (name: string, lang: Language): string => kilobytes(brotliCompressSync(read(name)).length, lang),

    sizeTable(lang: Language): string {
      const heads = {
        fr: ["Fichier", "Chargé", "Tel quel", "gzip", "Brotli"],
        en: ["File", "Loaded", "As it is", "gzip", "Brotli"],
      }[lang];
      const rows = Object.entries(files).map(([name, when]) => {
        const bytes = read(name);
        const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
        const cells = sizes.map(({ length }) => `<td class="number">${kilobytes(length, lang)}</td>`).join("");
        return `<tr><th scope="row"><code>${name}</code></th><td>${when[lang]}</td>${cells}</tr>`;
      });
      const caption = { fr: "Poids des fichiers de cette construction", en: "Weight of the files of this build" };
      return scrolling("sizes", caption[lang], heads, rows);
    },
  };
}
