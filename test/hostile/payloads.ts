// Attack payloads for a record, by class. Any that runs sets `hacked` on the page; none may run.

/** What any of them does where it is run. */
const run = (from: string) => `window.hacked='${from}'`;

/** The record's texts: all of it is text, and is shown as it is unless it holds characters that nobody sees. */
export const texts: Record<string, string[]> = {
  markup: [
    `<script>${run("script")}</script>`,
    `<img src="/none" onerror="${run("img")}">`,
    `<svg onload="${run("svg")}"><animate onbegin="${run("animate")}" attributeName="x" /></svg>`,
    `"><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
    "</style><style>* { display: none }</style>",
    `</textarea></title></template><details open ontoggle=${run("details")}>`,
    `<math><mtext></math><img src=x onerror=${run("math")}>`,
    `<form action="javascript:${run("form")}"><button>Envoyer</button></form><base href="//partner.example/">`,
    `<!--<a>--><a href="javascript:${run("a")}">x</a>`,
    "<slot></slot><template shadowrootmode=open></template><fiche-project-card project='{}'></fiche-project-card>",
    "<meta http-equiv=refresh content='0;url=https://partner.example/'><link rel=stylesheet href=https://partner.example/a.css>",
  ],
  attributes: [
    `'" onmouseover="${run("over")}" autofocus onfocus="${run("focus")}" x="`,
    `x style=animation-name:x onanimationstart=${run("animation")} tabindex=1`,
    '" part="error" role="alert" aria-live="assertive" lang="xx" dir="rtl',
    "`onclick=`window.hacked=1`",
  ],
  templates: [
    `{{constructor.constructor("${run("mustache")}")()}}\${${run("literal")}}`,
    "?lit$0$<?lit$123456789$?>{{lit-1}}<!--?lit$-->",
    "<%= 7 * 7 %> #{7 * 7} [[7 * 7]] {% raw %} $& $1 $` \\u003cb\\u003e %s %o",
  ],
  entities: [
    "&lt;b&gt; &amp; &eacute; &#x41; &#0;",
    `&lt;script&gt;${run("entity")}&lt;/script&gt;`,
    "&ZeroWidthSpace;&NewLine;&Tab;",
  ],
  direction: [
    "a\u202Eb\u202Dc\u202Ad\u202Be\u202Cf",
    "\u2067a\u2066b\u2068c",
    "\u061Cشركة\u200F a\u200Eb",
    "\u2069\u2069\u202Ca",
  ],
  invisible: [
    "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf",
    "a\u00ADb\u180Ec\uFFF9d\uFFFBe",
    "\u{E0001}a\u{E0041}\u{E007F}",
    "a\uFE0F\u0301\u0302\u0303",
  ],
  controls: ["a\u0000b\u0007c\u001B[31md", "a\u0085b\u2028c\u2029d\u000Be", "\u0000\u0001\u0002a\u007F"],
  surrogates: ["a\uD800b", "\uDC00a\uD83D", "a\uDE00\uD83Db"],
  names: ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "toJSON"],
  long: ["a".repeat(60_000), "<b>".repeat(20_000), "É ".repeat(30_000), "\u0301".repeat(9000) + "a"],
};

/** What is no web address: never a link, never a picture. */
export const noAddresses: Record<string, string[]> = {
  "javascript:": [
    `javascript:${run("href")}`,
    `JaVaScRiPt:${run("case")}`,
    ` javascript:${run("space")}`,
    `java\tscript:${run("tab")}`,
    `java\r\nscript:${run("lines")}`,
    `\u0001javascript:${run("control")}`,
    `javascript\u0000:${run("null")}`,
    `\u200Bjavascript:${run("zero-width")}`,
    `javascript&colon;${run("entity")}`,
    `&#106;avascript:${run("numbered")}`,
    `javascript:https://partner.example/%0a${run("comment")}`,
    `ｊavascript:${run("wide")}`,
    `https://partner.example/ javascript:${run("behind")}`,
  ],
  "other schemes": [
    "data:text/html,<script>parent.hacked=1</script>",
    "DATA:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGFja2VkPTE8L3NjcmlwdD4=",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.hacked=1'/>",
    "vbscript:msgbox(1)",
    "blob:https://partner.example/1",
    "file:///etc/hosts",
    "mailto:a@partner.example",
    "view-source:https://partner.example/",
    "intent://partner.example/#Intent;end",
    "filesystem:https://partner.example/x",
    "about:blank",
    "ws://partner.example/",
  ],
  relative: [
    "//partner.example/x",
    "\\\\partner.example\\x",
    "/\\partner.example",
    "/x",
    "x",
    "?x",
    "#x",
    "",
    " ",
    "https:javascript:alert(1)",
  ],
  broken: [
    "https://",
    "http:///x",
    "https:// partner.example",
    "https:/partner.example",
    "https://partner.example /x",
    "https://\tpartner.example",
  ],
  names: ["__proto__", "constructor", "null", "undefined"],
};

/** Web addresses that mean to be taken for others, or for markup: a link to them stays in its attribute, as it is written. */
export const webAddresses: Record<string, string[]> = {
  userinfo: [
    "https://www.ifrc.org@partner.example/",
    "https://user:pass@partner.example/",
    "https://javascript:alert(1)@partner.example/",
  ],
  homographs: [
    "https://раrtner.example/",
    "https://xn--rtner-3ve.example/",
    "https://PARTNER.example/",
    "https://ｐartner.example/",
    "https://partner.example./",
  ],
  markup: [
    `https://partner.example/"onmouseover="${run("quote")}"><script>${run("script")}</script>`,
    "https://partner.example/'onerror='window.hacked=1'",
    "https://partner.example/#javascript:window.hacked=1",
    "https://partner.example/?{{7*7}}${7*7}<%=7*7%>",
    "https://[::1]:0/",
    `https://partner.example/${"a".repeat(9000)}`,
    "https://partner.example/\uD800\u202E\u0000x",
  ],
};
