import type { Source } from "../elements/base/source.js";

/** Where an element's language is written. */
export type LanguageOrigin = "element" | "around" | "site" | "page" | "nowhere";

/** What the page shows of an element, before any rule is applied. */
export interface ElementFacts {
  readonly tag: string;
  /** Who has registered the tag: Fiche, another script or nobody. */
  readonly registered: "fiche" | "other" | "nobody";
  readonly parseResults: readonly Source[];
  readonly isDrawn: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** The attributes that the element reads. */
  readonly known: readonly string[];
  readonly lang: { readonly value: string; readonly from: LanguageOrigin };
  /** The addresses that its links carry. */
  readonly linked: readonly string[];
  /** The text between its tags. */
  readonly text: string;
  /** Whether it contains content of the page that is not a fallback, because its end tag is missing. */
  readonly swallows: boolean;
  /** The `data-fiche` of the link or block that it replaced. */
  readonly mark?: string | undefined;
  /** The logos that did not load. */
  readonly lostLogos: readonly string[];
  readonly isHidden: boolean;
  readonly isXhtml: boolean;
}

/** A link, block or text that looks meant for Fiche but has not become an element. */
export interface PlaceFacts {
  readonly kind: "link" | "block" | "text";
  readonly tag: string;
  readonly href: string;
  readonly mark?: string | undefined;
  readonly classes: readonly string[];
  /** Whether it has data besides that of its address. */
  readonly hasData: boolean;
  /** The ancestor that keeps it from being replaced: `pre`, `code`, `textarea`, `template`, `contenteditable`; empty if none. */
  readonly inside: string;
  /** The text itself, if it is a text. */
  readonly text: string;
}

export interface PageFacts {
  /** The address of each script tag that loads Fiche. */
  readonly scripts: readonly string[];
  /** The version of Fiche that has registered the elements, if any has. */
  readonly version?: string | undefined;
  /** The version of this file. */
  readonly ownVersion: string;
  /** The settings that a site can set for all elements. */
  readonly known: readonly string[];
  /** The settings that this site sets for all elements. */
  readonly defaults: readonly { readonly name: string; readonly value: string }[];
}
