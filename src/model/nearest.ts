// Finds the known name that a misspelt one is meant to be: the one at the smallest edit distance.

/** Edit distance: how many letters are added, left out, replaced or swapped with the next one. */
function distance(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const isSwapped = i && j && letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwapped ? previous[j - 1] + 1 : Infinity;
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== other), swapped));
    }
    [previous, row] = [row, next];
  }
  return row[b.length];
}

/** The known name nearest to a misspelt one; undefined if none is near enough. */
export function nearest(misspelt: string, known: readonly string[]): string | undefined {
  const word = misspelt.toLowerCase();
  const maxEdits = Math.min(3, Math.floor(word.length / 3));
  return known
    .map((name) => ({
      name,
      away: Math.abs(name.length - word.length) > maxEdits ? Infinity : distance(word, name.toLowerCase()),
    }))
    .filter(({ away }) => away <= maxEdits)
    .sort((a, b) => a.away - b.away)[0]?.name;
}
