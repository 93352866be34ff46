import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonOf } from "./files.mjs";
import { publicSurface } from "./public-surface.mjs";
import { differences, surfaceFile } from "./surface-step.mjs";

const built = publicSurface();

test("the committed surface is that of the build", () => {
  const lines = differences(jsonOf(surfaceFile), built);
  const advice = "If users are meant to see this, run `npm run surface`, commit the file and write a changeset.";
  assert.equal(lines.length, 0, `The build differs from ${surfaceFile}:\n\n${lines.join("\n")}\n\n${advice}`);
});

test("it holds a thing of every kind", () => {
  for (const place of [
    "fiche/static",
    "fiche/model exports parseProject",
    "type Project.budget?.amount",
    'type Project.status? "closed"',
    'type global HTMLElementTagNameMap."fiche-budget-chip"',
    "<fiche-budget-chip> attribute notation",
    "<fiche-budget-chip> property projectId",
    "<fiche-budget-chip> part chip",
    "<fiche-budget-chip> custom property --fiche-accent",
    "<fiche-budget-chip> event fiche-error",
    "<fiche-budget-chip> slot (default)",
    "dist/fiche.classic.js",
    "dist/frame.html",
    "dist/sri.json",
  ])
    assert.ok(Object.hasOwn(built, place), place);
});

test("every type it names is described in it, or is not ours", () => {
  const others =
    "CustomElementRegistry Event GlobalEventHandlersEventMap HTMLElementTagNameMap LitElement Record ReturnType ZodMiniObject";
  const typed = Object.entries(built).filter(([place]) => place.startsWith("type "));
  const told = new Set(typed.map(([place]) => place.match(/^type (\w+)/)[1]));
  const named = typed.flatMap(([, text]) => text.replace(/"[^"]*"/g, "").match(/\b[A-Z]\w+/g) ?? []);
  assert.deepEqual(
    [...new Set(named)].filter((name) => !told.has(name) && !others.split(" ").includes(name)),
    [],
  );
});
