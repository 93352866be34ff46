declare module "*.css";

declare module "virtual:elements-manifest" {
  interface Named {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
  }
  interface Declaration {
    readonly tagName?: string;
    readonly description?: string;
    readonly cssParts?: readonly Named[];
    readonly cssProperties?: readonly Named[];
  }
  export const manifest: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
}
