// Enough of the published markup to find it again on the page: a record in it is long and says nothing to a reader.
const longest = 320;
const shortened = (text: string) =>
  text
    .replace(/[\w%.-]{80,}/g, (run) => `${run.slice(0, 32)}…${run.slice(-8)}`)
    .replace(/(&quot;.{80}).{80,}(?=.{40}")/gs, "$1…");

/** Markup, with its beginning and its end. */
export function excerptOf(source: Element | string): string {
  const text = shortened(typeof source === "string" ? source : source.outerHTML).trim();
  return text.length > longest ? `${text.slice(0, longest - 80)} … ${text.slice(-60)}` : text;
}
