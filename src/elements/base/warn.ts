const warned = new Set<string>();

/** Warns once about each subject, because the console is the host's and a page may be full of cards. */
export function warnOnce(subject: string, text: string) {
  if (!warned.has(subject)) console.warn(text);
  warned.add(subject);
}

/** The start of an element's tag, with its `id` or `src` if that is a name or an address rather than data. */
export function tagOf(element: Element & { src?: unknown }): string {
  const candidates = Object.entries({ id: element.id, src: element.src });
  const [name] = candidates.filter(([, value]) => /^(?!data:)[^\s"'<>{}]{1,200}$/i.test(String(value ?? "")));
  return `<${element.localName}${name ? ` ${name[0]}="${String(name[1])}"` : ""}`;
}
