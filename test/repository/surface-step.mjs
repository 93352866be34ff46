// Derives the version step from a change of the public surface, and checks that the changesets name it.

export const surfaceFile = "test/repository/public-surface.json";

const steps = ["patch", "minor", "major"];
const isAtLeast = (step, floor) => steps.indexOf(step) >= steps.indexOf(floor);
const isInitial = (version) => version.startsWith("0.");

/** What differs between two surfaces (`{place: text}`), as lines of a diff: `-` gone, `~` changed, `+` new. */
export function differences(before, after) {
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return places.flatMap((place) => {
    if (!Object.hasOwn(after, place)) return `- ${place}: ${before[place]}`;
    if (!Object.hasOwn(before, place)) return `+ ${place}: ${after[place]}`;
    return before[place] === after[place] ? [] : `~ ${place}: ${before[place]} → ${after[place]}`;
  });
}

/** Whether what worked no longer does: also if an input needs a member that it did not need, unless it came with what it is a member of. */
function breaks(line, lines) {
  const [, owner] = line.match(/^\+ (type \w+Input\b[^:]*)\.\w+: /) ?? [];
  return !line.startsWith("+") || (owner !== undefined && !lines.some((other) => other.startsWith(`+ ${owner}: `)));
}

/** Before 1.0.0 a minor release may break; from then on only a major one. */
export function neededStep(lines, version) {
  if (lines.some((line) => breaks(line, lines))) return isInitial(version) ? "minor" : "major";
  return lines.length > 0 ? "minor" : "patch";
}

/** The step that the text of a changeset names for the package; null if it names none. */
export function stepOf(changeset, name) {
  const [, head = ""] = changeset.match(/^---\r?\n([^]*?)^---\s*$/m) ?? [];
  const named = head.split(/\r?\n/).map((line) => line.match(/^["']?([^"':]+)["']?\s*:\s*["']?(\w+)["']?\s*$/));
  const step = named.find((match) => match?.[1] === name)?.[2];
  return steps.includes(step) ? step : null;
}

/** What is wrong with the changesets (texts) of a change, in words; null if nothing is. */
export function complaint({ before, after, changesets, name, version }) {
  const named = changesets.map((text) => stepOf(text, name)).filter(Boolean);
  if (isInitial(version) && named.includes("major"))
    return "A changeset says major, which would release 1.0.0. Before that, minor is the step for what breaks.";
  const lines = differences(before, after);
  const needed = neededStep(lines, version);
  // Without a change of the surface, whether users notice anything is for the author to say.
  if (lines.length === 0 || named.some((step) => isAtLeast(step, needed))) return null;
  const found = named.length > 0 ? `The changesets say ${[...new Set(named)].join(", ")}` : "No changeset came with it";
  return `The public surface changed:\n\n${lines.join("\n")}\n\n${found}; this needs ${needed}. Run: npm run changeset`;
}
