// Serves separate pages for tests that run in every browser: whatever a test puts at an address below `/pages/`, with its type and its
// policy, beside the built files and the style sheets of themes elsewhere on the machine.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { normalize } from "node:path";
import { root } from "../repository/files.mjs";

const themes = "/usr/share/wordpress/wp-content/themes/";
const sheets = Object.fromEntries(
  (existsSync(themes) ? readdirSync(themes) : [])
    .map((name) => [`/wordpress/${name}.css`, `${themes}${name}/style.css`])
    .filter(([, file]) => existsSync(file)),
);

/** Runs first in every page: hears what is said and thrown there, and tells the test when it asks. */
const witness = `{
  const seen = { warnings: [], errors: [], violations: [], events: [] };
  const tags = "fiche-project-card,fiche-partner-badge-list,fiche-objectives-checklist,fiche-budget-chip";
  console.warn = (...words) => seen.warnings.push(words.join(" "));
  addEventListener("error", ({ message }) => message && seen.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    seen.violations.push([effectiveDirective, blockedURI, sample].join(" ")));
  for (const type of ["fiche-error", "fiche-ready"])
    document.addEventListener(type, ({ target, code, path }) => seen.events.push([type, target.localName, code, path].join(" ").trim()));
  const look = (element) => {
    const root = element.shadowRoot, link = element.querySelector("a");
    return {
      tag: element.localName,
      lang: element.getAttribute("lang"),
      drawn: root && !root.querySelector("slot") ? root.textContent.replace(/[ \\t\\r\\n]+/g, " ") : "",
      fallback: !!link && link.getClientRects().length > 0,
    };
  };
  addEventListener("message", ({ data, source }) => {
    if (data === "look")
      source.postMessage({ seen, hacked: globalThis.hacked, elements: [...document.querySelectorAll(tags)].map(look) }, "*");
  });
}`;

const files = { js: "text/javascript", css: "text/css", json: "application/json", svg: "image/svg+xml" };

/** A middleware for the development server. */
export function pages() {
  const put = new Map([["/pages/witness.js", { body: witness, type: files.js }]]);
  return async (context, next) => {
    const { path, method } = context;
    if (method === "PUT" && path.startsWith("/pages/")) {
      const chunks = [];
      for await (const chunk of context.req) chunks.push(chunk);
      put.set(path, JSON.parse(String(Buffer.concat(chunks))));
      context.status = 204;
      return;
    }
    const page = put.get(path);
    const plain = /^\/(dist|node_modules)\/.*\.(\w+)$/.exec(path);
    if (page) {
      context.type = page.type ?? "text/html; charset=utf-8";
      if (page.policy) context.set("content-security-policy", page.policy);
      context.body = page.body;
    } else if (path === "/wordpress/") context.body = Object.keys(sheets);
    else if (sheets[path] ?? (plain && (plain[1] === "dist" || plain[2] === "css"))) {
      context.type = files[plain?.[2] ?? "css"];
      context.body = readFileSync(sheets[path] ?? root + normalize(path));
    } else await next();
  };
}
