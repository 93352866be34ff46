// What Lit and zod get for `globalThis`, `litPropertyMetadata` and `Symbol` in the script for a tag: vite.config.ts injects these. Both
// libraries keep on `globalThis` what all their copies on a page share, and Lit asks there for a Trusted Types policy while it loads. So
// they never meet the host's copies, its settings or an element with such an id, and what they write stays here.
import { policy } from "./trusted-types.js";

/** Lit writes it to `globalThis` and reads it as a global variable. */
export const litPropertyMetadata = new WeakMap<object, Map<PropertyKey, unknown>>();

/** Lit adds `metadata` where it is missing: here it is added to a function that is the host's `Symbol` in all else. */
export const ownSymbol = Object.setPrototypeOf(self.Symbol.bind(null), self.Symbol) as SymbolConstructor;

export const ownGlobals = {
  __proto__: null,
  litPropertyMetadata,
  trustedTypes: { createPolicy: () => policy, emptyScript: "" },
};
