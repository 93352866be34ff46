// Writes attributes that survive editors and filters: no raw `>`, no backslash, no invisible character.
const named: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00A0": "&nbsp;",
};

/** Markup, the backslash, and characters that are invisible or change the direction of text (no-break space, joiners, bidi controls). */
const risky = /[&<>"\\\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu;
export const escaped = (text: string) => text.replace(risky, (sign) => named[sign] ?? `&#${sign.codePointAt(0)};`);

/** Attributes in double quotes; those without a value are left out. */
export const attributes = (pairs: Record<string, string | undefined>) =>
  Object.entries(pairs)
    .filter((pair): pair is [string, string] => !!pair[1])
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
