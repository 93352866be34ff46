import { expect } from "chai";
import fc from "fast-check";
import {
  chosenOf,
  columnsOf,
  dateParts,
  shownText,
  textIn,
  withChoice,
  withText,
  writtenDate,
  writtenNumber,
} from "../../../src/builder/project/control-values.js";
import {
  type Path,
  fieldsOf,
  isWithin,
  itemsOf,
  pathText,
  valueAt,
  withItem,
  withKey,
  withMoved,
  withValue,
  withoutItem,
} from "../../../src/builder/project/record-editing.js";
import { type Field, type Leaf, type List, recordField } from "../../../src/builder/project/schema-fields.js";
import { parseProject } from "../../../src/model/parse.js";
import azerbaijan from "../../fixtures/azerbaijan-ct1093.json";
import gloact from "../../fixtures/glo-act.json";
import enriched from "../../fixtures/glo-act-enriched.json";
import minimal from "../../fixtures/minimal.json";

const plain = "fr";

interface Place {
  path: Path;
  field: Leaf;
  value: unknown;
}

/** Every control of the form for a record, in the order of the form. */
function controlsOf(field: Field, path: Path, value: unknown): Place[] {
  if (field.kind === "list")
    return itemsOf(field, value).flatMap((item) => controlsOf(field.item, [...path, ...item.path], item.value));
  if (field.kind !== "group") return [{ path, field, value }];
  if (path.length > 12) return [];
  return fieldsOf(field, value).flatMap((each) => controlsOf(each.field, [...path, ...each.path], each.value));
}
function listsOf(field: Field, path: Path, value: unknown): { path: Path; list: List; value: unknown }[] {
  if (field.kind === "list")
    return [
      { path, list: field, value },
      ...itemsOf(field, value).flatMap((item) => listsOf(field.item, [...path, ...item.path], item.value)),
    ];
  if (field.kind !== "group" || path.length > 12) return [];
  return fieldsOf(field, value).flatMap((each) => listsOf(each.field, [...path, ...each.path], each.value));
}
const controls = (record: unknown) => controlsOf(recordField, [], record);
const write = (record: unknown, path: Path, value: unknown) => withValue(recordField, record, path, value) ?? {};

/** What a person does who writes again, into each control, what it shows. */
function writtenAgain({ field, value }: Place): unknown {
  if (field.kind === "texts")
    return columnsOf(value, plain).reduce<unknown>(
      (done, column) =>
        textIn(value, column, plain)
          ? withText(done, column, textIn(value, column, plain), plain, field.takesNumber)
          : done,
      value,
    );
  if (field.kind === "number") return value === null ? null : writtenNumber(shownText(value));
  if (field.kind === "boolean") return value;
  if (field.kind === "choices")
    return chosenOf(value).reduce<unknown>((done, option) => {
      const without = withChoice(done, option, false);
      return chosenOf(value).length === 1 && !Array.isArray(value) ? withChoice(without, option, true) : done;
    }, value);
  const parts = field.format === "date" || field.format === "day" ? dateParts(value) : undefined;
  return parts ? writtenDate(parts) : shownText(value) || (typeof value === "string" ? value : undefined);
}

const fixtures: Record<string, unknown> = { azerbaijan, gloact, enriched, minimal };

const word = (field: Field) => fc.constantFrom(...((field as Leaf).options ?? []));
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.dictionary(fc.constantFrom("fr", "en", "es", "pt-BR", "fr-CA"), fc.string(), {
    minKeys: 1,
    noNullPrototype: true,
  }),
);
const date = fc.constantFrom("2024", "2024-07", "2024-07-31", "1999-12", "2020-02-29");
const byFormat: Record<string, fc.Arbitrary<unknown>> = {
  currency: fc.constantFrom("EUR", "usd"),
  country: fc.constantFrom("FR", "az", "ZZ"),
  date,
  day: fc.constantFrom("2024-07-31", "2020-02-29"),
  language: fc.constantFrom("fr", "en-GB"),
};
const address = fc.constantFrom("https://example.org/a", "http://example.org");
const number = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 100, noNaN: true }).map((each) => each + 0),
);

