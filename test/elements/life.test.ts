// Moving, removing, re-adding and adopting an element into another document works, and leaves nothing behind.
import { expect } from "chai";
import { type Fiche, draw, drawnText, make, observed, settled, showsChildren } from "../helpers/drawing.js";
import { mount } from "../helpers/fixture.js";
import { fourElements, record, unreadable, unreadableData } from "../helpers/four-elements.js";
import { recordWarnings } from "../helpers/warnings.js";

const { observe, disconnect } = MutationObserver.prototype;
afterEach(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));

/** What every observer that is used from here on is watching, and how often one began to. */
function spyOnObservers() {
  const watching = new Map<MutationObserver, Node[]>();
  // Names, not nodes: a failing test is reported with what it compared, and a node leads to the whole page.
  const nameOf = (node: Node) => (node === document ? "the page" : node.nodeName);
  const spy = { begun: 0, observers: watching, targets: () => [...watching.values()].flat().map(nameOf) };
  MutationObserver.prototype.observe = function (target, options) {
    spy.begun++;
    watching.set(this, [...(watching.get(this) ?? []), target]);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    watching.delete(this);
    disconnect.call(this);
  };
  return spy;
}

/** An empty document of its own, in the page. When a frame goes, its elements are not told: tests take them out before. */
function frame(): Document {
  return mount<HTMLIFrameElement>("<iframe></iframe>").contentDocument!;
}

for (const { tag, fr, en } of fourElements) {
  const inside = async (parent: ParentNode) => {
    const element = make(tag);
    element.project = record;
    parent.append(element);
    await settled(element);
    return element;
  };

  describe(`the life of <${tag}>`, () => {
    it("goes on when the element moves within the page, without another reading", async () => {
      const warnings = recordWarnings();
      const element = await draw(tag, { ...record, status: "?" });
      const { firstElementChild } = element.shadowRoot!;
      mount("<div></div>").append(element);
      await settled(element);
      expect(drawnText(element)).to.contain(en === "Project status: Completed" ? "Updated" : en);
      expect(element.shadowRoot!.firstElementChild === firstElementChild, "drawn once").to.equal(true);
      expect(warnings).to.have.length(1);
    });

    it("leaves nothing observing when the last element is removed", async () => {
      const spy = spyOnObservers();
      const page = mount("<div></div>");
      const elements = [await inside(page), await inside(page), await inside(page.attachShadow({ mode: "open" }))];
      expect(spy.targets()).not.to.be.empty;
      for (const element of elements) element.remove();
      expect(spy.targets()).to.be.empty;
    });

    it("shares one observer among all elements, whatever their number", async () => {
      const spy = spyOnObservers();
      const page = mount("<div></div>");
      for (let count = 0; count < 50; count++) await inside(page);
      expect(spy.observers.size).to.equal(1);
      expect(spy.targets()).to.deep.equal(["the page"]);
      expect(spy.begun).to.equal(1);
    });

    it("leaves a shadow root unobserved when its last element has gone", async () => {
      const spy = spyOnObservers();
      await inside(mount("<div></div>"));
      const root = mount("<div></div>").attachShadow({ mode: "open" });
      const element = await inside(root);
      expect(spy.targets()).to.have.members(["the page", "#document-fragment"]);
      element.remove();
      expect(spy.targets()).to.deep.equal(["the page"]);
    });

    it("listens to nothing of the page", async () => {
      const heard: string[] = [];
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
        if ([window, document, document.documentElement, document.body].includes(this as typeof window))
          heard.push(type);
        addEventListener.call(this, type, ...rest);
      };
      try {
        await draw(tag, record, { max: "1", theme: "auto" });
      } finally {
        EventTarget.prototype.addEventListener = addEventListener;
      }
      expect(heard).to.be.empty;
    });

    it("is quiet while the element is out of the page", async () => {
      const page = mount("<div></div>");
      const [element, other] = [await inside(page), await inside(page)];
      const outside = document.createElement("div");
      outside.lang = "fr";
      outside.append(element);
      let updates = 0;
      element.requestUpdate = () => void updates++;
      page.lang = "fr";
      await observed(other);
      expect(drawnText(other)).to.contain(fr);
      expect(updates).to.equal(0);
    });

    it("goes on when the element comes back, in the language that is there now", async () => {
      const page = mount("<div></div>");
      const element = await inside(page);
      element.remove();
      page.lang = "fr";
      page.append(element);
      await settled(element);
      expect(drawnText(element)).to.contain(fr);
      page.lang = "en";
      await observed(element);
      expect(drawnText(element)).to.contain(en);
    });

    it("takes data while it is out of the page", async () => {
      const page = mount("<div></div>");
      const element = await inside(page);
      element.remove();
      element.project = null;
      page.append(element);
      await settled(element);
      expect(drawnText(element)).to.equal("");
      element.remove();
      element.project = record;
      page.append(element);
      await settled(element);
      expect(drawnText(element)).to.contain(en);
    });

    it("may begin and end before it is drawn", async () => {
      const element = make(tag);
      element.project = record;
      const page = mount("<div></div>");
      page.append(element);
      element.remove();
      await observed(element);
      page.append(element);
      await settled(element);
      expect(drawnText(element)).to.contain(en);
    });

    it("goes on in another document: styles, language, data", async () => {
      const spy = spyOnObservers();
      const element = await inside(mount("<div></div>"));
      const root = () => element.shadowRoot!.querySelector("[lang]")!;
      const looks = () => {
        const { color, display, colorScheme, overflowWrap } = getComputedStyle(root());
        return { color, display, colorScheme, overflowWrap };
      };
      const before = looks();
      expect(before.overflowWrap, "otherwise this test says nothing").to.equal("anywhere");
      const other = frame();
      other.documentElement.lang = "fr";
      other.body.append(element);
      await settled(element);
      expect(element.ownerDocument === other).to.equal(true);
      expect(looks()).to.deep.equal(before);
      expect(spy.targets(), "the other page, and no longer this one").to.deep.equal(["#document"]);
      expect(drawnText(element)).to.contain(fr);
      other.documentElement.lang = "en";
      await observed(element);
      expect(drawnText(element)).to.contain(en);
      element.project = null;
      await settled(element);
      expect(drawnText(element)).to.equal("");
      element.remove();
      expect(spy.targets()).to.be.empty;
    });

    it("comes back from another document", async () => {
      const page = mount("<div></div>");
      const element = await inside(page);
      frame().body.append(element);
      await settled(element);
      page.append(element);
      await settled(element);
      expect(getComputedStyle(element.shadowRoot!.querySelector("[lang]")!).overflowWrap).to.equal("anywhere");
      expect(drawnText(element)).to.contain(en);
    });

    it("knows the children that another document made", async () => {
      recordWarnings();
      const other = frame();
      const element = make(tag);
      other.body.append(element);
      element.append(other.createElement("a"));
      element.firstElementChild!.textContent = "Lutte contre la traite";
      element.project = unreadableData;
      await observed(element);
      expect(drawnText(element)).to.equal("");
      element.replaceChildren();
      await observed(element);
      expect(drawnText(element)).to.equal(unreadable("en"));
      element.remove();
    });

    it("is copied with the markup, and the copy is drawn", async () => {
      const element = await draw(tag, undefined, { project: JSON.stringify(record), lang: "fr" });
      const copy = element.cloneNode(true) as Fiche;
      element.after(copy);
      await settled(copy);
      expect(drawnText(copy)).to.equal(drawnText(element));
      expect(showsChildren(copy)).to.equal(false);
    });
  });
}
