// What is pasted goes through editors and filters: no raw `>` and no backslash inside an attribute, no character that cannot be seen.
const named: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00A0": "&nbsp;",
};

/** Markup, the backslash, and all that is invisible or turns the line around (a no-break space, joiners, bidi controls). */
const risky = /[&<>"\\\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu;
export const escaped = (text: string) => text.replace(risky, (sign) => named[sign] ?? `&#${sign.codePointAt(0)};`);

/** Attributes in double quotes; those without a value are left out. */
export const attributes = (pairs: Record<string, string | undefined>) =>
  Object.entries(pairs)
    .filter((pair): pair is [string, string] => !!pair[1])
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
