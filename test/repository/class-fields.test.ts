// Without `useDefineForClassFields: false` a build passes, but its properties are silently not reactive. Lit's dev mode, in which these
// tests run, reports that, and also updates that cause another update.
import { expect } from "chai";
import record from "../fixtures/glo-act-enriched.json";
import { mount } from "../helpers/fixture.js";
import "../../src/define.js";

const tags = ["fiche-project-card", "fiche-partner-badge-list", "fiche-objectives-checklist", "fiche-budget-chip"];

function litWarnings() {
  const page = globalThis as { litIssuedWarnings?: Set<string> };
  return [...(page.litIssuedWarnings ?? [])];
}

describe("Lit in dev mode", () => {
  it("is what the tests run in", () => {
    expect(litWarnings().join()).to.contain("dev-mode");
  });

  for (const tag of tags) {
    it(`warns of nothing in <${tag}>`, async () => {
      const element = mount<HTMLElement & { project: unknown; updateComplete: Promise<boolean> }>(`<${tag}></${tag}>`);
      element.project = record;
      await element.updateComplete;
      expect(element.shadowRoot?.childElementCount).to.be.greaterThan(0);
      expect(litWarnings().filter((warning) => !warning.includes("dev-mode"))).to.deep.equal([]);
    });
  }
});
