// Where a text stops being JSON. JSON.parse says it in some browsers, for some faults, in English.

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;

type Expected = "value" | "item" | "key" | "member" | "colon" | "after";

/** What may come next, and what is expected after it; "item" and "member" come after an opening bracket. */
const value: Record<string, Expected> = { "{": "member", "[": "item", string: "after", literal: "after" };
const grammar: Record<Expected, Record<string, Expected>> = {
  value,
  item: { ...value, "]": "after" },
  key: { string: "colon" },
  member: { string: "colon", "}": "after" },
  colon: { ":": "value" },
  after: {},
};
const afterIn: Record<string, Record<string, Expected>> = {
  "{": { ",": "key", "}": "after" },
  "[": { ",": "value", "]": "after" },
};

/** The line and column, from 1, of the first thing that cannot stand where it stands; undefined in JSON. */
export function jsonFault(text: string): { line: number; column: number } | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let read = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const kind: string = match[1] ?? (match[2] ? "string" : "literal");
    const allowed: Record<string, Expected> =
      expected === "after" ? (afterIn[open.at(-1) ?? ""] ?? {}) : grammar[expected];
    const next: Expected | undefined = allowed[kind];
    if (!next) break;
    if (kind === "{" || kind === "[") open.push(kind);
    if (kind === "}" || kind === "]") open.pop();
    expected = next;
    read = token.lastIndex;
  }
  const rest = text.slice(read).replace(/^[\t\n\r ]+/, "");
  if (!rest && expected === "after" && !open.length) return undefined;
  const lines = text.slice(0, text.length - rest.length).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
