// Presentation must not change structure: the accessibility tree is the same in both themes, in forced colours and at any width, and no
// element has less content in one language than in the other.
import { emulateMedia, setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { type AxNode, axTree, flattenAxTree, outlineAxTree } from "../helpers/ax-tree.js";
import { type Attributes, draw, painted } from "../helpers/drawing.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

const emulate = (media: object) => emulateMedia(media);
afterEach(async () => {
  await emulate({ forcedColors: "none", colorScheme: "light" });
  await setViewport({ width: 800, height: 600 });
});

const record = {
  ...realRecord,
  objectives: [
    { text: "Un", level: "outcome", state: "done", progress: { baseline: 0, actual: 1, target: 2 }, items: ["Deux"] },
    { text: { es: "Tres" }, state: "dropped" },
  ],
};

async function treeOf(tag: string, attributes: Attributes) {
  const element = await draw(tag, record, attributes);
  await painted();
  return axTree(element);
}

/** Roles only: the languages sort names differently, and put their words together from different pieces. */
const shapeOf = (nodes: AxNode[]): string =>
  nodes
    .filter(({ role }) => role !== "text")
    .map(({ role, children }) => `${role}(${shapeOf(children)})`)
    .join();

for (const { tag } of fourElements) {
  describe(`what <${tag}> says`, () => {
    for (const lang of ["fr", "en"]) {
      it(`does not change with its look, in ${lang}`, async () => {
        const light = outlineAxTree(await treeOf(tag, { lang, theme: "light" }));
        expect(light.split("\n")).to.have.length.above(1);
        expect(outlineAxTree(await treeOf(tag, { lang, theme: "dark" }))).to.equal(light);
        await emulate({ forcedColors: "active", colorScheme: "dark" });
        expect(outlineAxTree(await treeOf(tag, { lang, theme: "auto" }))).to.equal(light);
        await emulate({ forcedColors: "none" });
        await setViewport({ width: 256, height: 256 });
        expect(outlineAxTree(await treeOf(tag, { lang }))).to.equal(light);
      });

      it(`says every word in ${lang}, or in the language it is marked with`, async () => {
        const nodes = flattenAxTree(await treeOf(tag, { lang }));
        const spoken = nodes.filter(({ role, name }) => role === "text" && /\p{L}{3}/u.test(name));
        expect(spoken).not.to.be.empty;
        for (const node of spoken) expect(node.lang, node.name).to.match(/^(fr|en|es)$/);
        const others = spoken.filter((node) => node.lang !== lang).map(({ name }) => name);
        if (tag === "fiche-objectives-checklist")
          expect(others).to.deep.equal(lang === "fr" ? ["Tres"] : ["Deux", "Tres"]);
        if (tag === "fiche-budget-chip") expect(others).to.deep.equal([]);
      });
    }

    it("has the same structure in both languages", async () => {
      expect(shapeOf(await treeOf(tag, { lang: "fr" }))).to.equal(shapeOf(await treeOf(tag, { lang: "en" })));
    });

    it("has every item in a list, and in every list nothing else", async () => {
      const nodes = flattenAxTree(await treeOf(tag, { lang: "fr" }));
      for (const { role, children } of nodes)
        for (const child of children)
          expect(child.role === "listitem", `${child.role} in ${role}`).to.equal(role === "list");
    });
  });
}

describe("a state of an objective", () => {
  it("is said in words, each state in its own", async () => {
    const states = ["planned", "ongoing", "done", "dropped"];
    for (const lang of ["fr", "en"]) {
      const objectives = states.map((state) => ({ text: "x", state }));
      const element = await draw("fiche-objectives-checklist", { title: "T", objectives }, { lang });
      await painted();
      const items = flattenAxTree(await axTree(element)).filter(({ role }) => role === "listitem");
      const said = items.map((item) =>
        flattenAxTree([item])
          .filter(({ role, name }) => role === "text" && /\p{L}{3}/u.test(name))
          .map(({ name }) => name)
          .join(),
      );
      expect(new Set(said).size, said.join("; ")).to.equal(states.length);
      for (const words of said) expect(words).to.match(/\p{L}{3}/u);
    }
  });
});
