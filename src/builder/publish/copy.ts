// A copied link has two bodies: an editor of formatted text takes the link itself, a field for source code takes its source.

const typed = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });

/** Puts a text on the clipboard, and beside it the same as formatted text if that is given; tells whether the browser let it. */
export async function copyText(text: string, rich?: string): Promise<boolean> {
  const plainly = () => navigator.clipboard.writeText(text);
  try {
    if (rich === undefined) await plainly();
    else
      await navigator.clipboard
        .write([new ClipboardItem({ ...typed("text/plain", text), ...typed("text/html", rich) })])
        .catch(plainly);
    return true;
  } catch {
    return false;
  }
}
