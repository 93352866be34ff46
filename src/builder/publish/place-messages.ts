// Words about where people publish: which form is right there and why, what to do with the code, how to change it later.
import { type MsgFn, str } from "@lit/localize";
import { templates as french } from "./generated/fr.js";
import { catalogue } from "../../i18n/localize.js";

const messages = (msg: MsgFn) => ({
  question: msg("Where do you publish, and with what role?", { id: "builder.place" }),
  places: {
    "wordpress-administrator": msg("WordPress, administrator", { id: "builder.place.wordpress-administrator" }),
    "wordpress-author": msg("WordPress, editor or author", { id: "builder.place.wordpress-author" }),
    "wordpress-network": msg("WordPress, network of sites", { id: "builder.place.wordpress-network" }),
    drupal: msg("Drupal", { id: "builder.place.drupal" }),
    joomla: msg("Joomla", { id: "builder.place.joomla" }),
    typo3: msg("TYPO3", { id: "builder.place.typo3" }),
    "rich-text": msg("SharePoint or another rich-text editor (TinyMCE, CKEditor…)", {
      id: "builder.place.rich-text",
    }),
    "own-site": msg("A site whose code you can change", { id: "builder.place.own-site" }),
    application: msg("An application (React, Vue, npm)", { id: "builder.place.application" }),
    "iframe-only": msg("A page that accepts only an iframe", { id: "builder.place.iframe-only" }),
    "no-script": msg("A newsletter, or a page without scripts", { id: "builder.place.no-script" }),
    unknown: msg("I do not know", { id: "builder.place.unknown" }),
  },
  reasons: {
    "wordpress-administrator": msg("WordPress keeps the script and the element of an administrator as they are.", {
      id: "builder.reason.wordpress-administrator",
    }),
    "wordpress-author": msg("WordPress strips authors’ scripts, elements and frames; it keeps every link.", {
      id: "builder.reason.wordpress-author",
    }),
    "wordpress-network": msg(
      "In a network of sites, WordPress strips scripts, elements and frames even from administrators; it keeps every link.",
      { id: "builder.reason.wordpress-network" },
    ),
    drupal: msg("Drupal’s text editor, CKEditor 5, keeps a link whole. We tested the editor, not Drupal itself.", {
      id: "builder.reason.drupal",
    }),
    joomla: msg("Joomla’s text editor, TinyMCE, keeps a link whole. We tested the editor, not Joomla itself.", {
      id: "builder.reason.joomla",
    }),
    typo3: msg("TYPO3’s text editor, CKEditor 5, keeps a link whole. We tested the editor, not TYPO3 itself.", {
      id: "builder.reason.typo3",
    }),
    "rich-text": msg("All the editors and filters we tested keep a link whole.", {
      id: "builder.reason.rich-text",
    }),
    "own-site": msg("Nothing changes the code on its way, and it needs only one script.", {
      id: "builder.reason.own-site",
    }),
    application: msg("The elements are built with your application, which passes them the record.", {
      id: "builder.reason.application",
    }),
    "iframe-only": msg("The frame contains the script and the element.", { id: "builder.reason.iframe-only" }),
    "no-script": msg("Plain HTML shows everything and needs no script.", { id: "builder.reason.no-script" }),
    unknown: msg("A link passes almost everywhere, and works even without a script.", {
      id: "builder.reason.unknown",
    }),
  },
  next: {
    link: msg(
      "Paste it into your text, where you want the card: it stays a link. In a source-code field, do the same.",
      {
        id: "builder.next.link",
      },
    ),
    element: msg("Paste it into the source code of the page, where you want the card.", {
      id: "builder.next.element",
    }),
    static: msg(
      "Paste it into your text, or into the source-code field, and read it through before you publish: some text editors run headings into what follows.",
      {
        id: "builder.next.static",
      },
    ),
    iframe: msg("Paste it where your page accepts embed code, or into its source code.", { id: "builder.next.iframe" }),
    npm: msg("Install the package, import it once, and put the element into your page.", { id: "builder.next.npm" }),
    react: msg("Install the package and save the component as FicheProject.jsx.", { id: "builder.next.react" }),
    vue: msg("Install the package, set the compiler’s option, and save the component as FicheProject.vue.", {
      id: "builder.next.vue",
    }),
    "wordpress link": msg(
      "In WordPress, paste it into a paragraph: it stays a link. Do not put it into a “Code” block.",
      {
        id: "builder.next.wordpress-link",
      },
    ),
    "wordpress source": msg(
      "In WordPress, add a “Custom HTML” block and paste the code into it; in the classic editor, paste it under the “Text” or “Code” tab.",
      { id: "builder.next.wordpress-source" },
    ),
    "drupal link": msg(
      "In Drupal, paste it into the text field; or choose “Source” in the toolbar and paste it there.",
      {
        id: "builder.next.drupal-link",
      },
    ),
    "joomla link": msg(
      "In Joomla, paste it into the article; or choose “Toggle Editor” below the field and paste it there.",
      {
        id: "builder.next.joomla-link",
      },
    ),
    "typo3 link": msg("In TYPO3, paste it into a text element; or choose “Source” in the toolbar and paste it there.", {
      id: "builder.next.typo3-link",
    }),
  },
  scriptToo: msg(
    "The link becomes a card once the site loads the script: send the line below to the site administrator.",
    {
      id: "builder.next.script-too",
    },
  ),
  later: (heading: string) =>
    msg(str`To change the card later, come back here and paste the published code under “${heading}”.`, {
      id: "builder.next.later",
    }),
  laterStatic: msg("This HTML cannot be opened here again: keep the record so that you can change it later.", {
    id: "builder.next.later-static",
  }),
  open: msg("Open a published code", { id: "builder.open" }),
  openLabel: msg("The published code, or its address with #fiche:", { id: "builder.open.label" }),
  openHint: msg("Opening it replaces the record, the appearance and the format of the code.", {
    id: "builder.open.hint",
  }),
  openIt: msg("Open this code", { id: "builder.open.button" }),
  outcomes: {
    opened: msg("The code is open: record, appearance and format.", { id: "builder.opened" }),
    address: (address: string) =>
      msg(
        str`The code is open. It does not carry the record, only its address: ${address}. The record shown stays until you open that address.`,
        {
          id: "builder.opened.address",
        },
      ),
    nothing: msg(
      "No Fiche code was found here. Copy the source code of the published page, or the address of the link.",
      {
        id: "builder.opened.nothing",
      },
    ),
    record: msg(
      "The record is not in this code, only what is shown of it. Open the record itself, or write it again.",
      {
        id: "builder.opened.record",
      },
    ),
    unreadable: msg(
      "The data in this code is cut or damaged beyond repair. Open the record itself, or write it again.",
      {
        id: "builder.opened.unreadable",
      },
    ),
  },
  repaired: msg("It was damaged and has been repaired: publish it again.", { id: "builder.opened.repaired" }),
  leftOut: (list: string) =>
    msg(
      str`A link carries only what fits. This one leaves out: ${list}. Add what is missing before you publish again.`,
      {
        id: "builder.opened.left-out",
      },
    ),
});

/** Those words in a language. */
export const placeWords = catalogue(messages, french);
