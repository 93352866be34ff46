// The records that several tests of the built files read: those of test/fixtures, good and bad, and seeded random variations of them.
import { filesBelow, jsonOf } from "../repository/files.mjs";
import { importSource } from "./import-source.mjs";

const [{ goodRecords }, { badRecords }] = await Promise.all(
  ["good", "bad"].map((kind) => importSource(`test/fixtures/${kind}-records.ts`)),
);

const published = filesBelow("test/fixtures")
  .filter((path) => /^test\/fixtures\/[^./]+\.json$/.test(path))
  .map((path) => ({ name: path, record: jsonOf(path) }));

export const good = [...published, ...goodRecords.map(({ name, record }) => ({ name, record }))];
export const bad = badRecords.map(({ name, record, isBeyondSchema }) => ({ name, record, isBeyondSchema }));

/** mulberry32: the same numbers, from 0 to 1, in every run. */
function randomNumbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const nodesIn = (value) =>
  typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(nodesIn)].filter(
        (node) => Array.isArray(node) || Object.keys(node).length,
      )
    : [];

const keysIn = (value) =>
  typeof value === "object" && value !== null
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)]
    : [];

/** Records that differ from given ones in one to four places: a value, a key, the place of a value. */
export function randomRecords(count, seed) {
  const random = randomNumbers(seed);
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const sources = [...good, ...bad].map(({ record }) => record);
  const keys = [...new Set(sources.flatMap(keysIn)), "fr_CA", "x", "", "0"];
  const values = [null, true, 0, -1, 0.5, 1e21, "", " ", "2024", "fr", "4", "Closed", "https://a.example", [], {}];

  const anyValue = () => {
    const part = oneOf(nodesIn(oneOf(sources)));
    return structuredClone(oneOf([oneOf(values), oneOf(Object.values(part)), part]));
  };
  const change = (record) => {
    const part = oneOf(nodesIn(record));
    const key = oneOf(Object.keys(part));
    const way = random();
    if (way < 0.4) part[key] = anyValue();
    else if (way < 0.5) part[key] = [part[key]];
    else if (Array.isArray(part)) part.push(anyValue());
    else if (way < 0.7) part[oneOf(keys)] = anyValue();
    else if (way < 0.85) part[oneOf(keys)] = structuredClone(part[key]);
    else if (part !== record || Object.keys(part).length > 1) delete part[key];
  };

  return Array.from({ length: count }, (_, at) => {
    const record = structuredClone(oneOf(sources));
    for (let changes = 1 + random() * 4; changes > 1; changes--) change(record);
    return { name: `random record ${at}: ${JSON.stringify(record)}`, record };
  });
}
