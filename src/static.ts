export { type StaticElement, type StaticOptions, renderStatic } from "./static/render-static.js";
