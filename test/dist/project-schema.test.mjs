import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { project } from "./server.mjs";

const read = (path) => JSON.parse(readFileSync(project + path, "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(
  read("dist/project.schema.json"),
);
const records = readdirSync(`${project}test/fixtures`).filter((name) => /^[^.]+\.json$/.test(name));

for (const name of records) {
  test(`the schema accepts ${name}`, () => {
    validate(read(`test/fixtures/${name}`));
    assert.deepEqual(validate.errors ?? [], []);
  });
}

test("the schema refuses a record without a title and one with a script for an address", () => {
  assert.equal(validate({ status: "closed" }), false);
  assert.equal(validate({ title: "A", url: "javascript:alert(1)" }), false);
});

test("every field of the schema says what it is for", () => {
  const silent = Object.entries(read("dist/project.schema.json").properties ?? {}).filter(
    ([, field]) => !field.description,
  );
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  );
});
