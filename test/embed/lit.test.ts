// The script for a tag carries src/embed/lit.ts in place of Lit's element. Whatever befalls them, both must do the same, in the same order,
// at the same moment: the log of one element on Lit is compared with that of its twin on the stand-in.
import { expect } from "chai";
import { LitElement, type PropertyDeclarations, type PropertyValues, html } from "lit";
import { number, words } from "../../src/elements/attributes.js";
import { LitElement as StandIn } from "../../src/embed/lit.js";
import { mount } from "../helpers/fixture.js";

const steps = ["willUpdate", "render", "updated"] as const;
type Does = Partial<Record<(typeof steps)[number], (probe: Probe) => unknown>>;

interface Probe extends LitElement {
  text: unknown;
  theme: unknown;
  place: unknown;
  count: unknown;
  list: unknown;
  open: unknown;
  own: unknown;
}

interface Stage {
  tag: string;
  page: HTMLElement;
  log: string[];
  /** Registers the element; at a step of its updates it does what is given, once. */
  define: (does?: Does) => void;
  make: () => Probe;
}

/** An element with every kind of property that ours have, which says all that happens to it. */
function defineProbe(Base: typeof LitElement, tag: string, log: string[], does: Does) {
  const once = new Map(Object.entries(does));
  class Parent extends Base {
    static override properties: PropertyDeclarations = {
      text: {},
      theme: {},
      place: {},
      open: { state: true },
      own: { attribute: "not-this" },
    };
  }
  class Child extends Parent {
    static override properties: PropertyDeclarations = {
      ...Parent.properties,
      count: { converter: number, attribute: "how-many" },
      list: { converter: words },
      own: {},
      more: { initial: "ignored" } as object,
    };
    text: unknown;
    theme: unknown = "light";
    place: unknown;
    count: unknown = 3;
    list: unknown = [];
    open: unknown = false;
    own: unknown = null;

    constructor() {
      super();
      const says = (step: string) => () => this.say(step);
      this.addController({
        hostConnected: says("hostConnected"),
        hostDisconnected: says("hostDisconnected"),
      });
      this.say("made");
    }
    say(step: string, changed?: PropertyValues) {
      const { isUpdatePending, isConnected } = this;
      const state = Object.entries({ isUpdatePending, isConnected }).flatMap(([name, is]) => (is ? name : []));
      // What a property was before, none of ours asks.
      const names = [...(changed?.keys() ?? [])].map((name) => `${String(name)} has changed`);
      log.push([step, ...state, ...names].join(", "));
      const act = once.get(step);
      once.delete(step);
      act?.(this);
    }
    override requestUpdate(...change: []) {
      super.requestUpdate(...change);
      this.updateComplete.then(
        (settled) => log.push(`an update ends: ${settled}`),
        (error) => log.push(`an update ends with: ${String(error)}`),
      );
    }
    protected override createRenderRoot() {
      this.say("createRenderRoot");
      return this.attachShadow({ mode: "open" });
    }
    override connectedCallback() {
      super.connectedCallback();
      this.say("connected");
    }
    protected override willUpdate(changed: PropertyValues) {
      this.say("willUpdate", changed);
    }
    protected override update(changed: PropertyValues) {
      this.say("update", changed);
      super.update(changed);
    }
    protected override render() {
      this.say("render");
      const { text, theme, place, count, list, open, own } = this;
      const heard = () => log.push("heard");
      const all = JSON.stringify({ text, theme, place, count, list, open, own });
      return html`<button @click=${heard}>${all}</button>`;
    }
    protected override updated(changed: PropertyValues) {
      this.say("updated", changed);
    }
  }
  (Child as typeof LitElement).disableWarning?.("change-in-update");
  log.push(`observes ${Child.observedAttributes.join()}`);
  customElements.define(tag, Child);
}

const tick = () => new Promise((resolve) => setTimeout(resolve));
const set = (values: object) => (probe: Probe) => void Object.assign(probe, values);
const fail = (probe: Probe) => {
  throw new Error(`failed on purpose: ${String(probe.text)}`);
};

interface Scenario {
  name: string;
  does?: Does;
  /** What befalls one element that is in the page and drawn. */
  then?: (probe: Probe) => unknown;
  /** The same from the start, where the start is what matters. */
  run?: (stage: Stage) => unknown;
}

