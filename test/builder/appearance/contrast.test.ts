import { expect } from "chai";
import { contrast } from "../../../src/builder/appearance/contrast.js";

describe("the contrast of two colours", () => {
  // The figures that WCAG's formula gives, as published by those who list them.
  const cases = [
    { one: "#000000", other: "#ffffff", ratio: 21 },
    { one: "#ffffff", other: "#ffffff", ratio: 1 },
    { one: "#767676", other: "#ffffff", ratio: 4.54 },
    { one: "#777777", other: "#ffffff", ratio: 4.48 },
    { one: "#949494", other: "#ffffff", ratio: 3.03 },
    { one: "#ff0000", other: "#ffffff", ratio: 4 },
    { one: "#0000ff", other: "#ffffff", ratio: 8.59 },
    { one: "#008000", other: "#ffffff", ratio: 5.14 },
    { one: "#ffff00", other: "#000000", ratio: 19.56 },
  ];
  for (const { one, other, ratio } of cases)
    it(`${one} on ${other} is ${ratio}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005);
      expect(contrast(other, one)).to.equal(contrast(one, other));
    });

  it("is the same for a colour as the browser has computed it", () => {
    expect(contrast("rgb(118, 118, 118)", "rgb(255, 255, 255)")).to.equal(contrast("#767676", "#ffffff"));
  });
});
