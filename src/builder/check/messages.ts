// Words of the page that checks what was published. What it says in the same words as the check on a page itself stands with that.
import { type MsgFn, str } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../../i18n/localize.js";
import { damageSentences, habitSentences } from "./damage-sentences.js";

const messages = (msg: MsgFn) => ({
  pageTitle: msg("Fiche – check what was published", { id: "published.page-title" }),
  heading: msg("Check what was published", { id: "published.heading" }),
  introduction: msg(
    "Is your page not showing the project as it should? Paste its HTML: you will see what happened to your code, what visitors see now, and what to paste instead. Nothing leaves this page, nothing you paste is run, and no address is fetched.",
    { id: "published.introduction" },
  ),
  back: msg("Embed builder", { id: "published.back" }),
  html: msg("HTML of the published page", { id: "published.html" }),
  htmlHint: msg(
    "On the published page, press Ctrl + U or ⌥⌘U to see the source; select all of it and copy it. Or drop a saved .html file here. Part of a page is enough, but then it does not show whether the script is on the page.",
    { id: "published.html-hint" },
  ),
  pasted: msg("What you had pasted into the CMS", { id: "published.pasted" }),
  pastedHint: msg(
    "Helps to find what was removed: a link left over from an element looks like one that was pasted alone.",
    {
      id: "published.pasted-hint",
    },
  ),
  forms: {
    unknown: msg("I no longer know", { id: "published.form.unknown" }),
    link: msg("The link for a CMS", { id: "published.form.link" }),
    element: msg("The element, with or without its script", { id: "published.form.element" }),
    block: msg("The block (data-fiche-project or data-fiche-src)", { id: "published.form.block" }),
    static: msg("HTML without script", { id: "published.form.static" }),
    frame: msg("The frame (iframe)", { id: "published.form.frame" }),
  },
  result: msg("What was found", { id: "published.result" }),
  awaiting: msg("Nothing to check yet.", { id: "published.awaiting" }),
  toCorrect: (titles: string) =>
    msg(str`The pasted code is whole, but a record has to be corrected. Found: ${titles}.`, {
      id: "published.to-correct",
    }),
  fine: (titles: string) => msg(str`Nothing wrong. Found: ${titles}.`, { id: "published.fine" }),
  damaged: {
    one: (count: string) => msg(str`${count} place is damaged.`, { id: "published.damaged.one" }),
    other: (count: string) => msg(str`${count} places are damaged.`, { id: "published.damaged.other" }),
  },
  page: msg("The page as a whole", { id: "published.page" }),
  kinds: {
    element: msg("Element", { id: "published.kind.element" }),
    link: msg("Link", { id: "published.kind.link" }),
    block: msg("Block", { id: "published.kind.block" }),
    frame: msg("Frame", { id: "published.kind.frame" }),
    static: msg("HTML without script", { id: "published.kind.static" }),
    text: msg("Code shown as text", { id: "published.kind.text" }),
  },
  states: {
    wrong: msg("Damaged", { id: "published.state.wrong" }),
    repaired: msg("Repaired", { id: "published.state.repaired" }),
    record: msg("Record to correct", { id: "published.state.record" }),
    fine: msg("Nothing wrong", { id: "published.state.fine" }),
  },
  ofKind: (name: string, kind: string) => msg(str`${name} (${kind})`, { id: "published.of-kind" }),
  shows: msg("The project", { id: "published.shows" }),
  inFile: msg("in a file, which is not fetched here", { id: "published.in-file" }),
  seen: msg("What a visitor sees now", { id: "published.seen" }),
  happened: msg("What happened", { id: "published.happened" }),
  known: msg("Known to do this", { id: "published.known" }),
  instead: msg("What to do", { id: "published.instead" }),
  excerpt: msg("In the published HTML", { id: "published.excerpt" }),
  toBuilder: msg("Make it in the embed builder", { id: "published.to-builder" }),
  sights: {
    whole: msg("Everything that was pasted.", { id: "published.sight.whole" }),
    repaired: msg("Everything that was pasted: the damage could be repaired.", { id: "published.sight.repaired" }),
    shortened: msg("Less than was pasted: what the link inside carries.", { id: "published.sight.shortened" }),
    jumbled: msg("All the words, some of them run together.", { id: "published.sight.jumbled" }),
    twice: msg("Everything twice.", { id: "published.sight.twice" }),
    link: msg("Only the link.", { id: "published.sight.link" }),
    words: msg("Only words, without a link.", { id: "published.sight.words" }),
    swallowed: msg("Nothing of what follows on the page.", { id: "published.sight.swallowed" }),
    nothing: msg("Nothing.", { id: "published.sight.nothing" }),
    code: msg("Source code, or pieces of it.", { id: "published.sight.code" }),
  },
  advice: {
    link: msg(
      "Paste the format “Link for a CMS”: editors and filters keep a link and its address. The site loads the script, once.",
      { id: "published.advice.link" },
    ),
    shortLink: msg(
      "Paste the format “Link for a CMS” with a shorter record, or with the address of a file: under 800 characters it passes everywhere.",
      { id: "published.advice.short-link" },
    ),
    linkButton: msg(
      "Delete what is there. Paste the format “Link for a CMS” into the HTML or source view; if there is none, make a link with the editor’s own link button, from the address and the words of that format.",
      { id: "published.advice.link-button" },
    ),
    siteScript: msg(
      "Ask the site administrator to load the script once for all pages. If that is not possible, paste “HTML without script”.",
      { id: "published.advice.site-script" },
    ),
    plainAddress: msg("Put the link where addresses are left as they are, or use “HTML without script”.", {
      id: "published.advice.plain-address",
    }),
    linkOnly: msg("Paste the link alone, or the element with the link inside: no blocks inside an element.", {
      id: "published.advice.link-only",
    }),
    allPage: msg("Paste the source of the whole page, or say below which format you pasted.", {
      id: "published.advice.all-page",
    }),
    newScript: msg("Have the whole script tag copied into the site again.", { id: "published.advice.new-script" }),
  },
  damages: damageSentences(msg),
  habits: habitSentences(msg),
});

export type PublishedWords = ReturnType<typeof messages>;

/** Those words in a language. */
export const publishedWords = catalogue(messages, french);
