import { expect } from "chai";
import { BudgetChip } from "../../src/elements/budget-chip/budget-chip.js";
import { recordWarnings } from "../helpers/warnings.js";

describe("registering an element", () => {
  it("takes its own tag, or the one that is given", () => {
    class Chip extends BudgetChip {}
    Chip.define("fiche-another-chip");
    expect(customElements.get("fiche-another-chip")).to.equal(Chip);
    class Own extends BudgetChip {
      static override readonly tag = "fiche-own-chip" as never;
    }
    Own.define();
    expect(customElements.get("fiche-own-chip")).to.equal(Own);
  });

  it("twice says and changes nothing", () => {
    const warnings = recordWarnings();
    class First extends BudgetChip {}
    class Second extends BudgetChip {}
    First.define("fiche-twice");
    Second.define("fiche-twice");
    expect(customElements.get("fiche-twice")).to.equal(First);
    expect(warnings).to.be.empty;
  });

  it("leaves a tag that is taken, and names both versions once", () => {
    const warnings = recordWarnings();
    const other = class extends HTMLElement {
      static readonly version = "99.1.2";
    };
    customElements.define("fiche-taken", other);
    BudgetChip.define("fiche-taken");
    BudgetChip.define("fiche-taken");
    expect(customElements.get("fiche-taken")).to.equal(other);
    expect(warnings).to.have.length(1);
    for (const word of ["<fiche-taken>", "99.1.2", BudgetChip.version]) expect(warnings[0]).to.contain(word);
  });

  it("goes to the registry that is given", () => {
    const defined: string[] = [];
    const registry = { get: () => undefined, define: (tag: string) => void defined.push(tag) };
    BudgetChip.define("fiche-scoped", registry as unknown as CustomElementRegistry);
    expect(defined).to.deep.equal(["fiche-scoped"]);
    expect(customElements.get("fiche-scoped")).to.equal(undefined);
  });
});
