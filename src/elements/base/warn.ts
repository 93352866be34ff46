const warned = new Set<string>();

/** The console is the host's: a page full of cards says a thing once. */
export function warnOnce(subject: string, text: string) {
  if (!warned.has(subject)) console.warn(text);
  warned.add(subject);
}

/** The start of an element's tag, with its `id` or `src` where that is a name or an address, and not data. */
export function tagOf(element: Element & { src?: unknown }): string {
  const given = Object.entries({ id: element.id, src: element.src });
  const [name] = given.filter(([, value]) => /^(?!data:)[^\s"'<>{}]{1,200}$/i.test(String(value ?? "")));
  return `<${element.localName}${name ? ` ${name[0]}="${String(name[1])}"` : ""}`;
}
