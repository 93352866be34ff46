// The page on which a person makes a record, sees it as a partner's visitors will, and takes away the code that shows it. Data flows
// one way: an event changes the state, and the whole page is drawn from it; each part has a folder of its own.
import { html, render } from "lit";
import { builderWords } from "./messages.js";
import { firstPublishing } from "./publish/publish.js";
import { codeTemplate } from "./publish/publish.template.js";
import { openingTemplate } from "./publish/opening.template.js";
import { headerTemplate, readersLocale } from "./header.template.js";
import { firstLook } from "./appearance/appearance.js";
import { lookTemplate } from "./appearance/appearance.template.js";
import { previewTemplate } from "./appearance/preview.template.js";
import { tokensTemplate } from "./appearance/tokens.template.js";
import { firstProject, openSharedDraft } from "./project/first-project.js";
import { projectTemplate } from "./project/project.template.js";
import type { State } from "./state.js";

const locale = readersLocale();
let state: State = {
  locale,
  ...firstProject(location.href),
  shown: "",
  look: firstLook(locale.language),
  publishing: firstPublishing,
  ownScript: new URL("../fiche.js", location.href).href,
};

function update(change: Partial<State> = {}) {
  state = { ...state, copying: undefined, ...change };
  const { record } = state.reading;
  if (record !== undefined) state = { ...state, shown: JSON.stringify(record) };
  document.documentElement.lang = state.locale.language;
  document.title = builderWords(state.locale.language).pageTitle;
  render(pageTemplate(state), document.body);
}

function pageTemplate(state: State) {
  const words = builderWords(state.locale.language);
  const links = html`<a href="../docs/${state.locale.language}/index.html">${words.documentation}</a>
    <a href="check.html">${words.check}</a>`;
  return html`${headerTemplate(state.locale, links, (locale) => update({ locale }))}
    <main>
      <div class="opening">
        <h1>${words.heading}</h1>
        <p>${words.introduction}</p>
      </div>
      <div class="panes">
        <div class="project">${projectTemplate(state, update)}${openingTemplate(state, update)}</div>
        <div class="result">
          ${lookTemplate(state, update)}${previewTemplate(state, update)}${tokensTemplate(state, update)}${codeTemplate(state, update)}
        </div>
      </div>
    </main>`;
}

// What the page shows until its script has come.
document.body.replaceChildren();
update();
window.addEventListener("hashchange", () => openSharedDraft(location.href, update));
fetch("../sri.json")
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((hashes: Record<string, string>) => update({ integrity: hashes["fiche.js"] }))
  .catch(() => undefined);
