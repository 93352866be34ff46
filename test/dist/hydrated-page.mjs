// The script of a server-rendered page, which must import the hydration support before Lit.
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import "../../dist/define.js";
