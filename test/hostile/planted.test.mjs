// `npm run planted` takes minutes; this only checks that it can still run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../repository/files.mjs";
import { planted, plants } from "./plants.mjs";

test("there are ten mistakes to plant", () => assert.equal(plants.length, 10));

for (const each of plants)
  test(`there is still a place where this mistake could be made, and a test to catch it: ${each.mistake}`, () => {
    const source = textOf(each.file);
    assert.notEqual(planted(source, each), source);
    const [name] = each.test.split(/ in (?:fr|en): | \(/);
    assert.ok(textOf(each.caughtBy).includes(name), `${each.caughtBy} has no test “${each.test}”`);
  });
