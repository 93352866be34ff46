// Lists of the form: items to open, add, move and take away, by keyboard too, each named where it is spoken of.
import { type TemplateResult, html, nothing } from "lit";
import { formatMoney, formatNumber } from "../../i18n/format.js";
import { pickText } from "../../i18n/phrase.js";
import type { Text } from "../../model/project.js";
import { shownText } from "./control-values.js";
import { shownCountry } from "./countries.js";
import { type Form, idOf } from "./form.js";
import { countTemplate, wrongTemplate } from "./wrong.template.js";
import {
  type Path,
  isObject,
  isWithin,
  itemsOf,
  pathText,
  withItem,
  withMoved,
  withoutItem,
} from "./record-editing.js";
import type { List } from "./schema-fields.js";

/** Longer lists are left to the JSON. */
const mostItems = 100;
const mostLetters = 60;

/** What an item is known by. */
function nameOf({ locale, plain }: Form, value: unknown): string {
  const { amount, currency, ...others } = isObject(value) ? value : {};
  if (typeof amount === "number" && typeof currency === "string") return formatMoney(locale, amount, currency);
  const parts = ["acronym", "name", "title", "label", "text", "value", "code", "id"].map((key) => others[key]);
  const named: unknown = parts.find((part) => part !== undefined && part !== "") ?? value;
  const isText =
    typeof named === "string" || (isObject(named) && Object.values(named).every((each) => typeof each === "string"));
  const text = isText ? (pickText(named as Text, locale, plain)?.text ?? "") : isObject(named) ? "" : shownText(named);
  const name = shownCountry(text, locale);
  return name.length > mostLetters ? `${name.slice(0, mostLetters)}…` : name;
}

interface Shown {
  readonly path: Path;
  readonly value: unknown;
}

/** @param contentOf The fields of an item, given its path and its value. */
export function listTemplate(
  form: Form,
  list: List,
  path: Path,
  key: string,
  label: string,
  value: unknown,
  contentOf: (path: Path, value: unknown) => TemplateResult,
) {
  const { words, locale } = form;
  const items: Shown[] = itemsOf(list, value).map((each) => ({ ...each, path: [...path, ...each.path] }));
  const [heading, named, add] = words.items[key] ?? [label, label, label];
  const own = form.problems.filter(
    (problem) => problem.path === pathText(path) && (value !== undefined || !items.length),
  );
  const spoken = ({ value }: Shown, index: number) =>
    [`${named} ${formatNumber(locale, index + 1)}`, nameOf(form, value)].filter(Boolean).join(", ");

  /** What lies open below a list no longer has its place when the list changes; the item that is worked on stays open. */
  const openedWith = (item?: string) => {
    const others = [...form.opened].filter((part) => part === pathText(path) || !isWithin(pathText(path), part));
    return new Set(item === undefined ? others : [...others, item]);
  };
  const addItem = () => {
    const after = withItem(list, value);
    const added = pathText([...path, ...(itemsOf(list, after).at(-1)?.path ?? [])]);
    form.write(path, after, { opened: new Set([...form.opened, added]), listAnnouncement: "" });
    document
      .getElementById(`${idOf(added)}-item`)
      ?.querySelector<HTMLElement>("input, select, textarea")
      ?.focus();
  };
  const move = (from: number, to: number) => {
    const isOpen = form.opened.has(pathText([...path, from]));
    const listAnnouncement = words.moved(
      formatNumber(locale, to + 1),
      formatNumber(locale, items.length),
      nameOf(form, items[from].value) || named,
    );
    const opened = openedWith(isOpen ? pathText([...path, to]) : undefined);
    form.write(path, withMoved(value, from, to), { opened, listAnnouncement });
    const id = idOf([...path, to]);
    const buttons = from > to ? ["up", "down"] : ["down", "up"];
    const found = buttons.map((name) => document.getElementById(`${id}-${name}`) as HTMLButtonElement | null);
    found.find((button) => button && !button.disabled)?.focus();
  };
  const remove = (index: number) => {
    const after = withoutItem(value, index);
    form.write(path, after, { opened: openedWith(), listAnnouncement: words.removed(spoken(items[index], index)) });
    const next = itemsOf(list, after).length > index ? `${idOf([...path, index])}-remove` : `${idOf(path)}-add`;
    document.getElementById(next)?.focus();
  };

  const itemTemplate = (item: Shown, index: number) => {
    const place = pathText(item.path);
    const id = idOf(item.path);
    const isOpen = form.opened.has(place);
    const name = spoken(item, index);
    const isLeaf = list.item.kind !== "group";
    const button = (action: string, sign: string, label: string, run: () => void, isDisabled = false) =>
      html`<button
        type="button"
        id=${`${id}-${action}`}
        class="sign"
        aria-label=${label}
        title=${label}
        ?disabled=${isDisabled}
        @click=${run}
      >
        ${sign}
      </button>`;
    return html`<div class="item" role="group" aria-label=${name} id=${`${id}-item`}>
      <div class="row">
        ${
          isLeaf
            ? contentOf(item.path, item.value)
            : html`<button
                type="button"
                class="opener"
                id=${id}
                aria-expanded=${isOpen ? "true" : "false"}
                @click=${() => form.toggle(place, !isOpen)}
              >
                <span class="note">${heading} ${formatNumber(locale, index + 1)}</span>
                <span class="name">${nameOf(form, item.value)}</span>
                ${countTemplate(form, (path) => isWithin(place, path))}
              </button>`
        }
        <span class="signs">
          ${
            items.length > 1
              ? html`${button("up", "↑", words.moveUp(name), () => move(index, index - 1), !index)}${button(
                  "down",
                  "↓",
                  words.moveDown(name),
                  () => move(index, index + 1),
                  index === items.length - 1,
                )}`
              : nothing
          }${button("remove", "×", words.remove(name), () => remove(index))}
        </span>
      </div>
      ${isOpen && !isLeaf ? html`<div class="inside">${contentOf(item.path, item.value)}</div>` : nothing}
    </div>`;
  };

  return html`<fieldset class="list">
    <legend>${label}</legend>
    ${items.slice(0, mostItems).map(itemTemplate)}
    ${items.length > mostItems ? html`<p class="note">${words.beyond(formatNumber(locale, mostItems))}</p>` : nothing}
    ${own.length && !items.some((item) => pathText(item.path) === pathText(path)) ? wrongTemplate(form, path, key, own) : nothing}
    <button type="button" class="add" id=${`${idOf(path)}-add`} @click=${addItem}>${add}</button>
  </fieldset>`;
}
