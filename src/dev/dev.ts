// The page of `npm run dev`: the four elements in French and in English, straight from the sources. The choices are kept in the
// address, so they outlive the reload that follows every change.
import "../define.js";
import { html, render } from "lit";
import azerbaijan from "../../test/fixtures/azerbaijan-ct1093.json";
import enriched from "../../test/fixtures/glo-act-enriched.json";
import gloAct from "../../test/fixtures/glo-act.json";
import minimal from "../../test/fixtures/minimal.json";

const records: Record<string, object> = {
  "glo-act-enriched": enriched,
  "glo-act": gloAct,
  "azerbaijan-ct1093": azerbaijan,
  minimal,
};

const choices = {
  record: Object.keys(records),
  theme: ["light", "dark", "auto"],
  layout: ["full", "compact"],
};

const query = new URLSearchParams(location.search);
const chosen = (name: keyof typeof choices) =>
  choices[name].find((value) => value === query.get(name)) ?? choices[name][0];

const submit = ({ currentTarget }: Event) => (currentTarget as HTMLSelectElement).form!.submit();

const selectTemplate = (name: keyof typeof choices) =>
  html`<label>
    ${name}
    <select name=${name} @change=${submit}>
      ${choices[name].map((value) => html`<option ?selected=${value === chosen(name)}>${value}</option>`)}
    </select>
  </label>`;

const record = JSON.stringify(records[chosen("record")]);
const theme = chosen("theme");

const elementsTemplate = (lang: "fr" | "en") =>
  html`<section lang=${lang} aria-label=${lang === "fr" ? "Français" : "English"}>
    <h2>fiche-project-card, ${lang}</h2>
    <fiche-project-card project=${record} theme=${theme} layout=${chosen("layout")}></fiche-project-card>
    <h2>fiche-partner-badge-list, ${lang}</h2>
    <fiche-partner-badge-list project=${record} theme=${theme}></fiche-partner-badge-list>
    <h2>fiche-objectives-checklist, ${lang}</h2>
    <fiche-objectives-checklist project=${record} theme=${theme}></fiche-objectives-checklist>
    <h2>fiche-budget-chip, ${lang}</h2>
    <fiche-budget-chip project=${record} theme=${theme}></fiche-budget-chip>
  </section>`;

render(
  html`<header>
      <h1>Fiche from its sources</h1>
      <a href="/builder/">Embed builder</a>
      <a href="/builder/check.html">Check of a published page</a>
      <form>${(["record", "theme", "layout"] as const).map(selectTemplate)}</form>
    </header>
    <main>${elementsTemplate("fr")}${elementsTemplate("en")}</main>`,
  document.body,
);
