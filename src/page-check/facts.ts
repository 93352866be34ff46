import type { Source } from "../elements/base/source.js";

/** Where an element's language is written. */
export type LanguageOrigin = "element" | "around" | "site" | "page" | "nowhere";

/** What can be seen of an element on the page, without judging it. */
export interface ElementFacts {
  readonly tag: string;
  /** Who has registered the tag: Fiche, another script, nobody. */
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
  /** Whether content of the page that is no fallback stands between its tags. */
  readonly swallows: boolean;
  /** The `data-fiche` of the link or block whose place it took. */
  readonly mark?: string | undefined;
  /** The logos that did not load. */
  readonly lostLogos: readonly string[];
  readonly isHidden: boolean;
  readonly isXhtml: boolean;
}

/** A link, block or text that looks as if it were meant for Fiche, and has become no element. */
export interface PlaceFacts {
  readonly kind: "link" | "block" | "text";
  readonly tag: string;
  readonly href: string;
  readonly mark?: string | undefined;
  readonly classes: readonly string[];
  /** Whether it has data besides what its address carries. */
  readonly hasData: boolean;
  /** What keeps it from being touched: `pre`, `code`, `textarea`, `template`, `contenteditable`; empty for nothing. */
  readonly inside: string;
  /** Of a text, what is printed. */
  readonly text: string;
}

export interface PageFacts {
  /** The addresses of the script, one a tag. */
  readonly scripts: readonly string[];
  /** The version of Fiche that has registered the elements, where one has. */
  readonly version?: string | undefined;
  /** The version of this file. */
  readonly ownVersion: string;
  /** What can be set for all elements. */
  readonly known: readonly string[];
  /** What the site says for all elements. */
  readonly defaults: readonly { readonly name: string; readonly value: string }[];
}
