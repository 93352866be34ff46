const said = new Set<string>();

/** The console is the host's: a page full of cards says a thing once. */
export function warnOnce(subject: string, text: string) {
  if (!said.has(subject)) console.warn(text);
  said.add(subject);
}

/** The start of an element's tag, with its `id` or `src` where that is a name or an address, and not data. */
export function tagOf(element: Element): string {
  const name = ["id", "src"].find((each) => /^(?!data:)[^\s"'<>{}]{1,200}$/i.test(element.getAttribute(each) ?? ""));
  return `<${element.localName}${name ? ` ${name}="${element.getAttribute(name)}"` : ""}`;
}
