import type { Plugin } from "vite";

/** Escapes all but ASCII, because a classic script is read in its page's encoding. The bundler's own `charset` skips tagged templates. */
export function escapeToAscii(): Plugin {
  const escape = (character: string) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, "0")}`;
  };
  return {
    name: "fiche:escape-to-ascii",
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk")
          file.code = file.code.replace(/[^\0-\x7f]/g, escape).replace(/\\u00([\da-f]{2})/gi, "\\x$1");
    },
  };
}