/** Any record that the schema takes, in any of its shapes; every level of objectives is rarer than the one above. */
function valid(field: Field, level = 0): fc.Arbitrary<unknown> {
  if (field.kind === "list") {
    const items = fc.array(valid(field.item, level + 1), { maxLength: 3 });
    return field.takesOne ? fc.oneof(items, valid(field.item, level + 1)) : items;
  }
  if (field.kind === "group") {
    const keys = Object.entries(field.fields).filter(([key]) => level < 4 || key !== "items");
    const shapes = Object.fromEntries(keys.map(([key, each]) => [key, valid(each, level + 1)]));
    const whole = fc.record(shapes, { requiredKeys: [...field.required], noNullPrototype: true });
    return field.main ? fc.oneof(whole, valid(field.fields[field.main], level + 1)) : whole;
  }
  if (field.kind === "choice") return word(field);
  if (field.kind === "choices")
    return fc.oneof(word(field), fc.uniqueArray(word(field), { minLength: 1, maxLength: 3 }));
  if (field.kind === "boolean") return fc.boolean();
  if (field.kind === "number") return field.isNullable ? fc.oneof(number, fc.constant(null)) : number;
  if (field.kind === "string") return byFormat[field.format ?? ""] ?? fc.string();
  if (field.format)
    return fc.oneof(
      address,
      fc.dictionary(fc.constantFrom("fr", "en"), address, { minKeys: 1, noNullPrototype: true }),
    );
  return field.takesNumber ? fc.oneof(text, number) : text;
}
const record = valid(recordField)
  .map((each) => ({ ...(each as object), "x-own": [1] }))
  .filter((each) => parseProject(each).project !== null);
const runs = { numRuns: 300 };

describe("the form and the JSON", () => {
  for (const [name, data] of Object.entries(fixtures)) {
    it(`say the same of ${name}: every field written back gives the same record`, () => {
      const places = controls(data);
      expect(places.filter(({ value }) => value !== undefined).length).to.be.above(4);
      for (const place of places) {
        expect(valueAt(data, place.path) ?? undefined).to.deep.equal(place.value ?? undefined);
        if (place.value !== undefined)
          expect(write(data, place.path, writtenAgain(place)), pathText(place.path)).to.deep.equal(data);
      }
    });

    it(`show all there is in ${name}`, () => {
      const emptied = controls(data).reduce<unknown>(
        (done, { path, value }) => (value === undefined ? done : write(done, path, undefined)),
        data,
      );
      expect(JSON.stringify(emptied).replace(/[[\]{},:]|"\w+":|""/g, "")).to.equal("");
    });
  }

  it("are the same for any record, field by field", () =>
    fc.assert(
      fc.property(record, (data) => {
        for (const place of controls(data))
          if (place.value !== undefined)
            expect(JSON.stringify(write(data, place.path, writtenAgain(place)))).to.equal(JSON.stringify(data));
      }),
      runs,
    ));

  it("change together: what is set at a place is read there, and nothing else changes", () =>
    fc.assert(
      fc.property(record, fc.nat(), fc.string({ minLength: 1 }), (data, at, written) => {
        const places = controls(data);
        const { path, field, value } = places[at % places.length];
        const after =
          field.kind === "texts"
            ? withText(value, "en", written, plain)
            : field.kind === "number"
              ? 7
              : field.kind === "boolean"
                ? true
                : written;
        const changed = write(data, path, after);
        expect(controls(changed).find((each) => pathText(each.path) === pathText(path))?.value).to.deep.equal(after);
        if (field.kind === "texts") expect(textIn(after, "en", plain)).to.equal(written);
        for (const other of places) {
          if (pathText(other.path) === pathText(path) || other.value === undefined) continue;
          // A short value that gains a second field moves below its own key.
          const moved = isWithin(pathText(other.path), pathText(path));
          if (!moved) expect(valueAt(changed, other.path), pathText(other.path)).to.deep.equal(other.value);
        }
        expect((changed as Record<string, unknown>)["x-own"]).to.deep.equal([1]);
      }),
      runs,
    ));

  it("keep every other item when one is added, moved or taken away", () =>
    fc.assert(
      fc.property(record, fc.nat(), (data, at) => {
        const lists = listsOf(recordField, [], data);
        const { path, list, value } = lists[at % lists.length];
        const before = itemsOf(list, value).map((item) => item.value);
        const itemsAfter = (change: unknown) =>
          itemsOf(list, valueAt(write(data, path, change), path)).map((item) => item.value);
        expect(itemsAfter(withItem(list, value)).slice(0, before.length)).to.deep.equal(before);
        expect(itemsAfter(withItem(list, value))).to.have.lengthOf(before.length + 1);
        if (!before.length) return;
        const index = at % before.length;
        expect(itemsAfter(withoutItem(value, index))).to.deep.equal(before.filter((_, each) => each !== index));
        const moved = itemsAfter(withMoved(value, index, 0));
        if (Array.isArray(value)) expect(moved[0]).to.deep.equal(before[index]);
        expect(moved).to.have.deep.members(before);
      }),
      runs,
    ));
});

