// Reads published code back so that it can be changed: any of our forms, whole or as an editor has left it. It is parsed into an inert
// document, which runs no scripts.
import { readFragment } from "../model/fragment.js";
import { type Repair, readJson } from "../model/read-json.js";
import { type Setting, type Tag, settingsOf } from "./settings.js";

export type SnippetForm = "link" | "element" | "block" | "iframe" | "static" | "module";

/** The record that was read, or its address. */
interface Data {
  record?: unknown;
  /** The address of the record, if the code carries one. */
  src?: string | undefined;
  repairs?: readonly Repair[];
}

export interface ReadSnippet extends Data {
  form: SnippetForm;
  tag: Tag;
  /** BCP 47 tag of the element; empty if it takes that of the page. */
  lang: string;
  settings: Partial<Record<Setting, string>>;
  /** Set if there is neither record nor address: the code is plain HTML, or its data cannot be read. */
  missing?: "record" | "unreadable";
}

type Fields = Record<string, unknown>;

const tags = Object.keys(settingsOf) as Tag[];
const placeholders = "[data-fiche],[class*='fiche-'],[href*='#fiche:']";
const snippets = [...tags, `:is(a,div):is(${placeholders})`, "iframe[src*='frame.html']", ".fiche-static"].join();

const tagOf = (...names: unknown[]) =>
  tags.find((tag) => names.some((name) => name === tag || name === tag.slice(6))) ?? "fiche-project-card";

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function dataOf(json: string | null | undefined): Data | undefined {
  if (!json?.trim()) return undefined;
  try {
    const { value, repairs } = readJson(json);
    return { record: value, ...(repairs && { repairs }) };
  } catch {
    return undefined;
  }
}