const scenarios: Scenario[] = [
  { name: "nothing at all" },
  { name: "one property", then: set({ text: "a" }) },
  { name: "several in one task", then: set({ text: "a", count: 4, theme: "dark", open: true }) },
  { name: "one property several times", then: (probe) => ["a", "b", "c"].forEach((text) => (probe.text = text)) },
  { name: "the same value", then: set({ text: undefined, place: undefined, count: 3, open: false }) },
  {
    name: "NaN twice",
    async then(probe) {
      probe.count = NaN;
      await tick();
      probe.count = NaN;
    },
  },
  { name: "there and back", then: (probe) => ["a", undefined].forEach((text) => (probe.text = text)) },
  { name: "a property that no attribute sets", then: (probe) => probe.setAttribute("open", "open") },
  { name: "a property whose declaration the child replaces", then: set({ own: "a" }) },
  { name: "the attribute that the child replaces", then: (probe) => probe.setAttribute("not-this", "a") },
  { name: "requestUpdate", then: (probe) => probe.requestUpdate() },
  { name: "requestUpdate of a property", then: (probe) => probe.requestUpdate("text", "before") },
  { name: "requestUpdate of a property that is as before", then: (probe) => probe.requestUpdate("count", 3) },
  { name: "a click", then: (probe) => probe.shadowRoot!.querySelector("button")!.click() },

  ...["a", ""].flatMap((value) => [
    { name: `text="${value}"`, then: (probe: Probe) => probe.setAttribute("text", value) },
    { name: `place="${value}"`, then: (probe: Probe) => probe.setAttribute("place", value) },
    { name: `theme="${value}"`, then: (probe: Probe) => probe.setAttribute("theme", value) },
    { name: `list="${value}"`, then: (probe: Probe) => probe.setAttribute("list", value) },
    { name: `how-many="${value}"`, then: (probe: Probe) => probe.setAttribute("how-many", value) },
  ]),
  { name: 'how-many="12"', then: (probe) => probe.setAttribute("how-many", "12") },
  ...["text", "theme", "place", "list", "how-many"].map((name) => ({
    name: `${name}, set and removed`,
    then: async (probe: Probe) => {
      probe.setAttribute(name, "5");
      await tick();
      probe.removeAttribute(name);
    },
  })),

  {
    name: "an attribute, then the property in the same task",
    then: (probe) => {
      probe.setAttribute("theme", "dark");
      probe.theme = "auto";
      probe.setAttribute("place", "a");
      probe.place = "b";
    },
  },
  {
    name: "the property, then its attribute in the same task",
    then: (probe) => {
      probe.theme = "dark";
      probe.setAttribute("theme", "auto");
      probe.place = "a";
      probe.setAttribute("place", "b");
    },
  },

  ...steps.flatMap((step) => [
    { name: `set at first, in ${step}`, does: { [step]: set({ text: "a", theme: "dark", place: "b" }) } },
    {
      name: `set again and again, in ${step}`,
      does: { [step]: (probe: Probe) => ["a", "b"].forEach((text) => (probe.text = text)) },
      then: set({ text: "c" }),
    },
    { name: `an attribute set in ${step}`, does: { [step]: (probe: Probe) => probe.setAttribute("theme", "dark") } },
    { name: `requestUpdate in ${step}`, does: { [step]: (probe: Probe) => probe.requestUpdate() } },
    { name: `removed in ${step}`, does: { [step]: (probe: Probe) => probe.remove() } },
  ]),
  // Lit never recovers from an error in render, which ours catch (elements/project-element.ts).
  ...steps.map((step) => ({
    name: `an error in ${step}, then two more updates`,
    does: { [step]: fail },
    then: async (probe: Probe) => {
      probe.text = "a";
      await tick();
      probe.text = "b";
    },
  })),
  {
    name: "an error while another update is asked for",
    does: {
      updated(probe) {
        probe.text = "a";
        fail(probe);
      },
    },
  },

  {
    name: "properties that were set before the class was there",
    run({ page, define, make }) {
      page.append(Object.assign(make(), { count: 8, text: "a", theme: "dark", place: "b", open: true, other: 1 }));
      define();
    },
  },
  {
    name: "properties and attributes that were set before the class was there",
    run({ page, define, make }) {
      const probe = Object.assign(make(), { text: "a", theme: "auto", list: ["c"] });
      for (const name of ["text", "theme", "place", "list", "how-many"]) probe.setAttribute(name, "5");
      page.append(probe);
      define();
    },
  },
  {
    name: "the same property set before the class was there, and after",
    async run({ page, define, make }) {
      const probe = Object.assign(make(), { text: "a", theme: "dark" });
      page.append(probe);
      define();
      Object.assign(probe, { text: "b", theme: "auto" });
      await tick();
      Object.assign(probe, { text: "c", theme: "light" });
    },
  },
  {
    name: "an error in the first update of what was set before the class was there",
    async run({ page, define, make }) {
      const probe = Object.assign(make(), { text: "a", place: "b" });
      page.append(probe);
      define({ willUpdate: fail });
      await tick();
      probe.count = 9;
    },
  },
  {
    name: "markup",
    run({ page, define, tag }) {
      define();
      page.innerHTML = `<${tag} text="a" theme="dark" place="b" list="c, d" how-many="5" own="e"></${tag}>`;
    },
  },
  {
    name: "set and added to the page at once",
    run({ page, define, make }) {
      define();
      page.append(Object.assign(make(), { text: "a", theme: "dark", place: "b" }));
    },
  },
  {
    name: "set long before it is added to the page",
    async run({ page, define, make }) {
      define();
      const probe = make();
      probe.text = "a";
      await tick();
      probe.text = "b";
      await tick();
      page.append(probe);
    },
  },
  {
    name: "removed before it is drawn, and added later",
    async run({ page, define, make }) {
      define();
      const probe = make();
      page.append(probe);
      probe.remove();
      await tick();
      probe.text = "a";
      page.append(probe);
    },
  },
  {
    name: "copied",
    run({ page, define, make }) {
      define();
      const probe = make();
      probe.setAttribute("theme", "dark");
      page.append(probe, probe.cloneNode(true));
    },
  },
  { name: "moved", then: (probe) => probe.parentElement!.append(probe) },
  {
    name: "changed while it is out of the page",
    async then(probe) {
      const { parentElement } = probe;
      probe.remove();
      probe.text = "a";
      await tick();
      parentElement!.append(probe);
      probe.text = "b";
    },
  },
];

