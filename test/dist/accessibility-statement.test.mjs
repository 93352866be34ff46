// Holds the accessibility statement to the tests: each test it names exists, and no criterion of WCAG 2.2 A or AA is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importSource } from "../helpers/import-source.mjs";
import { jsonOf, textOf } from "../repository/files.mjs";

const statement = jsonOf("src/docs/measured/accessibility.json");
const { checks, others } = statement;
const { accessibilityStatement } = await importSource("src/docs/accessibility-statement.ts");

const criteria =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 " +
  "2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 " +
  "3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

const order = new Intl.Collator("en", { numeric: true }).compare;

test("every criterion of WCAG 2.2 A and AA is checked, or does not apply, and none is both", () => {
  const named = [...checks.map(({ criterion }) => criterion), ...others.flatMap((each) => each.criteria)];
  assert.deepEqual(named.sort(order), criteria.split(" "));
  assert.deepEqual(
    checks.map(({ criterion }) => criterion),
    checks.map(({ criterion }) => criterion).sort(order),
  );
});

for (const { criterion, tests } of checks)
  test(`the tests named for ${criterion} exist`, () => {
    assert.notEqual(tests.length, 0);
    for (const { file, name } of tests) assert.ok(textOf(file).includes(name), `${file}: ${name}`);
  });

for (const lang of ["fr", "en"])
  test(`the statement has a row for each criterion, in ${lang}`, () => {
    const html = accessibilityStatement(statement, lang);
    assert.equal(html.match(/<th scope="row">/g).length, checks.length);
    assert.equal(html.match(/<dt>/g).length, others.length);
    assert.doesNotMatch(html, /undefined|\$\{|&amp;(amp|lt)/);
    if (lang === "fr") assert.doesNotMatch(html.replace(/<[^>]*>/g, ""), /['"]|[^\u00A0\u202F][:;?!»]|«[^\u00A0]/);
  });
