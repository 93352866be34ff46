// Every visitor downloads the script-tag bundle, so it is made as small as tools can: a second pass by terser takes off 2 % more than
// the bundler's own (whose names compress better than terser's), and the text inside, which no minifier of scripts touches, is minified
// too: the style sheets whole; of the markup what its parser supplies, end tags at the end of a template and quotes around one word,
// and line breaks with the indentation beside tags and between values (a space that is read stands on one line with its words).
import { transform } from "lightningcss";
import { minify } from "terser";
import type { Plugin } from "vite";

const minified = (css: string) =>
  transform({ filename: "element.css", code: Buffer.from(css), minify: true }).code.toString();

export function minifyEmbed(): Plugin {
  return {
    name: "fiche:minify-embed",
    enforce: "pre",
    transform(code, id) {
      if (id.endsWith(".styles.ts"))
        return code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minified(css).replaceAll("\\", "\\\\")}\``);
      // Of the two signs that separate the cells of the table, one compresses better.
      if (id.endsWith("country-names.ts")) return code.replace(/(?<=`[^`]*)\n(?=[^`]*`\.split)/g, "|");
      if (!id.endsWith(".template.ts")) return null;
      return code
        .replace(/^\s*\/\/.*$/gm, "")
        .replace(/>\s*\n\s*/g, ">")
        .replace(/\s*\n\s*</g, "<")
        .replace(/\}\s*\n\s*\$\{/g, "}${")
        .replace(/\s*\n\s*/g, " ")
        .replace(/(?<=[\w"}]) >(?=[<$])/g, ">")
        .replace(/(?<=\w)="([\w.-]+)"(?=[ >])/g, "=$1")
        .replaceAll(" />", ">")
        .replace(/(?:<\/\w+ ?>)+`/g, "`");
    },
    async generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk")
          file.code = (
            await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3 }, mangle: false })
          ).code!;
    },
  };
}
