const said = new Set<string>();

/** The console is the host's: a page full of cards says a thing once. */
export function warnOnce(subject: string, text: string) {
  if (!said.has(subject)) console.warn(text);
  said.add(subject);
}
