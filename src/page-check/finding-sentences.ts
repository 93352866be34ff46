// The sentences of `?fiche-check`: one for each thing that can be found. What, where, what to do.
import { type MsgFn, str } from "@lit/localize";

/** Tags are values of a message: lit-localize escapes what a translation itself holds of them. */
const open = (tag: string) => `<${tag}>`;
const close = (tag: string) => `</${tag}>`;

export const findingSentences = (msg: MsgFn) => ({
  lines: () =>
    msg("The editor has put line breaks or paragraphs into the data. They were taken out to read it.", {
      id: "check.repair.lines",
    }),
  entities: () =>
    msg(
      str`The editor has written the quotation marks of the data as codes (${"&quot;"}), once or twice too often. They were decoded.`,
      { id: "check.repair.entities" },
    ),
  spaces: () =>
    msg("The editor has put no-break spaces into the data, as it does in a text. They were read as plain spaces.", {
      id: "check.repair.spaces",
    }),
  quotes: () =>
    msg(
      'The editor has turned the straight quotation marks of the data (") into curly ones (“ ”). They were turned back.',
      {
        id: "check.repair.quotes",
      },
    ),
  commas: () =>
    msg("In the data, a comma stands after the last item, where nothing follows. It was left out.", {
      id: "check.repair.commas",
    }),
  pasteLink: () =>
    msg(
      "The data could still be read, but the next change in this text editor may make it unreadable. Paste the format “Link for a CMS” instead: every editor leaves an address as it is.",
      { id: "check.paste-link" },
    ),
  cut: (where: string) =>
    msg(
      str`${where}: the data stops before its end. The text editor cut it, often because it is too long; Fiche never guesses what is missing. Paste the format “Link for a CMS” instead, with a shorter record or with the address of a file.`,
      { id: "check.cut" },
    ),
  pageInside: (name: string) =>
    msg(
      str`The attribute ${name} has no end: the text editor changed its closing quotation mark, so the rest of the page has fallen into it. Undo the last change, or delete the element and paste the format “Link for a CMS”.`,
      { id: "check.page-inside" },
    ),
  stopped: (excerpt: string) => msg(str`Reading stops here: ${excerpt}`, { id: "check.stopped" }),
  emptyAttribute: (name: string) =>
    msg(
      str`The attribute ${name} is empty: the text editor removed its content. Paste the format “Link for a CMS” instead, which editors keep.`,
      { id: "check.empty-attribute" },
    ),
  dataAttribute: () =>
    msg(
      "The element has an attribute named data. Text editors take it for an address and cut it, and Fiche does not read it. Name it project, or paste the format “Link for a CMS”.",
      { id: "check.data-attribute" },
    ),
  fellThrough: (where: string) =>
    msg(str`${where}: nothing could be read here, so what comes next was tried.`, { id: "check.fell-through" }),
  noData: () =>
    msg(
      "This element has no data. Most often, the text editor removed the attribute project when the page was saved. Paste the format “Link for a CMS” instead, which editors keep.",
      { id: "check.no-data" },
    ),
  nothingToShow: (field: string) =>
    msg(
      str`The record was read, but says nothing about this: “${field}” is missing or empty. Add it to the record, or remove this element.`,
      { id: "check.nothing-to-show" },
    ),
  nothingForRoles: (roles: string) =>
    msg(str`No partner of the record has one of these roles: ${roles}. Change the attribute roles, or remove it.`, {
      id: "check.nothing-for-roles",
    }),
  loading: (address: string) =>
    msg(str`The answer of ${address} is awaited, for 10 seconds at most. This panel follows.`, {
      id: "check.loading",
    }),
  lazy: (address: string) =>
    msg(str`${address} is asked for only when the element comes near the window. Scroll to it.`, {
      id: "check.lazy",
    }),
  meantKey: (key: string, meant: string) =>
    msg(str`${key}: this field is unknown and is not shown. Did you mean “${meant}”?`, { id: "check.meant-key" }),
  unknownKeys: (keys: string) =>
    msg(str`These fields of the record are unknown and are not shown: ${keys}.`, { id: "check.unknown-keys" }),
  meantTag: (tag: string, meant: string) =>
    msg(str`There is no element ${open(tag)}. Write ${open(meant)}, at the beginning and at the end.`, {
      id: "check.meant-tag",
    }),
  unknownTag: (tag: string, known: string) =>
    msg(str`There is no element ${open(tag)}. The elements are: ${known}.`, { id: "check.unknown-tag" }),
  unregistered: (tag: string) =>
    msg(
      str`The script has not set up ${open(tag)}. Load the page again; if this stays, give this sentence to whoever put the script on the site.`,
      { id: "check.unregistered" },
    ),
  foreign: (tag: string) =>
    msg(
      str`Another script of the page, not Fiche, uses the name ${open(tag)}, so Fiche cannot. Give this sentence to whoever looks after the site.`,
      { id: "check.foreign" },
    ),
  swallowed: (tag: string) =>
    msg(
      str`The element has no closing tag and has swallowed what follows on the page: visitors no longer see it. An element cannot be closed by “${"/>"}”. Write ${close(tag)} right after the words it holds.`,
      { id: "check.swallowed" },
    ),
  brokenQuotes: () =>
    msg(
      "The text editor turned the quotation marks around the attributes into curly ones, so the data has fallen apart. Paste the format “Link for a CMS” instead, or use the editor’s source view.",
      { id: "check.broken-quotes" },
    ),
  meantAttribute: (name: string, meant: string) =>
    msg(str`The element does not know the attribute ${name}. Did you mean ${meant}?`, {
      id: "check.meant-attribute",
    }),
  unknownAttribute: (name: string) =>
    msg(str`The element does not know the attribute ${name}: it has no effect. Remove it.`, {
      id: "check.unknown-attribute",
    }),
  value: (name: string, value: string, allowed: string) =>
    msg(str`${name}: “${value}” has no effect. What can be written is: ${allowed}.`, { id: "check.value" }),
  langBad: (value: string) =>
    msg(str`“${value}” is no language tag, so the words are in English. Write fr, en or, with a country, fr-CA.`, {
      id: "check.lang-bad",
    }),
  langOther: (value: string) =>
    msg(
      str`Fiche has its words in French and in English only; in “${value}” they are in English. The texts of the record are shown in “${value}” where it has them.`,
      { id: "check.lang-other" },
    ),
  langNowhere: () =>
    msg("Neither the element nor the page says its language, so the words are in English. Write lang on the element.", {
      id: "check.lang-nowhere",
    }),
  jsonText: () =>
    msg(
      "The words between the tags are data in JSON: visitors read them as they are as long as nothing is drawn. Put a link in their place, and the data into the attribute project.",
      { id: "check.json-text" },
    ),
  logo: (address: string) =>
    msg(
      str`A logo did not load: ${address}. Its initials stand for it. Open the address: if the picture is shown there, the security policy of the page (CSP) forbids it; have its origin added to img-src. Otherwise correct the address.`,
      { id: "check.logo" },
    ),
  forbidden: () =>
    msg(
      "The record was read, but the security policy of the page (Trusted Types) forbids drawing it. Give this sentence to whoever looks after the site: the policy named “fiche” has to be allowed (trusted-types fiche).",
      { id: "check.forbidden" },
    ),
  xhtml: () =>
    msg(
      "The record was read, but nothing can be drawn on a page that is served as XHTML. Give this sentence to whoever looks after the site: the page has to be served as text/html.",
      { id: "check.xhtml" },
    ),
  hidden: () =>
    msg("The page hides this element: it stands in a closed part, or the theme does not display it.", {
      id: "check.hidden",
    }),
  unknownName: (name: string, known: string) =>
    msg(str`data-fiche: “${name}” is the name of no element. The names are: ${known}.`, { id: "check.unknown-name" }),

  linkWithoutRecord: () =>
    msg(
      "This link is marked for Fiche, but its address carries no record: what stood behind #fiche: was removed. It stays an ordinary link. Copy the link again from its source, and paste it whole.",
      { id: "check.link-without-record" },
    ),
  blockWithoutRecord: () =>
    msg(
      "This block is marked for Fiche, but has neither the record (data-fiche-project) nor its address (data-fiche-src): the text editor removed them. Paste the format “Link for a CMS” instead.",
      { id: "check.block-without-record" },
    ),
  undecodable: () =>
    msg(
      "The record in the address of this link cannot be decoded: the address was cut or changed. It stays an ordinary link. Copy the link again from its source, and paste it whole.",
      { id: "check.undecodable" },
    ),
  later: (prefix: string) =>
    msg(
      str`This link was made for a later version of Fiche (${prefix}), which the script of this site cannot read. It stays an ordinary link. Have the script updated.`,
      { id: "check.later" },
    ),
  otherTag: (tag: string) =>
    msg(
      str`This is marked for Fiche, but only links (${open("a")}) and blocks (${open("div")}) become elements, not ${open(tag)}.`,
      {
        id: "check.other-tag",
      },
    ),
  insideCode: (tag: string) =>
    msg(
      str`This stands in ${open(tag)}, where code is shown as it is: no element takes its place. If it is no example, paste it outside of the code block.`,
      { id: "check.inside-code" },
    ),
  insideTemplate: () =>
    msg(
      str`This stands in a ${open("template")}, which browsers do not show. It becomes an element once a script of the page puts it on the page.`,
      { id: "check.inside-template" },
    ),
  insideEditor: () =>
    msg(
      "This stands in a text that can be edited (contenteditable). Nothing is changed there, because the editor would save the result. Look at the published page.",
      { id: "check.inside-editor" },
    ),
  markupText: () =>
    msg(
      "Visitors see code here: the text editor treated what you pasted as text. Delete it, then paste it into the editor’s HTML or source view; or paste the format “Link for a CMS”.",
      { id: "check.markup-text" },
    ),
  recordText: () =>
    msg(
      "Visitors see JSON data here: the text editor treated what you pasted as text, or removed the code around it. Delete it, then paste the format “Link for a CMS”.",
      { id: "check.record-text" },
    ),

  twice: (count: string, addresses: string) =>
    msg(str`The script is on the page ${count} times: ${addresses}. One is enough: have the others removed.`, {
      id: "check.twice",
    }),
  otherVersion: (version: string, own: string) =>
    msg(
      str`Two versions of the script are on the page: ${version} draws the elements, ${own} stands back. Have one of them removed.`,
      { id: "check.other-version" },
    ),
  siteValue: (name: string, value: string, allowed: string) =>
    msg(
      str`For the whole site, fiche:${name} is set to “${value}”, which has no effect. What can be written is: ${allowed}.`,
      {
        id: "check.site-value",
      },
    ),
  siteName: (name: string) =>
    msg(str`For the whole site, fiche:${name} is set, which no element knows.`, { id: "check.site-name" }),
  siteLang: (value: string) =>
    msg(str`For the whole site, fiche:lang is set to “${value}”, which is no language tag. Write fr, en or fr-CA.`, {
      id: "check.site-lang",
    }),
});
