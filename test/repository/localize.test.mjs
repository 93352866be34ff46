// French that is missing, empty or older than the sources must fail `npm run check:localize`, although lit-localize itself accepts it. Each
// fault is put into one catalogue of a copy, because a run takes seconds.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "./files.mjs";

const home = mkdtempSync(join(tmpdir(), "fiche-localize-"));
after(() => rmSync(home, { recursive: true, force: true }));

const read = (path) => readFileSync(join(home, "src", path), "utf8");
function change(path, place, instead) {
  const text = read(path);
  assert.match(text, place);
  writeFileSync(join(home, "src", path), text.replace(place, instead));
}

cpSync(`${root}src`, join(home, "src"), { recursive: true });
symlinkSync(`${root}node_modules`, join(home, "node_modules"));
writeFileSync(
  join(home, "tsconfig.json"),
  JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "bundler", lib: ["ES2022"], types: [] } }),
);

test("a message without French, with empty French or with newer English is named, and the check fails", () => {
  change("elements/fr.xlf", /(<trans-unit id="status.closed">.*?<target>)[^<]*(<\/target>)/s, "$1$2");
  change("problems/fr.xlf", /(<trans-unit id="problem.record">.*?)<target>[^<]*<\/target>/s, "$1");
  change("builder/appearance/messages.ts", /"Light"/, '"Bright"');
  const before = read("elements/fr.xlf") + read("builder/appearance/generated/fr.ts");

  const { status, stderr } = spawnSync(process.execPath, [join(home, "src/build/localize.mjs"), "--check"], {
    encoding: "utf8",
  });
  assert.equal(status, 1);
  for (const fault of [
    'elements/fr.xlf: the message "status.closed" has no French',
    'problems/fr.xlf: the message "problem.record" has no French',
    "builder/appearance/fr.xlf is not what the sources give",
  ])
    assert.ok(stderr.includes(fault), `${fault}\n\nis not in\n\n${stderr}`);
  assert.doesNotMatch(stderr, /builder.* has no French|status.active|problem.json/);
  assert.equal(read("elements/fr.xlf") + read("builder/appearance/generated/fr.ts"), before, "a check changes nothing");
});
