// What is wrong with a field, beside it, and how its control refers to that.
import { html, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { counted } from "../../i18n/plural.js";
import { type Form, idOf, problemsWithin, remedy } from "./form.js";
import { type Path, valueAt } from "./record-editing.js";

/** What is wrong at a place, under it; controls refer to it by `describedBy`. */
export function wrongTemplate(form: Form, path: Path, key: string, problems = problemsWithin(form, path)) {
  const value = valueAt(form.data, path);
  return problems.length
    ? html`<p class="wrong" id=${`${idOf(path)}-wrong`}>
        ${[...new Set(problems.map((problem) => remedy(form, problem, key, value)))].join(" ")}
      </p>`
    : nothing;
}

/** How many things are wrong in some parts of the record, in words. */
export function countTemplate({ problems, unknown, words, locale }: Form, isIn: (path: string) => boolean) {
  const count = [...problems.map(({ path }) => path), ...unknown].filter(isIn).length;
  return count ? html` <span class="count">${counted(words.toCorrect, count, locale)}</span>` : nothing;
}

/** The ids of what is to be known about a control. */
export const describedBy = (form: Form, path: Path, hint?: string) =>
  ifDefined([hint, problemsWithin(form, path).length && `${idOf(path)}-wrong`].filter(Boolean).join(" ") || undefined);

/** Whether a control is to be marked as wrong. */
export const invalid = (form: Form, path: Path) => (problemsWithin(form, path).length ? "true" : "false");
