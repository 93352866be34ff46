// Pages as found in the wild: in XHTML, in quirks mode, sandboxed, with ids that shadow globals, with modified built-ins.
import { expect } from "chai";
import { elements, expectChildren, expectDrawn, look, open, put, scripts } from "./open-page.js";

const ids = [
  "litHtmlVersions",
  "litElementVersions",
  "reactiveElementVersions",
  "litHtmlPolyfillSupport",
  "litElementPolyfillSupport",
  "litElementHydrateSupport",
  "reactiveElementPolyfillSupport",
  "litPropertyMetadata",
  "litNonce",
  "ShadyCSS",
  "__zod_globalConfig",
  "__zod_globalRegistry",
  "process",
  "fiche",
  "trustedTypes",
  "customElements",
  "lang",
  "title",
];
const script = (code: string) => `<script>${code}</script>`;
const members = (names: string) =>
  script(`for (const name of ${JSON.stringify(names.split(" "))}) Object.prototype[name] = function () {};`);

const preludes: Record<string, string> = {
  "elements whose ids and names are those of globals": ids
    .map((id) => `<i id="${id}"></i><img name="${id}" alt="">`)
    .join(""),
  "an enumerable member on Object.prototype": members("extra"),
  "members on Object.prototype that are called like types": members("string boolean number object array type"),
  "an enumerable member on Array.prototype": script("Array.prototype.last = function () {};"),
  "a frozen Array.prototype": script("Object.freeze(Array.prototype);"),
  "frozen built-ins": script(
    "[Object, Array, String, Function, Promise, Map].forEach((each) => Object.freeze(each.prototype));",
  ),
  "a frozen Symbol": script("Object.freeze(Symbol);"),
  "methods of lists from an old library": script(
    `Array.prototype.toJSON = String.prototype.toJSON = function () { return String(this); };
     Array.prototype.compact = Array.prototype.clear = function () { return []; };
     Array.from = (list) => { const made = []; for (let at = 0; at < list.length; at++) made.push(list[at]); return made; };`,
  ),
  "a JSON.parse of its own": script(
    "const { parse } = JSON; JSON.parse = function (...given) { return parse.apply(this, given); };",
  ),
  "a JSON.parse that revives dates": script(
    `const { parse } = JSON; const day = /^\\d{4}-\\d\\d-\\d\\dT/;
     JSON.parse = (text) => parse(text, (key, value) => (day.test(value) ? new Date(value) : value));`,
  ),
  "a Promise of its own": script("globalThis.Promise = class Promise extends globalThis.Promise {};"),
  "a define that is wrapped": script(
    `const { define } = CustomElementRegistry.prototype;
     customElements.define = CustomElementRegistry.prototype.define = function (...given) { return define.apply(this, given); };`,
  ),
  "an attachShadow that is wrapped": script(
    `const { attachShadow } = Element.prototype;
     Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, delegatesFocus: true }); };`,
  ),
  "a console without words": script("console.log = console.info = console.debug = undefined;"),
  "a zod that compiles every schema it sees": script(
    "globalThis.__zod_globalConfig = { postProcessor() { throw new Error('host'); }, jitless: false };",
  ),
  "a define of AMD and exports of CommonJS": script(
    "globalThis.define = () => { throw new Error('host'); }; define.amd = {}; globalThis.module = { exports: {} }; globalThis.exports = {};",
  ),
};

for (const [kind, tag] of Object.entries(scripts))
  describe(`the ${kind} script on a page with`, () => {
    for (const [name, prelude] of Object.entries(preludes))
      it(`${name} draws all four`, async () => {
        expectDrawn(await open({ body: prelude + elements() + tag }));
      });
  });

describe("a browser with", () => {
  const lacks: Record<string, string> = {
    "every object named like our fields":
      'for (const name of ["title", "lang", "items", "text", "dir"]) Object.prototype[name] = function () {};',
    "no Intl": "delete globalThis.Intl;",
    "an Intl without names and lists": "delete Intl.DisplayNames; delete Intl.ListFormat;",
    "an Intl without French": `for (const name of ["NumberFormat", "DateTimeFormat", "ListFormat", "PluralRules", "Collator", "DisplayNames"]) {
      const Own = Intl[name];
      Intl[name] = function (tag, options) { return new Own("en", options); };
    }`,
    "an Intl without any language": `for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules"])
      Intl[name] = function () { throw new RangeError("no locale data"); };`,
  };
  for (const [what, code] of Object.entries(lacks))
    it(`${what} leaves no blank: each element is drawn, or its children stay and one line says why`, async () => {
      const { seen, elements: all } = await open({ body: script(code) + elements() + scripts.module });
      expect(all).to.have.length(4);
      for (const { tag, drawn, fallback } of all) expect(/\S/.test(drawn) !== fallback, tag).to.equal(true);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.warnings).to.have.length(all.some(({ fallback }) => fallback) ? 1 : 0);
    });
});

// Every loop of the language that ends early asks for it, in any script: nothing runs there as it should.
it("a page whose objects all have a member called return keeps its children", async () => {
  const { elements: all } = await open({ body: members("return") + elements() + scripts.module });
  expect(all.map(({ fallback }) => fallback)).to.deep.equal([true, true, true, true]);
});

describe("a page", () => {
  for (const [kind, tag] of Object.entries(scripts)) {
    it(`in quirks mode draws with the ${kind} script`, async () => {
      const seen = await open({ doctype: "", head: tag });
      expect(seen.frame.contentDocument!.compatMode, "otherwise this says nothing").to.equal("BackCompat");
      expectDrawn(seen);
    });

    it(`in another encoding shows our French words with the ${kind} script`, async () => {
      const seen = await open({
        head: tag,
        body: elements({ title: "Eau", status: "closed", budget: { amount: 1, currency: "USD" } }),
        type: "text/html; charset=windows-1252",
      });
      expect(seen.elements[0].drawn).to.contain("Achevé");
    });
  }

  it("in a sandboxed frame draws with the classic script", async () => {
    expectDrawn(await open({ head: scripts.classic, sandbox: "allow-scripts" }));
  });

  it("in a frame without any permission keeps its children, which need no script", async () => {
    const address = await put("bare.html", { body: `<!doctype html>${elements()}` });
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin");
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    const links = [...frame.contentDocument!.querySelectorAll("a")];
    expect(links.map((link) => link.getClientRects().length > 0)).to.deep.equal([true, true, true, true]);
    frame.remove();
  });

  for (const [kind, tag] of Object.entries(scripts))
    it(`in XHTML keeps its children, and one line says why at most (${kind} script)`, async () => {
      const seen = await look(
        await put("page.xhtml", {
          body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title>
            <script src="/pages/witness.js"></script>${tag}</head><body>${elements()}</body></html>`,
          type: "application/xhtml+xml",
        }),
      );
      const [{ drawn }] = seen.elements;
      // No browser has to run a module there.
      if (kind === "module" && !seen.seen.warnings.length && !drawn)
        expect(seen.elements.map(({ fallback }) => fallback)).to.deep.equal([true, true, true, true]);
      else expectChildren(seen);
    });
});
