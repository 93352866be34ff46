// The sentences of `?fiche-check`, one for each diagnostic: what is wrong, where, and what to do.
import { type MsgFn, str } from "@lit/localize";

/** Tags are values of a message, because lit-localize escapes those in a translation. */
const open = (tag: string) => `<${tag}>`;
const close = (tag: string) => `</${tag}>`;

export const findingSentences = (msg: MsgFn) => ({
  lines: () =>
    msg("The text editor put line breaks or paragraphs into the data. They were removed when it was read.", {
      id: "check.repair.lines",
    }),
  entities: () =>
    msg(
      str`The text editor encoded the quotation marks of the data (${"&quot;"}), once or twice too often. They were decoded.`,
      { id: "check.repair.entities" },
    ),
  spaces: () =>
    msg("The text editor put no-break spaces into the data, as it does in text. They were read as ordinary spaces.", {
      id: "check.repair.spaces",
    }),
  quotes: () =>
    msg(
      'The text editor turned the straight quotation marks of the data (") into curly ones (“ ”). They were turned back.',
      {
        id: "check.repair.quotes",
      },
    ),
  commas: () =>
    msg("There was a comma after the last item of the data. It was ignored.", {
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
    msg(str`${where}: nothing could be read here, so the next source was tried.`, { id: "check.fell-through" }),
  noData: () =>
    msg(
      "This element has no data. Most often, the text editor removed the attribute project when the page was saved. Paste the format “Link for a CMS” instead, which editors keep.",
      { id: "check.no-data" },
    ),
  nothingToShow: (field: string) =>
    msg(
      str`The record was read, but has nothing for this element: “${field}” is missing or empty. Add it to the record, or remove this element.`,
      { id: "check.nothing-to-show" },
    ),
  nothingForRoles: (roles: string) =>
    msg(str`No partner in the record has one of these roles: ${roles}. Change the attribute roles, or remove it.`, {
      id: "check.nothing-for-roles",
    }),
  loading: (address: string) =>
    msg(str`Waiting for ${address}, for 10 seconds at most. This panel will be updated.`, {
      id: "check.loading",
    }),
  lazy: (address: string) =>
    msg(str`${address} is fetched only when the element comes near the window. Scroll to it.`, {
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
      str`The script did not set up ${open(tag)}. Reload the page; if that does not help, send this message to the site administrator.`,
      { id: "check.unregistered" },
    ),
  foreign: (tag: string) =>
    msg(
      str`Another script on the page, not Fiche, uses the name ${open(tag)}, so Fiche cannot. Send this message to the site administrator.`,
      { id: "check.foreign" },
    ),
  swallowed: (tag: string) =>
    msg(
      str`The element has no closing tag and has swallowed the rest of the page: visitors no longer see it. An element cannot be closed with “${"/>"}”. Write ${close(tag)} right after the words it contains.`,
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
    msg(str`${name}: “${value}” has no effect. Allowed values: ${allowed}.`, { id: "check.value" }),
  langBad: (value: string) =>
    msg(str`“${value}” is not a language tag, so the words are in English. Write fr, en or, with a country, fr-CA.`, {
      id: "check.lang-bad",
    }),
  langOther: (value: string) =>
    msg(
      str`Fiche has its own words in French and in English only; for “${value}” they are in English. The texts of the record are shown in “${value}” if it has them.`,
      { id: "check.lang-other" },
    ),
  langNowhere: () =>
    msg("Neither the element nor the page sets a language, so the words are in English. Add lang to the element.", {
      id: "check.lang-nowhere",
    }),
  jsonText: () =>
    msg(
      "The words between the tags are JSON data: visitors see them as they are until the element is drawn. Put a link in their place, and the data into the attribute project.",
      { id: "check.json-text" },
    ),
  logo: (address: string) =>
    msg(
      str`A logo did not load: ${address}. Initials are shown instead. Open the address: if the picture appears there, the security policy of the page (CSP) forbids it; have its origin added to img-src. Otherwise correct the address.`,
      { id: "check.logo" },
    ),
  forbidden: () =>
    msg(
      "The record was read, but the security policy of the page (Trusted Types) forbids drawing it. Send this message to the site administrator: the policy named “fiche” has to be allowed (trusted-types fiche).",
      { id: "check.forbidden" },
    ),
  xhtml: () =>
    msg(
      "The record was read, but nothing can be drawn on a page served as XHTML. Send this message to the site administrator: the page has to be served as text/html.",
      { id: "check.xhtml" },
    ),
  hidden: () =>
    msg("The page hides this element: it is in a collapsed part, or the theme does not display it.", {
      id: "check.hidden",
    }),
  unknownName: (name: string, known: string) =>
    msg(str`data-fiche: there is no element named “${name}”. The names are: ${known}.`, { id: "check.unknown-name" }),

  linkWithoutRecord: () =>
    msg(
      "This link is marked for Fiche, but its address carries no record: what followed #fiche: was removed. It remains an ordinary link. Copy the whole link again from its source and paste it.",
      { id: "check.link-without-record" },
    ),
  blockWithoutRecord: () =>
    msg(
      "This block is marked for Fiche, but has neither the record (data-fiche-project) nor its address (data-fiche-src): the text editor removed them. Paste the format “Link for a CMS” instead.",
      { id: "check.block-without-record" },
    ),
  undecodable: () =>
    msg(
      "The record in the address of this link cannot be decoded: the address was cut or changed. It remains an ordinary link. Copy the whole link again from its source and paste it.",
      { id: "check.undecodable" },
    ),
  later: (prefix: string) =>
    msg(
      str`This link was made for a later version of Fiche (${prefix}), which this site’s script cannot read. It remains an ordinary link. Have the script updated.`,
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
      str`This is inside ${open(tag)}, where code is shown as it is: no element takes its place. If it is not an example, paste it outside the code block.`,
      { id: "check.inside-code" },
    ),
  insideTemplate: () =>
    msg(
      str`This is inside a ${open("template")}, which browsers do not show. It becomes an element once a script puts it on the page.`,
      { id: "check.inside-template" },
    ),
  insideEditor: () =>
    msg(
      "This is inside editable text (contenteditable). Nothing is changed there, because the editor would save the result. Look at the published page.",
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
      str`Two versions of the script are on the page: ${version} draws the elements, ${own} does nothing. Have one of them removed.`,
      { id: "check.other-version" },
    ),
  siteValue: (name: string, value: string, allowed: string) =>
    msg(str`For the whole site, fiche:${name} is set to “${value}”, which has no effect. Allowed values: ${allowed}.`, {
      id: "check.site-value",
    }),
  siteName: (name: string) =>
    msg(str`For the whole site, fiche:${name} is set, but no element has this setting.`, { id: "check.site-name" }),
  siteLang: (value: string) =>
    msg(str`For the whole site, fiche:lang is set to “${value}”, which is not a language tag. Write fr, en or fr-CA.`, {
      id: "check.site-lang",
    }),
});
