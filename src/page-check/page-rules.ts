// Rules for the page as a whole: its script tags, and the settings for all elements.
import { canonicalTag } from "../i18n/locale.js";
import type { PageFacts } from "./facts.js";
import { type Diagnostic, diagnostic } from "./diagnostic.js";
import { settings } from "./setting-values.js";

/** All diagnostics of the page. */
export function* pageDiagnostics({ defaults, known, ownVersion, scripts, version }: PageFacts): Generator<Diagnostic> {
  if (scripts.length > 1) yield diagnostic("wrong", "twice", String(scripts.length), scripts.join(", "));
  if (version && version !== ownVersion) yield diagnostic("wrong", "otherVersion", version, ownVersion);
  for (const { name, value } of defaults) {
    const setting = settings[name];
    if (name === "lang") {
      if (!canonicalTag(value)) yield diagnostic("wrong", "siteLang", value);
    } else if (!known.includes(name)) yield diagnostic("wrong", "siteName", name);
    else if (setting && !setting.accepts(value.trim()))
      yield diagnostic("wrong", "siteValue", name, value, setting.allowed);
  }
}
