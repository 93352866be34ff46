import { expect } from "chai";
import { jsonFault } from "../../../src/builder/project/json-fault.js";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";

const cases: [text: string, place: { line: number; column: number } | undefined][] = [
  ["{}", undefined],
  [' [1, -2.5e3, "é\\u00e9\\n", true, null, {"a": []}]\n', undefined],
  ["", { line: 1, column: 1 }],
  ['{"a": 1', { line: 1, column: 8 }],
  ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
  ["{\n  “a”: 1\n}", { line: 2, column: 3 }],
  ['{"a" 1}', { line: 1, column: 6 }],
  ['{"a": 1} x', { line: 1, column: 10 }],
  ['{"a": "b\nc"}', { line: 1, column: 7 }],
  ["[1 2]", { line: 1, column: 4 }],
  ["[1}", { line: 1, column: 3 }],
  ["[01]", { line: 1, column: 3 }],
  ["{'a': 1}", { line: 1, column: 2 }],
];

function isJson(text: string) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the place where a text stops being JSON", () => {
  for (const [text, place] of cases)
    it(`is ${place ? `line ${place.line}, column ${place.column}` : "nowhere"} in ${JSON.stringify(text)}`, () =>
      expect(jsonFault(text)).to.deep.equal(place));

  it("is found exactly where the browser refuses a text", () => {
    const text = JSON.stringify(azerbaijan, null, 1).slice(0, 900);
    const whole = JSON.stringify(azerbaijan);
    for (let at = 0; at < text.length; at++)
      for (const changed of [
        whole.slice(0, at),
        whole.slice(0, at) + whole.slice(at + 1),
        `${whole.slice(0, at)},${whole.slice(at)}`,
      ])
        expect(jsonFault(changed) === undefined, changed.slice(0, at + 40)).to.equal(isJson(changed));
  });
});
