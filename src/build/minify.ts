// Minifies what the bundler's own minifier does not: style sheets, which are strings to it, and some two per cent that terser still finds.
import { transform } from "lightningcss";
import { minify } from "terser";
import type { Plugin } from "vite";

interface Node {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: Node & { quasis: readonly unknown[] };
}

/** Finds the templates tagged `css` in a syntax tree. */
function sheetsIn(value: unknown): (Node & { start: number; end: number })[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, tag, quasi } = value as Node;
  if (type === "TaggedTemplateExpression" && tag?.name === "css" && quasi?.quasis.length === 1) return [quasi];
  return Object.values(value).flatMap(sheetsIn);
}

const minifiedSheet = (css: string) =>
  transform({ filename: "element.css", code: Buffer.from(css), minify: true }).code.toString();

/** Minifies the sheets of `.styles.ts` modules, which have no escapes and no values. */
export function minifySheets(): Plugin {
  return {
    name: "fiche:minify-sheets",
    transform(code, id) {
      if (!id.endsWith(".styles.ts")) return null;
      let minified = code;
      for (const { start, end } of sheetsIn(this.parse(code)).reverse()) {
        const css = minifiedSheet(code.slice(start + 1, end - 1));
        if (/[`$]/.test(css)) this.error(`${id}: a sheet holds a sign that a template does not.`);
        minified = `${minified.slice(0, start)}\`${css.replaceAll("\\", "\\\\")}\`${minified.slice(end)}`;
      }
      return { code: minified, map: null };
    },
  };
}

/** Minifies again with terser, but keeps the bundler's names, which compress better. */
export function minifyAgain(): Plugin {
  return {
    name: "fiche:minify-again",
    async generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk") {
          const module = !file.fileName.endsWith(".classic.js");
          const { code } = await minify(file.code, { module, ecma: 2020, compress: { passes: 3 }, mangle: false });
          file.code = code!;
        }
    },
  };
}
