// The record as a form. Every key of the schema has its place, drawn by its kind; what is closed is not drawn, so that a long record
// costs no more than what is looked at.
import { type TemplateResult, html, nothing } from "lit";
import { displayName } from "../../i18n/format.js";
import { nearest } from "../../model/nearest.js";
import { countryNames } from "./countries.js";
import { type Form, idOf, labelOf } from "./form.js";
import { leafTemplate } from "./leaf.template.js";
import { countTemplate, wrongTemplate } from "./wrong.template.js";
import { listTemplate } from "./list.template.js";
import { type Path, fieldsOf, isShort, isWithin, pathText, withKey } from "./record-editing.js";
import { type Field, type Group, recordField } from "./schema-fields.js";

/** What stands in which part of the form; a key that is named nowhere stands in the last. */
export const sectionsOf: [
  name: "presentation" | "places" | "period" | "budget" | "partners" | "objectives" | "more",
  string[],
][] = [
  ["presentation", ["title", "acronym", "summary", "status", "themes", "lang"]],
  ["places", ["scope", "region", "countries", "countryCount"]],
  ["period", ["period"]],
  ["budget", ["budget"]],
  ["partners", ["partners"]],
  ["objectives", ["objectives"]],
  ["more", ["id", "identifiers", "url", "facts", "links", "related", "source", "updated"]],
];

const order = sectionsOf.flatMap(([, keys]) => keys);

const sectionOf = (key: string) => sectionsOf.find(([, keys]) => keys.includes(key))?.[0] ?? "more";

/** The parts to open so that a place of the record is seen. */
export function partsAround(path: string): string[] {
  const items = [...path.matchAll(/\]/g)].map(({ index }) => path.slice(0, index + 1));
  return [sectionOf(/^[^.[]*/.exec(path)![0]), ...items, ...(/^budget(\.|$)/.test(path) ? ["budget"] : [])];
}

/** Anything of the record, with what lies in it. */
export function fieldTemplate(form: Form, field: Field, path: Path, key: string, value: unknown): TemplateResult {
  const label = labelOf(form, path, key);
  if (field.kind === "list") {
    const { item } = field;
    return listTemplate(form, field, path, key, label, value, (place, each) =>
      item.kind === "group" ? groupTemplate(form, item, place, key, each) : fieldTemplate(form, item, place, key, each),
    );
  }
  if (field.kind !== "group") return leafTemplate(form, { path, key, label, field, value });
  return html`<fieldset class="group" id=${idOf(path)}>
    <legend>${label}</legend>
    ${groupTemplate(form, field, path, key, value)}
  </fieldset>`;
}

/** The fields of a group, what is wrong with the group as a whole, and the keys in it that nobody knows. */
export function groupTemplate(form: Form, group: Group, path: Path, key: string, value: unknown, only?: string) {
  const own = form.problems.filter((problem) => problem.path === pathText(path) && !isShort(group, value));
  return html`${fieldsOf(group, value)
    .filter((each) => !only || sectionOf(each.key) === only)
    .sort((a, b) => (only ? order.indexOf(a.key) - order.indexOf(b.key) : 0))
    .map((each) => fieldTemplate(form, each.field, [...path, ...each.path], each.key, each.value))}
  ${own.length && path.length ? wrongTemplate(form, path, key, own) : nothing}
  ${only && only !== "more" ? nothing : unknownTemplate(form, group, path)}`;
}

function unknownTemplate(form: Form, group: Group, path: Path) {
  const place = pathText(path);
  const keys = form.unknown
    .filter((each) => isWithin(place, each) && !/[.[]/.test(each.slice(place.length).replace(/^\./, "")))
    .map((each) => each.slice(place.length).replace(/^\./, ""));
  return keys.map((key) => {
    const free = Object.keys(group.fields).filter(
      (each) => !fieldsOf(group, valueIn(form, path)).some((field) => field.key === each && field.value !== undefined),
    );
    const name = nearest(key, free);
    const rename = () => {
      const record = withKey(recordField, form.data, path, key, name!);
      form.write([], record);
      document.getElementById(idOf([...path, name!]))?.focus();
    };
    return html`<p class="unknown" id=${idOf([...path, key])} tabindex="-1">
      ${form.words.unknown(key)}
      ${name ? html`<button type="button" @click=${rename}>${form.words.rename(key, name)}</button>` : nothing}
    </p>`;
  });
}

const valueIn = ({ data }: Form, path: Path): unknown =>
  path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown> | undefined)?.[step], data);

const languages = ["fr", "en", "es", "pt", "ar", "ru", "zh", "de", "it", "nl", "uk", "sw"];

export function formTemplate(form: Form) {
  const { words, opened, locale } = form;
  return html`<datalist id="countries">
      ${countryNames(locale).map((name) => html`<option value=${name}></option>`)}
    </datalist>
    <datalist id="currencies">
      ${Intl.supportedValuesOf("currency").map((code) => html`<option value=${code}></option>`)}
    </datalist>
    <datalist id="languages">
      ${languages.map(
        (tag) => html`<option value=${tag} label=${displayName(locale, "language", tag) ?? tag}></option>`,
      )}
    </datalist>
    <div class="sections">
      ${sectionsOf.map(
        ([name]) =>
          html`<details
            ?open=${opened.has(name)}
            @toggle=${({ target }: Event) => form.toggle(name, (target as HTMLDetailsElement).open)}
          >
            <summary id=${`part-${name}`}>
              ${words.sections[name]}${countTemplate(form, (path) => sectionOf(/^[^.[]*/.exec(path)![0]) === name)}
            </summary>
            ${
              opened.has(name)
                ? html`<div class="part">${groupTemplate(form, recordField, [], "", form.data, name)}</div>`
                : nothing
            }
          </details>`,
      )}
    </div>`;
}
