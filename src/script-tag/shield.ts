// Replaces `globalThis`, `litPropertyMetadata` and `Symbol` for Lit and zod in the script for a tag: vite.config.ts injects these. Both
// libraries share state between their copies on `globalThis`, and Lit asks it for a Trusted Types policy while it loads. With these,
// they never see the host's copies, its settings or an element with such an id, and what they write stays here.
import { policy } from "./trusted-types.js";

/** Lit writes this to `globalThis` and reads it as a global variable. */
export const litPropertyMetadata = new WeakMap<object, Map<PropertyKey, unknown>>();

/** Lit adds `Symbol.metadata` if it is missing: to this function, which is the host's `Symbol` in all else. */
export const ownSymbol = Object.setPrototypeOf(self.Symbol.bind(null), self.Symbol) as SymbolConstructor;

export const ownGlobals = {
  __proto__: null,
  litPropertyMetadata,
  trustedTypes: { createPolicy: () => policy, emptyScript: "" },
};