/** The tag, language and settings of an element, from wherever they are written. */
function readSettings(tag: Tag, valueOf: (name: string) => unknown) {
  const textOf = (name: string) => {
    const value = valueOf(name);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const settings = settingsOf[tag].map((name) => [name, textOf(name)]).filter(([, value]) => value);
  return { tag, lang: textOf("lang"), settings: Object.fromEntries(settings) as ReadSnippet["settings"] };
}

/** Reads a link; its settings are in the record or on the link itself. */
function readLink(address: string, link?: HTMLElement): ReadSnippet | undefined {
  const content = readFragment(address);
  const broken = address.includes("#fiche:") && !content;
  if (!content && !broken) return undefined;
  const data = content?.json === undefined ? { src: content?.src } : dataOf(content.json);
  const record = data && "record" in data ? data.record : undefined;
  const { fiche, ...own } = isObject(record) ? record : ({} as Fields);
  const options = isObject(fiche) ? fiche : {};
  const tag = tagOf(link?.dataset["fiche"], ...(link?.classList ?? []), options["element"]);
  const valueOf = (name: string) => options[name] ?? link?.getAttribute(`data-fiche-${name}`);
  const read = { form: "link" as const, ...readSettings(tag, valueOf) };
  read.lang ||= link?.getAttribute("lang") ?? "";
  if (!data || (content?.src === undefined && record === undefined)) return { ...read, missing: "unreadable" };
  // The link leads to the project's page, so its record may have dropped `url`.
  const [page] = /https?:[^\s"'()<>#]*(?=#fiche:)/.exec(address) ?? [];
  return { ...read, ...data, ...(isObject(record) && { record: page ? { ...own, url: own["url"] ?? page } : own }) };
}

function linkWithin(element: Element) {
  for (const link of element.querySelectorAll("a[href]")) {
    const read = readLink(link.getAttribute("href")!, link as HTMLElement);
    if (read && !read.missing) return read;
  }
  return undefined;
}

/** Reads an element, or a block that becomes one; if its attribute has lost the record, the link inside may still carry it. */
function readElement(element: HTMLElement, prefix: "" | "data-fiche-"): ReadSnippet {
  const tag = prefix ? tagOf(element.dataset["fiche"], ...element.classList) : (element.localName as Tag);
  const attribute = (name: string) => element.getAttribute(prefix + name);
  const read = { form: prefix ? ("block" as const) : ("element" as const), ...readSettings(tag, attribute) };
  const json = attribute("project");
  const data = dataOf(json);
  if (data) return { ...read, ...data };
  const innerLink = linkWithin(element);
  const src = attribute("src");
  if (innerLink?.record === undefined && src) return { ...read, src };
  if (innerLink) return { ...innerLink, ...read, form: innerLink.src === undefined ? "link" : read.form };
  return { ...read, missing: json ? "unreadable" : "record" };
}

function readFrame(address: string): ReadSnippet {
  const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
  const parameters = new URLSearchParams(query);
  const read = {
    form: "iframe" as const,
    ...readSettings(tagOf(parameters.get("element")), (name) => parameters.get(name)),
  };
  const src = parameters.get("src") ?? undefined;
  const { record, repairs } = dataOf(readFragment(address)?.json) ?? {};
  if (record !== undefined) return { ...read, record, ...(repairs && { repairs }) };
  return src ? { ...read, src } : { ...read, missing: address.includes("#fiche:") ? "unreadable" : "record" };
}

function readOne(element: HTMLElement): ReadSnippet | undefined {
  if (tags.includes(element.localName as Tag)) return readElement(element, "");
  if (element.localName === "iframe") return readFrame(element.getAttribute("src")!);
  if (element.classList.contains("fiche-static")) {
    const name = [...element.classList].map((each) => each.replace("fiche-static-", ""));
    return { form: "static", ...readSettings(tagOf(...name), (each) => element.getAttribute(each)), missing: "record" };
  }
  if (element.localName === "a") return readLink(element.getAttribute("href") ?? "", element);
  const isBlock = element.hasAttribute("data-fiche-project") || element.hasAttribute("data-fiche-src");
  return isBlock ? readElement(element, "data-fiche-") : undefined;
}

/** Reads a component for React or Vue, whose record is a constant beside the element. */
function readModule(code: string): ReadSnippet | undefined {
  const [, json] = /const project = ([[{][^]*?[\]}]);?\s*(?:export |<\/script>)/.exec(code) ?? [];
  const [found] = new DOMParser().parseFromString(code.replace(/[^]*(?=<fiche-)/, ""), "text/html").body.children;
  const data = dataOf(json);
  if (!data || !tags.includes(found?.localName as Tag)) return undefined;
  return { form: "module", ...readSettings(found.localName as Tag, (name) => found.getAttribute(name)), ...data };
}

function readMarkup(code: string): ReadSnippet | undefined {
  const { body } = new DOMParser().parseFromString(`<body>${code}`, "text/html");
  const found = [...body.querySelectorAll<HTMLElement>(snippets)].flatMap((element) => readOne(element) ?? []);
  const read = found.find(({ missing }) => !missing) ?? found[0];
  if (read) return read;
  // Code that was published as text, or an address without its link.
  const text = body.textContent;
  if (/<(fiche-|a |div |iframe )/.test(text) && text !== code) return readMarkup(text);
  const [address] = /\S*frame\.html\?\S+/.exec(text) ?? [];
  return address ? readFrame(address) : (readLink(text) ?? readTruncated(code));
}

/** Reads a tag whose end was not copied, because the HTML parser drops it. */
function readTruncated(code: string): ReadSnippet | undefined {
  const [, tag, address] =
    /<(fiche-[\w-]+|a|div)\b(?:[^>]*?(https?:[^\s"'<>]*#fiche:[^\s"'<>]*))?[^>]*$/.exec(code) ?? [];
  if (address) return readLink(address);
  return tags.includes(tag as Tag)
    ? { form: "element", ...readSettings(tag as Tag, () => undefined), missing: "unreadable" }
    : undefined;
}

/** Reads published code; undefined if it has none of our forms. */
export const readSnippet = (code: string): ReadSnippet | undefined => readModule(code) ?? readMarkup(code);
