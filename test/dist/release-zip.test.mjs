// The archive of a release: its content, that it opens, and that packing the same build always gives the same bytes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { releaseZip } from "../../.ci/release-zip.mjs";
import { project } from "./server.mjs";

const { name, version } = JSON.parse(readFileSync(`${project}package.json`, "utf8"));
const folder = `${name}-${version}/`;
const opened = unzipSync(releaseZip());
const textOf = (file) => Buffer.from(opened[folder + file]).toString();

test("it holds the scripts and what belongs beside them, as they were built", () => {
  const built = [
    ...[
      "fiche-check.js",
      "fiche-check.licenses.md",
      "fiche-json-ld.js",
      "fiche.classic.js",
      "fiche.js",
      "fiche.licenses.md",
    ],
    ...["frame.css", "frame.html", "frame.js", "sri.json", "static.css"],
  ];
  const expected = ["LICENSE", "README.txt", ...built].map((file) => folder + file);
  assert.deepEqual(Object.keys(opened), expected);
  for (const file of built) assert.ok(readFileSync(`${project}dist/${file}`).equals(opened[folder + file]), file);
  assert.equal(textOf("LICENSE"), readFileSync(`${project}LICENSE`, "utf8"));
});

test("its hashes are those of its files", () => {
  for (const [file, hash] of Object.entries(JSON.parse(textOf("sri.json")))) {
    const digest = createHash("sha384")
      .update(opened[folder + file])
      .digest("base64");
    assert.equal(`sha384-${digest}`, hash, file);
  }
});

test("its README names each file, in both languages", () => {
  const [, french, english] = textOf("README.txt").split(/^(?:FRANÇAIS|ENGLISH)$/m);
  for (const text of [french, english]) {
    assert.ok(text.includes(`src="/${folder}fiche.js"`));
    const files = Object.keys(opened).map((path) => path.replace(folder, ""));
    assert.deepEqual(
      files.filter((file) => file !== "README.txt" && !text.includes(file)),
      [],
    );
  }
});

test("it has the same bytes whenever and wherever it is packed", () => {
  const script = `
    import { createHash } from "node:crypto";
    import { releaseZip } from "./.ci/release-zip.mjs";
    console.log(createHash("sha256").update(releaseZip()).digest("hex"));`;
  const pack = (TZ) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: project,
      env: { ...process.env, TZ },
      encoding: "utf8",
    }).trim();
  const here = createHash("sha256").update(releaseZip()).digest("hex");
  assert.deepEqual([pack("Pacific/Auckland"), pack("America/Vancouver")], [here, here]);
});