let count = 0;

/** All that happens to an element on this base. */
async function play(Base: typeof LitElement, { does, then, run }: Scenario) {
  const log: string[] = [];
  const tag = `fiche-probe-${++count}`;
  const page = mount("<div></div>");
  const make = () => document.createElement(tag) as Probe;
  const define = (steps: Does = {}) => defineProbe(Base, tag, log, steps);
  // How both report an error of an update that another one follows.
  const { reject } = Promise;
  Promise.reject = (error) => Promise.resolve(void log.push(`reported: ${String(error)}`)) as Promise<never>;
  try {
    const probe = () => page.querySelector<Probe>(tag);
    if (run) await run({ tag, page, log, define, make });
    else {
      define(does);
      page.append(make());
      await tick();
    }
    const begun = probe();
    if (then && begun) {
      log.push("then");
      const done = then(begun);
      log.push("asked");
      await done;
    }
    // One microtask after the other: what an update does is logged between them.
    for (let at = 1; at <= 8; at++) await Promise.resolve(log.push(`microtask ${at}`));
    const result = await begun?.updateComplete.then(
      (settled) => `settled: ${settled}`,
      (error) => `rejected: ${String(error)}`,
    );
    for (let times = 0; times < 3; times++) await tick();
    const values = begun && [begun.place, begun.theme, begun.text];
    const drawn = [...page.children].map((each) => each.shadowRoot?.querySelector("button")?.textContent);
    return { log, result, values, markup: page.innerHTML, drawn };
  } finally {
    Promise.reject = reject;
  }
}

describe("the stand-in for Lit's element", () => {
  for (const scenario of scenarios)
    it(`does as Lit does: ${scenario.name}`, async () => {
      const lit = await play(LitElement, scenario);
      const standIn = await play(StandIn as unknown as typeof LitElement, scenario);
      const neutral = (played: object) => JSON.parse(JSON.stringify(played).replace(/fiche-probe-\d+/g, "probe"));
      expect(lit.log.length).to.be.greaterThan(8);
      expect(neutral(standIn)).to.deep.equal(neutral(lit));
    });
});
