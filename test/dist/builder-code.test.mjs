// The builder's last step, copying the code: recommendations per place, the clipboard, what editors make of it, and reading published
// code back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "acorn";
import { build } from "vite";
import { drawn, open, pages, paste, records, words } from "./builder-page.mjs";
import { project } from "./server.mjs";

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const axe = readFileSync(`${project}node_modules/axe-core/axe.min.js`, "utf8");

const code = (tab) => tab.locator("#code").inputValue();
const copyCode = async (tab) => {
  await tab.locator(".copying .main").click();
  await tab.locator("form.code [role=status] p").first().waitFor();
};
const clipboardOf = (tab) =>
  tab.evaluate(async () => {
    const [item] = await window.navigator.clipboard.read();
    const read = async (type) => [type, await (await item.getType(type)).text()];
    return Object.fromEntries(await Promise.all(item.types.map(read)));
  });
const openCode = async (tab, text) => {
  await tab.locator("#published-code").fill(text);
  await tab.locator("form.opening-code button").click();
  return tab.locator(".opened").innerText();
};

const recommended = {
  "wordpress-administrator": "element",
  "wordpress-author": "link",
  "wordpress-network": "link",
  drupal: "link",
  joomla: "link",
  typo3: "link",
  "rich-text": "link",
  "own-site": "element",
  application: "npm",
  "iframe-only": "iframe",
  "no-script": "static",
  unknown: "link",
};

test("recommends a form for each place, with a reason, and says what to do next there and how to change the card", async () => {
  for (const [locale, mark, later] of [
    ["en-GB", "(recommended)", /“Open a published code”|keep the record/],
    ["fr-FR", "(recommandé)", /«\u00A0Ouvrir un code publié\u00A0»|gardez la fiche/],
  ]) {
    const { tab, said, close } = await open({ locale, ...clipboard });
    const places = await tab.locator("#place option").evaluateAll((all) => all.map(({ value }) => value));
    assert.deepEqual(places, Object.keys(recommended));
    const steps = new Set();
    for (const [place, form] of Object.entries(recommended)) {
      await tab.locator("#place").selectOption(place);
      assert.equal(await tab.locator("#form").inputValue(), form, place);
      const reason = await tab.locator(".recommended").innerText();
      assert.ok(reason.includes(mark) && reason.length > 40 && !reason.includes("undefined"), reason);
      assert.ok((await tab.locator("#form option:checked").innerText()).includes(mark));
      await copyCode(tab);
      const said = await tab.locator("form.code .copying [role=status]").first().innerText();
      assert.match(said, later, place);
      steps.add(said);
    }
    // Drupal, Joomla and TYPO3 name different buttons; WordPress another block for a link than for source code.
    assert.ok(steps.size >= 9, [...steps].join("\n\n"));
    assert.deepEqual(said, []);
    await close();
  }
});

test("says what was measured of another form than the one recommended", async () => {
  const { tab, close } = await open();
  await tab.locator("#place").selectOption("wordpress-author");
  assert.match(await tab.locator(".verdict").innerText(), /nothing was lost/);
  await tab.locator("#form").selectOption("element");
  assert.match(await tab.locator(".verdict").innerText(), /only a link in words/);
  await tab.locator("#form").selectOption("react");
  assert.equal(await tab.locator(".verdict").count(), 0);
  await close();
});

test("cuts the link only where the place asks for it", async () => {
  const { tab, close } = await open();
  // Whole, the link is longer than 800 characters and shorter than 6,500.
  await paste(tab, "en", JSON.stringify({ ...records.azerbaijan, summary: undefined }));
  await tab.locator("#place").selectOption("wordpress-author");
  assert.equal(await tab.locator("#dropped").count(), 0);
  // A long link that is opened again a week later stays whole.
  const { tab: later, close: closeLater } = await open();
  await openCode(later, await code(tab));
  assert.equal(await later.locator("#dropped").count(), 0);
  assert.equal(await code(later), await code(tab));
  await closeLater();
  await tab.locator("#place").selectOption("drupal");
  assert.equal(await tab.locator("#dropped").count(), 1);
  await tab.locator("#tag").selectOption("fiche-objectives-checklist");
  assert.match(await tab.locator("#too-long").innerText(), /Link too long \([\d,]+ characters; maximum 800\)/);
  await paste(tab, "en", '{"title": "Water"}');
  assert.equal(await tab.locator("#too-long").count(), 0);
  assert.match(await tab.locator("#pageless").innerText(), /leads nowhere/);
  await close();
});

