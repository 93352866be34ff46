// Frames of frame.html: a frame says nothing of its content, so what stands in its address and its attributes is judged.
import { readFragment } from "../../model/fragment.js";
import { parseProject } from "../../model/parse.js";
import { type Tag } from "../../snippet/settings.js";
import { type Damage, type Item, type Sight, damage } from "./damage.js";
import { attributesOf } from "./inert-facts.js";
import { excerptOf } from "./excerpt.js";
import { fallbackSight } from "./markup-rules.js";

const address = (frame: Element) => frame.getAttribute("src") ?? "";

export const framesIn = (body: Element) =>
  [...body.querySelectorAll("iframe,a")].filter(
    (each) =>
      /\bframe\.html([?#]|$)/.test(each.localName === "a" ? (each.getAttribute("href") ?? "") : address(each)) &&
      !/#fiche:/.test(each.getAttribute("href") ?? ""),
  );

/** What is to be said of a frame, or of the link that an editor has made of it. */
export function frameItem(frame: Element): Item {
  const excerpt = excerptOf(frame);
  if (frame.localName === "a")
    return { kind: "frame", isFile: false, damages: [damage("wrong", "frameBecameLink")], sight: "link", excerpt };
  const src = address(frame);
  const query = new URL(src, "https://page.invalid/").searchParams;
  const carried = readFragment(src);
  const sandbox = frame.getAttribute("sandbox");
  const damages: Damage[] = [];
  let sight: Sight = "whole";
  if (sandbox !== null && !/\ballow-scripts\b/i.test(sandbox)) damages.push(damage("wrong", "frameSandboxed"));
  if (!/^(https?:)?\/\//i.test(src)) damages.push(damage(sandbox === "" ? "wrong" : "note", "frameRelative"));
  const read = carried?.json ? parseProject(carried.json) : undefined;
  if (!query.get("src") && !carried)
    damages.push(damage("wrong", /#./.test(src) ? "frameFragment" : "frameWithoutRecord"));
  else if (read && !read.project) damages.push(damage("wrong", "cut", src.replace(/#.*/, "#…")));
  // A link stands below a frame, for whoever does not see it.
  const below = frame.nextElementSibling ?? frame.parentElement?.nextElementSibling;
  if (damages.some(({ level }) => level === "wrong")) sight = below ? fallbackSight(below) : "nothing";
  const name = `fiche-${query.get("element") ?? "project-card"}`;
  const tag = Object.hasOwn(attributesOf, name) ? (name as Tag) : undefined;
  return { kind: "frame", tag, project: read?.project ?? undefined, isFile: !read, damages, sight, excerpt };
}
