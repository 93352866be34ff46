// What is to be said of the page as a whole: the script on it, and what the site sets for all elements.
import { canonicalTag } from "../i18n/locale.js";
import type { PageFacts } from "./facts.js";
import { type Finding, finding } from "./finding.js";
import { settings } from "./names.js";

/** Everything that is to be said of the page. */
export function* pageFindings({ defaults, known, ownVersion, scripts, version }: PageFacts): Generator<Finding> {
  if (scripts.length > 1) yield finding("wrong", "twice", String(scripts.length), scripts.join(", "));
  if (version && version !== ownVersion) yield finding("wrong", "otherVersion", version, ownVersion);
  for (const { name, value } of defaults) {
    const setting = settings[name];
    if (name === "lang") {
      if (!canonicalTag(value)) yield finding("wrong", "siteLang", value);
    } else if (!known.includes(name)) yield finding("wrong", "siteName", name);
    else if (setting && !setting.takes(value.trim())) yield finding("wrong", "siteValue", name, value, setting.allowed);
  }
}