test("gives the administrator's line apart, to be copied alone, with the hash of this very script", async () => {
  const { tab, close } = await open(clipboard);
  const line = await tab.locator("#once-script").inputValue();
  const { "fiche.js": hash } = JSON.parse(readFileSync(`${project}dist/sri.json`, "utf8"));
  assert.match(
    line,
    /^<script type="module" src="http[^"]+\/dist\/fiche\.js" integrity="[^"]+" crossorigin="anonymous"><\/script>$/,
  );
  assert.ok(line.includes(hash));
  await tab.locator(".once button").click();
  await tab.locator(".once [role=status]").getByText(words.en.copied).waitFor();
  assert.deepEqual(await clipboardOf(tab), { "text/plain": line });
  await close();
});

test("a copied link is a link for an editor of formatted text, and source code for a field; source code is text only", async () => {
  const { tab, close } = await open(clipboard);
  const { version } = JSON.parse(readFileSync(`${project}package.json`, "utf8"));
  pages()["/fields.html"] = {
    body: '<!doctype html><title>x</title><div id="rich" contenteditable>a</div><textarea id="plain"></textarea>',
  };
  const fields = await tab.context().newPage();
  await fields.goto(new URL("/fields.html", tab.url()).href);
  for (const form of ["link", "static", "element", "iframe", "npm", "react", "vue"]) {
    await tab.bringToFront();
    await tab.locator("#form").selectOption(form);
    const text = await code(tab);
    await copyCode(tab);
    const { "text/plain": plain, "text/html": rich } = await clipboardOf(tab);
    assert.equal(plain, text);
    assert.equal(rich !== undefined, form === "link" || form === "static", form);
    if (["npm", "react", "vue"].includes(form))
      assert.equal(await tab.locator("#once-install").inputValue(), `npm install --save-exact fiche@${version}`);
    await fields.bringToFront();
    for (const id of ["rich", "plain"]) {
      await fields.locator(`#${id}`).click();
      await fields.keyboard.press("Control+A");
      await fields.keyboard.press("Control+V");
    }
    assert.equal(await fields.locator("#plain").inputValue(), text.replace(/\r/g, ""));
    const link = fields.locator("#rich a").first();
    if (form === "link") assert.ok(text.includes(`href="${await link.getAttribute("href")}"`));
    if (form === "static") assert.equal(await link.innerText(), records.azerbaijan.title.en);
    if (form === "element") assert.equal(await link.count(), 0);
  }
  await close();
});

test("a copied link that is pasted into TinyMCE, Quill and CKEditor 5 is drawn on the published page", async () => {
  const { tab, close } = await open(clipboard);
  await tab.locator("#lang").selectOption("fr");
  await copyCode(tab);
  pages()["/editors.html"] = {
    body: `<!doctype html><meta charset="utf-8"><title>Editors</title><div id="place-1"></div><div id="place-2"></div><div id="place-3"></div>
<script src="/node_modules/tinymce/tinymce.min.js"></script><script src="/node_modules/quill/dist/quill.js"></script>
<script type="module">
import { ClassicEditor, Essentials, Link, Paragraph } from "/node_modules/ckeditor5/dist/browser/ckeditor5.js";
const quill = new Quill("#place-1", {});
const [tinyMce] = await tinymce.init({ selector: "#place-2", license_key: "gpl", inline: true, promotion: false, content_css: false, skin: false, menubar: false, toolbar: false });
const ck = await ClassicEditor.create(document.querySelector("#place-3"), { licenseKey: "GPL", plugins: [Essentials, Link, Paragraph] });
window.published = { quill: () => quill.getSemanticHTML(), tinymce: () => tinyMce.getContent(), ckeditor: () => ck.getData() };
</script>`,
  };
  const editors = await tab.context().newPage();
  await editors.goto(new URL("/editors.html", tab.url()).href);
  await editors.waitForFunction(() => window.published);
  for (const [name, field] of [
    ["quill", ".ql-editor"],
    ["tinymce", "#place-2"],
    ["ckeditor", ".ck-editor__editable"],
  ]) {
    await editors.locator(field).click();
    await editors.keyboard.press("Control+V");
    await editors.waitForFunction((id) => window.published[id]().includes("#fiche:"), name);
    const html = await editors.evaluate((id) => window.published[id](), name);
    pages()[`/${name}.html`] = {
      body: `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/dist/fiche.js"></script>${html}`,
    };
    const page = await tab.context().newPage();
    await page.goto(new URL(`/${name}.html`, tab.url()).href, { waitUntil: "networkidle" });
    assert.ok((await drawn(page)).fr[0].includes(records.azerbaijan.title.fr), `${name}: ${html}`);
  }
  await close();
});

