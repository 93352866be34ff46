import { expect } from "chai";
import { sectionsOf } from "../../../src/builder/project/form.template.js";
import { type Field, recordField } from "../../../src/builder/project/schema-fields.js";
import { formWords } from "../../../src/builder/project/form-messages.js";
import { projectSchema } from "../../../src/model/project.js";
import { schemaKeys } from "../../../src/model/unknown-keys.js";

const seen = new Set<Field>();

function keysOf(field: Field): { key: string; field: Field }[] {
  if (seen.has(field)) return [];
  seen.add(field);
  if (field.kind === "list") return keysOf(field.item);
  if (field.kind !== "group") return [];
  return Object.entries(field.fields).flatMap(([key, each]) => [{ key, field: each }, ...keysOf(each)]);
}
const fields = keysOf(recordField);

describe("the form has", () => {
  it("a field for every key of the schema", () => {
    const keys = new Set(fields.map(({ key }) => key));
    expect([...keys]).to.have.members(schemaKeys(projectSchema));
  });

  it("a part for every key of a record, and no part for a key that is none", () =>
    expect(sectionsOf.flatMap(([, keys]) => keys)).to.have.members(Object.keys(recordField.fields)));

  for (const lang of ["fr", "en"] as const)
    it(`a label for every field, and words for the items of every list: ${lang}`, () => {
      const { labels, items } = formWords(lang);
      for (const { key, field } of fields) {
        expect(labels[key], key).to.match(/\S/);
        if (field.kind === "list") expect(items[key]?.join(), key).to.match(/\S/);
      }
    });
});
