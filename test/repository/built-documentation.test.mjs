// The built pages of the documentation, as far as their HTML says: where they lead, what they state, how they are set. What a reader
// sees of them is in test/dist/documentation.test.mjs.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { filesBelow, jsonOf, root, textOf } from "./files.mjs";
import { contentOf, elementsIn, hasClass, nodesIn, parseHtml, rowsOf } from "./html.mjs";
import { slugs } from "./markdown.mjs";

const languages = ["fr", "en"];
const names = filesBelow("src/docs/en").map((path) => posix.basename(path, ".md"));
names.push("security");

/** The halves of SECURITY.md begin with their headings. */
const sourceOf = (lang, name) =>
  name === "security"
    ? `# ${textOf("SECURITY.md").split(/^# /m)[languages.indexOf(lang) + 1]}`
    : textOf(`src/docs/${lang}/${name}.md`);

const idsIn = (html) => elementsIn(html).flatMap(({ properties }) => properties.id ?? []);

const pages = languages.flatMap((lang) =>
  names.map((name) => {
    const path = `dist/docs/${lang}/${name}.html`;
    const html = parseHtml(textOf(path));
    const [main] = elementsIn(html, "main");
    return { lang, name, path, html, main, headings: elementsIn(main, "h1", "h2", "h3") };
  }),
);
const anchors = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
const pageOf = (lang, name) => pages.find((page) => page.lang === lang && page.name === name);
const navigation = ({ html }, className) => elementsIn(html, "nav").find(hasClass(className));
const hrefsIn = (node) => elementsIn(node, "a").map(({ properties }) => properties.href);

for (const { lang, name, path, html, main, headings } of pages) {
  test(`every link of ${path} leads somewhere`, () => {
    const addresses = elementsIn(html, "a", "link", "script", "img").map(
      ({ properties }) => properties.href ?? properties.src,
    );
    assert.ok(addresses.length >= 4);
    for (const address of new Set(addresses)) {
      const [file, anchor] = address.split("#");
      const found = file ? posix.join(posix.dirname(path), file) : path;
      assert.ok(found.startsWith("dist/") && posix.extname(found) && existsSync(root + found), address);
      if (anchor) assert.ok(anchors.get(found).includes(anchor), address);
    }
  });

  test(`the headings of ${path} have the anchors that code hosts give them, and its contents list them`, () => {
    const ids = headings.map(({ properties }) => properties.id);
    const expected = slugs(sourceOf(lang, name));
    assert.deepEqual(
      ids.filter((id) => expected.includes(id)),
      expected,
    );
    assert.equal(new Set(idsIn(html)).size, idsIn(html).length, "an id that is there twice");
    const listed = headings.slice(1);
    const links = elementsIn(navigation({ html }, "contents"), "a");
    assert.deepEqual(
      links.map((link) => [link.properties.href, contentOf(link)]),
      listed.map((heading) => [`#${heading.properties.id}`, contentOf(heading)]),
    );
    assert.equal(headings[0].tagName, "h1");
  });

  test(`nothing is left to be filled in on ${path}, and every proof leads to its test`, () => {
    assert.deepEqual(
      nodesIn(main).filter(({ type, value }) => type === "comment" || value?.includes("<!--")),
      [],
    );
    const proofs = elementsIn(main).filter(hasClass("proof")).flatMap(hrefsIn);
    const tests = elementsIn(main, "ol")
      .filter(hasClass("proofs"))
      .flatMap((list) => elementsIn(list, "li"))
      .map(({ properties }) => `#${properties.id}`);
    assert.deepEqual([...new Set(proofs)].sort(), tests.sort());
  });
}

test("the only script of the pages is a file", () => {
  for (const { html, path } of pages)
    assert.deepEqual(
      elementsIn(html, "script").map(({ properties, children }) => [properties.src, children.length]),
      [["../docs.js", 0]],
      path,
    );
});

test("the pages of both languages have the same headings, lists, tables and code", () => {
  const shapeOf = ({ html }) =>
    elementsIn(html, "h1", "h2", "h3", "p", "li", "pre", "tr", "td", "th").map(({ tagName }) => tagName);
  for (const name of names) assert.deepEqual(shapeOf(pageOf("fr", name)), shapeOf(pageOf("en", name)), name);
});