test("a frame draws the card, and a plain link stands below it", async () => {
  const { tab, close } = await open();
  await tab.locator("#lang").selectOption("fr");
  await tab.locator("#form").selectOption("iframe");
  const html = await code(tab);
  assert.match(
    html,
    /^<iframe src="[^"]+\/dist\/frame\.html\?element=project-card&amp;lang=fr#fiche:[\w-]+" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>\n<p><a href="[^"#]+" lang="fr">[^<]+<\/a><\/p>\n$/,
  );
  pages()["/framed.html"] = { body: `<!doctype html><title>Page</title>${html}` };
  const partner = await open({ path: "/framed.html" });
  const card = partner.tab.frameLocator("iframe").locator("fiche-project-card");
  await card.getByText(records.azerbaijan.title.fr).first().waitFor();
  await partner.close();
  await close();
});

test("opens a published code of each form for a change, with its look; says what it does not hold", async () => {
  const { tab, said, close } = await open();
  await tab.locator("#tag").selectOption("fiche-partner-badge-list");
  await tab.locator("#lang").selectOption("fr");
  await tab.locator("input[name=theme][value=dark]").check();
  await tab.locator("#max").fill("4");
  const codes = {};
  for (const form of ["link", "element", "iframe", "react", "vue", "npm"]) {
    await tab.locator("#form").selectOption(form);
    codes[form] = await code(tab);
  }
  await tab.locator("#form").selectOption("static");
  const staticHtml = await code(tab);
  await close();

  for (const [form, text] of Object.entries(codes)) {
    const again = await open();
    await paste(again.tab, "en", '{"title": "Another"}');
    assert.match(await openCode(again.tab, text), /^The code is open/, form);
    assert.equal(await again.tab.locator("#tag").inputValue(), "fiche-partner-badge-list", form);
    assert.equal(await again.tab.locator("#lang").inputValue(), "fr");
    assert.equal(await again.tab.locator("input[name=theme]:checked").inputValue(), "dark");
    assert.equal(await again.tab.locator("#max").inputValue(), "4");
    const opened = JSON.parse(await again.tab.getByLabel(words.en.json).inputValue());
    if (form === "link") {
      assert.deepEqual(opened.partners.length, records.azerbaijan.partners.length);
      assert.match(await again.tab.locator(".opened .warning").innerText(), /leaves out: .*summary, objectives/);
    } else assert.deepEqual(opened, records.azerbaijan);
    // The same code comes out again, for the same place.
    await again.tab.locator("#place").selectOption("unknown");
    await again.tab.locator("#form").selectOption(form);
    const href = (html) => /href="[^"]+"/.exec(html)[0];
    // The words of a shortened link say less once what they said is not in the record.
    if (form === "link") assert.equal(href(await code(again.tab)), href(text));
    else assert.equal(await code(again.tab), text, form);
    // What is set afterwards changes what was opened, and nothing else.
    await again.tab.locator("#max").fill("5");
    assert.equal(await again.tab.locator("#tag").inputValue(), "fiche-partner-badge-list");
    await again.close();
  }

  const { tab: other, close: closeOther } = await open();
  const before = await other.getByLabel(words.en.json).inputValue();
  assert.match(await openCode(other, staticHtml), /The record is not in this code/);
  assert.match(await openCode(other, "Hello"), /No Fiche code was found/);
  assert.match(
    await openCode(other, codes.element.replace(/&quot;}].*/s, '"></fiche-partner-badge-list>').replace(/<a .*/s, "")),
    /cut or damaged/,
  );
  assert.equal(await other.getByLabel(words.en.json).inputValue(), before, "what cannot be opened changes nothing");
  assert.match(
    await openCode(other, codes.element.replaceAll("&quot;", "”").replace(/<a .*<\/a>/, "")),
    /has been repaired/,
  );
  await closeOther();
  assert.deepEqual(said, []);
});

