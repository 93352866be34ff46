// Markup that people write without the builder, each with the mistake that the builder avoids.
import { host } from "./forms.mjs";

const link = '<a href="https://example.org/p">Water</a>';
const json = '{"title":{"en":"Water"},"status":"active"}';
const base64url = Buffer.from(json).toString("base64url");
const element = (attributes, inside = link) => `<fiche-project-card ${attributes}>${inside}</fiche-project-card>`;
const rest = `<p>What follows.</p>\n\n<h2>Next</h2>\n\n<p>${"more words ".repeat(60)}</p>`;

export const byHand = {
  "raw >": `${element(`lang="en" project='{"title":{"en":"Water > 2"}}'`)}\n\n<p>What follows.</p>`,
  "raw > in double quotes": `${element('lang="en" project="{&quot;title&quot;:&quot;Water -> wells&quot;}"')}\n\n<p>What follows.</p>`,
  "self-closed": `<fiche-project-card src="${host}/records/glo-act-enriched.json" />\n\n${rest}`,
  "empty element": element('project="{&quot;title&quot;:&quot;Water&quot;}"', ""),
  "empty block": `<div data-fiche="project-card" data-fiche-src="${host}/records/glo-act-enriched.json"></div>`,
  backslashes: element(String.raw`lang="fr" project='{"title":"Projet \"Eau\""}'`),
  "JSON in a script": element('lang="en"', `<script type="application/json">${json}</script>`),
  "JSON in a block": `<div class="fiche-project-card"><script type="application/json">${json}</script></div>`,
  "JSON as text": element('lang="en"', json),
  "JSON in pre": `<pre class="fiche-project-card">${json}</pre>`,
  "attribute data": element(`data='${json}'`),
  "encoded twice": element('project="{&amp;quot;title&amp;quot;:&amp;quot;Water&amp;quot;}"'),
  "curly quotes": element('lang=“en” project=“{"title":"Water"}”', "Water"),
  "several lines": `<fiche-project-card\n  lang="en"\n  project='{\n    "title": "Water",\n\n    "status": "active"\n  }'>\n  <p>${link}</p>\n</fiche-project-card>`,
  "pasted as text": `<p>&lt;a class=&quot;fiche-project-card&quot; href=&quot;https://example.org/p#fiche:${base64url}&quot;&gt;Water&lt;/a&gt;</p>`,
  frame: `<iframe src="${host}/frame.html?src=${encodeURIComponent(`${host}/records/glo-act-enriched.json`)}" title="Water"></iframe>`,
  "link without fragment": link.replace("<a", '<a class="fiche-project-card" data-fiche="project-card"'),
  "mark on a span":
    '<span class="fiche-project-card" data-fiche-project="{&quot;title&quot;:&quot;Water&quot;}">Water</span>',
};
