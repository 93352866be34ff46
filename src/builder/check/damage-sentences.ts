// The sentences about published code: what was damaged, and by whose habit.
import type { MsgFn } from "@lit/localize";

/** What has happened to code on its way to a page. */
export const damageSentences = (msg: MsgFn) => ({
  scriptMissing: () =>
    msg("The Fiche script is not in this page: visitors probably see only a link.", {
      id: "published.damage.script-missing",
    }),
  scriptUnseen: () =>
    msg(
      "There is no script in what you pasted, which is a part of a page. What is said here holds where the site loads it. To know, paste the source of the whole page.",
      { id: "published.damage.script-unseen" },
    ),
  crossoriginDropped: () =>
    msg(
      "The script has lost its attribute crossorigin and kept integrity: browsers refuse it where it comes from another site.",
      { id: "published.damage.crossorigin-dropped" },
    ),
  nothingFound: () =>
    msg(
      "Nothing of Fiche is in this HTML. Either it is not the part of the page in which you pasted the code, or all of it was removed when the page was saved.",
      { id: "published.damage.nothing-found" },
    ),
  linkRemoved: () =>
    msg("The link is gone, or its address no longer carries the record behind #fiche:.", {
      id: "published.damage.link-removed",
    }),
  elementRemoved: () =>
    msg("The element was removed, and the record with it. What stood inside is left.", {
      id: "published.damage.element-removed",
    }),
  blockRemoved: () =>
    msg("The block has lost its data, or was removed. What stood inside is left.", {
      id: "published.damage.block-removed",
    }),
  staticRemoved: () => msg("The HTML without script is gone.", { id: "published.damage.static-removed" }),
  frameRemoved: () =>
    msg("The frame was removed. Only what was pasted below it is left.", { id: "published.damage.frame-removed" }),

  twice: () =>
    msg(
      "The HTML that stood inside the element has fallen out of it: visitors read the project twice, drawn and as plain HTML.",
      { id: "published.damage.twice" },
    ),
  residue: () =>
    msg(
      "A piece of the code stands in the text: the data held a “greater than” sign, at which a filter has cut the tag. Delete what is left of it.",
      { id: "published.damage.residue" },
    ),
  backslashes: () =>
    msg("The backslashes in the data were removed, so a quotation mark inside a text ends it too early.", {
      id: "published.damage.backslashes",
    }),
  fragmentEncoded: () =>
    msg("The signs # or : in the address were written as codes (%23, %3A), so it no longer carries the record.", {
      id: "published.damage.fragment-encoded",
    }),
  addressWrapped: () =>
    msg("The address was put inside another one, which counts or checks clicks: the record cannot be read there.", {
      id: "published.damage.address-wrapped",
    }),
  hrefDropped: () =>
    msg("The link has lost its address, and the record with it.", { id: "published.damage.href-dropped" }),
  marksDropped: () =>
    msg("Class and data-fiche were removed. That does no harm: the address carries everything.", {
      id: "published.damage.marks-dropped",
    }),
  optionsDropped: () =>
    msg(
      "Class and data-fiche were removed. The card is drawn all the same, but in the language of the page and without what was chosen for its look.",
      { id: "published.damage.options-dropped" },
    ),
  blockDataDropped: () =>
    msg("The block has lost its attribute with the data. The link inside carries a shorter record, which is drawn.", {
      id: "published.damage.block-data-dropped",
    }),
  frameSandboxed: () =>
    msg("The frame was given sandbox without allow-scripts: nothing can run in it, and it stays empty.", {
      id: "published.damage.frame-sandboxed",
    }),
  frameWithoutRecord: () =>
    msg("The frame’s address carries no record: what followed ? or # was removed.", {
      id: "published.damage.frame-without-record",
    }),
  frameFragment: () =>
    msg("What followed # in the frame’s address was overwritten, so it no longer carries a record.", {
      id: "published.damage.frame-fragment",
    }),
  frameRelative: () =>
    msg("The frame’s address was shortened to a relative one: it works only from pages in the same folder.", {
      id: "published.damage.frame-relative",
    }),
  frameBecameLink: () =>
    msg("The frame has become a link to its own page, with the address as its words.", {
      id: "published.damage.frame-became-link",
    }),
  termsTogether: () =>
    msg("The list of facts was taken apart: terms and values run into each other (“RegionEurope”).", {
      id: "published.damage.terms-together",
    }),
  classesDropped: () =>
    msg("The classes were removed: all words are there, in the look of the page.", {
      id: "published.damage.classes-dropped",
    }),
  staticEmptied: () => msg("The block is empty: its words were removed.", { id: "published.damage.static-emptied" }),
});
export type DamageSentences = ReturnType<typeof damageSentences>;

