// What was meant by a misspelt name: the known one that takes the fewest keystrokes to come from it.

/** How many letters are added, left out, replaced or swapped with the next one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const isSwapped = i && j && letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwapped ? before[j - 1] + 1 : Infinity;
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== other), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** The known name nearest to a written one; undefined where none is near enough to be meant. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const most = Math.min(3, Math.floor(word.length / 3));
  return known
    .map((name) => ({
      name,
      away: Math.abs(name.length - word.length) > most ? Infinity : distance(word, name.toLowerCase()),
    }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)[0]?.name;
}