describe("a field of the form", () => {
  const cases: [what: string, path: Path, value: unknown, before: object, after: object][] = [
    ["keeps a plain string plain", ["title"], withText("Eau", "fr", "Eaux", "fr"), { title: "Eau" }, { title: "Eaux" }],
    [
      "makes a plain string a text in two languages with the second one",
      ["title"],
      withText("Eau", "en", "Water", "fr"),
      { title: "Eau" },
      { title: { fr: "Eau", en: "Water" } },
    ],
    [
      "leaves other languages where they are",
      ["title"],
      withText({ es: "Agua", fr: "Eau" }, "fr", "", "fr"),
      { title: { es: "Agua", fr: "Eau" } },
      { title: { es: "Agua" } },
    ],
    [
      "makes a country with a share of its code",
      ["countries", 0, "percentage"],
      40,
      { countries: ["AZ"] },
      { countries: [{ code: "AZ", percentage: 40 }] },
    ],
    [
      "makes an objective with a level of its text",
      ["objectives", 0, "level"],
      "goal",
      { objectives: [{ fr: "Eau" }] },
      { objectives: [{ text: { fr: "Eau" }, level: "goal" }] },
    ],
    [
      "keeps a single budget single",
      ["budget", "amount"],
      5,
      { budget: { amount: 4, currency: "EUR" } },
      { budget: { amount: 5, currency: "EUR" } },
    ],
    ["makes what it stands in", ["period", "start"], "2024", {}, { period: { start: "2024" } }],
    ["takes away what it leaves empty", ["period", "start"], undefined, { period: { start: "2024" }, x: 1 }, { x: 1 }],
  ];
  for (const [what, path, value, before, after] of cases)
    it(what, () => expect(write(before, path, value)).to.deep.equal(after));

  it("takes numbers as people write them, and leaves other words to the problem beside it", () => {
    const written = ["180 000", "180\u202F000", "12,5", "0", "1.25", "", "1,000", "12,", "many"].map(writtenNumber);
    expect(written).to.deep.equal([180000, 180000, 12.5, 0, 1.25, undefined, "1,000", "12,", "many"]);
  });

  it("takes a date as precise as it is known", () => {
    expect(["2024", "2024-07", "2024-07-31", undefined].map(dateParts)).to.deep.equal([
      ["2024", "", ""],
      ["2024", "07", ""],
      ["2024", "07", "31"],
      ["", "", ""],
    ]);
    expect(dateParts("mid-2024")).to.equal(undefined);
    expect([writtenDate(["2024", "7", ""]), writtenDate(["", "", ""])]).to.deep.equal(["2024-07", undefined]);
  });

  it("is renamed where it stands", () => {
    const data = { title: "a", partners: [{ nam: "b", role: "funder" }] };
    const renamed = withKey(recordField, data, ["partners", 0], "nam", "name");
    expect(JSON.stringify(renamed)).to.equal('{"title":"a","partners":[{"name":"b","role":"funder"}]}');
  });

  it("is there for every valid record that the parser takes", () =>
    fc.assert(
      fc.property(record, (data) => parseProject(data).project !== null),
      { numRuns: 50 },
    ));
});