/** Who is known to do it. */
export const habitSentences = (msg: MsgFn) => ({
  wordpressFilter: msg(
    "WordPress, when an author or contributor saves (in a network of sites also an editor or administrator): it removes scripts, elements it does not know and frames, and keeps their text.",
    { id: "published.habit.wordpress-filter" },
  ),
  wordpressQuotes: msg(
    "WordPress, for every role: after a “greater than” sign inside an attribute it takes the closing quotation mark for one of the text, and curls it.",
    { id: "published.habit.wordpress-quotes" },
  ),
  wordpressSlashes: msg("WordPress, when an author saves: its filter removes the backslashes of attributes.", {
    id: "published.habit.wordpress-slashes",
  }),
  wordpressParagraphs: msg(
    "The classic editor and the Paragraph block of WordPress: a paragraph is put around the element, and blocks fall out of a paragraph.",
    { id: "published.habit.wordpress-paragraphs" },
  ),
  wordpressOembed: msg(
    "WordPress, where it embeds the address by itself: the frame is locked, and what stands behind # is overwritten.",
    { id: "published.habit.wordpress-oembed" },
  ),
  addressAttribute: msg(
    "WordPress and Drupal take an attribute named data for an address, and cut it at the last colon.",
    { id: "published.habit.address-attribute" },
  ),
  tinymceFrame: msg("TinyMCE 8 puts sandbox on every frame, and shortens addresses of its own site.", {
    id: "published.habit.tinymce-frame",
  }),
  tinymceElements: msg("TinyMCE removes scripts and elements it does not know, and keeps the link inside.", {
    id: "published.habit.tinymce-elements",
  }),
  tinymceTerms: msg("TinyMCE does not know groups in a list of terms (dl), and takes the list apart.", {
    id: "published.habit.tinymce-terms",
  }),
  ckeditor: msg(
    "CKEditor 5 keeps what its plugins know. Without General HTML Support for them, it removes elements, classes, data- attributes, frames and scripts.",
    { id: "published.habit.ckeditor" },
  ),
  ckeditorParagraphs: msg(
    "CKEditor 5 puts a paragraph around an element that is pasted as formatted text, and blocks fall out of a paragraph.",
    { id: "published.habit.ckeditor-paragraphs" },
  ),
  textEditors: msg("Quill and TipTap keep texts, lists and links, and nothing else.", {
    id: "published.habit.text-editors",
  }),
  quillFrame: msg("Quill makes a link of every frame.", { id: "published.habit.quill-frame" }),
  sanitizers: msg(
    "Filters on the server or in the browser (DOMPurify, sanitize-html, rehype-sanitize) remove scripts, frames and unknown elements, the last two also classes and data- attributes.",
    { id: "published.habit.sanitizers" },
  ),
  markdown: msg("Markdown without HTML shows every tag as text; Markdown with HTML puts paragraphs around.", {
    id: "published.habit.markdown",
  }),
  pastedAsText: msg(
    "Visual editors, where code is pasted into the text and not into the HTML or source view: 9 of 12 ways of pasting.",
    { id: "published.habit.pasted-as-text" },
  ),
  smartQuotes: msg("WordPress, word processors and editors with smart quotes curl the quotation marks of a text.", {
    id: "published.habit.smart-quotes",
  }),
  breaks: msg("WordPress and visual editors add paragraphs, line breaks and no-break spaces.", {
    id: "published.habit.breaks",
  }),
  escapedTwice: msg("Templates and fields that escape what is escaped already.", {
    id: "published.habit.escaped-twice",
  }),
  lengths: msg("Fields and filters with a limit cut what is longer; one filter stops at 1,000 characters.", {
    id: "published.habit.lengths",
  }),
  emptied: msg("Visual editors remove elements, blocks and links that hold no words.", {
    id: "published.habit.emptied",
  }),
  selfClosed: msg(
    "No CMS: HTML itself does not close an element of this kind by a slash at the end of its tag, and editors write it as it is.",
    {
      id: "published.habit.self-closed",
    },
  ),
  rewriters: msg("Newsletters, and mail systems that check addresses, write every address anew.", {
    id: "published.habit.rewriters",
  }),
});
export type Habit = keyof ReturnType<typeof habitSentences>;
