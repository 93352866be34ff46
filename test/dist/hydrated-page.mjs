// The script of a page that a server has rendered: the support for hydration comes before Lit.
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import "../../dist/define.js";
