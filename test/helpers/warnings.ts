/** Every console warning from here to the end of the test, in one string each. */
export function recordWarnings(): string[] {
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.map(String).join(" "));
  return said;
}

const { warn } = console;
afterEach(() => {
  console.warn = warn;
});
