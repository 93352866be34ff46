// The minimum that a card must show of a record, and what it must not show, from the files in test/fixtures/expect.

interface Wanted {
  field: string;
  anyOf: string[];
  yearAloneAlsoAllowed?: string;
  roles?: { role: string; anyOf: string[] }[];
}

export interface Floor {
  mustShow: Wanted[];
  mustNotShow: string[];
}

/** Publishers and browsers write the same words with other spaces, apostrophes and dashes. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** What is missing, and what is there and must not be; empty when all is well. Nothing wanted is optional. */
export function missing({ mustShow, mustNotShow }: Floor, shown: string): string[] {
  const text = plain(shown);
  const lower = text.toLocaleLowerCase("fr");
  const says = (words: string) => lower.includes(plain(words).toLocaleLowerCase("fr"));
  return [
    ...mustShow.flatMap(({ field, anyOf, yearAloneAlsoAllowed, roles = [] }) => [
      ...(anyOf.concat(yearAloneAlsoAllowed ?? []).some(says) ? [] : [`${field}: none of ${anyOf.join(" | ")}`]),
      ...roles.filter((role) => !role.anyOf.some(says)).map(({ role }) => `${field}: no word for the role ${role}`),
    ]),
    ...mustNotShow.filter((words) => text.includes(plain(words))).map((words) => `shows ${JSON.stringify(words)}`),
  ];
}
