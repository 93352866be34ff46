// The script for a tag carries src/embed/lit-html.ts in place of lit-html. Whatever is shown after whatever, both must make the same of
// it, keep the same elements, and touch nothing that stays as it was.
import { expect } from "chai";
import * as fc from "fast-check";
import * as lit from "lit";
import * as standIn from "../../src/embed/lit-html.js";
import { mount } from "../helpers/fixture.js";

type Drawing = Pick<typeof lit, "html" | "nothing" | "render">;
type Template = (drawing: Drawing, ...values: unknown[]) => unknown;

/** Every way in which a template of the elements holds values. */
const templates: Template[] = [
  ({ html }) => html`<hr />`,
  ({ html }, a) => html`${a}`,
  ({ html }, a, b) => html`${a}${b}`,
  ({ html }, a, b) => html`<i>before</i>${a}<i>between</i>${b}<i>behind</i>`,
  ({ html }, a, b) => html` before ${a} · ${b} behind `,
  ({ html }, a, b) =>
    html`<ul role="list">
      ${a}
      <li>${b}</li>
    </ul>`,
  ({ html }, a, b) => html`<p><b>${a}</b>${b}</p>`,
];

/** Every way in which a template of the elements holds values in attributes, here as all that is in a place. */
const attributes: Template[] = [
  ({ html }, a) => html`<p title=${a}></p>`,
  ({ html }, a) => html`<p class="before ${a}">text</p>`,
  ({ html }, a, b) => html`<p part="p" class="before ${a} ${b} behind" title="${b}"></p>`,
  ({ html }, a, b) => html`<div title=${a}><img alt=${b} /></div>`,
  ({ html }, a, b) =>
    html`<svg class="mark ${a}" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.75"></circle>
      <path d=${b}></path>
    </svg>`,
];

type Value = { text: unknown } | { nothing: true } | { list: Value[] } | { template: Template; values: Value[] };

const strange = ["", " ", "<b>bold</b>", "a&amp;b", '" onclick="x', "\uE000", "<!--", "--><i>", "{{}}", "?lit$123$"];
const text = fc.oneof(
  fc.constantFrom<unknown>(...strange, 0, -1, NaN, true, false, null, undefined),
  fc.constant({ strings: ["<b>a record</b>"], values: [] }),
  fc.string({ unit: "binary" }),
);
const leaf = fc.oneof(
  text.map((text): Value => ({ text })),
  fc.constant<Value>({ nothing: true }),
);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "value", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }).map((list): Value => ({ list })),
    fc.record({ template: fc.constantFrom(...templates), values: fc.tuple(tie("value"), tie("value")) }),
    fc.record({ template: fc.constantFrom(...attributes), values: fc.tuple(leaf, leaf) }),
  ),
}));

/** The value as this copy of the templates makes it. */
function made(value: Value, drawing: Drawing): unknown {
  if ("text" in value) return value.text;
  if ("list" in value) return value.list.map((each) => made(each, drawing));
  if ("template" in value) return value.template(drawing, ...value.values.map((each) => made(each, drawing)));
  return drawing.nothing;
}

/** A page of its own for each copy, and what is seen there. */
class Stage {
  readonly root = document.createElement("div");
  readonly #drawing: Drawing;
  readonly #numbers = new Map<Element, number>();

  constructor(drawing: unknown) {
    this.#drawing = drawing as Drawing;
  }

  /** Draws, and tells what then is there, each element with its number in the order of their coming, and how often a node was touched. */
  draw(value: Value) {
    const observer = new MutationObserver(() => undefined);
    observer.observe(this.root, { attributes: true, characterData: true, childList: true, subtree: true });
    this.#drawing.render(made(value, this.#drawing), this.root);
    const touches = observer.takeRecords().length;
    observer.disconnect();
    const elements = [...this.root.querySelectorAll("*")].map((element) => {
      this.#numbers.set(element, this.#numbers.get(element) ?? this.#numbers.size);
      return this.#numbers.get(element);
    });
    // Both mark the places of values, each in its own way.
    const copy = this.root.cloneNode(true) as Element;
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let comment; (comment = comments.nextNode());) (comment as Comment).remove();
    return { seen: { markup: copy.innerHTML, elements }, touches };
  }
}

describe("the stand-in for lit-html", () => {
  it("makes of any values what lit-html makes of them, and keeps what lit-html keeps", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const [one, other] = [new Stage(lit), new Stage(standIn)];
        for (const each of values) expect(other.draw(each).seen).to.deep.equal(one.draw(each).seen);
      }),
      { numRuns: 300 },
    );
  });

  it("touches nothing that stays as it was", () => {
    fc.assert(
      fc.property(value, (value) => {
        const [one, other] = [new Stage(lit), new Stage(standIn)];
        for (const stage of [one, other]) stage.draw(value);
        expect(other.draw(value).touches).to.be.at.most(one.draw(value).touches);
      }),
      { numRuns: 300 },
    );
  });

  it("touches the one text that changes", () => {
    const stage = new Stage(standIn);
    const [template] = templates.slice(-1);
    const list = (text: string): Value => ({
      list: [
        { template, values: [{ text: "first" }, { nothing: true }] },
        { template, values: [{ text }, { list: [] }] },
      ],
    });
    stage.draw(list("before"));
    expect(stage.draw(list("before")).touches).to.equal(0);
    expect(stage.draw(list("after")).touches).to.equal(1);
  });

  it("tells the listener of the last drawing", () => {
    const logs = [lit, standIn].map((drawing) => {
      const { html, render } = drawing as unknown as Drawing;
      const root = mount("<div></div>");
      const log: string[] = [];
      const draw = (name: string) => {
        const heard = ({ type }: Event) => log.push(`${type} heard by ${name}`);
        render(html`<button @click=${heard} @focus=${() => log.push(name)}>${name}</button>`, root);
      };
      draw("first");
      const button = root.querySelector("button")!;
      button.click();
      draw("second");
      button.click();
      button.dispatchEvent(new FocusEvent("focus"));
      return log;
    });
    expect(logs[1]).to.deep.equal(logs[0]);
    expect(logs[1]).to.have.length(3);
  });

  it("draws anew after an error", () => {
    const root = document.createElement("div");
    const failing = () => {
      throw new Error("on purpose");
    };
    const draw = (value: unknown) => standIn.render(standIn.html`<p title="a">${value}</p>`, root);
    draw("before");
    expect(() => draw({ toString: failing })).to.throw("on purpose");
    root.replaceChildren("what the element shows instead");
    draw("after");
    expect(root.textContent).to.equal("after");
    expect(root.children).to.have.length(1);
  });
});