test("the French pages are set in French typography", () => {
  // The titles of tests are in English.
  const foreign = ({ tagName }) => ["code", "pre", "q"].includes(tagName);
  for (const name of names) {
    const prose = contentOf(elementsIn(pageOf("fr", name).html, "body")[0], foreign);
    const around = (pattern) => [...prose.matchAll(pattern)].map(([found]) => found);
    assert.deepEqual(around(/.{0,20}['"].{0,20}/g), [], `${name}: straight apostrophes or quotes`);
    assert.deepEqual(around(/.{0,20}[^\u00A0\u202F][:;?!»].{0,10}/g), [], `${name}: no no-break space before`);
    assert.deepEqual(around(/.{0,10}«[^\u00A0].{0,20}/g), [], `${name}: no no-break space after «`);
  }
});

for (const lang of languages) {
  const index = pageOf(lang, "index");
  const order = ["index", ...hrefsIn(index.main).map((href) => posix.basename(href, ".html"))];

  test(`each page in ${lang} leads to all the others in the groups of the index, marks itself and has its twin`, () => {
    assert.deepEqual([...order].sort(), [...names].sort());
    const groups = elementsIn(index.main, "h2").map((heading) => contentOf(heading));
    assert.equal(groups.length, 3);
    const [other] = languages.filter((each) => each !== lang);
    for (const page of pages.filter((each) => each.lang === lang)) {
      const list = navigation(page, "pages");
      assert.deepEqual(
        elementsIn(list, "p").map((label) => contentOf(label)),
        groups,
      );
      assert.deepEqual(
        hrefsIn(list),
        order.slice(1).map((name) => `${name}.html`),
      );
      const marked = elementsIn(page.html, "a").filter(({ properties }) => properties.ariaCurrent === "page");
      assert.deepEqual(
        marked.map(({ properties }) => properties.href),
        [`${page.name}.html`],
      );
      const header = hrefsIn(elementsIn(page.html, "header")[0]);
      assert.deepEqual(header, ["../../builder/index.html", "index.html", `../${other}/${page.name}.html`]);
    }
  });

  test(`the pages in ${lang} follow each other in the order of the index`, () => {
    for (const [at, name] of order.entries()) {
      const links = elementsIn(navigation(pageOf(lang, name), "turn"), "a").map(({ properties }) => properties);
      const expected = { prev: order[at - 1], next: order[at + 1] };
      assert.deepEqual(
        Object.fromEntries(links.map(({ rel: [rel], href }) => [rel, href])),
        Object.fromEntries(
          Object.entries(expected)
            .filter(([, page]) => page)
            .map(([rel, page]) => [rel, `${page}.html`]),
        ),
        name,
      );
    }
  });
}

const words = { fr: ["entier", "à éviter"], en: ["whole", "avoid"] };
for (const lang of languages)
  test(`the table of survival is there whole, in ${lang}`, () => {
    const { table } = jsonOf("src/docs/measured/survival.json");
    const rows = rowsOf(elementsIn(pageOf(lang, "survival").main, "table").at(-1));
    assert.equal(rows.length, Object.keys(table).length);
    for (const [at, verdict] of ["whole", "not here"].entries()) {
      const measured = Object.values(table).flatMap((row) => Object.values(row).filter((cell) => cell === verdict));
      const stated = rows.flat().filter((cell) => cell === words[lang][at]);
      assert.equal(stated.length, measured.length, verdict);
    }
  });

test("the hashes and weights on the pages are those of the built files", () => {
  const hashes = jsonOf("dist/sri.json");
  for (const lang of languages) {
    const integrity = pageOf(lang, "integrity").main;
    const stated = rowsOf(elementsIn(integrity, "table")[0]);
    assert.deepEqual(Object.fromEntries(stated), hashes);
    const typed = contentOf(integrity).match(/sha384-[\w+/]+/g);
    assert.ok(typed.length > stated.length);
    for (const hash of typed) assert.ok(Object.values(hashes).includes(hash), hash);

    const sizes = pageOf(lang, "sizes").main;
    const rows = rowsOf(elementsIn(sizes, "table")[0]);
    assert.ok(rows.length >= 8);
    for (const [name, , ...weights] of rows) {
      const bytes = readFileSync(`${root}dist/${name}`);
      const measured = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);
      const read = weights.map((weight) => 1000 * Number(weight.replace(",", ".").replace(/\u00A0k[Bo]$/, "")));
      for (const [at, weight] of read.entries())
        assert.ok(Math.abs(weight - measured[at]) <= 51, `${name}: ${weights}`);
    }
    const [, , , , whole] = rows.find(([name]) => name === "fiche.js");
    const paragraphs = sizes.children.filter(({ tagName }) => tagName === "p").map((each) => contentOf(each));
    assert.ok(paragraphs[1].includes(whole), "in words as in the table");
  }
});
