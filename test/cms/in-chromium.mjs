// One Chromium and one server for the whole table: the editors run in it, and published pages are opened in it as a visitor would.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { build } from "vite";
import { chromiumArgs, chromiumPath } from "../browsers.mjs";
import { project, serve } from "../dist/server.mjs";
import { host, served } from "./forms.mjs";
import { versionOf } from "./sanitizers.mjs";

const here = `${project}test/cms/`;

const script = (body) => ({ body, type: "text/javascript" });

async function bundled(path) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    root: project,
    build: { write: false, target: "es2022", lib: { entry: here + path, formats: ["es"] } },
  });
  return script(output[0].code);
}

const editorsPage = `<!doctype html><meta charset="utf-8"><title>Editors</title>
<script src="/node_modules/tinymce/tinymce.min.js"></script>
<script src="/node_modules/quill/dist/quill.js"></script>
<script type="module" src="/survival/editors/editors.mjs"></script>`;

/** By the beginning of a pipeline's id: the software, and its package. */
const software = {
  tinymce: ["TinyMCE", "tinymce"],
  ckeditor: ["CKEditor", "ckeditor5"],
  quill: ["Quill", "quill"],
  tiptap: ["TipTap", "@tiptap/core"],
  dompurify: ["DOMPurify", "dompurify"],
};

/** Opens Chromium with a server that answers as the host of the forms. */
export async function openChromium(more = {}) {
  const pages = {
    ...served,
    ...more,
    "/editors.html": { body: editorsPage },
    "/tip-tap.js": await bundled("editors/tip-tap.mjs"),
    // Every published page asks for it.
    "/fiche.js": { ...script(await readFile(`${project}dist/fiche.js`)), headers: { "cache-control": "max-age=600" } },
    "/board.html": { body: "<!doctype html><title>Cells</title>" },
  };
  const folders = {
    "/node_modules/": `${project}node_modules/`,
    "/survival/": here,
    "/recipes/": `${project}src/docs/recipes/`,
    "/": `${project}dist/`,
  };
  const server = await serve({ pages, folders });
  const { hostname } = new URL(host);
  const rules = chromiumArgs.map((flag) =>
    flag.startsWith("--host-resolver-rules=")
      ? `--host-resolver-rules=MAP ${hostname} ${new URL(server.origin).host}, MAP * ~NOTFOUND`
      : flag,
  );
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: rules });
  return {
    pages,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** What each editor saves, in a list as long as that of what was pasted. */
export async function editorPipelines({ browser }, pasted) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on("pageerror", (error) => faults.push(error));
  await tab.goto(`${host}/editors.html`);
  await tab
    .waitForFunction(() => window.editors, null, { timeout: 90_000 })
    .catch((cause) => {
      throw new Error(`The editors did not start: ${faults.join("; ")}`, { cause });
    });
  const published = await tab.evaluate(
    async (cells) => {
      const result = {};
      for (const [name, publish] of Object.entries(window.editors)) {
        result[name] = [];
        for (const html of cells) result[name].push(await publish(html));
      }
      return result;
    },
    pasted.map(({ html }) => html),
  );
  await tab.close();
  return Object.entries(published).map(([id, list]) => {
    const [name, npmPackage] = software[id.split("-")[0]];
    return { id, software: name, version: versionOf(npmPackage), published: list };
  });
}

/** The page in which a visitor opens a cell. */
export const page = (
  body,
  lang,
  script,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Published</title>
<script src="/survival/seen.js"></script>
${script ? "" : `<script type="module" src="${host}/fiche.js"></script>`}</head>
<body><main>${body.trim()}</main></body></html>`;

/** What a visitor sees of each cell {html, lang, script}: see seen.js. */
export async function lookAt({ browser, pages }, cells) {
  const addressOf = new Map();
  for (const { html, lang, script } of cells) {
    const body = page(html, lang, script);
    if (!addressOf.has(body)) addressOf.set(body, `/cells/${addressOf.size}.html`);
    pages[addressOf.get(body)] = { body };
  }
  const addresses = [...addressOf.values()];
  const tab = await browser.newPage();
  await tab.goto(`${host}/board.html`);
  const seen = await tab.evaluate(async (all) => {
    const look = async (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      // In sight, so that what is loaded lazily is loaded.
      Object.assign(frame.style, { position: "fixed", inset: 0, width: "800px", height: "600px" });
      await new Promise((done) => {
        frame.onload = done;
        document.body.append(frame);
      });
      const result = await frame.contentWindow.seen();
      frame.remove();
      return result;
    };
    const results = {};
    const queue = [...all];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) results[next] = await look(next);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    return results;
  }, addresses);
  await tab.close();
  return cells.map(({ html, lang, script }) => seen[addressOf.get(page(html, lang, script))]);
}
