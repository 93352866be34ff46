// The real records that the page offers, as a publisher would write them.
import azerbaijan from "../../../test/fixtures/azerbaijan-ct1093.json";
import gloact from "../../../test/fixtures/glo-act.json";
import enriched from "../../../test/fixtures/glo-act-enriched.json";
import minimal from "../../../test/fixtures/minimal.json";

const written = (record: unknown) => JSON.stringify(record, null, 2);

/** JSON texts by name; "own" is the reader's. */
export const records = {
  azerbaijan: written(azerbaijan),
  gloact: written(gloact),
  enriched: written(enriched),
  minimal: written(minimal),
  own: "",
};

export type RecordName = keyof typeof records;
