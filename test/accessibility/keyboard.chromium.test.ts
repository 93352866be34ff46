// WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 2.5.8: real key presses, and the size of targets.
import { sendKeys, setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { draw, painted } from "../helpers/drawing.js";
import { fourElements, realRecord } from "../helpers/four-elements.js";

after(() => setViewport({ width: 800, height: 600 }));

const focusable = "a[href], button, summary";

function link(text: string) {
  const element = document.createElement("a");
  element.href = "#";
  element.textContent = text;
  return element;
}

/** Between two links of the page: the element, and what of it can have the focus, in the order of the markup. */
async function betweenLinks(tag: string, lang = "fr") {
  const element = await draw(tag, realRecord, { lang, max: "1" });
  const [before, after] = [link("before"), link("after")];
  element.before(before);
  element.after(after);
  await painted();
  const stops = () =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>(focusable)].filter((node) => node.checkVisibility());
  return { element, before, after, stops };
}

/** What has the focus, inside shadow roots too, by name: a node would lead the reporter to the whole page. */
function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}
const nameOf = (node: Element) => `${node.localName} ${node.textContent.trim().slice(0, 40)}`;

/** Whether nothing covers the middle of it, and it stands in the window. */
function isSeen(node: HTMLElement) {
  const [box] = node.getClientRects();
  const root = node.getRootNode() as ShadowRoot;
  const [x, y] = [box.left + Math.min(box.width, 40) / 2, box.top + box.height / 2];
  const inWindow = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  const top = root.elementFromPoint(x, y);
  return inWindow && !!top && (node.contains(top) || top.contains(node));
}

for (const { tag } of fourElements) {
  describe(`<${tag}> by keyboard`, () => {
    for (const [width, height] of [
      [1280, 700],
      [320, 256],
    ])
      it(`goes through everything in reading order, seen, and out again: ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const { before, after, stops } = await betweenLinks(tag);
        before.focus();
        const forward: string[] = [];
        for (const stop of stops()) {
          await sendKeys({ press: "Tab" });
          await painted();
          forward.push(nameOf(focused()));
          expect(isSeen(focused()), `${nameOf(stop)} is covered`).to.equal(true);
          expect(focused().matches(":focus-visible"), nameOf(stop)).to.equal(true);
          expect(getComputedStyle(focused()).outlineStyle, nameOf(stop)).to.equal("solid");
        }
        expect(forward).to.deep.equal(stops().map(nameOf));
        await sendKeys({ press: "Tab" });
        expect(nameOf(focused())).to.equal("a after");
        expect(focused() === after).to.equal(true);
        for (const stop of stops().reverse()) {
          await sendKeys({ press: "Shift+Tab" });
          expect(nameOf(focused())).to.equal(nameOf(stop));
        }
        await sendKeys({ press: "Shift+Tab" });
        expect(nameOf(focused())).to.equal("a before");
      });

    it("has the browser's own links, buttons and disclosures, and nothing that plays them", async () => {
      const { element } = await betweenLinks(tag);
      const played =
        "[tabindex], [role=button], [role=link], [onclick], [accesskey], [title], [draggable], [autofocus]";
      expect(element.shadowRoot!.querySelectorAll(played).length).to.equal(0);
      expect(element.matches("[tabindex], [role]")).to.equal(false);
    });

    it("never changes the page because something has the focus", async () => {
      const { element, before, stops } = await betweenLinks(tag);
      const { href } = location;
      const drawn = element.shadowRoot!.textContent;
      before.focus();
      for (let at = stops().length; at >= 0; at--) await sendKeys({ press: "Tab" });
      expect(element.shadowRoot!.textContent).to.equal(drawn);
      expect(location.href).to.equal(href);
    });

    it("unfolds and folds with Enter and Space, and the focus stays where it was", async () => {
      const { stops } = await betweenLinks(tag);
      for (const control of stops().filter((node) => !node.matches("a"))) {
        const isOpen = () => String(control.parentElement!.hasAttribute("open"));
        control.focus();
        for (const [key, state] of [
          ["Enter", "true"],
          ["Space", "false"],
        ]) {
          await sendKeys({ press: key });
          await painted();
          expect(isOpen(), key).to.equal(state);
          expect(nameOf(focused()), key).to.equal(nameOf(control));
        }
      }
    });

    for (const width of [1280, 320])
      it(`has targets of 24 pixels, or as much room around them: ${width} pixels`, async () => {
        await setViewport({ width, height: 700 });
        const { stops } = await betweenLinks(tag);
        const boxes = stops().map((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          return { node, width, height, x: left + width / 2, y: top + height / 2, left, top };
        });
        const small = boxes.filter(({ width, height }) => Math.min(width, height) < 24);
        const isNear = (one: (typeof boxes)[0], other: (typeof boxes)[0]) => {
          if (Math.min(other.width, other.height) < 24) return Math.hypot(one.x - other.x, one.y - other.y) < 24;
          const dx = Math.max(other.left - one.x, 0, one.x - other.left - other.width);
          const dy = Math.max(other.top - one.y, 0, one.y - other.top - other.height);
          return Math.hypot(dx, dy) < 12;
        };
        const crowded = small.filter((one) => boxes.some((other) => other !== one && isNear(one, other)));
        expect(crowded.map(({ node, width, height }) => `${nameOf(node)}: ${width} × ${height}`)).to.deep.equal([]);
      });
  });
}
