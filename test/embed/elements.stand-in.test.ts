// The tests of the elements run once more on the stand-in for Lit (the group "stand-in" of web-test-runner.config.mjs). This one says that they do.
import { expect } from "chai";
import { ProjectElement } from "../../src/elements/project-element.js";
import { LitElement } from "../../src/embed/lit.js";

describe("the elements of the script for a tag", () => {
  it("stand on its stand-in for Lit", () => {
    expect(Object.getPrototypeOf(ProjectElement)).to.equal(LitElement);
  });
});
