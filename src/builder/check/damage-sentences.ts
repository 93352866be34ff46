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
      "What you pasted is part of a page, without a script. The results here hold if the site loads it. To be sure, paste the source of the whole page.",
      { id: "published.damage.script-unseen" },
    ),
  crossoriginDropped: () =>
    msg(
      "The script has lost its crossorigin attribute and kept integrity: browsers refuse it if it comes from another site.",
      { id: "published.damage.crossorigin-dropped" },
    ),
  nothingFound: () =>
    msg(
      "There is no Fiche code in this HTML. Either it is not the part of the page where you pasted the code, or all of it was removed when the page was saved.",
      { id: "published.damage.nothing-found" },
    ),
  linkRemoved: () =>
    msg("The link is gone, or its address no longer carries the record after #fiche:.", {
      id: "published.damage.link-removed",
    }),
  elementRemoved: () =>
    msg("The element was removed, and the record with it. Only its content is left.", {
      id: "published.damage.element-removed",
    }),
  blockRemoved: () =>
    msg("The block has lost its data, or was removed. Only its content is left.", {
      id: "published.damage.block-removed",
    }),
  staticRemoved: () => msg("The HTML without script is gone.", { id: "published.damage.static-removed" }),
  frameRemoved: () =>
    msg("The frame was removed. Only what was pasted below it is left.", { id: "published.damage.frame-removed" }),

  twice: () =>
    msg("The HTML inside the element has fallen out of it: visitors see the project twice, drawn and as plain HTML.", {
      id: "published.damage.twice",
    }),
  residue: () =>
    msg(
      "A piece of the code shows in the text: the data contained a “greater than” sign, where a filter cut the tag. Delete what is left of it.",
      { id: "published.damage.residue" },
    ),
  backslashes: () =>
    msg("The backslashes in the data were removed, so a quotation mark inside a text ends it too early.", {
      id: "published.damage.backslashes",
    }),
  fragmentEncoded: () =>
    msg("The characters # or : in the address were encoded (%23, %3A), so it no longer carries the record.", {
      id: "published.damage.fragment-encoded",
    }),
  addressWrapped: () =>
    msg("The address was wrapped in another one, which counts or checks clicks: the record cannot be read there.", {
      id: "published.damage.address-wrapped",
    }),
  hrefDropped: () =>
    msg("The link has lost its address, and the record with it.", { id: "published.damage.href-dropped" }),
  marksDropped: () =>
    msg("The class and data-fiche were removed. That does no harm: the address carries everything.", {
      id: "published.damage.marks-dropped",
    }),
  optionsDropped: () =>
    msg(
      "The class and data-fiche were removed. The card is still drawn, but in the language of the page and without the appearance you chose.",
      { id: "published.damage.options-dropped" },
    ),
  blockDataDropped: () =>
    msg(
      "The block has lost the attribute that carries its data. The link inside carries a shorter record, which is drawn.",
      {
        id: "published.damage.block-data-dropped",
      },
    ),
  frameSandboxed: () =>
    msg("The frame was given sandbox without allow-scripts: no script can run in it, and it stays empty.", {
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
    msg("The frame has become a link to its own page, with the address as its text.", {
      id: "published.damage.frame-became-link",
    }),
  termsTogether: () =>
    msg("The list of facts was taken apart: terms and values run into each other (“RegionEurope”).", {
      id: "published.damage.terms-together",
    }),
  classesDropped: () =>
    msg("The classes were removed: all the words are there, but look like the rest of the page.", {
      id: "published.damage.classes-dropped",
    }),
  staticEmptied: () => msg("The block is empty: its text was removed.", { id: "published.damage.static-emptied" }),
});
export type DamageSentences = ReturnType<typeof damageSentences>;

/** Who is known to do it. */
export const habitSentences = (msg: MsgFn) => ({
  wordpressFilter: msg(
    "WordPress, when an author or contributor saves (in a network of sites, also an editor or administrator): it removes scripts, unknown elements and frames, and keeps their text.",
    { id: "published.habit.wordpress-filter" },
  ),
  wordpressQuotes: msg(
    "WordPress, for every role: after a “greater than” sign inside an attribute, it mistakes the closing quotation mark for one in the text, and makes it curly.",
    { id: "published.habit.wordpress-quotes" },
  ),
  wordpressSlashes: msg("WordPress, when an author saves: its filter removes the backslashes of attributes.", {
    id: "published.habit.wordpress-slashes",
  }),
  wordpressParagraphs: msg(
    "The classic editor and the Paragraph block of WordPress put a paragraph around the element, and blocks fall out of a paragraph.",
    { id: "published.habit.wordpress-paragraphs" },
  ),
  wordpressOembed: msg(
    "WordPress, if it embeds the address by itself: the frame is locked, and what follows # is overwritten.",
    { id: "published.habit.wordpress-oembed" },
  ),
  addressAttribute: msg(
    "WordPress and Drupal take an attribute named data for an address, and cut it at the last colon.",
    { id: "published.habit.address-attribute" },
  ),
  tinymceFrame: msg("TinyMCE 8 adds sandbox to every frame, and shortens addresses of its own site.", {
    id: "published.habit.tinymce-frame",
  }),
  tinymceElements: msg("TinyMCE removes scripts and elements it does not know, and keeps the link inside.", {
    id: "published.habit.tinymce-elements",
  }),
  tinymceTerms: msg("TinyMCE does not know groups in a list of terms (dl), and takes the list apart.", {
    id: "published.habit.tinymce-terms",
  }),
  ckeditor: msg(
    "CKEditor 5 keeps what its plugins know. Without General HTML Support rules, it removes elements, classes, data- attributes, frames and scripts.",
    { id: "published.habit.ckeditor" },
  ),
  ckeditorParagraphs: msg(
    "CKEditor 5 puts a paragraph around an element that is pasted as formatted text, and blocks fall out of a paragraph.",
    { id: "published.habit.ckeditor-paragraphs" },
  ),
  textEditors: msg("Quill and TipTap keep texts, lists and links, and nothing else.", {
    id: "published.habit.text-editors",
  }),
  quillFrame: msg("Quill turns every frame into a link.", { id: "published.habit.quill-frame" }),
  sanitizers: msg(
    "Filters on the server or in the browser (DOMPurify, sanitize-html, rehype-sanitize) remove scripts, frames and unknown elements, the last two also classes and data- attributes.",
    { id: "published.habit.sanitizers" },
  ),
  markdown: msg("Markdown without HTML shows every tag as text; Markdown with HTML puts paragraphs around tags.", {
    id: "published.habit.markdown",
  }),
  pastedAsText: msg(
    "Visual editors, if code is pasted into the text instead of the HTML or source view: 9 of 12 ways of pasting.",
    { id: "published.habit.pasted-as-text" },
  ),
  smartQuotes: msg(
    "WordPress, word processors and editors with smart quotes make the quotation marks of a text curly.",
    {
      id: "published.habit.smart-quotes",
    },
  ),
  breaks: msg("WordPress and visual editors add paragraphs, line breaks and no-break spaces.", {
    id: "published.habit.breaks",
  }),
  escapedTwice: msg("Templates and fields that escape what is already escaped.", {
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
  rewriters: msg("Newsletters, and mail systems that check addresses, rewrite every address.", {
    id: "published.habit.rewriters",
  }),
});
export type Habit = keyof ReturnType<typeof habitSentences>;
