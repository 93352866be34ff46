import type { Plugin } from "vite";

const inherited = "for (const key in table) {";

/**
 * Works around a fault in zod (4.6, `members` in v4/core/util.js): a loop over a table of methods also visits what a page has added to
 * `Object.prototype`, finds no own property of that name, and zod throws while it loads. Until zod checks for own properties, the loop
 * is changed here; the build fails if zod no longer has this line.
 */
export function visitOwnMembers(): Plugin {
  let isChanged = false;
  return {
    name: "fiche:visit-own-members",
    transform(code, id) {
      if (!id.endsWith("/zod/v4/core/util.js")) return null;
      if (code.split(inherited).length !== 2) this.error("zod has changed: see src/build/visit-own-members.ts.");
      isChanged = true;
      return { code: code.replace(inherited, "for (const key of Object.keys(table)) {"), map: null };
    },
    buildEnd(error) {
      if (!error && !isChanged) this.error("zod was not changed: see src/build/visit-own-members.ts.");
    },
  };
}
