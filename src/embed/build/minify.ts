// Every visitor downloads the script-tag bundle, so it is made as small as tools can: a second pass by terser takes off 1 % more than
// the bundler's own, and the text inside, which no minifier of scripts touches, is minified too: the style sheets whole, of the
// markup the line breaks between tags and the indentation (a space between words stands on one line with them).
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
      if (!id.endsWith(".template.ts")) return null;
      return code
        .replace(/^\s*\/\/.*$/gm, "")
        .replace(/>\s*\n\s*/g, ">")
        .replace(/\s*\n\s*</g, "<")
        .replace(/\s*\n\s*/g, " ")
        .replace(/(?<=[\w"}]) >(?=[<$])/g, ">")
        .replace(/(?<=\w)="([\w-]+)"(?=[ >])/g, "=$1");
    },
    async generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk")
          file.code = (await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3 } })).code!;
    },
  };
}