test("a code that follows an address is opened with it, and goes on following it or carries the record", async () => {
  const { tab, said, close } = await open();
  const address = "https://example.org/records/12.json?a=1&b=2";
  assert.equal(await tab.locator("input[name=follows]").count(), 0);
  const opened = await openCode(tab, `<fiche-budget-chip src="${address.replace("&", "&amp;")}">x</fiche-budget-chip>`);
  assert.ok(opened.includes(address));
  assert.match(await code(tab), /<fiche-budget-chip src="https:\/\/example\.org\/records\/12\.json\?a=1&amp;b=2">/);
  await tab.locator("#form").selectOption("iframe");
  assert.match(await code(tab), /src=https%3A%2F%2Fexample\.org%2Frecords%2F12\.json%3Fa%3D1%26b%3D2"/);
  await tab.locator("#form").selectOption("link");
  assert.match(await code(tab), /#fiche:src=https%3A%2F%2Fexample\.org/);
  await tab.getByLabel("The record as it is today").check();
  assert.match(await code(tab), /#fiche:(?!src=)[\w-]+"/);
  assert.deepEqual(said, []);
  await close();
});

test("the React component is built as it is copied, and draws the card", async () => {
  const { tab, close } = await open();
  await tab.locator("#form").selectOption("react");
  await tab.locator("#lang").selectOption("fr");
  const component = await code(tab);
  await close();
  const sources = {
    "/card.jsx": component,
    "/main.jsx": `import { createRoot } from "react-dom/client"; import { FicheProject } from "/card.jsx";
      createRoot(document.querySelector("main")).render(<FicheProject />);`,
  };
  const { output } = (
    await build({
      configFile: false,
      logLevel: "error",
      root: project,
      define: { "process.env.NODE_ENV": '"production"' },
      plugins: [
        {
          name: "sources",
          enforce: "pre",
          resolveId: (id) => (id in sources ? project + id.slice(1) : null),
          load: (id) => sources[id.replace(project, "/")],
        },
      ],
      build: { write: false, lib: { entry: "/main.jsx", formats: ["es"] } },
    })
  )[0];
  for (const { fileName, code: body } of output) pages()[`/${fileName}`] = { body, type: "text/javascript" };
  pages()["/react.html"] = {
    body: `<!doctype html><title>React</title><main></main><script type="module" src="/${output[0].fileName}"></script>`,
  };
  const page = await open({ path: "/react.html" });
  await page.tab.getByRole("heading", { name: records.azerbaijan.title.fr }).waitFor();
  assert.ok((await drawn(page.tab)).fr[0].includes(records.azerbaijan.title.fr));
  await page.close();
});

test("the Vue component has a script that parses, and a template whose words are never run", async () => {
  const { tab, close } = await open();
  await tab.locator("#form").selectOption("vue");
  await paste(tab, "en", JSON.stringify({ title: "</script> {{ 1 + 1 }}", url: "https://example.org/" }));
  const component = await code(tab);
  const [, script, template] = /^<script setup>\n([^]*?)<\/script>\n\n<template>\n([^]*)<\/template>\n$/.exec(
    component,
  );
  assert.equal(parse(script, { ecmaVersion: 2022, sourceType: "module" }).body.length, 2);
  assert.match(
    template,
    /^ {2}<fiche-project-card :project="project">\n {4}<a v-pre href="https:\/\/example\.org\/" lang="en">&lt;\/script&gt; \{\{ 1 \+ 1 \}\}<\/a>\n {2}<\/fiche-project-card>\n$/,
  );
  parse(`[${await tab.locator("#once-vueOption").inputValue()}]`, { ecmaVersion: 2022 });
  await close();
});

for (const [locale, colorScheme, width] of [
  ["fr-FR", "light", 320],
  ["en-GB", "dark", 1280],
])
  test(`stays accessible and fits when the code is copied and another opened: ${locale}, ${width} pixels`, async () => {
    const { tab, close } = await open({ locale, colorScheme, viewport: { width, height: 800 }, ...clipboard });
    const link = await code(tab);
    for (const [place, form] of Object.entries(recommended)) {
      await tab.locator("#place").selectOption(place);
      assert.equal(await tab.locator("#form").inputValue(), form);
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${place}: ${overflow} px too wide`);
    }
    await openCode(tab, link);
    await copyCode(tab);
    await tab.evaluate(axe);
    const violations = await tab.evaluate(async () => {
      const found = await window.axe.run(document, { rules: { "target-size": { enabled: true } } });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    assert.deepEqual(
      violations.filter((each) => /form|place|code|once|copying|about|opened|status/.test(each)),
      [],
    );
    await close();
  });
