// What was published comes back for a change, as it is now: any of our forms, whole or as an editor has left it. It is parsed into a
// document that runs nothing.
import { readFragment } from "../model/fragment.js";
import { type Repair, readJson } from "../model/read-json.js";
import { type Setting, type Tag, settingsOf } from "./settings.js";

export type SnippetForm = "link" | "element" | "block" | "iframe" | "static" | "module";

/** What a code says of its record. */
interface Data {
  record?: unknown;
  /** The address of the record, where the code carries that. */
  src?: string | undefined;
  repairs?: readonly Repair[];
}

export interface ReadSnippet extends Data {
  form: SnippetForm;
  tag: Tag;
  /** BCP 47 tag of the element; empty for that of the page around it. */
  lang: string;
  settings: Partial<Record<Setting, string>>;
  /** Set where there is neither record nor address: the code is plain HTML, or its data cannot be read. */
  missing?: "record" | "unreadable";
}

type Fields = Record<string, unknown>;

const tags = Object.keys(settingsOf) as Tag[];
const placeholders = "[data-fiche],[class*='fiche-'],[href*='#fiche:']";
const ours = [...tags, `:is(a,div):is(${placeholders})`, "iframe[src*='frame.html']", ".fiche-static"].join();

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

/** What can be set on the element, from wherever it is written. */
function look(tag: Tag, valueOf: (name: string) => unknown) {
  const given = (name: string) => {
    const value = valueOf(name);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const settings = settingsOf[tag].map((name) => [name, given(name)]).filter(([, value]) => value);
  return { tag, lang: given("lang"), settings: Object.fromEntries(settings) as ReadSnippet["settings"] };
}

/** What a link carries: the settings travel in the record, or on the link. */
function readLink(address: string, link?: HTMLElement): ReadSnippet | undefined {
  const carried = readFragment(address);
  const broken = address.includes("#fiche:") && !carried;
  if (!carried && !broken) return undefined;
  const data = carried?.json === undefined ? { src: carried?.src } : dataOf(carried.json);
  const record = data && "record" in data ? data.record : undefined;
  const { fiche, ...own } = isObject(record) ? record : ({} as Fields);
  const options = isObject(fiche) ? fiche : {};
  const tag = tagOf(link?.dataset["fiche"], ...(link?.classList ?? []), options["element"]);
  const valueOf = (name: string) => options[name] ?? link?.getAttribute(`data-fiche-${name}`);
  const read = { form: "link" as const, ...look(tag, valueOf) };
  read.lang ||= link?.getAttribute("lang") ?? "";
  if (!data || (carried?.src === undefined && record === undefined)) return { ...read, missing: "unreadable" };
  // A link leads to the page of the project, so that address is the first that its record does without.
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

/** An element, or a block that becomes one; what its attribute has lost, the link inside may still carry. */
function readElement(element: HTMLElement, prefix: "" | "data-fiche-"): ReadSnippet {
  const tag = prefix ? tagOf(element.dataset["fiche"], ...element.classList) : (element.localName as Tag);
  const attribute = (name: string) => element.getAttribute(prefix + name);
  const read = { form: prefix ? ("block" as const) : ("element" as const), ...look(tag, attribute) };
  const json = attribute("project");
  const data = dataOf(json);
  if (data) return { ...read, ...data };
  const inside = linkWithin(element);
  const src = attribute("src");
  if (inside?.record === undefined && src) return { ...read, src };
  if (inside) return { ...inside, ...read, form: inside.src === undefined ? "link" : read.form };
  return { ...read, missing: json ? "unreadable" : "record" };
}

function readFrame(address: string): ReadSnippet {
  const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
  const asked = new URLSearchParams(query);
  const read = { form: "iframe" as const, ...look(tagOf(asked.get("element")), (name) => asked.get(name)) };
  const src = asked.get("src") ?? undefined;
  const { record, repairs } = dataOf(readFragment(address)?.json) ?? {};
  if (record !== undefined) return { ...read, record, ...(repairs && { repairs }) };
  return src ? { ...read, src } : { ...read, missing: address.includes("#fiche:") ? "unreadable" : "record" };
}

function readOne(element: HTMLElement): ReadSnippet | undefined {
  if (tags.includes(element.localName as Tag)) return readElement(element, "");
  if (element.localName === "iframe") return readFrame(element.getAttribute("src")!);
  if (element.classList.contains("fiche-static")) {
    const name = [...element.classList].map((each) => each.replace("fiche-static-", ""));
    return { form: "static", ...look(tagOf(...name), (each) => element.getAttribute(each)), missing: "record" };
  }
  if (element.localName === "a") return readLink(element.getAttribute("href") ?? "", element);
  const marked = element.hasAttribute("data-fiche-project") || element.hasAttribute("data-fiche-src");
  return marked ? readElement(element, "data-fiche-") : undefined;
}

/** A component for React or Vue: its record is a constant beside the element. */
function readModule(code: string): ReadSnippet | undefined {
  const [, json] = /const project = ([[{][^]*?[\]}]);?\s*(?:export |<\/script>)/.exec(code) ?? [];
  const [found] = new DOMParser().parseFromString(code.replace(/[^]*(?=<fiche-)/, ""), "text/html").body.children;
  const data = dataOf(json);
  if (!data || !tags.includes(found?.localName as Tag)) return undefined;
  return { form: "module", ...look(found.localName as Tag, (name) => found.getAttribute(name)), ...data };
}

function readMarkup(code: string): ReadSnippet | undefined {
  const { body } = new DOMParser().parseFromString(`<body>${code}`, "text/html");
  const found = [...body.querySelectorAll<HTMLElement>(ours)].flatMap((element) => readOne(element) ?? []);
  const read = found.find(({ missing }) => !missing) ?? found[0];
  if (read) return read;
  // Code that was published as text, and an address without its link.
  const text = body.textContent;
  if (/<(fiche-|a |div |iframe )/.test(text) && text !== code) return readMarkup(text);
  const [address] = /\S*frame\.html\?\S+/.exec(text) ?? [];
  return address ? readFrame(address) : (readLink(text) ?? readCut(code));
}

/** A tag whose end was not copied: the parser leaves out all of it. */
function readCut(code: string): ReadSnippet | undefined {
  const [, tag, address] =
    /<(fiche-[\w-]+|a|div)\b(?:[^>]*?(https?:[^\s"'<>]*#fiche:[^\s"'<>]*))?[^>]*$/.exec(code) ?? [];
  if (address) return readLink(address);
  return tags.includes(tag as Tag)
    ? { form: "element", ...look(tag as Tag, () => undefined), missing: "unreadable" }
    : undefined;
}

/** What a published code says; undefined where nothing of ours is in it. */
export const readSnippet = (code: string): ReadSnippet | undefined => readModule(code) ?? readMarkup(code);
