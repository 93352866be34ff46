import type { Plugin } from "vite";

const inherited = "for (const key in table) {";

/**
 * A fault in zod (4.6, `members` in v4/core/util.js): the loop over a table of methods also visits what a page has added to
 * `Object.prototype`, finds no property of the table's own by that name, and zod throws while it loads. Without an own-property check
 * upstream, the loop is changed here; the build stops when zod no longer has this line.
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
