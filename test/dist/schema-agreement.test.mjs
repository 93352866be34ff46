// Three validators of one schema must agree: the parser, which a page uses; zod, which npm users may use; and the JSON Schema, which
// editors use while a record is written. The JSON Schema accepts more addresses, because it cannot express what `new URL` refuses.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import * as z from "zod/mini";
import { parseProject } from "../../dist/model/parse.js";
import { projectSchema } from "../../dist/model/project.js";
import { bad, good, randomRecords } from "../helpers/records.mjs";
import { jsonOf } from "../repository/files.mjs";

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(jsonOf("dist/project.schema.json"));

const verdicts = (record) => ({
  parser: parseProject(record).problems.length === 0,
  zod: z.safeParse(projectSchema, record).success,
  schema: validate(record),
});
const all = (verdict) => ({ parser: verdict, zod: verdict, schema: verdict });

for (const { name, record } of good)
  test(`parser, zod and schema accept ${name}`, () => assert.deepEqual(verdicts(record), all(true)));

for (const { name, record, isBeyondSchema = false } of bad)
  test(`parser, zod${isBeyondSchema ? "" : " and schema"} refuse ${name}`, () =>
    assert.deepEqual(verdicts(record), { ...all(false), schema: isBeyondSchema }));

test("what zod reads from a good record is what the parser reads", () => {
  for (const { name, record } of good)
    assert.deepEqual(parseProject(record).project, z.safeParse(projectSchema, record).data, name);
});

test("parser, zod and schema agree on thousands of random records", () => {
  const seen = { true: 0, false: 0 };
  for (const { name, record } of randomRecords(4000, 2)) {
    const found = verdicts(record);
    const isAddress = parseProject(record).problems.every(({ code }) => code === "url");
    assert.deepEqual(found, { ...all(found.zod), schema: (isAddress && found.schema) || found.zod }, name);
    seen[found.zod]++;
  }
  assert.ok(seen.true > 200 && seen.false > 200, JSON.stringify(seen));
});
